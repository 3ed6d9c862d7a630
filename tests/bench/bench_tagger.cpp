// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/tagger.h"

#include "tests/bench/besidejieba.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

// How many megabytes of text (UTF-8) one core reads for names in a second, beside jieba's posseg where it is installed:
// bench_tagger [FOLDER]

using namespace baolan;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of this thread: what other programs do on the machine does not count.
double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// The shortest of several runs, in seconds.
double shortest(int rounds, auto &&run)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const double start = processorSeconds();
        run();
        best = std::min(best, processorSeconds() - start);
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(BAOLAN_SOURCE "/tests/analysis/golden");
    QByteArray text;
    for (const QString &name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        text += bytesOf(folder + u'/' + name);
    const QByteArray model = bytesOf(QStringLiteral(BAOLAN_SOURCE "/resources/models/ner.crf"));
    const auto tagger = analysis::Tagger::load(model);
    if (text.isEmpty() || !tagger)
        return 1;
    text = text.repeated(std::max(qsizetype(1), 4'000'000 / text.size()));
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    std::size_t names = 0;
    const double loading = shortest(5, [&] { names += analysis::Tagger::load(model).has_value(); });
    const double tagging = shortest(5, [&] {
        for (const QString &line : lines)
            names += tagger->tag(line).size();
    });
    std::printf("loading the tagger\t%.1f\tms\n", loading * 1e3);
    std::printf("tagging\t%.1f\tMB/s\n", double(text.size()) / tagging / 1e6);
    bench::measureJieba(text);
    return names == 0;
}
