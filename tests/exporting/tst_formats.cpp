// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/formats.h"
#include "tests/support/fullpage.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace baolan;
using exporting::ExportFormat;

namespace {

const QDateTime when(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());

/// Text that looks like the syntax of every format.
const QString hostile = u"=cmd()|<b>&amp;</b>\"'`*_[x](y)]]>\u202e#{}\\%$~^\tEND"_s;

domain::Page hostilePage()
{
    domain::Page page;
    page.publication = hostile;
    page.section = hostile;
    page.number = u"4"_s;
    page.date.interval = domain::DateInterval::month(2023, 9);
    domain::Article article;
    article.key = u"abc"_s;
    article.headline = hostile;
    article.kicker = hostile;
    article.byline = {{hostile, u"记者"_s}};
    article.paragraphs = {hostile, u"第二段。"_s + QChar(0) + u"尾。"_s};
    page.articles = {article};
    return page;
}

QByteArray exported(ExportFormat format, const domain::Page &page, const domain::Marks &marks = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = exporting::makeWriter(format, buffer);
    const std::vector<domain::Marks> all(page.articles.size(), marks);
    const bool written =
        writer->begin({.title = hostile, .facts = {hostile}, .made = when}) && writer->add(page, all) && writer->end();
    return written ? buffer.data() : QByteArray();
}

QString xmlFault(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? xml.errorString() : QString();
}

std::vector<QStringList> rowsOf(const QByteArray &csv)
{
    std::vector<QStringList> rows(1);
    const QString text = QString::fromUtf8(csv).remove(QChar(0xfeff));
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && (text[i] == u',' || text[i] == u'\n')) {
            rows.back() << cell;
            cell.clear();
            if (text[i] == u'\n')
                rows.emplace_back();
        } else if (quoted || text[i] != u'\r')
            cell += text[i];
    }
    rows.pop_back();
    return rows;
}

} // namespace

/// What a page says comes out of every format as it is: never as syntax.
class FormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasAKeyANameAndAWriter()
    {
        QSet<QString> keys;
        for (const exporting::FormatInfo &format : exporting::formats()) {
            QVERIFY(!exporting::formatName(format.format).isEmpty());
            QCOMPARE(exporting::formatByKey(QString(format.key)), &format);
            keys.insert(format.key);
            if (!format.needsFonts)
                QVERIFY2(!exported(format.format, tests::fullPage()).isEmpty(), format.key.data());
        }
        QCOMPARE(keys.size(), exporting::formats().size());
        QVERIFY(!exporting::formatByKey(u"doc"));
    }

    void teiIsWellFormedAndKeepsTheText()
    {
        const QByteArray bytes = exported(ExportFormat::Tei, hostilePage());
        QCOMPARE(xmlFault(bytes), QString());
        QVERIFY(bytes.contains("=cmd()|&lt;b&gt;&amp;amp;&lt;/b&gt;"));
    }

    void teiMarksNamesWithoutOverlap()
    {
        domain::Page page = hostilePage();
        domain::Article &article = page.articles.front();
        article.paragraphs = {u"昌平区总工会主席林川昨天说。"_s};
        article.derived.entities = {
            {domain::EntityType::Organisation, u"昌平区总工会"_s, {}, {{u"昌平区总工会"_s, {0, 0, 6}}}, {}},
            {domain::EntityType::Place, u"昌平区"_s, {}, {{u"昌平区"_s, {0, 0, 3}}}, {}},
            {domain::EntityType::Person, u"林川"_s, {}, {{u"林川"_s, {0, 8, 10}}}, {}}};
        domain::DateMention yesterday;
        yesterday.text = u"昨天"_s;
        yesterday.range = {0, 10, 12};
        yesterday.interval = domain::DateInterval::day({2023, 9, 11});
        article.derived.dates = {yesterday};
        const QByteArray bytes = exported(ExportFormat::Tei, page);
        QCOMPARE(xmlFault(bytes), QString());
        QVERIFY(bytes.contains(
            "<orgName key=\"昌平区总工会\">昌平区总工会</orgName>主席<persName key=\"林川\">林川</persName>"
            "<date when=\"2023-09-11\">昨天</date>说。"));
    }

    void htmlEscapesWhatThePageSays()
    {
        const QByteArray bytes = exported(ExportFormat::Html, hostilePage());
        QVERIFY(!bytes.contains("<b>"));
        QVERIFY(!bytes.contains('\0'));
        QVERIFY(bytes.contains("&lt;b&gt;&amp;amp;&lt;/b&gt;"));
    }

    void markdownEscapesWhatThePageSays()
    {
        const QByteArray bytes = exported(ExportFormat::Markdown, hostilePage());
        QVERIFY(bytes.contains("\\[x\\]\\(y\\)"));
        QVERIFY(!bytes.contains("](y)"));
    }

    void tablesAreNoFormulas()
    {
        const auto rows = rowsOf(exported(ExportFormat::ArticlesCsv, hostilePage()));
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].size(), rows[1].size());
        QCOMPARE(rows[1][rows[0].indexOf(u"publication"_s)], u'\'' + hostile);
        QVERIFY(rows[1].last().contains(u"\n第二段"_s));
    }

    void figuresCarrySentenceAndCitation()
    {
        domain::Page page = hostilePage();
        page.articles.front().paragraphs = {u"前一句。全年调解案件318件。后一句。"_s};
        domain::Figure figure;
        figure.text = u"318件"_s;
        figure.range = {0, 10, 14};
        figure.value = 318;
        figure.unit = u"件"_s;
        page.articles.front().derived.figures = {figure};
        const auto rows = rowsOf(exported(ExportFormat::FiguresCsv, page));
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[1][rows[0].indexOf(u"sentence"_s)], u"全年调解案件318件。"_s);
        QCOMPARE(rows[1][rows[0].indexOf(u"value"_s)], u"318"_s);
        QVERIFY(rows[1][rows[0].indexOf(u"citation"_s)].contains(u"[N]"_s));
    }

    void risHasOneFieldALine()
    {
        const QByteArray bytes = exported(ExportFormat::Ris, hostilePage(), {{u"水利/河"_s}, {}});
        for (const QByteArray &line : bytes.split('\n')) {
            if (!line.trimmed().isEmpty())
                QVERIFY2(line.size() > 5 && line.sliced(2, 4) == "  - ", line.constData());
        }
        QVERIFY(bytes.startsWith("TY  - NEWS\r\n"));
        QVERIFY(bytes.contains("DA  - 2023/09\r\n"));
        QVERIFY(bytes.contains("KW  - 水利/河\r\n"));
        QVERIFY(bytes.contains("ER  - "));
    }

    void bibTexBracesAreBalanced()
    {
        QByteArray bytes = exported(ExportFormat::BibTex, hostilePage());
        bytes.replace("\\{", "").replace("\\}", "");
        QCOMPARE(bytes.count('{'), bytes.count('}'));
        QVERIFY(bytes.startsWith("@article{baolan-abc,"));
    }

    void cslJsonIsAnArrayOfNewspaperArticles()
    {
        const QJsonArray items = QJsonDocument::fromJson(exported(ExportFormat::CslJson, hostilePage())).array();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0][u"type"_s].toString(), u"article-newspaper"_s);
        QCOMPARE(items[0][u"issued"_s][u"date-parts"_s].toArray().size(), 2);
    }

    void epubBeginsWithItsType()
    {
        const QByteArray bytes = exported(ExportFormat::Epub, hostilePage());
        QVERIFY(bytes.startsWith("PK\x03\x04"));
        QCOMPARE(bytes.sliced(30, 8), "mimetype"_ba);
        QVERIFY(bytes.first(100).contains("application/epub+zip"));
        QVERIFY(bytes.contains("EPUB/package.opf"));
        QCOMPARE(exported(ExportFormat::Epub, hostilePage()), bytes);
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
