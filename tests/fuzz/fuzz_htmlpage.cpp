// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source.h"

#include "tests/fuzz/check.h"

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto page = reading::readBytes(u"content/2018-07/16/content_1.htm"_s, bytes, {});
    if (!page)
        return 0;
    fuzz::checkText(page->text);
    fuzz::check(page->lineRoles.size() == std::size_t(page->text.count(u'\n') + 1));
    const QStringList lines = page->text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        fuzz::check(lines[i].isEmpty() == (page->lineRoles[std::size_t(i)] == domain::LineRole::Unknown));
    return 0;
}
