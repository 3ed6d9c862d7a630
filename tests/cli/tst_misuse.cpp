// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/baolanctl.h"
#include "tests/cli/pages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using tests::Ended;

/// What goes wrong: which code, and a sentence that names the thing, the fault and what to do.
class MisuseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<tests::Baolanctl>();
        m_program->write(u"pages/04.txt"_s, tests::bridgePage());
    }

    void commandLinesThatMakeNoSense_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QStringList &words, const char *said) {
            QTest::newRow(name) << words << QByteArray(said);
        };
        row("nothing", {}, "Say what to do.");
        row("unknown command", {u"improt"_s, u"x"_s}, "There is no command “improt”. Did you mean “import”?");
        row("unknown option", {u"list"_s, u"--form"_s, u"2023"_s},
            "There is no option “--form” here. Did you mean “--from”?");
        row("unknown option before", {u"--librry"_s, u"x"_s, u"list"_s}, "There is no");
        row("unknown help", {u"help"_s, u"lst"_s}, "There is no command “lst”. Did you mean “list”?");
        row("no date", {u"list"_s, u"--from"_s, u"yesterday"_s}, "");
        row("no number", {u"list"_s, u"--limit"_s, u"ten"_s}, "--limit needs a whole number, not “ten”.");
        row("no sort", {u"list"_s, u"--sort"_s, u"haedline"_s}, "Did you mean “headline”?");
        row("no subject", {u"list"_s, u"artikel"_s},
            "“artikel” cannot be listed; name one of: articles, issues, pages, publications.");
        row("filter on pages", {u"list"_s, u"pages"_s, u"--filter"_s, u"x"_s},
            "--filter works only on “list articles”.");
        row("query on issues", {u"list"_s, u"issues"_s, u"--query"_s, u"x"_s},
            "--query works only on “list articles”.");
        row("too much", {u"info"_s, u"x"_s}, "“x” is too much here.");
        row("too little", {u"show"_s}, "Something is missing: ARTICLE…");
        row("nothing to import", {u"import"_s}, "Name the files or folders to import, or say --sample.");
        row("import on no date", {u"import"_s, u"pages"_s, u"--date"_s, u"soon"_s},
            "“soon” is no date for --date; write 2023-09-12, 2023-09 or 2023.");
        row("no page", {u"outline"_s, u"x"_s}, "“x” is no number of a page");
        row("no format", {u"export"_s, u"--format"_s, u"xml"_s},
            "“xml” is no value for --format, which takes: json, jsonl, pdf");
    }

    void commandLinesThatMakeNoSense()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        if (said.isEmpty()) { // is only known to be wrong beside a library
            (void)run({u"import"_s, u"pages"_s, u"-q"_s});
            said = "is no date for --from";
        }
        const Ended ended = run(words);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(said), ended.err.constData());
        QVERIFY(ended.err.startsWith("baolanctl: "));
        QVERIFY(ended.err.contains("shows how it is used."));
        QVERIFY(ended.out.isEmpty());
    }

    void helpAndVersion()
    {
        QVERIFY(run({u"--version"_s}).out.startsWith("baolanctl 0."));
        QCOMPARE(run({u"help"_s}).out, run({u"--help"_s}).out);
        QCOMPARE(run({u"help"_s, u"list"_s}).out, run({u"list"_s, u"--help"_s}).out);
        QCOMPARE(run({u"list"_s, u"-h"_s}).code, 0);
    }

    void withoutALibrary()
    {
        for (const QStringList &words : {QStringList{u"list"_s},
                                         {u"show"_s, u"1"_s},
                                         {u"outline"_s, u"1"_s},
                                         {u"export"_s},
                                         {u"check"_s},
                                         {u"backup"_s, u"x"_s},
                                         {u"info"_s}}) {
            const Ended ended = run(words);
            QCOMPARE(ended.code, 4);
            QCOMPARE(ended.err,
                     "baolanctl: " + m_program->libraryPath().toUtf8() +
                         ": there is no library here yet; “baolanctl import” makes one, --library names another.\n");
        }
        QVERIFY(!QFileInfo::exists(m_program->libraryPath()));
    }

    void whatIsNoLibrary()
    {
        m_program->write(u"text.baolan"_s, QByteArray(5000, 'x'));
        const Ended text = run({u"list"_s, u"-l"_s, u"text.baolan"_s});
        QCOMPARE(text.code, 4);
        QVERIFY2(text.err.contains("is no Baolan library"), text.err.constData());
        QDir().mkpath(m_program->path(u"folder.baolan"_s));
        QCOMPARE(run({u"list"_s, u"-l"_s, u"folder.baolan"_s}).code, 4);
        QCOMPARE(run({u"import"_s, u"pages"_s, u"-l"_s, u"text.baolan"_s}).code, 4);
        QCOMPARE(tests::Baolanctl::read(m_program->path(u"text.baolan"_s)), QByteArray(5000, 'x'));
    }

    void aNewerLibrary()
    {
        (void)run({u"import"_s, u"pages"_s, u"-q"_s});
        QFile file(m_program->libraryPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60)); // where SQLite keeps user_version
        QCOMPARE(file.write(QByteArray::fromHex("00002710")), 4);
        file.close();
        const Ended ended = run({u"list"_s});
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains("was made by a newer Baolan"), ended.err.constData());
    }

    void aReadOnlyLibrary()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everything");
        (void)run({u"import"_s, u"pages"_s, u"-q"_s});
        QVERIFY(QFile::setPermissions(m_program->libraryPath(), QFileDevice::ReadOwner));
        QCOMPARE(run({u"list"_s}).code, 0);
        m_program->write(u"more/05.txt"_s, tests::bridgePage().replace("石", "木"));
        QCOMPARE(run({u"import"_s, u"more"_s}).code, 4);
    }

    void filesThatCannotBeImported()
    {
        const Ended missing = run({u"import"_s, u"nowhere.txt"_s});
        QCOMPARE(missing.code, 3);
        QCOMPARE(missing.err, QByteArray("baolanctl: nowhere.txt: there is no such file; check the name.\n"));
        QVERIFY(!QFileInfo::exists(m_program->libraryPath()));

        QDir().mkpath(m_program->path(u"empty"_s));
        QCOMPARE(run({u"import"_s, u"-q"_s, u"empty"_s}).code, 1);
        m_program->write(u"cut.zip"_s, "PK\x03\x04 cut short");
        QCOMPARE(run({u"import"_s, u"cut.zip"_s}).code, 3);
        m_program->write(u"picture.txt"_s,
                         QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89", 33));
        QCOMPARE(run({u"import"_s, u"picture.txt"_s}).code, 3);
        const Ended some = run({u"import"_s, u"pages"_s, u"nowhere.txt"_s});
        QCOMPARE(some.code, 3);
        QVERIFY(some.out.contains("Imported 1 page"));
    }

    void outputThatExists()
    {
        (void)run({u"import"_s, u"pages"_s, u"-q"_s});
        m_program->write(u"there.json"_s, "mine");
        const Ended refused = run({u"export"_s, u"-o"_s, u"there.json"_s});
        QCOMPARE(refused.code, 5);
        QCOMPARE(refused.err, QByteArray("baolanctl: there.json exists already; --force replaces it.\n"));
        QCOMPARE(tests::Baolanctl::read(m_program->path(u"there.json"_s)), QByteArray("mine"));
        QCOMPARE(run({u"export"_s, u"-o"_s, u"there.json"_s, u"--force"_s}).code, 0);
        QVERIFY(tests::Baolanctl::read(m_program->path(u"there.json"_s)).startsWith("{\"format\""));
        QCOMPARE(run({u"export"_s, u"-o"_s, u"no/folder/x.json"_s}).code, 5);
    }

    void theLibraryIsNoOutput()
    {
        (void)run({u"import"_s, u"pages"_s, u"-q"_s});
        QVERIFY(QFile::link(m_program->libraryPath(), m_program->path(u"link.json"_s)));
        for (const QString &path :
             {m_program->libraryPath(), m_program->libraryPath() + "-wal"_L1, m_program->path(u"link.json"_s)}) {
            const Ended ended = run({u"export"_s, u"--force"_s, u"-o"_s, path});
            QCOMPARE(ended.code, 5);
        }
        QCOMPARE(run({u"check"_s}).code, 0);
        QCOMPARE(run({u"backup"_s, m_program->libraryPath(), u"--force"_s}).code, 5);
        QCOMPARE(run({u"check"_s}).code, 0);
    }

    void aFullDisk()
    {
        (void)run({u"import"_s, u"pages"_s, u"-q"_s});
        for (const QStringList &words : {QStringList{u"list"_s}, {u"export"_s}, {u"show"_s, u"1"_s}, {u"info"_s}}) {
            QProcess process;
            process.setStandardOutputFile(u"/dev/full"_s);
            m_program->start(process, words);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 5);
            QVERIFY(!process.readAllStandardError().isEmpty());
        }
    }

    // A device is written to; it is never replaced by a file, not even by root.
    void devicesStayDevices()
    {
        (void)run({u"import"_s, u"pages"_s, u"-q"_s});
        QString full = u"/dev/full"_s;
        if (::geteuid() == 0) { // who could put a file in its place for all
            full = m_program->path(u"full"_s);
            if (::mknod(QFile::encodeName(full).constData(), S_IFCHR | 0666, makedev(1, 7)) != 0 ||
                !QFile(full).open(QIODevice::WriteOnly))
                QSKIP("no devices can be made here");
        }
        for (const QStringList &more : {QStringList{}, {u"--force"_s}}) {
            const Ended exported = run(QStringList{u"export"_s, u"-o"_s, full} + more);
            QCOMPARE(exported.code, 5);
            QVERIFY2(exported.err.contains("full: the disk is full"), exported.err.constData());
        }
        QCOMPARE(run({u"backup"_s, u"--force"_s, full}).code, 5);
        QVERIFY(!QFileInfo(full).isFile());
    }

    void pipesAreWrittenTo()
    {
        (void)run({u"import"_s, u"pages"_s, u"-q"_s});
        const QString pipe = m_program->path(u"pipe.json"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess reader;
        reader.start(u"/bin/cat"_s, {pipe});
        QCOMPARE(run({u"export"_s, u"-o"_s, pipe}).code, 0);
        QVERIFY(reader.waitForFinished());
        QVERIFY(reader.readAllStandardOutput().startsWith("{\"format\""));
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void faultsAreNamedAndCounted()
    {
        m_program->write(u"many/manifest.csv"_s, "file,date\n1.txt,2023-13-45\n");
        for (int i = 0; i < 60; ++i)
            m_program->write(u"many/%1.txt"_s.arg(i), {});
        const Ended ended = run({u"import"_s, u"many"_s});
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains("something in it cannot be used. (line 2: no date: 2023-13-45)"),
                 ended.err.constData());
        QCOMPARE(ended.err.count("baolanctl: "), 51);
        QVERIFY2(ended.err.contains("11 more files with faults"), ended.err.constData());
        QCOMPARE(run({u"import"_s, u"-v"_s, u"many"_s}).err.count("baolanctl: "), 61);
    }

    void aReaderThatLeaves()
    {
        (void)run({u"import"_s, u"pages"_s, u"-q"_s});
        QProcess shell;
        m_program->start(shell, {u"info"_s, u"--library-path"_s});
        QVERIFY(shell.waitForFinished());
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" list --json -l \"$1\" | true"_s, QStringLiteral(BAOLANCTL),
                                   m_program->libraryPath()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(!shell.readAllStandardError().contains("terminate"));
    }

    void pagesCannotDriveTheTerminal()
    {
        m_program->write(u"pages/05.txt"_s,
                         QByteArray("# 桥\x1b[31m修好\u202e了今天通车\n\n本报讯（记者 林秋白） 桥\x1b]0;x\x07修好了。")
                             .append("桥面加宽了两米，大家都说好。\n"));
        (void)run({u"import"_s, u"pages"_s, u"-q"_s});
        for (const QStringList &words : {QStringList{u"list"_s},
                                         {u"show"_s, u"1"_s, u"2"_s, u"3"_s},
                                         {u"outline"_s, u"1"_s, u"2"_s},
                                         {u"show"_s, u"3"_s, u"--as-printed"_s}}) {
            const QByteArray out = run(words).out;
            QVERIFY(!out.contains('\x1b'));
            QVERIFY(!out.contains("\u202e"));
        }
    }

    void aPlainLocaleIsNoTrouble()
    {
        m_program->setEnvironment(u"LC_ALL"_s, u"C"_s);
        const Ended ended = run({u"import"_s, u"pages"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY2(!ended.err.contains("locale"), ended.err.constData());
        QVERIFY(run({u"list"_s}).out.contains("石桥"));
    }

    void chineseIsSpoken_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("China") << u"zh_CN.UTF-8"_s;
        QTest::newRow("not installed, no UTF-8") << u"zh_SG.GB2312"_s;
        QTest::newRow("Taiwan") << u"zh_TW.UTF-8"_s;
    }

    void chineseIsSpoken()
    {
        QFETCH(QString, locale);
        m_program->setEnvironment(u"LC_ALL"_s, locale);
        const Ended help = run({u"help"_s, u"list"_s});
        QVERIFY2(help.err.isEmpty(), help.err.constData());
        QVERIFY2(help.out.startsWith("用法：baolanctl list"), help.out.constData());
        QVERIFY(run({u"lst"_s}).err.contains("没有命令“lst”。 您要的是“list”吗？"));
        QVERIFY(run({u"import"_s, u"pages"_s}).out.startsWith("导入了 1 个版面"));
    }

private:
    Ended run(const QStringList &words, const QByteArray &input = {}) const { return m_program->run(words, input); }

    std::unique_ptr<tests::Baolanctl> m_program;
};

QTEST_GUILESS_MAIN(MisuseTest)
#include "tst_misuse.moc"
