// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/tagger.h"

#include "tests/fuzz/check.h"

#include <QFile>

using namespace baolan;

namespace {

const analysis::Tagger &shippedTagger()
{
    static const analysis::Tagger tagger = [] {
        QFile file(QStringLiteral(FUZZ_MODEL));
        fuzz::check(file.open(QIODevice::ReadOnly));
        return analysis::Tagger::load(file.readAll()).value();
    }();
    return tagger;
}

void checkNames(const analysis::Tagger &tagger, QStringView text)
{
    qsizetype last = 0;
    for (const analysis::Tagged &name : tagger.tag(text)) {
        fuzz::check(name.start >= last && name.start < name.end && name.end <= text.size());
        fuzz::check(name.score >= 0.5F && name.score <= 1);
        last = name.end;
    }
}

} // namespace

// The bytes are a text in UTF-8; when they begin like a model they are one, and if it loads it must tag without harm.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith("BLNER")) {
        if (const auto tagger = analysis::Tagger::load(bytes))
            checkNames(*tagger, u"本报讯（记者王明）昨天，济南市总工会在2023年Baolan大会上说。");
        return 0;
    }
    checkNames(shippedTagger(), QString::fromUtf8(bytes));
    return 0;
}
