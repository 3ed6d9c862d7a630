// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/width.h"
#include "tests/cli/baolanctl.h"
#include "tests/cli/pages.h"
#include "tests/support/golden.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using tests::Ended;

/// Every command as a process on a library of a page or two: what it prints, and with which code it ends.
class BaolanctlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<tests::Baolanctl>();
        m_program->write(u"pages/2023/09/12/04.txt"_s, tests::bridgePage());
    }

    void theWholeWay()
    {
        const Ended imported = run({u"import"_s, u"pages"_s});
        QCOMPARE(imported.code, 0);
        QVERIFY(imported.out.startsWith("Imported 1 page with 2 articles in "));
        QCOMPARE(imported.err, "Made the library " + m_program->libraryPath().toUtf8() + ".\n");
        golden(u"list-articles"_s, run({u"list"_s}));
        golden(u"list-issues"_s, run({u"list"_s, u"issues"_s}));
        golden(u"list-pages"_s, run({u"list"_s, u"pages"_s}));
        golden(u"list-publications"_s, run({u"list"_s, u"publications"_s}));
        golden(u"list-json"_s, run({u"list"_s, u"--json"_s}));
        golden(u"outline"_s, run({u"outline"_s, u"1"_s}));
        golden(u"outline-json"_s, run({u"outline"_s, u"--file"_s, u"04.txt"_s, u"--json"_s}));
        golden(u"show"_s, run({u"show"_s, u"1"_s, u"2"_s}));
        golden(u"show-marks"_s, run({u"show"_s, u"1"_s, u"--marks"_s}));
        golden(u"show-facts"_s, run({u"show"_s, u"1"_s, u"--facts"_s}));
        golden(u"outline-facts"_s, run({u"outline"_s, u"1"_s, u"--facts"_s}));
        golden(u"show-as-printed"_s, run({u"show"_s, u"1"_s, u"--as-printed"_s}));
    }

    void columnsAlignInChinese()
    {
        (void)run({u"import"_s, u"pages"_s});
        const QStringList lines = QString::fromUtf8(run({u"list"_s}).out).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        for (const QString &line : lines)
            QCOMPARE(text::displayWidth(line), text::displayWidth(lines.first())); // the last column stands right
    }

    void againIsUnchanged()
    {
        (void)run({u"import"_s, u"pages"_s});
        const Ended again = run({u"import"_s, u"pages"_s});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains("1 file already there"), again.out.constData());
        QVERIFY(again.err.isEmpty());
    }

    void quietSaysNothing()
    {
        const Ended imported = run({u"-q"_s, u"import"_s, u"pages"_s});
        QCOMPARE(imported.code, 0);
        QVERIFY(imported.out.isEmpty());
        QVERIFY(imported.err.isEmpty());
    }

    void dryRunStoresNothing()
    {
        const Ended dry = run({u"import"_s, u"--dry-run"_s, u"pages"_s});
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.out.contains("Read 1 page with 2 articles"), dry.out.constData());
        QVERIFY(dry.out.contains("Nothing was stored."));
        QVERIFY(!QFileInfo::exists(m_program->libraryPath()));
    }

    void theUserSaysWhatThePageDoesNot()
    {
        m_program->write(u"x.txt"_s, tests::bridgePage().mid(tests::bridgePage().indexOf('#')));
        const Ended imported = run({u"import"_s, u"x.txt"_s, u"--publication"_s, u"山村报"_s, u"--date"_s, u"2020-05"_s,
                                    u"--page"_s, u"7"_s, u"--section"_s, u"邻里"_s});
        QCOMPARE(imported.code, 0);
        const auto row = json(run({u"list"_s, u"--json"_s})).array().first().toObject();
        QCOMPARE(row["publication"_L1].toString(), u"山村报"_s);
        QCOMPARE(row["page"_L1].toString(), u"7"_s);
        QCOMPARE(row["section"_L1].toString(), u"邻里"_s);
        QCOMPARE(row["date"_L1].toObject()["latest"_L1].toString(), u"2020-05-31"_s);
    }

    void filtersAndSorts()
    {
        (void)run({u"import"_s, u"pages"_s});
        const auto headlines = [this](const QStringList &options) {
            QStringList headlines;
            for (const QJsonValue &row : json(run(QStringList{u"list"_s, u"--json"_s} + options)).array())
                headlines += row["headline"_L1].toString();
            return headlines;
        };
        const QString bridge = u"石桥修好了 老街通车"_s;
        const QString books = u"镇图书馆添了新书"_s;
        QCOMPARE(headlines({u"--filter"_s, u"图书馆"_s}), QStringList{books});
        QCOMPARE(headlines({u"--sort"_s, u"headline"_s}), (QStringList{bridge, books})); // shi before zhen
        QCOMPARE(headlines({u"--sort"_s, u"headline"_s, u"-r"_s}), (QStringList{books, bridge}));
        QCOMPARE(headlines({u"--sort"_s, u"length"_s}), (QStringList{bridge, books}));
        QCOMPARE(headlines({u"--sort"_s, u"length"_s, u"--limit"_s, u"1"_s, u"--offset"_s, u"1"_s}),
                 QStringList{books});
        QCOMPARE(headlines({u"--from"_s, u"2023-09"_s, u"--to"_s, u"2023"_s}).size(), 2);
        QCOMPARE(headlines({u"--from"_s, u"2024"_s}).size(), 0);
        QCOMPARE(headlines({u"--undated"_s}).size(), 0);
        QCOMPARE(headlines({u"--publication"_s, u"水乡日报"_s}).size(), 2);
        QCOMPARE(run({u"list"_s, u"--from"_s, u"2024"_s}).code, 1);
    }

    void articlesAreNamedByNumberOrKey()
    {
        (void)run({u"import"_s, u"pages"_s});
        const Ended byNumber = run({u"show"_s, u"1"_s, u"--json"_s});
        QCOMPARE(byNumber.code, 0);
        const QString key = json(byNumber)["article"_L1]["id"_L1].toString();
        QVERIFY(!key.isEmpty());
        QCOMPARE(run({u"show"_s, key, u"--json"_s}).out, byNumber.out);
        QCOMPARE(run({u"show"_s, u"-"_s, u"--json"_s}, "1\n").out, byNumber.out);
        const Ended missing = run({u"show"_s, u"1"_s, u"999"_s});
        QCOMPARE(missing.code, 1);
        QCOMPARE(missing.err,
                 QByteArray("baolanctl: There is no article “999”; “baolanctl list” shows the numbers.\n"));
    }

    void reportsAreWritten()
    {
        m_program->write(u"pages/broken.zip"_s, "PK\x03\x04 cut short");
        const Ended imported = run({u"import"_s, u"pages"_s, u"--report"_s, u"report.csv"_s, u"--json"_s});
        QCOMPARE(imported.code, 3);
        const auto report = json(imported);
        QCOMPARE(report["pages"_L1].toInt(), 1);
        QCOMPARE(report["failed"_L1].toInt(), 1);
        const QByteArray csv = tests::Baolanctl::read(m_program->path(u"report.csv"_s));
        QVERIFY(csv.startsWith("file,path,result,encoding,replaced,articles,error,detail\r\n"));
        QVERIFY(csv.contains("04.txt"));
        QVERIFY(csv.contains("broken.zip"));
        QVERIFY2(imported.err.contains("broken.zip"), imported.err.constData());
    }

    void infoTellsAll()
    {
        QCOMPARE(run({u"info"_s, u"--library-path"_s}).out, m_program->libraryPath().toUtf8() + '\n');
        (void)run({u"import"_s, u"pages"_s});
        const auto info = json(run({u"info"_s, u"--json"_s}));
        QCOMPARE(info["articles"_L1].toInt(), 2);
        QCOMPARE(info["pages"_L1].toInt(), 1);
        QCOMPARE(info["read_only"_L1].toBool(), false);
        QVERIFY(run({u"info"_s}).out.contains("Articles"));
    }

    void checkFindsASoundLibrarySound()
    {
        (void)run({u"import"_s, u"pages"_s});
        QCOMPARE(run({u"check"_s}).out, QByteArray("The library is sound.\n"));
        QCOMPARE(json(run({u"check"_s, u"--json"_s}))["sound"_L1].toBool(), true);
        QCOMPARE(run({u"check"_s, u"--rebuild"_s}).code, 0);
    }

    void backupAndBack()
    {
        (void)run({u"import"_s, u"pages"_s});
        QCOMPARE(run({u"backup"_s, u"copy.baolan"_s}).code, 0);
        QCOMPARE(run({u"list"_s, u"--json"_s, u"--library"_s, u"copy.baolan"_s}).out,
                 run({u"list"_s, u"--json"_s}).out);
        const Ended again = run({u"backup"_s, u"copy.baolan"_s});
        QCOMPARE(again.code, 5);
        QCOMPARE(again.err, QByteArray("baolanctl: copy.baolan exists already; --force replaces it.\n"));
        QCOMPARE(run({u"backup"_s, u"copy.baolan"_s, u"--force"_s}).code, 0);

        const Ended refused = run({u"restore"_s, u"copy.baolan"_s});
        QCOMPARE(refused.code, 4);
        QVERIFY(refused.err.contains("--force"));
        const Ended restored = run({u"restore"_s, u"copy.baolan"_s, u"--force"_s});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(restored.out.contains("is kept as"));
        QCOMPARE(run({u"restore"_s, u"copy.baolan"_s, u"--library"_s, u"new/place.baolan"_s}).code, 0);
        QCOMPARE(json(run({u"info"_s, u"--json"_s, u"-l"_s, u"new/place.baolan"_s}))["articles"_L1].toInt(), 2);
    }

private:
    Ended run(const QStringList &words, const QByteArray &input = {}) const { return m_program->run(words, input); }

    static QJsonDocument json(const Ended &ended)
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(ended.out, &error);
        if (error.error != QJsonParseError::NoError)
            qWarning("%s: %s", qPrintable(error.errorString()), ended.out.constData());
        return document;
    }

    static void golden(const QString &name, const Ended &ended)
    {
        QCOMPARE(ended.err, QByteArray());
        QCOMPARE(ended.code, 0);
        // The version of the analysis grows with each change of its rules and would change the files every time.
        static const QRegularExpression version(u"\"analysis\": \\d+"_s);
        const QByteArray out = QString::fromUtf8(ended.out).replace(version, u"\"analysis\": 1"_s).toUtf8();
        const QString fault = tests::golden(QStringLiteral(BAOLAN_TESTS "/cli/golden/%1.txt").arg(name), out);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    std::unique_ptr<tests::Baolanctl> m_program;
};

QTEST_GUILESS_MAIN(BaolanctlTest)
#include "tst_baolanctl.moc"
