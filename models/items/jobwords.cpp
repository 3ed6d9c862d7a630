// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jobwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace baolan::items {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::items::JobWords)
};

QString seconds(std::chrono::milliseconds elapsed)
{
    return Words::tr("%1 s").arg(QLocale().toString(double(elapsed.count()) / 1000.0, 'f', 1));
}

QStringList readAnew(const tasks::JobReport &report)
{
    if (report.pages == 0 && report.failed == 0)
        return {Words::tr("All pages are up to date")};
    QStringList parts;
    const QString articles = Words::tr("%n article(s)", nullptr, int(report.articles));
    parts.append(Words::tr("%n page(s) with %1 read anew", nullptr, int(report.pages)).arg(articles));
    if (report.failed > 0)
        parts.append(Words::tr("%n page(s) could not be read anew", nullptr, int(report.failed)));
    return parts;
}

QStringList imported(const tasks::JobReport &report)
{
    QStringList parts;
    const QString articles = Words::tr("%n article(s)", nullptr, int(report.articles));
    parts.append(report.dryRun ? Words::tr("Would read %n page(s) with %1", nullptr, int(report.pages)).arg(articles)
                               : Words::tr("%n page(s) with %1", nullptr, int(report.pages)).arg(articles));
    if (report.unchanged > 0)
        parts.append(Words::tr("%n page(s) known already", nullptr, int(report.unchanged)));
    if (report.failed > 0)
        parts.append(Words::tr("%n file(s) could not be read", nullptr, int(report.failed)));
    return parts;
}

} // namespace

QString jobName(const tasks::Job &job)
{
    switch (job.kind()) {
    case tasks::JobKind::Import:
        return job.subject().startsWith(":/"_L1) ? Words::tr("Import of the sample newspaper")
                                                 : Words::tr("Import of %1").arg(job.subject());
    case tasks::JobKind::Check: return Words::tr("Check of the library");
    case tasks::JobKind::Rebuild: return Words::tr("Check and rebuild of the library");
    case tasks::JobKind::Backup: return Words::tr("Backup to %1").arg(job.subject());
    case tasks::JobKind::Export: return Words::tr("Export to %1").arg(job.subject());
    case tasks::JobKind::Reanalysis: return Words::tr("Bringing the analysis up to date");
    }
    return {};
}

QString progressLine(tasks::JobKind kind, const tasks::Progress &progress)
{
    QStringList parts;
    if (progress.total > 0) {
        const QLocale locale;
        const QString done = locale.toString(progress.done);
        const QString total = locale.toString(progress.total);
        parts.append(kind == tasks::JobKind::Import       ? Words::tr("%1 of %2 files").arg(done, total)
                     : kind == tasks::JobKind::Backup     ? Words::tr("%1 of %2 blocks").arg(done, total)
                     : kind == tasks::JobKind::Reanalysis ? Words::tr("%1 of %2 pages").arg(done, total)
                                                          : Words::tr("step %1 of %2").arg(done, total));
    } else {
        parts.append(kind == tasks::JobKind::Import ? Words::tr("looking for files…") : Words::tr("starting…"));
    }
    if (progress.remaining)
        parts.append(remaining(*progress.remaining));
    return parts.join(u" · "_s);
}

QString remaining(std::chrono::seconds seconds)
{
    if (seconds < std::chrono::seconds(90))
        return Words::tr("%1 s left").arg(seconds.count());
    return Words::tr("%n minute(s) left", nullptr, int((seconds.count() + 30) / 60));
}

QString outcome(const tasks::JobReport &report)
{
    QStringList parts;
    switch (report.kind) {
    case tasks::JobKind::Import: parts = imported(report); break;
    case tasks::JobKind::Reanalysis: parts = readAnew(report); break;
    case tasks::JobKind::Check:
    case tasks::JobKind::Rebuild:
        parts.append(report.findings.empty() ? Words::tr("The library is sound")
                                             : Words::tr("%n fault(s) found", nullptr, int(report.findings.size())));
        break;
    case tasks::JobKind::Backup: parts.append(Words::tr("Written and verified: %1").arg(sizeName(report.bytes))); break;
    case tasks::JobKind::Export: parts.append(Words::tr("%n article(s) written", nullptr, int(report.articles))); break;
    }
    parts.append(seconds(report.elapsed));
    return parts.join(u" · "_s);
}

QString resultName(tasks::FileResult result)
{
    switch (result) {
    case tasks::FileResult::Imported: return Words::tr("imported");
    case tasks::FileResult::Replaced: return Words::tr("replaced");
    case tasks::FileResult::Unchanged: return Words::tr("known already");
    case tasks::FileResult::Failed: return Words::tr("failed");
    }
    return {};
}

QString sizeName(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

} // namespace baolan::items
