// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checks.h"
#include "models/storage/search/indexcheck.h"
#include "models/storage/search/indexer.h"
#include "tests/storage/search/indexedlibrary.h"

#include <QMap>
#include <QProcess>

#include <algorithm>
#include <array>
#include <memory>
#include <random>
#include <utility>

#include <signal.h>

using namespace baolan;
using namespace baolan::test;
using namespace domain;
using namespace Qt::Literals::StringLiterals;
namespace search = storage::search;

/// The index of a library whose writers are killed, or are several: at each moment what it answers is what a scan answers.
class TestIndexCrash final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedWritersLoseNothing();
    void twoProgramsIndexAndAThirdSearches();

private:
    static constexpr int killsOfALibrary = 15;

    /// What a helper said before it was killed.
    struct Said {
        qint64 article = 0; ///< covered by the index when it last said "done"
        qint64 change = 0;
        bool ended = false; ///< by itself
    };
    /// Runs it until it begins to do `phase` for the `times`th time, and some microseconds more.
    static Said killAt(const QStringList &arguments, const QByteArray &phase, int times, unsigned more);
    static void verify(IndexedLibrary &archive, const Said &said);
    static void verifyWhole(IndexedLibrary &archive);
    [[nodiscard]] static int wantedKills();
};

int TestIndexCrash::wantedKills()
{
    return qEnvironmentVariableIsSet("BAOLAN_KILLS") ? qEnvironmentVariableIntValue("BAOLAN_KILLS")
                                                     : BAOLAN_DEFAULT_KILLS;
}

TestIndexCrash::Said TestIndexCrash::killAt(const QStringList &arguments, const QByteArray &phase, int times,
                                            unsigned more)
{
    QProcess helper;
    helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    helper.start(QStringLiteral(BAOLAN_INDEXHELPER), arguments);
    if (!helper.waitForStarted())
        qFatal("the helper does not start");
    Said said;
    bool killed = false;
    const auto readLines = [&] {
        while (helper.canReadLine()) {
            const QList<QByteArray> words = helper.readLine().trimmed().split(' ');
            if (words.front() == "done" && words.size() == 3) {
                said.article = words[1].toLongLong();
                said.change = words[2].toLongLong();
            }
            times -= words.front() == phase;
            if (times <= 0 && !std::exchange(killed, true)) {
                ::usleep(more);
                ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
            }
        }
    };
    while (helper.state() != QProcess::NotRunning) {
        helper.waitForReadyRead(1000);
        readLines();
    }
    readLines();
    said.ended = helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0;
    return said;
}

void TestIndexCrash::verify(IndexedLibrary &archive, const Said &said)
{
    archive.changed();
    const storage::Connection library = archive.library().open(false).reader();
    QStringList findings;
    for (const auto check : {&storage::checkIntegrity, &storage::checkDerived, &search::checkIndex})
        check(library, [&](const Finding &finding) { findings.append(finding.subject + u": "_s + finding.detail); });
    QCOMPARE(findings, QStringList());
    if (said.article > 0) {
        const auto index = search::IndexFile::openReading(archive.library().path());
        QVERIFY(index);
        const search::LibraryState covered = search::indexState(*index).covered;
        QVERIFY2(covered.article >= said.article && covered.change >= said.change, "what was indexed is lost");
    }
    compareRandomly(archive, 12);
}

void TestIndexCrash::verifyWhole(IndexedLibrary &archive)
{
    archive.changed();
    archive.index();
    QCOMPARE(search::behind(archive.library().open(false).reader()), 0);
    compareRandomly(archive, 60);
}

void TestIndexCrash::killedWritersLoseNothing()
{
    const int kills = wantedKills();
    std::mt19937 random(20261125);
    QMap<QByteArray, int> killedAt;
    int killed = 0;
    while (killed < kills) {
        IndexedLibrary archive(0);
        for (int i = 0; i < killsOfALibrary && killed < kills; ++i) {
            const int first = 100 * i;
            const QByteArray phase = std::array{"store", "index", "merge"}[std::size_t(killed) % 3];
            const Said said =
                killAt({archive.library().path(), QString::number(first), QString::number(first + 30), u"replace"_s},
                       phase, 1 + int(random() % 20), random() % 8000);
            QVERIFY2(!said.ended, "it is over before it can be killed");
            ++killed;
            ++killedAt[phase];
            verify(archive, said);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"after kill %1"_s.arg(killed)));
        }
        verifyWhole(archive);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d killed: %d while a page was stored, %d while it was indexed, %d while segments were merged", killed,
          killedAt["store"], killedAt["index"], killedAt["merge"]);
}

// Pages are only added, so that whatever matched before an answer is in it, and whatever is in it matches afterwards.
void TestIndexCrash::twoProgramsIndexAndAThirdSearches()
{
    IndexedLibrary archive(10);
    std::vector<std::unique_ptr<QProcess>> helpers;
    for (const int first : {1000, 2000}) {
        auto &helper = *helpers.emplace_back(std::make_unique<QProcess>());
        helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        helper.start(QStringLiteral(BAOLAN_INDEXHELPER),
                     {archive.library().path(), QString::number(first), QString::number(first + 40)});
        QVERIFY(helper.waitForStarted());
    }
    const auto isRunning = [](const auto &helper) {
        helper->waitForFinished(1);
        return helper->state() != QProcess::NotRunning;
    };
    int asked = 0;
    while (std::ranges::any_of(helpers, isRunning)) {
        SearchRequest request;
        request.query = archive.random().query(2, true);
        archive.changed();
        const QSet<qint64> before = archive.scanned(request.query, false);
        const QSet<qint64> found = archive.found(request);
        archive.changed();
        const QSet<qint64> after = archive.scanned(request.query, false);
        QVERIFY2(found.contains(before), "found no more");
        QVERIFY2(after.contains(found), "found too early");
        ++asked;
    }
    for (const auto &helper : helpers)
        QCOMPARE(helper->exitCode(), 0);
    QVERIFY2(asked > 3, qPrintable(QString::number(asked)));
    archive.changed();
    QCOMPARE(archive.library().open(false).reader().number("SELECT count(*) FROM page"), 90);
    verifyWhole(archive);
    verify(archive, {});
}

QTEST_GUILESS_MAIN(TestIndexCrash)
#include "tst_indexcrash.moc"
