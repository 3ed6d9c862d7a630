// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/library.h"
#include "tests/tasks/pagegenerator.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/resource.h>

// Import of many pages to the disk: bench_import [PAGES [BYTES [WORKERS]]]

using namespace baolan;
using namespace Qt::Literals::StringLiterals;

namespace {

void print(const char *what, double number, const char *unit) { std::printf("%s\t%.1f\t%s\n", what, number, unit); }

[[nodiscard]] double seconds(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e9; }

[[nodiscard]] double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto sum = [](const timeval &a, const timeval &b) {
        return double(a.tv_sec + b.tv_sec) + double(a.tv_usec + b.tv_usec) / 1e6;
    };
    return sum(usage.ru_utime, usage.ru_stime);
}

[[nodiscard]] double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Processor time of the one thread that writes, as the kernel counts it.
[[nodiscard]] double writerSeconds()
{
    for (const QFileInfo &thread : QDir(u"/proc/self/task"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(thread.filePath() + u"/comm"_s);
        QFile times(thread.filePath() + u"/schedstat"_s);
        if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "writer" && times.open(QIODevice::ReadOnly))
            return times.readAll().split(' ').front().toDouble() / 1e9;
    }
    return 0;
}

[[nodiscard]] tasks::JobReport import(tasks::Library &library, const QString &folder, int workers, bool dryRun)
{
    tasks::ImportRequest request;
    request.paths = {folder};
    request.workers = workers;
    request.dryRun = dryRun;
    const auto report = library.startImport(request)->result().result();
    if (!report || report->failed > 0)
        qFatal("the import failed: %s",
               report ? qPrintable(report->files.back().error.detail) : qPrintable(report.error().detail));
    return *report;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto argument = [&](int i, int otherwise) {
        return arguments.size() > i ? arguments.at(i).toInt() : otherwise;
    };
    const int pages = argument(1, 10'000);
    const int bytes = argument(2, 10'000);
    const int workers = argument(3, 2);

    const QTemporaryDir folder;
    const double megabytes =
        static_cast<double>(test::writeGeneratedPages(folder.filePath(u"pages"_s), pages, bytes)) / 1e6;
    const QString path = folder.filePath(u"bench.baolan"_s);
    auto library = tasks::Library::create(path);
    if (!library)
        qFatal("%s", qPrintable(library.error().detail));

    QElapsedTimer timer;
    timer.start();
    double processor = processorSeconds();
    static_cast<void>(import(**library, folder.filePath(u"pages"_s), workers, true));
    print("read and segment only", megabytes / seconds(timer), "MB/s");

    print("read and segment only, processor time", (processorSeconds() - processor) * 1000 / megabytes, "ms/MB");

    processor = processorSeconds();
    const double writer = writerSeconds();
    timer.restart();
    const tasks::JobReport report = import(**library, folder.filePath(u"pages"_s), workers, false);
    const double wall = seconds(timer);
    print("import", megabytes / wall, "MB/s");
    print("import, pages", pages / wall, "pages/s");
    print("import, articles", static_cast<double>(report.articles) / wall, "articles/s");
    print("import, processor time", (processorSeconds() - processor) * 1000 / megabytes, "ms/MB");
    print("import, processor time of the writer", (writerSeconds() - writer) * 1000 / megabytes, "ms/MB");
    print("import, peak memory", peakMegabytes(), "MB");

    timer.restart();
    static_cast<void>(import(**library, folder.filePath(u"pages"_s), workers, false));
    print("import again, all known", pages / seconds(timer), "pages/s");
    library->reset();
    print("library for each MB of pages", static_cast<double>(QFileInfo(path).size()) / 1e6 / megabytes, "MB");
    return 0;
}
