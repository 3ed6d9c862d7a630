// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryFile>

#include <cstdio>

namespace baolan::bench {

/// Prints how many megabytes a second jieba's posseg reads of the text, or says that there is none. It tells its own processor
/// time, so that starting Python and loading its dictionary do not count.
inline void measureJieba(const QByteArray &text)
{
    using namespace Qt::Literals::StringLiterals;
    constexpr auto program = "import sys, time\n"
                             "import jieba, jieba.posseg\n"
                             "jieba.setLogLevel(60)\n"
                             "jieba.initialize()\n"
                             "text = open(sys.argv[1], encoding='utf-8', errors='ignore').read()\n"
                             "list(jieba.posseg.cut(text[:1000]))\n"
                             "start = time.process_time()\n"
                             "names = [w for w in jieba.posseg.cut(text) if w.flag[:2] in ('nr', 'ns', 'nt')]\n"
                             "print(len(text.encode()) / (time.process_time() - start) / 1e6)\n"_L1;
    QTemporaryFile file;
    if (!file.open() || file.write(text.left(600'000)) < 0 || !file.flush())
        return;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, program, file.fileName()});
    if (!python.waitForFinished(300'000) || python.exitCode() != 0) {
        std::fputs("jieba is not installed (Debian: python3-jieba), so it is not measured beside\n", stderr);
        return;
    }
    std::printf("jieba.posseg\t%.2f\tMB/s\n", python.readAllStandardOutput().trimmed().toDouble());
}

} // namespace baolan::bench
