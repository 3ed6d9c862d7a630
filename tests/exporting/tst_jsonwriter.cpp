// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using baolan::exporting::JsonWriter;

class JsonWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNestedValues()
    {
        JsonWriter json;
        json.beginObject().key("a"_L1).beginArray().number(1).text(u"x"_s).null().endArray();
        json.key("b"_L1).beginObject().endObject().key("c"_L1).boolean(true).endObject();
        QCOMPARE(json.bytes(), QByteArray(R"({"a": [1, "x", null], "b": {}, "c": true})"));
    }

    void whatIsNotKnownIsNull()
    {
        JsonWriter json;
        json.beginArray().text({}).string({}).strings({}).endArray();
        QCOMPARE(json.bytes(), QByteArray(R"([null, "", []])"));
    }

    void breaksLinesWhereAsked()
    {
        JsonWriter json;
        json.beginArray().onNewLine().number(1).onNewLine().number(2).endArray().finishLine();
        QCOMPARE(json.bytes(), QByteArray("[\n1,\n2]\n"));
        QCOMPARE(json.take(), QByteArray("[\n1,\n2]\n"));
        QVERIFY(json.bytes().isEmpty());
    }

    void everyUnitComesBack()
    {
        QString all;
        for (int unit = 0; unit < 0x10000; ++unit) {
            if (!QChar::isSurrogate(static_cast<char32_t>(unit)))
                all += QChar(unit);
        }
        all += u"𠮷"_s;
        JsonWriter json;
        json.beginObject().key("all"_L1).string(all).endObject();
        const auto read = QJsonDocument::fromJson(json.bytes());
        QCOMPARE(read.object().value("all"_L1).toString(), all);
    }

    void noLineEndStandsInALine()
    {
        JsonWriter json;
        json.string(u"a\n\r\u0085\u2028\u2029b"_s);
        for (const QByteArray &end :
             {QByteArray("\n"), QByteArray("\r"), QByteArray("\u0085"), QByteArray("\u2028"), QByteArray("\u2029")})
            QVERIFY(!json.bytes().contains(end));
    }

    void numbersReadBackTheSame_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("whole") << 4552.0 << QByteArray("4552");
        QTest::newRow("large") << 16700000.0 << QByteArray("16700000");
        QTest::newRow("negative") << -3.0 << QByteArray("-3");
        QTest::newRow("part") << 0.95 << QByteArray("0.95");
        QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
        QTest::newRow("beyond") << 1e300 << QByteArray("1e+300");
        QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
        QTest::newRow("endless") << std::numeric_limits<double>::infinity() << QByteArray("null");
    }

    void numbersReadBackTheSame()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, expected);
        JsonWriter json;
        json.number(number);
        QCOMPARE(json.bytes(), expected);
        if (expected != "null")
            QCOMPARE(json.bytes().toDouble(), number);
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "tst_jsonwriter.moc"
