// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source.h"

#include "tests/fuzz/check.h"

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

// The first byte chooses whether an encoding is asked for; the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    constexpr std::array<QStringView, 5> asked{u"", u"UTF-8", u"gbk", u"big5", u"utf-16le"};
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    reading::ReadOptions options;
    options.encoding = asked[data[0] % asked.size()].toString();
    const auto page = reading::readBytes(u"2023/09/12/04.txt"_s, bytes, options);
    if (!page)
        return 0;
    fuzz::checkText(page->text);
    fuzz::check(!page->text.trimmed().isEmpty());
    fuzz::check(page->sha256.size() == 32);
    fuzz::check(page->lineRoles.empty() || page->lineRoles.size() == std::size_t(page->text.count(u'\n') + 1));
    return 0;
}
