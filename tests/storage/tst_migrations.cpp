// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepage.h"

#include "models/storage/migrations.h"

using namespace baolan;
using namespace baolan::storage;
using baolan::test::errorOf;
using namespace Qt::Literals::StringLiterals;

class tst_Migrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNumberedWithoutGaps();
    void newLibraryHasTheGoldenSchema();
    void stepAndVersionAreOne();
    void failedStepLeavesTheOneBefore();
    void brokenReferenceFailsTheStep();
    void triggersSurvive();
    void olderLibraryIsCopiedThenMigrated();
};

void tst_Migrations::areNumberedWithoutGaps()
{
    QVERIFY(!migrations().empty());
    for (int version = 1; const Migration &step : migrations())
        QCOMPARE(step.version, version++);
}

// BAOLAN_UPDATE_GOLDEN=1 rewrites the file; a missing one fails.
void tst_Migrations::newLibraryHasTheGoldenSchema()
{
    const test::SampleLibrary library;
    const Connection connection = library.open().reader();
    QString schema = u"-- application_id %1, user_version %2\n"_s.arg(connection.number("PRAGMA application_id"))
                         .arg(connection.number("PRAGMA user_version"));
    const Statement all(connection,
                        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'index', tbl_name, name");
    for (const Rows rows = all.rows(); rows.next();)
        schema += rows.text(0) + u";\n"_s;
    QFile golden(QStringLiteral(BAOLAN_TESTS "/storage/golden/schema.sql"));
    if (qEnvironmentVariableIsSet("BAOLAN_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(schema.toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), "the golden schema is missing; BAOLAN_UPDATE_GOLDEN=1 writes it");
    QCOMPARE(schema, QString::fromUtf8(golden.readAll()));
}

void tst_Migrations::stepAndVersionAreOne()
{
    const QTemporaryDir folder;
    const Connection connection = Connection::create(folder.filePath(u"a.db"_s));
    const std::vector<Migration> steps{{1, "CREATE TABLE one (x)"},
                                       {2, "CREATE TABLE two (x); INSERT INTO two VALUES (2)"}};
    migrate(connection, std::span(steps).first(1));
    QCOMPARE(connection.number("PRAGMA user_version"), 1);
    migrate(connection, steps);
    QCOMPARE(connection.number("PRAGMA user_version"), 2);
    migrate(connection, steps);
    QCOMPARE(connection.number("SELECT count(*) FROM two"), 1);
}

void tst_Migrations::failedStepLeavesTheOneBefore()
{
    const QTemporaryDir folder;
    const Connection connection = Connection::create(folder.filePath(u"a.db"_s));
    const std::vector<Migration> steps{{1, "CREATE TABLE one (x)"},
                                       {2, "CREATE TABLE two (x); INSERT INTO nowhere VALUES (2)"}};
    QVERIFY(errorOf([&] {
                migrate(connection, steps);
                return 0;
            }).has_value());
    QCOMPARE(connection.number("PRAGMA user_version"), 1);
    QCOMPARE(connection.number("SELECT count(*) FROM sqlite_schema"), 1);
}

void tst_Migrations::brokenReferenceFailsTheStep()
{
    const QTemporaryDir folder;
    const Connection connection = Connection::create(folder.filePath(u"a.db"_s));
    connection.execute("PRAGMA foreign_keys = OFF");
    const std::vector<Migration> steps{
        {1,
         "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a); INSERT INTO b VALUES (7)"}};
    QCOMPARE(errorOf([&] {
                 migrate(connection, steps);
                 return 0;
             }),
             domain::ErrorKind::Damaged);
    QCOMPARE(connection.number("PRAGMA user_version"), 0);
}

void tst_Migrations::triggersSurvive()
{
    const QTemporaryDir folder;
    const Connection connection = Connection::create(folder.filePath(u"a.db"_s));
    migrate(
        connection,
        std::vector<Migration>{
            {1,
             "CREATE TABLE a (x); CREATE TABLE b (x); "
             "CREATE TRIGGER t AFTER INSERT ON a BEGIN INSERT INTO b VALUES (';'); INSERT INTO b VALUES (2); END;"}});
    connection.execute("INSERT INTO a VALUES (1)");
    QCOMPARE(connection.number("SELECT count(*) FROM b"), 2);
}

void tst_Migrations::olderLibraryIsCopiedThenMigrated()
{
    const test::SampleLibrary library;
    static_cast<void>(library.store(test::page(u"a.txt"_s, {u"甲"_s})));
    std::vector<Migration> steps = migrations();
    steps.push_back({steps.back().version + 1, "ALTER TABLE article ADD COLUMN later TEXT NOT NULL DEFAULT ''"});
    {
        const LibraryFile file = LibraryFile::open(library.path(), true, steps);
        QVERIFY(!file.isReadOnly());
        QCOMPARE(file.reader().number("PRAGMA user_version"), steps.back().version);
        QCOMPARE(file.reader().number("SELECT count(later) FROM article"), 1);
    }
    const QString copy = library.path() + u".schema-%1"_s.arg(steps.back().version - 1);
    QCOMPARE(LibraryFile::open(copy, false).reader().number("SELECT count(*) FROM article"), 1);
    QCOMPARE(errorOf([&] { return LibraryFile::open(library.path(), true).isReadOnly(); }),
             domain::ErrorKind::NewerSchema);
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
