// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytest.h"
#include "pagegenerator.h"

#include "models/storage/libraryfile.h"

#include <QProcess>
#include <QSignalSpy>

#include <csignal>

#include <sys/resource.h>

using namespace baolan;
using namespace baolan::test;
using namespace Qt::Literals::StringLiterals;
using tasks::Work;

/// The library with its threads: what goes on at the same time, what is stopped, and what runs out.
class tst_Library final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledImportGoesOnLater();
    void questionsAreAnsweredDuringAnImport();
    void stoppedQuestionAnswersCancelled();
    void closingDuringAnImport();
    void twoProgramsImportAtOnce();
    void changesOfOthersAreTold();
    void fullDiskLosesNothing();
    void openErrors();
    void backupAndRestore();
    void rebuildMakesListsAnew();
    void forgottenJobIsGone();

private:
    static QStringList storedFiles(const QString &library);
};

QStringList tst_Library::storedFiles(const QString &library)
{
    QStringList files;
    const auto opened = tasks::Library::open(library, tasks::OpenMode::ReadOnly, Work::Inline);
    for (const domain::PageId id : value((*opened)->pageIds({})))
        files.append(value((*opened)->page(id)).page.source.file);
    return files;
}

void tst_Library::cancelledImportGoesOnLater()
{
    const LibraryFolder folder;
    constexpr int pages = 300;
    writeGeneratedPages(folder.pages(), pages, 4000);
    const auto library = folder.create(Work::Background);
    tasks::ImportRequest request;
    request.paths = {folder.pages()};
    request.workers = 2;
    tasks::Job *job = library->startImport(request);
    QSignalSpy finished(job, &tasks::Job::finished);
    while (job->files().empty())
        QTest::qWait(1);
    job->cancel();
    const tasks::JobReport report = value(job->result());
    QVERIFY(finished.wait() || finished.count() == 1);
    QCOMPARE(job->state(), tasks::JobState::Cancelled);
    QVERIFY(report.pages > 0 && report.pages < pages);
    QCOMPARE(value(library->info()).pages, report.pages); // what was reported, and nothing else
    const tasks::JobReport rest = import(*library, {folder.pages()});
    QCOMPARE(rest.pages + report.pages, pages);
    QCOMPARE(rest.unchanged, report.pages);
    QCOMPARE(value(library->startCheck(false)->result()).findings.size(), 0U);
}

void tst_Library::questionsAreAnsweredDuringAnImport()
{
    const LibraryFolder folder;
    constexpr int pages = 200;
    writeGeneratedPages(folder.pages(), pages, 3000);
    const auto library = folder.create(Work::Background);
    tasks::ImportRequest request;
    request.paths = {folder.pages()};
    const tasks::Job *job = library->startImport(request);
    std::size_t before = 0;
    while (!job->result().isFinished()) {
        const auto ids = value(library->articleIds({}));
        QVERIFY(ids.size() >= before);
        before = ids.size();
        for (const tasks::ArticleRow &row :
             value(library->articleRows({ids.begin(), ids.begin() + std::min<std::ptrdiff_t>(50, std::ssize(ids))})))
            QVERIFY(row.id != domain::ArticleId::None);
        static_cast<void>(value(library->archive()));
    }
    QCOMPARE(value(job->result()).pages, pages);
    QCOMPARE(qint64(value(library->articleIds({})).size()), value(job->result()).articles);
}

void tst_Library::stoppedQuestionAnswersCancelled()
{
    const LibraryFolder folder;
    const auto library = folder.create(Work::Background);
    std::stop_source stop;
    stop.request_stop();
    const auto answer = library->articleIds({}, stop.get_token()).result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, domain::ErrorKind::Cancelled);
    QVERIFY(library->articleIds({}).result().has_value());
}

void tst_Library::closingDuringAnImport()
{
    const LibraryFolder folder;
    writeGeneratedPages(folder.pages(), 200, 3000);
    auto library = folder.create(Work::Background);
    tasks::ImportRequest request;
    request.paths = {folder.pages()};
    const tasks::Job *job = library->startImport(request);
    const auto result = job->result();
    while (job->files().empty())
        QTest::qWait(1);
    library.reset();
    QVERIFY(result.isFinished());
    QVERIFY(!QFile::exists(folder.libraryPath() + u"-wal"_s));
    const auto again = folder.open();
    QCOMPARE(value(again->startCheck(false)->result()).findings.size(), 0U);
}

void tst_Library::twoProgramsImportAtOnce()
{
    const LibraryFolder folder;
    constexpr int pages = 150;
    writeGeneratedPages(folder.pages(), pages, 3000);
    folder.create().reset();
    QProcess one, two;
    for (QProcess *process : {&one, &two}) {
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(BAOLAN_KILLHELPER), {folder.libraryPath(), folder.pages()});
    }
    int imported = 0, unchanged = 0;
    for (QProcess *process : {&one, &two}) {
        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitCode(), 0);
        const QByteArray output = process->readAllStandardOutput();
        imported += static_cast<int>(output.count("imported\t"));
        unchanged += static_cast<int>(output.count("unchanged\t"));
    }
    QCOMPARE(imported, pages);
    QCOMPARE(unchanged, pages);
    QCOMPARE(storedFiles(folder.libraryPath()).size(), pages);
    QCOMPARE(value(folder.open()->startCheck(false)->result()).findings.size(), 0U);
}

void tst_Library::changesOfOthersAreTold()
{
    const LibraryFolder folder;
    folder.writePage(u"01.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(1)}}}));
    const auto library = folder.create(Work::Background);
    QTest::qWait(50);
    QSignalSpy changed(library.get(), &tasks::Library::changed);
    const auto other = folder.open(Work::Inline);
    static_cast<void>(import(*other, {folder.pages()}));
    QVERIFY(changed.wait());
    QCOMPARE(value(library->articleIds({})).size(), 1U);
}

// A limit on the size of files is, for who writes, a disk without space: it works as root and needs no disk of its own.
void tst_Library::fullDiskLosesNothing()
{
    const LibraryFolder folder;
    constexpr int pages = 300;
    writeGeneratedPages(folder.pages(), pages, 4000);
    auto library = folder.create(Work::Background);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 1'500'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    tasks::ImportRequest request;
    request.paths = {folder.pages()};
    tasks::Job *job = library->startImport(request);
    const auto result = job->result().result();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(job->state(), tasks::JobState::Failed);
    qint64 stored = 0;
    bool said = !result && result.error().kind == domain::ErrorKind::DiskFull;
    for (const tasks::FileReport &file : job->files()) {
        stored += file.result == tasks::FileResult::Imported;
        said |= file.result == tasks::FileResult::Failed && file.error.kind == domain::ErrorKind::DiskFull;
    }
    QVERIFY(said);
    QCOMPARE(value(library->info()).pages, stored);
    library.reset();
    library = folder.open(Work::Background);
    QCOMPARE(value(library->startCheck(false)->result()).findings.size(), 0U);
    QCOMPARE(import(*library, {folder.pages()}).pages, pages - stored);
}

void tst_Library::openErrors()
{
    const LibraryFolder folder;
    QCOMPARE(tasks::Library::open(folder.libraryPath()).error().kind, domain::ErrorKind::NotFound);
    const QString page = folder.writePage(u"01.txt"_s, u"纸"_s);
    QCOMPARE(tasks::Library::open(page).error().kind, domain::ErrorKind::NotALibrary);
    QCOMPARE(tasks::Library::create(page).error().kind, domain::ErrorKind::Exists);
    QCOMPARE(tasks::Library::open(page).error().subject, page);
    const auto library = folder.create();
    QCOMPARE(library->article(domain::ArticleId(7)).result().error().kind, domain::ErrorKind::NotFound);
    QCOMPARE(library->page(domain::PageId(7)).result().error().kind, domain::ErrorKind::NotFound);
    QCOMPARE(library->articleByKey(u"x"_s).result().error().kind, domain::ErrorKind::NotFound);
}

void tst_Library::backupAndRestore()
{
    const LibraryFolder folder;
    folder.writePage(u"01.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(1)}}}));
    auto library = folder.create(Work::Background);
    static_cast<void>(import(*library, {folder.pages()}));
    const QString copy = folder.path(u"copy.baolan"_s);
    static_cast<void>(value(library->startBackup(copy)->result()));
    QCOMPARE(library->startBackup(copy)->result().result().error().kind, domain::ErrorKind::Exists);
    static_cast<void>(value(library->startBackup(copy, true)->result()));
    QCOMPARE(tasks::Library::restore(copy, folder.libraryPath()).error().kind, domain::ErrorKind::Locked);
    library.reset();
    const auto aside = tasks::Library::restore(copy, folder.libraryPath());
    QVERIFY(aside && QFile::exists(*aside));
    QCOMPARE(storedFiles(folder.libraryPath()), QStringList{u"01.txt"_s});
    QCOMPARE(storedFiles(*aside), QStringList{u"01.txt"_s});
}

void tst_Library::rebuildMakesListsAnew()
{
    const LibraryFolder folder;
    writeGeneratedPages(folder.pages(), 20, 2000);
    auto library = folder.create(Work::Background);
    const qint64 articles = import(*library, {folder.pages()}).articles;
    library.reset();
    storage::LibraryFile::open(folder.libraryPath(), true)
        .writer()
        .execute("DELETE FROM article_list; DELETE FROM article_sort; UPDATE issue SET articles = 0");
    library = folder.open(Work::Background);
    QVERIFY(!value(library->startCheck(false)->result()).findings.empty());
    QCOMPARE(value(library->startCheck(true)->result()).findings.size(), 0U);
    QCOMPARE(qint64(value(library->articleIds({})).size()), articles);
    QCOMPARE(value(library->info()).articles, articles);
}

void tst_Library::forgottenJobIsGone()
{
    const LibraryFolder folder;
    const auto library = folder.create(Work::Background);
    QSignalSpy started(library.get(), &tasks::Library::jobStarted);
    tasks::Job *job = library->startCheck(false);
    QCOMPARE(started.count(), 1);
    static_cast<void>(value(job->result()));
    library->forget(job);
    QVERIFY(library->jobs().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_library.moc"
