// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checks.h"
#include "models/storage/libraryfile.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "tests/tasks/pagegenerator.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include <signal.h>

using namespace baolan;
using namespace Qt::Literals::StringLiterals;

/// SIGKILL at random points of an import: the library opens clean and holds, whole and once, each page that was reported
/// done; a last import finishes the rest. Each library is killed again and again, as an import that goes on after a kill
/// meets what the first one never sees.
class tst_Kill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedImportsLoseNothing();
    void killedReanalysesGoOn();

private:
    static constexpr int pages = 400;
    static constexpr int killsOfALibrary = 20;
    static constexpr int triesForAKill = 20; ///< an import may be over before it is killed

    /// Imports until `reports` pages were reported and some more microseconds have gone; all of it for -1. Answers whether
    /// the import ended by itself.
    bool import(const QString &library, int reports, unsigned more, QSet<QString> &done)
    {
        return run({library, pagesFolder()}, reports, more, done);
    }
    static bool run(const QStringList &arguments, int reports, unsigned more, QSet<QString> &done);
    [[nodiscard]] static int wantedKills();
    static void verify(const QString &library, const QSet<QString> &done);

    QTemporaryDir m_folder;
    unsigned m_wholeImport = 0; ///< microseconds that it takes here; kills are spread over a share of it
    [[nodiscard]] QString pagesFolder() const { return m_folder.filePath(u"pages"_s); }
};

void tst_Kill::initTestCase()
{
    test::writeGeneratedPages(pagesFolder(), pages, 3000);
    const QTemporaryDir folder;
    QSet<QString> done;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(import(folder.filePath(u"test.baolan"_s), -1, 0, done));
    QCOMPARE(done.size(), pages);
    m_wholeImport = static_cast<unsigned>(clock.nsecsElapsed() / 1000);
}

bool tst_Kill::run(const QStringList &arguments, int reports, unsigned more, QSet<QString> &done)
{
    QProcess helper;
    helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    helper.start(QStringLiteral(BAOLAN_KILLHELPER), arguments);
    if (!helper.waitForStarted())
        qFatal("the helper does not start");
    int seen = 0;
    bool killed = false;
    const auto readLines = [&] {
        while (helper.canReadLine()) {
            const QList<QByteArray> parts = helper.readLine().trimmed().split('\t');
            if (parts.size() == 2 && (parts[0] == "imported" || parts[0] == "replaced" || parts[0] == "unchanged"))
                done.insert(QString::fromUtf8(parts[1]));
            ++seen;
        }
    };
    while (helper.state() != QProcess::NotRunning) {
        if (!killed && reports >= 0 && seen >= reports) {
            ::usleep(more);
            ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
            killed = true;
        }
        helper.waitForReadyRead(killed || reports < 0 ? 1000 : 20);
        readLines();
    }
    readLines();
    return helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0;
}

void tst_Kill::verify(const QString &path, const QSet<QString> &done)
{
    if (!QFile::exists(path)) { // killed before there was one
        QVERIFY(done.isEmpty());
        return;
    }
    const auto file = storage::attempt(
        [&] { return std::make_unique<storage::LibraryFile>(storage::LibraryFile::open(path, true)); });
    QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
    QVERIFY(!(*file)->isReadOnly());
    const storage::Connection reader = (*file)->reader();
    QStringList findings;
    for (const auto check : {&storage::checkIntegrity, &storage::checkForeignKeys, &storage::checkOrphans,
                             &storage::checkHashes, &storage::checkDerived})
        check(reader,
              [&](const domain::Finding &finding) { findings.append(finding.subject + u": "_s + finding.detail); });
    QCOMPARE(findings, QStringList());
    QSet<QString> stored;
    const storage::Statement all(reader,
                                 "SELECT file, (SELECT count(*) FROM article a WHERE a.page = p.id) FROM page p");
    for (const storage::Rows rows = all.rows(); rows.next();) {
        QVERIFY2(!stored.contains(rows.text(0)), qPrintable(rows.text(0) + u" is there twice"_s));
        QVERIFY2(rows.number(1) > 0, qPrintable(rows.text(0) + u" is there without articles"_s));
        stored.insert(rows.text(0));
    }
    QVERIFY2(stored.contains(done), qPrintable(u"lost: "_s + (done - stored).values().join(u' ')));
}

int tst_Kill::wantedKills()
{
    return qEnvironmentVariableIsSet("BAOLAN_KILLS") ? qEnvironmentVariableIntValue("BAOLAN_KILLS")
                                                     : BAOLAN_DEFAULT_KILLS;
}

void tst_Kill::killedImportsLoseNothing()
{
    const int kills = wantedKills();
    std::mt19937 random(20221107);
    int tries = 0, killed = 0, afterReports = 0;
    while (killed < kills) {
        const QTemporaryDir folder;
        const QString library = folder.filePath(u"test.baolan"_s);
        QSet<QString> done;
        for (int i = 0; i < killsOfALibrary && killed < kills; ++i) {
            // Reports of known pages come first after a kill: their number grows with what is done.
            const int reports = random() % 6 == 0 ? 0 : static_cast<int>(done.size() + random() % 24);
            const qsizetype before = done.size();
            const bool whole = import(library, std::min(reports, pages), random() % (m_wholeImport / 10 + 1), done);
            QVERIFY2(++tries < triesForAKill * kills, "imports are over before they can be killed");
            killed += !whole;
            afterReports += !whole && done.size() > before;
            verify(library, done);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"after kill %1"_s.arg(killed)));
            if (whole)
                break; // nothing is left to be killed in this library
        }
        QVERIFY(import(library, -1, 0, done));
        QCOMPARE(done.size(), pages);
        verify(library, done);
        const auto reader = storage::LibraryFile::open(library, false).reader();
        QCOMPARE(reader.number("SELECT count(*) FROM page"), pages);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d imports killed of %d, %d after new pages were reported", killed, tries, afterReports);
}

/// A library of an older analysis, brought up to date by a program that is killed again and again: each time less is left,
/// what was reported is never read a second time, and in the end all is as if nothing had happened.
void tst_Kill::killedReanalysesGoOn()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"test.baolan"_s);
    QSet<QString> imported;
    QVERIFY(import(library, -1, 0, imported));
    const auto content = [&library] {
        return storage::LibraryFile::open(library, false)
            .reader()
            .text("SELECT group_concat(line, char(10)) FROM (SELECT a.id || a.key || hex(a.hash) || count(d.article) "
                  "AS line "
                  "FROM article a LEFT JOIN date_mention d ON d.article = a.id GROUP BY a.id ORDER BY a.id)");
    };
    const QString before = content();
    const int kills = std::max(1, wantedKills() / 8);
    std::mt19937 random(20260914);
    int killed = 0;
    for (int tries = 0; killed < kills; ++tries) {
        QVERIFY2(tries < triesForAKill * kills, "it is over before it can be killed");
        storage::LibraryFile::open(library, true).writer().execute("UPDATE page SET analysis = 1");
        QSet<QString> done;
        for (bool whole = false; !whole;) {
            QSet<QString> now;
            const int reports = static_cast<int>(random() % 60);
            whole = run({library, u"reanalyse"_s}, reports, random() % 5000, now);
            QVERIFY2(!now.intersects(done), "a page was read twice");
            done += now;
            killed += !whole;
            verify(library, {});
            const auto left = storage::LibraryFile::open(library, false)
                                  .reader()
                                  .number("SELECT count(*) FROM page WHERE analysis = 1");
            QVERIFY2(left <= pages - done.size(), "what was reported is not there");
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(content(), before);
    }
    qInfo("%d killed", killed);
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
