// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"

#include "models/reading/htmlpage.h"
#include "models/reading/plaintext.h"
#include "models/text/charset.h"
#include "models/text/han.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace baolan::reading {

using domain::ErrorKind;
using domain::Expected;
using domain::failure;
using domain::PageText;

namespace {

constexpr std::array table{
    Reader{u"web page", htmlpage::takesName, htmlpage::takesBytes, htmlpage::read},
    Reader{u"text", plaintext::takesName, plaintext::takesBytes, plaintext::read},
};

} // namespace

std::span<const Reader> readers() { return table; }

const Reader *readerFor(QStringView file, QByteArrayView head)
{
    const QString name = file.toString().toLower();
    const auto byBytes = std::ranges::find_if(table, [&](const Reader &reader) { return reader.takesBytes(head); });
    if (byBytes != table.end())
        return &*byBytes;
    const auto byName = std::ranges::find_if(table, [&](const Reader &reader) { return reader.takesName(name); });
    return byName != table.end() ? &*byName : nullptr;
}

bool isPageName(QStringView file)
{
    const QString name = file.toString().toLower();
    return std::ranges::any_of(table, [&](const Reader &reader) { return reader.takesName(name); });
}

Expected<PageText> makePage(const Input &input, PageText page)
{
    if (std::ranges::all_of(page.text, [](QChar unit) { return text::isBlank(unit); }))
        return failure(ErrorKind::Empty, input.file);
    page.file = input.file;
    page.path = input.path;
    page.hints = input.hints;
    page.sha256 = QCryptographicHash::hash(input.bytes, QCryptographicHash::Sha256);
    return page;
}

Expected<DecodedPage> decodeInput(const Input &input, const ReadOptions &options, QStringView declared)
{
    const auto named = [&](domain::Error error) {
        error.subject = input.file;
        return std::unexpected(std::move(error));
    };
    // What a page says of itself is often wrong (UTF-8 saved under an old header): it counts only where it fits.
    if (options.encoding.isEmpty() && !declared.isEmpty() && !text::isUtf8(input.bytes)) {
        if (auto decoded = text::decode(input.bytes, declared))
            return DecodedPage{std::move(decoded->text), std::move(decoded->encoding), decoded->replaced};
    }
    auto decoded = text::decode(input.bytes, options.encoding);
    if (!decoded)
        return named(std::move(decoded.error()));
    return DecodedPage{std::move(decoded->text), std::move(decoded->encoding), decoded->replaced};
}

} // namespace baolan::reading
