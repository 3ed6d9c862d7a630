// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/baolanctl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::tests;

/// `baolanctl search` as a process, over two pages.
class SearchTest final : public QObject
{
    Q_OBJECT

    Baolanctl m_program;

    [[nodiscard]] Ended search(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_program.run(QStringList{u"search"_s} + words, input);
    }
    [[nodiscard]] static QJsonDocument json(const Ended &ended) { return QJsonDocument::fromJson(ended.out); }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.write(u"in/2023-03-05/01.txt"_s,
                        "## 柳树湾办起调解室\n\n本报讯 柳树湾的调解室开门，12351热线也接进来了。\n\n"
                        "村民说，调解不用出村。\n\n## 梨花节开幕\n\n本报讯 梨花节在柳树湾开幕。\n");
        m_program.write(u"in/2024-03-05/01.txt"_s, "## 梨树下的課堂\n\n本报讯 梨树下讲起了剪枝。\n");
        QCOMPARE(m_program.run({u"import"_s, m_program.path(u"in"_s)}).code, 0);
    }

    void findsAndMisses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("count");
        QTest::newRow("word") << QStringList{u"调解"_s} << QByteArray("1\n");
        QTest::newRow("two arguments") << QStringList{u"柳树湾"_s, u"开幕"_s} << QByteArray("1\n");
        QTest::newRow("or") << QStringList{u"调解 OR 剪枝"_s} << QByteArray("2\n");
        QTest::newRow("not") << QStringList{u"--"_s, u"-梨"_s} << QByteArray("1\n");
        QTest::newRow("title") << QStringList{u"标题:柳树湾"_s} << QByteArray("1\n");
        QTest::newRow("number") << QStringList{u"1235"_s} << QByteArray("1\n");
        QTest::newRow("inside a number") << QStringList{u"2351"_s} << QByteArray("0\n");
        QTest::newRow("date") << QStringList{u"梨 date:2024"_s} << QByteArray("1\n");
        QTest::newRow("scope") << QStringList{u"梨"_s, u"--to"_s, u"2023"_s} << QByteArray("1\n");
        QTest::newRow("traditional") << QStringList{u"课堂"_s} << QByteArray("0\n");
        QTest::newRow("variants") << QStringList{u"课堂"_s, u"--variants"_s} << QByteArray("1\n");
    }
    void findsAndMisses()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, count);
        const Ended ended = search(QStringList{u"--count"_s} + words);
        QCOMPARE(ended.out, count);
        QCOMPARE(ended.err, QByteArray());
        QCOMPARE(ended.code, count == "0\n" ? 1 : 0);
    }

    void listsWithAPieceOfText()
    {
        const Ended ended = search({u"调解"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains("柳树湾办起调解室"));
        QVERIFY(!ended.out.contains("梨花节开幕"));
        QVERIFY(!ended.out.contains('\x1b'));
        const QJsonObject first = json(search({u"调解"_s, u"--json"_s})).array().at(0).toObject();
        QCOMPARE(first[u"headline"_s].toString(), u"柳树湾办起调解室"_s);
        QCOMPARE(first[u"hits"_s].toInt(), 3);
    }

    void sorts()
    {
        const auto years = [this](const QString &order) {
            QStringList found;
            for (const QJsonValue &row : json(search({u"梨"_s, u"--sort"_s, order, u"--json"_s})).array())
                found << row[u"date"_s][u"earliest"_s].toString().first(4);
            return found;
        };
        QCOMPARE(years(u"newest"_s), (QStringList{u"2024"_s, u"2023"_s}));
        QCOMPARE(years(u"oldest"_s), (QStringList{u"2023"_s, u"2024"_s}));
    }

    void everyHitWithItsSurroundings()
    {
        const QJsonArray lines = json(search({u"调解"_s, u"--kwic"_s, u"--context"_s, u"3"_s, u"--json"_s})).array();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[2][u"left"_s].toString(), u"民说，"_s);
        QCOMPARE(lines[2][u"match"_s].toString(), u"调解"_s);
        QCOMPARE(lines[2][u"right"_s].toString(), u"不用出"_s);
    }

    void aListOfWhatAQueryFinds()
    {
        const auto headlines = [this](const QStringList &options) {
            QStringList found;
            const QStringList list{u"list"_s, u"articles"_s, u"--json"_s, u"--query"_s};
            for (const QJsonValue &row : json(m_program.run(list + options)).array())
                found << row[u"headline"_s].toString();
            return found;
        };
        const QString opening = u"梨花节开幕"_s, pruning = u"梨树下的課堂"_s, room = u"柳树湾办起调解室"_s;
        QCOMPARE(headlines({u"梨"_s}), (QStringList{pruning, opening})); // the newest first, as a list is
        QCOMPARE(headlines({u"梨"_s, u"--reverse"_s}), (QStringList{opening, pruning}));
        QCOMPARE(headlines({u"梨 OR 调解"_s, u"--sort"_s, u"headline"_s}), (QStringList{opening, pruning, room}));
        QCOMPARE(headlines({u"梨"_s, u"--to"_s, u"2023"_s}), QStringList{opening});
        QCOMPARE(headlines({u"梨 OR 调解"_s, u"--filter"_s, u"课堂"_s}), QStringList());
        QCOMPARE(headlines({u"柳树湾 -梨"_s, u"--limit"_s, u"1"_s}), QStringList{room});
        const Ended none = m_program.run({u"list"_s, u"--query"_s, u"冰雹"_s});
        QCOMPARE(none.code, 1);
        const Ended faulty = m_program.run({u"list"_s, u"--query"_s, u"调解 date:202x"_s, u"--ids"_s});
        QCOMPARE(faulty.out.count('\n'), 1);
        QVERIFY(faulty.err.contains("“202x” is no date"));
    }

    void facetsCount()
    {
        qint64 in2023 = 0;
        for (const QJsonValue &row : json(search({u"柳树湾"_s, u"--facets"_s, u"--json"_s})).array()) {
            if (row[u"facet"_s] == u"year"_s && row[u"key"_s] == u"2023"_s)
                in2023 = row[u"count"_s].toInteger();
        }
        QCOMPARE(in2023, 2);
    }

    void explains()
    {
        const Ended ended = search({u"--explain"_s, u"调解"_s, u"工资"_s, u"区:昌平"_s, u"date:2023"_s});
        QCOMPARE(ended.code, 0);
        QCOMPARE(QString::fromUtf8(ended.out),
                 u"all of: 调解, 工资; about 昌平; printed in 2023\n调解 工资 district:昌平 date:2023\n"_s);
    }

    void faultsAreToldAndTheRestAnswers()
    {
        const Ended ended = search({u"--count"_s, u"调解 date:202x"_s});
        QCOMPARE(ended.out, QByteArray("1\n"));
        QVERIFY2(ended.err.contains("“202x” is no date"), ended.err.constData());
    }

    void runsAFileOfQueries()
    {
        const QByteArray lines = "\xef\xbb\xbf调解\n\n梨 OR 调解\r\n\"无,此\"\n";
        const QString file = m_program.write(u"queries.txt"_s, lines);
        const Ended ended = search({u"--batch"_s, file});
        QCOMPARE(ended.code, 0);
        QCOMPARE(QString::fromUtf8(ended.out), u"query,hits\n调解,1\n梨 OR 调解,3\n\"\"\"无,此\"\"\",0\n"_s);
        const QJsonArray rows = json(search({u"--batch"_s, u"-"_s, u"--json"_s}, "调解\n"_ba)).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"hits"_s].toInt(), 1);
        QCOMPARE(search({u"--batch"_s, m_program.path(u"none"_s)}).code, 3);
    }

    void misuse()
    {
        QCOMPARE(search({}).code, 2);
        QCOMPARE(search({u"甲"_s, u"--batch"_s, u"x"_s}).code, 2);
        QCOMPARE(search({u"甲"_s, u"--count"_s, u"--kwic"_s}).code, 2);
        QCOMPARE(search({u"甲"_s, u"--sort"_s, u"best"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
