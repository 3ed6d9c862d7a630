// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"
#include "models/reading/source.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

// How many megabytes of page files one core turns into page text and articles in a second: bench_analysis [FOLDER].
// Without a folder: the pages of the sample newspaper, of the length of real ones, and the golden pages, which are a few
// odd lines each.

using namespace baolan;

namespace {

struct File {
    QString name;
    QByteArray bytes;
};

std::vector<File> filesOf(const QString &folder)
{
    std::vector<File> files;
    QDirIterator found(folder, {QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QIODevice::ReadOnly))
            files.push_back({found.filePath(), file.readAll()});
    }
    std::ranges::sort(files, {}, &File::name);
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

void print(const QString &of, const char *what, double bytesPerSecond)
{
    std::printf("%s%s\t%.1f\tMB/s\n", qPrintable(of), what, bytesPerSecond / 1e6);
}

/// Answers whether there was anything to measure.
bool measure(const QString &name, const QString &folder)
{
    const std::vector<File> files = filesOf(folder);
    qint64 bytes = 0;
    for (const File &file : files)
        bytes += file.bytes.size();
    if (bytes == 0)
        return false;
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
    print(name, "reading", read);
    print(name, "segmentation", segmented);
    print(name, "reading and segmentation", 1 / (1 / read + 1 / segmented));
    return articles > 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1)
        return measure({}, QString::fromLocal8Bit(argv[1])) ? 0 : 1;
    const bool sample = measure(QStringLiteral("sample, "), QStringLiteral(BAOLAN_SOURCE "/resources/sample"));
    const bool golden = measure(QStringLiteral("golden, "), QStringLiteral(BAOLAN_SOURCE "/tests/analysis/golden"));
    return sample && golden ? 0 : 1;
}
