// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/manifest.h"
#include "models/reading/pathhints.h"

#include "tests/fuzz/check.h"

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

// The manifest, and its text as paths too: both end in hints.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    std::vector<reading::Skipped> faults;
    const reading::Manifest manifest = reading::Manifest::parse(u"manifest.csv"_s, bytes, faults);
    for (const reading::Skipped &fault : faults)
        fuzz::check(fault.subject == u"manifest.csv");

    const QString text = QString::fromUtf8(bytes);
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        for (const domain::PageHints &hints :
             {manifest.hints(line), reading::hintsFromPath(line, text.first(std::min<qsizetype>(text.size(), 40)))}) {
            fuzz::check(hints.date.isOpen() == (hints.dateSource == domain::DateSource::None));
            fuzz::check(hints.date.isOpen() || hints.date.earliest <= hints.date.latest);
        }
        if (const auto date = reading::parseDate(line))
            fuzz::check(date->earliest.isValid() && date->latest.isValid());
    }
    return 0;
}
