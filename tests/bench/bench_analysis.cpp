// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"
#include "models/reading/source.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

// How many megabytes of page files (UTF-8) one core turns into page text and articles in a second: bench_analysis [FOLDER]

using namespace baolan;

namespace {

struct File {
    QString name;
    QByteArray bytes;
};

std::vector<File> filesOf(const QString &folder)
{
    std::vector<File> files;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            files.push_back({name, file.readAll()});
    }
    return files;
}

/// Of this thread: what other programs do on the machine does not count.
double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// The best of several runs, in bytes of the files a second.
double rate(qint64 bytes, auto &&run)
{
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        const double start = processorSeconds();
        run();
        best = std::max(best, double(bytes) / (processorSeconds() - start));
    }
    return best;
}

void print(const char *what, double bytesPerSecond) { std::printf("%s\t%.1f\tMB/s\n", what, bytesPerSecond / 1e6); }

} // namespace

int main(int argc, char **argv)
{
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(BAOLAN_SOURCE "/tests/analysis/golden");
    const std::vector<File> files = filesOf(folder);
    qint64 bytes = 0;
    for (const File &file : files)
        bytes += file.bytes.size();
    if (bytes == 0)
        return 1;
    const int repeats = int(std::max(qint64(1), qint64(8'000'000) / bytes));
    std::vector<domain::PageText> pages;
    for (const File &file : files)
        pages.push_back(reading::readBytes(file.name, file.bytes, {}).value());
    std::size_t articles = 0;
    const double read = rate(bytes * repeats, [&] {
        for (int i = 0; i < repeats; ++i) {
            for (const File &file : files)
                articles += reading::readBytes(file.name, file.bytes, {}).has_value();
        }
    });
    const double segmented = rate(bytes * repeats, [&] {
        for (int i = 0; i < repeats; ++i) {
            for (const domain::PageText &page : pages)
                articles += analysis::analysePage(page).articles.size();
        }
    });
    print("reading", read);
    print("segmentation", segmented);
    print("reading and segmentation", 1 / (1 / read + 1 / segmented));
    return articles == 0;
}
