// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepage.h"

#include "models/storage/statement.h"

#include <sqlite3.h>

using namespace baolan;
using namespace baolan::storage;
using baolan::test::errorOf;
using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;

/// Each trap of SQLite that we know of, and that our connection and statement do not fall into it.
class tst_Statement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textComesBackAsItWent_data();
    void textComesBackAsItWent();
    void textThatCannotBeStoredIsReplaced_data();
    void textThatCannotBeStoredIsReplaced();
    void nullAndEmptyDiffer();
    void datesStandAsText();
    void datesWithoutFourDigitsAreNone();
    void rowsOfAllSizesFollowEachOther();
    void halfReadRowsKeepNoSnapshot();
    void statementInUseIsRefused();
    void wrongNumberOfValuesIsRefused();
    void unreadRowsAreRefused();
    void transactionIsImmediate();
    void transactionRollsBackWithoutCommit();
    void savepointUndoesItsPartOnly();
    void triggersRunWhole();
    void foreignKeysHold();
    void readersNeverWrite();
    void readersNeverCheckpoint();
    void stopEndsALongStatement();
    void quotedNamesAreNoText();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"test.db"_s); }
};

void tst_Statement::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>(Connection::create(path()));
    m_connection->execute("PRAGMA journal_mode = WAL; CREATE TABLE t (a, b); CREATE TABLE child (t INTEGER REFERENCES "
                          "t2); CREATE TABLE t2 (id INTEGER PRIMARY KEY)");
}

void tst_Statement::textComesBackAsItWent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"海淀区总工会"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("beyond the plane") << u"𠮷野家"_s;
    QTest::newRow("leading BOM") << u"\uFEFF报"_s;
    QTest::newRow("leading swapped BOM") << QString(QChar(0xFFFE)) + u"报纸"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE t; --\""_s;
    QTest::newRow("line ends") << u"一\n二\r\n三"_s;
}

void tst_Statement::textComesBackAsItWent()
{
    QFETCH(QString, text);
    Statement(*m_connection, "INSERT INTO t VALUES (?1, ?2)").run(text, 1);
    const Statement select(*m_connection, "SELECT a, typeof(a) FROM t");
    const Rows rows = select.rows();
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), text);
    QCOMPARE(rows.text(1), u"text"_s);
}

void tst_Statement::textThatCannotBeStoredIsReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("NUL") << u"甲"_s + QChar(0) + u"乙"_s << u"甲\uFFFD乙"_s;
    QTest::newRow("lone high") << u"甲"_s + QChar(0xD842) + u"乙"_s << u"甲\uFFFD乙"_s;
    QTest::newRow("lone low at the start") << QString(QChar(0xDFB7)) + u"乙"_s << u"\uFFFD乙"_s;
    QTest::newRow("high at the end") << u"甲"_s + QChar(0xD842) << u"甲\uFFFD"_s;
    QTest::newRow("two highs") << QString(QChar(0xD842)) + QChar(0xD842) + QChar(0xDFB7) << u"\uFFFD𠮷"_s;
}

void tst_Statement::textThatCannotBeStoredIsReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, stored);
    Statement(*m_connection, "INSERT INTO t VALUES (?1, length(?1))").run(text);
    const Statement select(*m_connection, "SELECT a, b FROM t");
    const Rows rows = select.rows();
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), stored);
    QCOMPARE(rows.number(1), stored.toUcs4().size());
}

void tst_Statement::nullAndEmptyDiffer()
{
    Statement(*m_connection, "INSERT INTO t VALUES (?1, ?2)").run(QByteArray(), QByteArray(""));
    Statement(*m_connection, "INSERT INTO t VALUES (?1, ?2)").run(QString(), std::optional<qint64>());
    const Statement select(*m_connection, "SELECT a, b FROM t");
    const Rows rows = select.rows();
    QVERIFY(rows.next());
    QVERIFY(rows.isNull(0) && rows.blob(0).isNull());
    QVERIFY(!rows.isNull(1) && !rows.blob(1).isNull() && rows.blob(1).isEmpty());
    QVERIFY(rows.next());
    QVERIFY(!rows.isNull(0)); // a null string is no text, not NULL
    QVERIFY(rows.isNull(1));
}

void tst_Statement::datesStandAsText()
{
    Statement(*m_connection, "INSERT INTO t VALUES (?1, ?2)").run(QDate(2023, 9, 7), QDate());
    QCOMPARE(m_connection->text("SELECT a FROM t"), u"2023-09-07"_s);
    const Statement select(*m_connection, "SELECT a, b FROM t");
    const Rows rows = select.rows();
    QVERIFY(rows.next());
    QCOMPARE(rows.interval(0), (domain::DateInterval{QDate(2023, 9, 7), QDate()}));
}

void tst_Statement::datesWithoutFourDigitsAreNone()
{
    char bytes[dateRoom];
    QCOMPARE(QByteArrayView(bytes, writeDate(QDate(812, 1, 31), bytes)), "0812-01-31");
    QCOMPARE(QByteArrayView(bytes, writeDate(QDate(9999, 12, 1), bytes)), "9999-12-01");
    QCOMPARE(writeDate(QDate(10000, 1, 1), bytes), 0);
    QCOMPARE(writeDate(QDate(-5, 1, 1), bytes), 0);
}

// Values lie in memory that rows of all sizes share.
void tst_Statement::rowsOfAllSizesFollowEachOther()
{
    const Statement insert(*m_connection, "INSERT INTO t VALUES (?1, ?2)");
    const Statement read(*m_connection, "SELECT a, b FROM t WHERE rowid = ?1");
    for (const qsizetype size : {0, 3, 2'000'000, 5, 0, 600, 2'500'000, 1}) {
        const QString text(size, u'报');
        const QByteArray bytes(size, '\x01');
        const qint64 id = insert.insert(text, bytes);
        const Rows rows = read.rows(id);
        QVERIFY(rows.next());
        QVERIFY(rows.text(0) == text);
        QVERIFY(!rows.isNull(0) && !rows.isNull(1));
        QVERIFY(rows.blob(1) == bytes);
    }
}

void tst_Statement::halfReadRowsKeepNoSnapshot()
{
    for (int i = 0; i < 100; ++i)
        Statement(*m_connection, "INSERT INTO t VALUES (?1, zeroblob(4000))").run(i);
    const Connection reader(path(), Connection::Mode::Read);
    const Statement select(reader, "SELECT a, b FROM t");
    {
        const Rows rows = select.rows();
        QVERIFY(rows.next());
    }
    Statement(*m_connection, "INSERT INTO t VALUES (?1, ?2)").run(1, 2);
    int log = 0, moved = 0;
    QCOMPARE(sqlite3_wal_checkpoint_v2(m_connection->handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, &log, &moved),
             SQLITE_OK);
    QCOMPARE(log, 0);
}

void tst_Statement::statementInUseIsRefused()
{
    m_connection->execute("INSERT INTO t VALUES (1, 1), (2, 2)");
    const Statement select(*m_connection, "SELECT a FROM t");
    const Rows rows = select.rows();
    QVERIFY(rows.next());
    QCOMPARE(errorOf([&] { return select.number(); }), ErrorKind::Internal);
    QVERIFY(rows.next()); // the first reading goes on undisturbed
    QCOMPARE(rows.number(0), 2);
}

void tst_Statement::wrongNumberOfValuesIsRefused()
{
    const Statement insert(*m_connection, "INSERT INTO t VALUES (?1, ?2)");
    QCOMPARE(errorOf([&] {
                 insert.run(1);
                 return 0;
             }),
             ErrorKind::Internal);
    insert.run(1, 2);
    QCOMPARE(m_connection->number("SELECT count(*) FROM t"), 1);
}

void tst_Statement::unreadRowsAreRefused()
{
    m_connection->execute("INSERT INTO t VALUES (1, 1)");
    QCOMPARE(errorOf([&] {
                 Statement(*m_connection, "SELECT a FROM t").run();
                 return 0;
             }),
             ErrorKind::Internal);
}

// A deferred transaction that read first would fail with "snapshot" here, at once.
void tst_Statement::transactionIsImmediate()
{
    const Connection other(path(), Connection::Mode::Write);
    sqlite3_busy_timeout(other.handle(), 0);
    Transaction transaction(*m_connection);
    QCOMPARE(errorOf([&] {
                 const Transaction second(other);
                 return 0;
             }),
             ErrorKind::Locked);
    transaction.commit();
    QCOMPARE(errorOf([&] {
                 const Transaction second(other);
                 return 0;
             }),
             std::nullopt);
}

void tst_Statement::transactionRollsBackWithoutCommit()
{
    {
        const Transaction transaction(*m_connection);
        m_connection->execute("INSERT INTO t VALUES (1, 1)");
    }
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(m_connection->number("SELECT count(*) FROM t"), 0);
}

void tst_Statement::savepointUndoesItsPartOnly()
{
    Transaction transaction(*m_connection);
    {
        Savepoint kept(*m_connection);
        m_connection->execute("INSERT INTO t VALUES (1, 1)");
        kept.release();
    }
    {
        const Savepoint undone(*m_connection);
        m_connection->execute("INSERT INTO t VALUES (2, 2)");
    }
    transaction.commit();
    QCOMPARE(m_connection->number("SELECT sum(a) FROM t"), 1);
}

void tst_Statement::triggersRunWhole()
{
    m_connection->execute(
        "CREATE TABLE log (x); CREATE TRIGGER twice AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.a); "
        "INSERT INTO log VALUES (new.b); END; INSERT INTO t VALUES (3, 4);");
    QCOMPARE(m_connection->number("SELECT sum(x) FROM log"), 7);
}

void tst_Statement::foreignKeysHold()
{
    QVERIFY(errorOf([&] {
                m_connection->execute("INSERT INTO child VALUES (17)");
                return 0;
            }).has_value());
}

void tst_Statement::readersNeverWrite()
{
    const Connection reader(path(), Connection::Mode::Read);
    QCOMPARE(errorOf([&] {
                 reader.execute("INSERT INTO t VALUES (1, 1)");
                 return 0;
             }),
             ErrorKind::ReadOnly);
}

void tst_Statement::readersNeverCheckpoint()
{
    m_connection->execute("INSERT INTO t VALUES (1, zeroblob(100000))");
    const qint64 before = QFileInfo(path()).size();
    {
        const Connection reader(path(), Connection::Mode::Read);
        QCOMPARE(reader.number("PRAGMA wal_autocheckpoint"), 0);
        QCOMPARE(reader.number("SELECT count(*) FROM t"), 1);
    }
    QCOMPARE(QFileInfo(path()).size(), before);
    QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
}

void tst_Statement::stopEndsALongStatement()
{
    std::stop_source stop;
    m_connection->setStop(stop.get_token());
    stop.request_stop();
    QCOMPARE(
        errorOf([&] {
            return m_connection->number(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1e9) SELECT count(*) FROM n");
        }),
        ErrorKind::Cancelled);
    m_connection->setStop({});
    QCOMPARE(m_connection->number("SELECT 5"), 5);
}

void tst_Statement::quotedNamesAreNoText()
{
    QVERIFY(errorOf([&] { return m_connection->number("SELECT \"misspelt\" FROM t"); }).has_value());
}

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_statement.moc"
