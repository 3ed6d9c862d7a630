// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/interchangewriter.h"
#include "tests/support/fullpage.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using exporting::InterchangeFormat;
using exporting::InterchangeWriter;

namespace {

const QDateTime when(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());

QByteArray document(const std::vector<domain::Page> &pages, const std::vector<domain::Marks> &marks = {},
                    InterchangeFormat format = InterchangeFormat::Json)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    InterchangeWriter writer(buffer, format);
    writer.begin({.publications = tests::publications(), .made = when});
    for (const domain::Page &page : pages)
        writer.add(page, marks);
    writer.end();
    return buffer.data();
}

/// A device that takes so many bytes and no more.
class FullDisk final : public QIODevice
{
public:
    explicit FullDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken > 0 || size == 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

} // namespace

class InterchangeWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsWritten_data()
    {
        QTest::addColumn<InterchangeFormat>("format");
        QTest::addColumn<QString>("file");
        QTest::newRow("json") << InterchangeFormat::Json << u"full.json"_s;
        QTest::newRow("jsonl") << InterchangeFormat::JsonLines << u"full.jsonl"_s;
    }

    void everyValueIsWritten()
    {
        QFETCH(InterchangeFormat, format);
        QFETCH(QString, file);
        const QByteArray bytes = document({tests::fullPage()}, tests::fullMarks(), format);
        const QString fault = tests::golden(QStringLiteral(BAOLAN_TESTS "/exporting/golden/") + file, bytes);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void documentsAreJson()
    {
        QJsonParseError error;
        const auto read = QJsonDocument::fromJson(document({tests::fullPage(), {}}, tests::fullMarks()), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(read["format"_L1].toString(), u"baolan-archive"_s);
        QCOMPARE(read["exported"_L1].toString(), u"2026-11-20T12:00:00Z"_s);
        QCOMPARE(read["pages"_L1].toArray().size(), 2);
        QVERIFY(read["pages"_L1][1]["date"_L1].isNull());
        QVERIFY(read["pages"_L1][1]["publication"_L1].isNull());
    }

    void anEmptyArchiveIsADocument()
    {
        QJsonParseError error;
        (void)QJsonDocument::fromJson(document({}), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }

    void everyLineStandsAlone()
    {
        domain::Page empty;
        empty.source.file = u"empty.txt"_s;
        const QList<QByteArray> lines =
            document({tests::fullPage(), empty}, tests::fullMarks(), InterchangeFormat::JsonLines).split('\n');
        QCOMPARE(lines.size(), 4); // two articles, a page without one, and nothing behind the last line end
        QVERIFY(lines.last().isEmpty());
        for (const QByteArray &line : lines.first(3)) {
            QVERIFY(line.startsWith(R"({"format": "baolan-archive", "version": 1, "page": {)"));
            QVERIFY(QJsonDocument::fromJson(line).isObject());
        }
        QVERIFY(QJsonDocument::fromJson(lines[2])["article"_L1].isNull());
    }

    void offsetsCountCodePoints()
    {
        const auto read = QJsonDocument::fromJson(document({tests::fullPage()}, tests::fullMarks()));
        const auto article = read["pages"_L1][0]["articles"_L1][0];
        const auto paragraphs = article["paragraphs"_L1].toArray();
        int checked = 0;
        for (const QJsonValue &entity : article["entities"_L1].toArray()) {
            for (const QJsonValue &mention : entity["mentions"_L1].toArray()) {
                const auto points = paragraphs[mention["paragraph"_L1].toInt()].toString().toUcs4();
                const qsizetype start = mention["start"_L1].toInt();
                const QString text = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()) + start,
                                                       mention["end"_L1].toInt() - start);
                QCOMPARE(text, mention["text"_L1].toString());
                ++checked;
            }
        }
        QCOMPARE(checked, 2);
    }

    void theSamePagesGiveTheSameBytes()
    {
        QCOMPARE(document({tests::fullPage()}, tests::fullMarks()), document({tests::fullPage()}, tests::fullMarks()));
    }

    void aFullDiskIsNoticed()
    {
        FullDisk disk(700);
        InterchangeWriter writer(disk, InterchangeFormat::Json);
        QVERIFY(writer.begin({.publications = tests::publications(), .made = when}));
        QVERIFY(!writer.add(tests::fullPage(), {}));
        QVERIFY(!writer.add({}, {}));
        QVERIFY(!writer.end());
    }
};

QTEST_GUILESS_MAIN(InterchangeWriterTest)
#include "tst_interchangewriter.moc"
