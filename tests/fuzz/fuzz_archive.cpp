// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/archivereader.h"
#include "tests/fuzz/check.h"

using namespace baolan;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const reading::ArchiveLimits limits{.totalBytes = 1 << 22, .ratio = 200, .freeBytes = 1 << 20, .entries = 64};
    reading::Source source;
    source.path = source.file = QStringLiteral("pages.zip");
    qsizetype taken = 0;
    reading::readArchive(
        source, bytes, {},
        [&taken](const domain::Expected<domain::PageText> &page) {
            if (page) {
                fuzz::checkText(page->text);
                fuzz::check(!page->file.contains(QStringLiteral("/../")));
            }
            return ++taken < 64;
        },
        limits);
    return 0;
}
