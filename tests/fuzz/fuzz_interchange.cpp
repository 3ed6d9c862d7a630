// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/interchangereader.h"
#include "tests/fuzz/check.h"

using namespace baolan;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)reading::looksLikeInterchange(bytes);
    const auto pages = reading::readInterchange(QStringLiteral("export.json"), bytes);
    if (!pages)
        return 0;
    for (const reading::InterchangePage &page : *pages) {
        fuzz::check(page.marks.size() == page.page.articles.size());
        fuzz::check(page.page.source.text.isValidUtf16());
    }
    return 0;
}
