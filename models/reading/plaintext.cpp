// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/plaintext.h"

#include <algorithm>
#include <array>

namespace baolan::reading::plaintext {

using domain::Expected;
using domain::PageText;

bool takesName(QStringView lowerCaseName)
{
    constexpr std::array<QStringView, 4> endings{u".txt", u".text", u".md", u".markdown"};
    return std::ranges::any_of(endings, [&](QStringView ending) { return lowerCaseName.endsWith(ending); });
}

bool takesBytes(QByteArrayView)
{
    return false; // text has no mark of its own
}

Expected<PageText> read(const Input &input, const ReadOptions &options)
{
    auto decoded = decodeInput(input, options);
    if (!decoded)
        return std::unexpected(std::move(decoded.error()));
    PageText page;
    page.text = std::move(decoded->text);
    page.encoding = std::move(decoded->encoding);
    page.replaced = decoded->replaced;
    return makePage(input, std::move(page));
}

} // namespace baolan::reading::plaintext
