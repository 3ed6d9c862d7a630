// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepage.h"

#include "models/storage/librarylock.h"

#include <atomic>
#include <thread>

using namespace baolan;
using namespace baolan::storage;
using baolan::test::errorOf;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::ErrorKind;

class tst_LibraryLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWritesAtATime();
    void waitingEnds();
    void waitingCanBeStopped();
    void nobodyStarves();
    void theIndexIsForOneThread();
    void aloneMeansAlone();
    void folderThatTakesNoFile();
};

void tst_LibraryLock::oneWritesAtATime()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"a.baolan"_s);
    const LibraryLock one(library, LibraryLock::Use::Shared);
    const LibraryLock two(library, LibraryLock::Use::Shared);
    {
        const WriteRight right(one);
        QCOMPARE(errorOf([&] {
                     const WriteRight second(two, {}, 0ms);
                     return 0;
                 }),
                 ErrorKind::Locked);
    }
    QCOMPARE(errorOf([&] {
                 const WriteRight second(two, {}, 0ms);
                 return 0;
             }),
             std::nullopt);
}

void tst_LibraryLock::waitingEnds()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"a.baolan"_s);
    const LibraryLock one(library, LibraryLock::Use::Shared);
    std::atomic_bool written = false;
    std::jthread other;
    {
        const WriteRight right(one);
        other = std::jthread([&] {
            const LibraryLock two(library, LibraryLock::Use::Shared);
            const WriteRight second(two);
            written = true;
        });
        std::this_thread::sleep_for(20ms);
        QVERIFY(!written);
    }
    other.join();
    QVERIFY(written);
}

void tst_LibraryLock::waitingCanBeStopped()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"a.baolan"_s);
    const LibraryLock one(library, LibraryLock::Use::Shared);
    const LibraryLock two(library, LibraryLock::Use::Shared);
    const WriteRight right(one);
    std::stop_source stop;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(20ms);
        stop.request_stop();
    });
    QCOMPARE(errorOf([&] {
                 const WriteRight second(two, stop.get_token(), 1h);
                 return 0;
             }),
             ErrorKind::Cancelled);
}

// Who writes without a pause lets others in between.
void tst_LibraryLock::nobodyStarves()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"a.baolan"_s);
    std::atomic_bool done = false;
    const std::jthread busy([&] {
        const LibraryLock lock(library, LibraryLock::Use::Shared);
        while (!done) {
            const WriteRight right(lock);
            std::this_thread::sleep_for(2ms);
        }
    });
    const LibraryLock lock(library, LibraryLock::Use::Shared);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(errorOf([&] {
                     const WriteRight right(lock, {}, 30s);
                     return 0;
                 }),
                 std::nullopt);
    done = true;
}

// The keeper of the index and an import share one lock of their library.
void tst_LibraryLock::theIndexIsForOneThread()
{
    const QTemporaryDir folder;
    const LibraryLock shared(folder.filePath(u"a.baolan"_s), LibraryLock::Use::Shared);
    {
        const IndexRight right(shared, {});
        std::stop_source stop;
        std::optional<ErrorKind> outcome;
        std::jthread other([&] {
            outcome = errorOf([&] {
                const IndexRight second(shared, stop.get_token());
                return 0;
            });
        });
        std::this_thread::sleep_for(20ms);
        stop.request_stop();
        other.join();
        QCOMPARE(outcome, ErrorKind::Cancelled);
    }
    QCOMPARE(errorOf([&] {
                 const IndexRight second(shared, {});
                 return 0;
             }),
             std::nullopt);
}

void tst_LibraryLock::aloneMeansAlone()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"a.baolan"_s);
    {
        const LibraryLock reader(library, LibraryLock::Use::Shared);
        QVERIFY(reader.isAlone());
        QCOMPARE(errorOf([&] { return LibraryLock(library, LibraryLock::Use::Alone).isAlone(); }), ErrorKind::Locked);
        const LibraryLock another(library, LibraryLock::Use::Shared);
        QVERIFY(!reader.isAlone());
    }
    const LibraryLock alone(library, LibraryLock::Use::Alone);
    QCOMPARE(errorOf([&] { return LibraryLock(library, LibraryLock::Use::Shared).isAlone(); }), ErrorKind::Locked);
}

void tst_LibraryLock::folderThatTakesNoFile()
{
    QVERIFY(
        errorOf([&] { return LibraryLock(u"/proc/none.baolan"_s, LibraryLock::Use::Shared).isAlone(); }).has_value());
}

QTEST_GUILESS_MAIN(tst_LibraryLock)
#include "tst_librarylock.moc"
