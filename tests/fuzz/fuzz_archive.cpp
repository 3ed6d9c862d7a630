// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/archivereader.h"

#include "tests/fuzz/check.h"

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const reading::ArchiveLimits limits{.totalBytes = 4 * 1024 * 1024, .freeBytes = 256 * 1024, .entries = 200};
    reading::ReadOptions options;
    options.maxFileBytes = 1024 * 1024;
    int taken = 0;
    reading::readArchive(
        {u"a.zip"_s, u"a.zip"_s, bytes.size(), {}}, bytes, options,
        [&](const auto &page) {
            ++taken;
            const QString &name = page ? page->file : page.error().subject;
            fuzz::check(name.startsWith(u"a.zip"));
            if (page) {
                fuzz::checkText(page->text);
                fuzz::check(!name.split(u'/').contains(u".."));
            }
            return true;
        },
        limits);
    fuzz::check(taken > 0);
    return 0;
}
