// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepage.h"

#include "models/storage/filesystem.h"

#include <QDirIterator>

#include <sqlite3.h>
#include <unistd.h>

using namespace baolan;
using namespace baolan::storage;
using baolan::test::errorOf;
using baolan::test::SampleLibrary;
using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;

namespace {

/// Root may write anything; for the time of a scope it is somebody else.
class Nobody
{
public:
    Nobody() : m_was(::geteuid()), m_is(m_was == 0 && ::seteuid(65534) == 0) {}
    ~Nobody()
    {
        if (m_is && ::seteuid(m_was) != 0)
            qFatal("cannot become root again");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;
    [[nodiscard]] bool isNobody() const { return m_is; }

private:
    uid_t m_was;
    bool m_is;
};

} // namespace

/// What is no sound library is told by its kind, and never changed.
class tst_LibraryFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createMakesFoldersAndNeverOverwrites();
    void createLeavesNothingHalf();
    void whatIsNoLibrary_data();
    void whatIsNoLibrary();
    void newerSchema();
    void damagedPages();
    void damageIsFoundAfterAnUncleanEnd();
    void lockedByAnotherProgram();
    void readOnlyOnRequest();
    void readOnlyFile();
    void readOnlyFolder();
    void leftoverLogIsTakenIn();
    void closedCleanlyLeavesNoLog();
    void networkFileSystemsAreKnown();

private:
    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes);
};

void tst_LibraryFile::overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

void tst_LibraryFile::createMakesFoldersAndNeverOverwrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/新.baolan"_s);
    LibraryFile::create(path);
    QVERIFY(!LibraryFile::open(path, true).isReadOnly());
    QCOMPARE(errorOf([&] {
                 LibraryFile::create(path);
                 return 0;
             }),
             ErrorKind::Exists);
}

void tst_LibraryFile::createLeavesNothingHalf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.baolan"_s);
    const std::vector<Migration> broken{{1, "CREATE TABLE a (x); NONSENSE"}};
    QVERIFY(errorOf([&] {
                LibraryFile::create(path, broken);
                return 0;
            }).has_value());
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(errorOf([&] {
                LibraryFile::create(u"/proc/x.baolan"_s);
                return 0;
            }).has_value());
}

void tst_LibraryFile::whatIsNoLibrary_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("a letter to the editor\n").repeated(100);
    QTest::newRow("short text") << QByteArray("hm");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void tst_LibraryFile::whatIsNoLibrary()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.baolan"_s);
    overwrite(path, 0, content);
    QCOMPARE(errorOf([&] { return LibraryFile::open(path, true).isReadOnly(); }), ErrorKind::NotALibrary);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x.baolan"_s});
    QCOMPARE(errorOf([&] { return LibraryFile::open(folder.path(), true).isReadOnly(); }), ErrorKind::NotALibrary);
    QCOMPARE(errorOf([&] { return LibraryFile::open(folder.filePath(u"none"_s), true).isReadOnly(); }),
             ErrorKind::NotFound);
    QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
    // Another program's database
    const QString other = folder.filePath(u"other.db"_s);
    Connection::create(other).execute("CREATE TABLE t (x)");
    QCOMPARE(errorOf([&] { return LibraryFile::open(other, true).isReadOnly(); }), ErrorKind::NotALibrary);
}

void tst_LibraryFile::newerSchema()
{
    const SampleLibrary library;
    library.open().writer().execute("PRAGMA user_version = 999");
    QCOMPARE(errorOf([&] { return library.open().isReadOnly(); }), ErrorKind::NewerSchema);
    QCOMPARE(Connection(library.path(), Connection::Mode::Read).number("PRAGMA user_version"), 999);
}

void tst_LibraryFile::damagedPages()
{
    const SampleLibrary library;
    overwrite(library.path(), 100, QByteArray(8000, 'x')); // the schema's own page
    QCOMPARE(errorOf([&] { return library.open().isReadOnly(); }), ErrorKind::Damaged);
}

void tst_LibraryFile::damageIsFoundAfterAnUncleanEnd()
{
    const SampleLibrary library;
    const auto kill = [&](const QString &page) { // leaves the log where it is, as a killed program does
        static_cast<void>(library.store(test::page(page, {u"甲"_s})));
        const Connection writer(library.path(), Connection::Mode::Write);
        sqlite3_db_config(writer.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        writer.execute(
            "UPDATE job SET state = ''; INSERT INTO job (kind, subject, state, started) VALUES ('', '', '', '')");
    };
    kill(u"a.txt"_s);
    QVERIFY(library.open().wasUnclean());
    const qint64 page =
        library.open().reader().number("SELECT rootpage FROM sqlite_schema WHERE name = 'article_text'");
    kill(u"b.txt"_s);
    overwrite(library.path(), (page - 1) * 8192, QByteArray(8192, '\x7f'));
    QCOMPARE(errorOf([&] { return library.open().isReadOnly(); }), ErrorKind::Damaged);
}

void tst_LibraryFile::lockedByAnotherProgram()
{
    const SampleLibrary library;
    // A program that does not know our lock, and wants the file for itself.
    const Connection other(library.path(), Connection::Mode::Write);
    other.execute("PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    QCOMPARE(errorOf([&] { return library.open().isReadOnly(); }), ErrorKind::Locked);
    other.execute("ROLLBACK; PRAGMA locking_mode = NORMAL");
}

void tst_LibraryFile::readOnlyOnRequest()
{
    const SampleLibrary library;
    const LibraryFile file = library.open(false);
    QVERIFY(file.isReadOnly());
    QCOMPARE(file.reader().number("SELECT count(*) FROM page"), 0);
}

void tst_LibraryFile::readOnlyFile()
{
    const SampleLibrary library;
    static_cast<void>(library.store(test::page(u"a.txt"_s, {u"甲"_s})));
    QFile::setPermissions(library.path(), QFile::Permissions(0x4444));
    QFile::setPermissions(library.folder(), QFile::Permissions(0x7777));
    QFile::remove(library.path() + u".lock"_s);
    const Nobody nobody;
    if (::access(QFile::encodeName(library.path()).constData(), W_OK) == 0 && !nobody.isNobody())
        QSKIP("this user may write any file");
    const LibraryFile file = library.open();
    QVERIFY(file.isReadOnly());
    QVERIFY(!file.readOnlyReason().isEmpty());
    QCOMPARE(file.reader().number("SELECT count(*) FROM page"), 1);
}

void tst_LibraryFile::readOnlyFolder()
{
    const SampleLibrary library;
    static_cast<void>(library.store(test::page(u"a.txt"_s, {u"甲"_s})));
    QFile::setPermissions(library.path(), QFile::Permissions(0x6666));
    QFile::remove(library.path() + u".lock"_s);
    QFile::setPermissions(library.folder(), QFile::Permissions(0x5555));
    const auto read = [&]() -> std::optional<domain::Expected<std::pair<bool, qint64>>> {
        const Nobody nobody;
        if (::access(QFile::encodeName(library.folder()).constData(), W_OK) == 0 && !nobody.isNobody())
            return std::nullopt;
        return attempt([&] {
            const LibraryFile file = library.open();
            return std::pair(file.isReadOnly(), file.reader().number("SELECT count(*) FROM page"));
        });
    }();
    QFile::setPermissions(library.folder(), QFile::Permissions(0x7777));
    if (!read)
        QSKIP("this user may write any folder");
    QVERIFY2(read->has_value(), qPrintable(read->has_value() ? QString() : read->error().detail));
    QCOMPARE(**read, std::pair(true, qint64(1)));
}

void tst_LibraryFile::leftoverLogIsTakenIn()
{
    const SampleLibrary library;
    {
        const Connection writer(library.path(), Connection::Mode::Write);
        sqlite3_db_config(writer.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        writer.execute("INSERT INTO job (kind, subject, state, started) VALUES ('import', '', 'running', '')");
    }
    QVERIFY(QFileInfo(library.path() + u"-wal"_s).size() > 0);
    QCOMPARE(library.open().reader().number("SELECT count(*) FROM job"), 1);
}

void tst_LibraryFile::closedCleanlyLeavesNoLog()
{
    const SampleLibrary library;
    static_cast<void>(library.store(test::page(u"a.txt"_s, {u"甲"_s})));
    QVERIFY(!QFile::exists(library.path() + u"-wal"_s));
    QVERIFY(!library.open().wasUnclean());
}

void tst_LibraryFile::networkFileSystemsAreKnown()
{
    QVERIFY(isNetworkFileSystem(0x6969));      // NFS
    QVERIFY(isNetworkFileSystem(0xfe534d42));  // SMB 2
    QVERIFY(isNetworkFileSystem(0x65735546));  // FUSE
    QVERIFY(!isNetworkFileSystem(0xef53));     // ext4
    QVERIFY(!isNetworkFileSystem(0x9123683e)); // btrfs
}

QTEST_GUILESS_MAIN(tst_LibraryFile)
#include "tst_libraryfile.moc"
