// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepage.h"

#include "models/storage/backup.h"

using namespace baolan;
using namespace baolan::storage;
using baolan::test::errorOf;
using baolan::test::SampleLibrary;
using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;

class tst_Backup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOneStateWhileOthersWrite();
    void neverOverwritesUnasked();
    void cancelledLeavesNothing();
    void restorePutsTheOldOneAside();
    void restoreIntoNothing();
    void restoreOfADamagedBackupChangesNothing();
    void restoreOfALibraryInUseIsRefused();

private:
    static qint64 articles(const QString &path)
    {
        return LibraryFile::open(path, false).reader().number("SELECT count(*) FROM article");
    }
};

void tst_Backup::holdsOneStateWhileOthersWrite()
{
    const SampleLibrary library;
    for (int i = 0; i < 40; ++i)
        static_cast<void>(library.store(test::page(u"%1.txt"_s.arg(i), {u"甲"_s, u"乙"_s})));
    const LibraryFile file = library.open();
    const Connection writer = file.writer();
    const QString target = library.folder() + u"/copies/one.baolan"_s;
    int steps = 0;
    backup(file.reader(), target, Replace::No, [&](qint64 done, qint64 total) {
        QVERIFY(done <= total);
        ++steps;
        writer.execute(
            "DELETE FROM job; INSERT INTO job (kind, subject, state, started) VALUES ('import', 'x', 'running', '')");
    });
    QVERIFY(steps >= 1);
    QCOMPARE(articles(target), 80);
    QCOMPARE(LibraryFile::open(target, false).reader().number("SELECT count(*) FROM job"), 0);
    QVERIFY(!QFile::exists(target + u".tmp"_s));
    QVERIFY(!QFile::exists(target + u"-wal"_s));
}

void tst_Backup::neverOverwritesUnasked()
{
    const SampleLibrary library;
    const QString target = library.folder() + u"/copy.baolan"_s;
    const Connection reader = library.open().reader();
    backup(reader, target, Replace::No);
    QCOMPARE(errorOf([&] {
                 backup(reader, target, Replace::No);
                 return 0;
             }),
             ErrorKind::Exists);
    QCOMPARE(errorOf([&] {
                 backup(reader, target, Replace::Yes);
                 return 0;
             }),
             std::nullopt);
}

void tst_Backup::cancelledLeavesNothing()
{
    const SampleLibrary library;
    const QString target = library.folder() + u"/copy.baolan"_s;
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(errorOf([&] {
                 backup(library.open().reader(), target, Replace::No, {}, stop.get_token());
                 return 0;
             }),
             ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(target));
    QVERIFY(!QFile::exists(target + u".tmp"_s));
}

void tst_Backup::restorePutsTheOldOneAside()
{
    const SampleLibrary library;
    static_cast<void>(library.store(test::page(u"a.txt"_s, {u"甲"_s})));
    const QString copy = library.folder() + u"/copy.baolan"_s;
    backup(library.open().reader(), copy, Replace::No);
    static_cast<void>(library.store(test::page(u"b.txt"_s, {u"乙"_s, u"丙"_s})));
    QCOMPARE(articles(library.path()), 3);
    const QString aside = restore(copy, library.path());
    QCOMPARE(articles(library.path()), 1);
    QCOMPARE(articles(aside), 3);
    QCOMPARE(articles(copy), 1);
    const QString second = restore(copy, library.path());
    QVERIFY(second != aside);
    QVERIFY(!library.open().isReadOnly());
}

void tst_Backup::restoreIntoNothing()
{
    const SampleLibrary library;
    const QString target = library.folder() + u"/new/place.baolan"_s;
    QCOMPARE(restore(library.path(), target), QString());
    QCOMPARE(articles(target), 0);
    QCOMPARE(errorOf([&] { return restore(library.path(), library.path()); }), ErrorKind::InvalidArgument);
}

void tst_Backup::restoreOfADamagedBackupChangesNothing()
{
    const SampleLibrary library;
    static_cast<void>(library.store(test::page(u"a.txt"_s, {u"甲"_s})));
    const QString copy = library.folder() + u"/copy.baolan"_s;
    backup(library.open().reader(), copy, Replace::No);
    const qint64 page = LibraryFile::open(copy, false)
                            .reader()
                            .number("SELECT rootpage FROM sqlite_schema WHERE name = 'article_text'");
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek((page - 1) * 8192);
    file.write(QByteArray(8192, '\x7f'));
    file.close();
    QCOMPARE(errorOf([&] { return restore(copy, library.path()); }), ErrorKind::Damaged);
    QCOMPARE(articles(library.path()), 1);
}

void tst_Backup::restoreOfALibraryInUseIsRefused()
{
    const SampleLibrary library;
    const QString copy = library.folder() + u"/copy.baolan"_s;
    backup(library.open().reader(), copy, Replace::No);
    const LibraryFile open = library.open(false);
    QCOMPARE(errorOf([&] { return restore(copy, library.path()); }), ErrorKind::Locked);
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
