// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/interchangereader.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::reading;
using namespace baolan::domain;

namespace {

const QByteArray article = R"({
  "id": "k1", "kind": "photo_story", "order": 3, "kicker": "引题", "headline": "𠀀灯亮了", "subheadline": null, "series": "系列（一）",
  "byline": [{"name": "甲乙", "role": "摄影"}], "credits": ["甲乙 摄"],
  "paragraphs": ["𠀀𠀁河畔的灯", "灯亮了。"],
  "repairs": [{"kind": "join", "paragraph": 0, "offset": 2, "note": "column break", "confidence": 0.75}],
  "suspects": [{"paragraph": 0, "start": 1, "end": 3, "kind": "odd character", "confidence": 0.5, "why": "x"},
               {"paragraph": -1, "start": 0, "end": 1, "why": "stray Latin word in Chinese text"}],
  "districts": [{"code": "110114", "name": "昌平区", "about": true, "reason": "r"}],
  "entities": [{"type": "organisation", "name": "某会", "id": "e1",
    "mentions": [{"text": "河畔", "paragraph": 0, "start": 2, "end": 4}],
    "posts": [{"text": "某会会长", "paragraph": 1, "start": 0, "end": 2, "organisation": "某会", "titles": ["会长"], "state": "former"}]}],
  "dates": [{"text": "去年", "paragraph": 1, "start": 0, "end": 1, "from": "2022-01-01", "to": null, "precision": "open", "rule": "last year"}],
  "figures": [{"text": "4", "paragraph": 1, "start": 1, "end": 2, "value": 4552.5, "value_max": 5000, "unit": "家", "bound": "at least",
    "about": "企业", "scope": "全区", "district": "110114", "from": "2022-01-01", "to": "2022-12-31", "cumulative": true}],
  "events": [{"district": "110114", "from": "2022-09-01", "to": "2022-09-30", "precision": "month", "summary": "s", "paragraph": 1, "start": 0, "end": 4}],
  "tags": ["甲/乙"], "notes": [{"paragraph": 0, "start": 0, "end": 2, "quote": "𠀀𠀁", "text": "注"}], "unknown": 1})";

const QByteArray pageMembers = R"("publication": "河畔日报", "file": "a/1.txt",
  "sha256": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", "encoding": "GB18030", "replaced": 2, "number": "4",
  "section": "工会", "label": "第04版:工会", "date": {"earliest": "2023-09-07", "latest": "2023-09-30", "source": "inferred",
  "evidence": [{"text": "今年", "rule": "past event", "gives": "2023-09-07.."}]}, "furniture": ["眉题", "口号"])";

QByteArray document(const QByteArray &articles = article)
{
    return R"({"format": "baolan-archive", "version": 1, "exported": "2026-11-20T12:00:00Z",
      "publications": [{"name": "河畔日报", "region": "110000"}],
      "pages": [{)" +
           pageMembers + ", \"articles\": [" + articles + "]}]}";
}

QByteArray line(const QByteArray &oneArticle)
{
    return QByteArray(R"({"format": "baolan-archive", "version": 1, "page": {)" + pageMembers +
                      "}, \"article\": " + oneArticle + "}")
               .replace('\n', ' ') +
           "\n";
}

InterchangePage only(const QByteArray &bytes)
{
    auto pages = readInterchange(u"x.json"_s, bytes);
    if (!pages)
        qFatal("%s", qPrintable(pages.error().detail));
    if (pages->size() != 1)
        qFatal("%zu pages", pages->size());
    return std::move(pages->front());
}

} // namespace

class TestInterchangeReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverything()
    {
        const InterchangePage read = only(document());
        const Page &page = read.page;
        QCOMPARE(page.publication, u"河畔日报"_s);
        QCOMPARE(page.region, u"110000"_s);
        QCOMPARE(page.source.file, u"a/1.txt"_s);
        QCOMPARE(page.source.sha256.size(), 32);
        QCOMPARE(page.source.sha256[31], '\x1f');
        QCOMPARE(page.source.encoding, u"GB18030"_s);
        QCOMPARE(page.source.replaced, 2);
        QCOMPARE(page.number, u"4"_s);
        QCOMPARE(page.section, u"工会"_s);
        QCOMPARE(page.label, u"第04版:工会"_s);
        QCOMPARE(shown(page.date.interval), u"2023-09-07…30"_s);
        QCOMPARE(page.date.source, DateSource::Inferred);
        QCOMPARE(page.date.evidence.size(), 1u);
        QVERIFY((page.date.evidence[0] == DateEvidence{u"今年"_s, u"past event"_s, {QDate(2023, 9, 7), {}}}));
        QVERIFY(page.rebuilt);

        QCOMPARE(page.articles.size(), 1u);
        const Article &read1 = page.articles[0];
        QCOMPARE(read1.key, u"k1"_s);
        QCOMPARE(read1.kind, ArticleKind::PhotoStory);
        QCOMPARE(read1.order, 3);
        QCOMPARE(read1.subheadline, QString());
        QVERIFY((read1.byline == std::vector{Byline{u"甲乙"_s, u"摄影"_s}}));
        QCOMPARE(read1.credits, QStringList{u"甲乙 摄"_s});
        QVERIFY((read1.repairs == std::vector{Repair{RepairKind::Join, 0, 4, u"column break"_s, 0.75}}));
        QVERIFY((read1.suspects == std::vector{Suspect{SuspectKind::OddCharacter, {0, 2, 5}, 0.5},
                                               Suspect{SuspectKind::StrayLatin, {-1, 0, 2}, 1.0}}));

        const Derived &derived = read1.derived;
        QVERIFY((derived.districts == std::vector{ArticleDistrict{u"110114"_s, u"昌平区"_s, true, u"r"_s}}));
        QCOMPARE(derived.entities.size(), 1u);
        QCOMPARE(derived.entities[0].type, EntityType::Organisation);
        QVERIFY((derived.entities[0].mentions == std::vector{Mention{u"河畔"_s, {0, 4, 6}}}));
        QVERIFY((derived.entities[0].posts ==
                 std::vector{Post{u"某会会长"_s, {1, 0, 2}, u"某会"_s, {u"会长"_s}, PostState::Former}}));
        QVERIFY((derived.dates ==
                 std::vector{
                     DateMention{u"去年"_s, {1, 0, 1}, {QDate(2022, 1, 1), {}}, DatePrecision::Open, u"last year"_s}}));
        QVERIFY((derived.figures == std::vector{Figure{u"4"_s,
                                                       {1, 1, 2},
                                                       4552.5,
                                                       5000,
                                                       u"家"_s,
                                                       FigureBound::AtLeast,
                                                       u"企业"_s,
                                                       u"全区"_s,
                                                       u"110114"_s,
                                                       DateInterval::year(2022),
                                                       true}}));
        QVERIFY(
            (derived.events ==
             std::vector{Event{u"110114"_s, DateInterval::month(2022, 9), DatePrecision::Month, u"s"_s, {1, 0, 4}}}));

        QCOMPARE(read.marks.size(), 1u);
        QCOMPARE(read.marks[0].tags, QStringList{u"甲/乙"_s});
        QVERIFY((read.marks[0].notes == std::vector{PassageNote{{0, 0, 4}, u"𠀀𠀁"_s, u"注"_s}}));
    }

    void rebuildsThePage()
    {
        const Page page = only(document()).page;
        QCOMPARE(page.source.text,
                 u"眉题\n口号\n\n系列（一）\n引题\n𠀀灯亮了\n\n𠀀𠀁河畔的灯\n\n灯亮了。\n\n甲乙 摄"_s);
        QCOMPARE(page.source.lineRoles.size(), static_cast<std::size_t>(page.source.text.count(u'\n') + 1));
        QCOMPARE(page.source.lineRoles[5], LineRole::Headline);
        for (const Furniture &furniture : page.furniture)
            QCOMPARE(page.source.text.sliced(furniture.range.start, furniture.range.length()), furniture.text);
        const Article &read = page.articles[0];
        for (const int number : {part::Series, part::Kicker, part::Headline, 0, 1}) {
            const QString text = read.text(number);
            const auto range = read.spans.toPage(TextRange{number, 0, text.size()});
            QVERIFY(range);
            QCOMPARE(page.source.text.sliced(range->start, range->length()), text);
            QVERIFY((read.spans.toArticle(range->start) == PartOffset{number, 0}));
        }
    }

    void linesOfOnePageComeTogether()
    {
        QByteArray other = line("null");
        other.replace("a/1.txt", "a/2.txt");
        const auto pages = readInterchange(u"x.jsonl"_s, line(article) + "\n" + line(article) + other);
        QVERIFY2(pages, pages ? "" : qPrintable(pages.error().detail));
        QCOMPARE(pages->size(), 2u);
        QCOMPARE((*pages)[0].page.articles.size(), 2u);
        QCOMPARE((*pages)[0].marks.size(), 2u);
        QCOMPARE((*pages)[1].page.articles.size(), 0u);
    }

    void documentInOneLine()
    {
        const QByteArray flat = document().replace('\n', ' ');
        QCOMPARE(only(flat).page.articles.size(), 1u);
        QCOMPARE(only("\xef\xbb\xbf" + flat).page.articles.size(), 1u);
    }

    void littleIsEnough()
    {
        const Page page =
            only(
                R"({"format":"baolan-archive","version":1,"pages":[{"date":null,"articles":[{"paragraphs":["灯亮了。"]}]}]})")
                .page;
        QCOMPARE(page.articles[0].paragraphs, QStringList{u"灯亮了。"_s});
        QVERIFY(page.date == PageDate());
        QVERIFY(page.source.sha256.isEmpty());
        QCOMPARE(page.source.text, u"灯亮了。"_s);
    }

    void textIsCleaned()
    {
        const Page page =
            only(
                R"({"format":"baolan-archive","version":1,"pages":[{"articles":[{"headline":"a\u0000b\ud800c\ufeff","paragraphs":[]}]}]})")
                .page;
        QCOMPARE(page.articles[0].headline, u"ab\ufffdc"_s);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        const auto with = [](const QByteArray &before, const QByteArray &after) {
            return document(QByteArray(article).replace(before, after));
        };
        QTest::newRow("empty") << QByteArray() << ErrorKind::Empty << QString();
        QTest::newRow("no JSON") << QByteArray("{\n\"a\": x}") << ErrorKind::Damaged << u"line 2"_s;
        QTest::newRow("cut short") << document().first(700) << ErrorKind::Damaged << u"line "_s;
        QTest::newRow("a list") << QByteArray("[1]") << ErrorKind::Damaged << u"no object"_s;
        QTest::newRow("other format") << QByteArray("{\"format\": \"x\"}") << ErrorKind::UnknownFormat << u"format"_s;
        QTest::newRow("newer") << document().replace("\"version\": 1", "\"version\": 2") << ErrorKind::NewerSchema
                               << u"version"_s;
        QTest::newRow("wrong type") << with("\"order\": 3", "\"order\": \"x\"") << ErrorKind::Damaged
                                    << u"pages[0].articles[0].order"_s;
        QTest::newRow("no list") << with("\"tags\": [\"甲/乙\"]", "\"tags\": 1") << ErrorKind::Damaged
                                 << u"pages[0].articles[0].tags"_s;
        QTest::newRow("no such paragraph")
            << with("\"paragraph\": 0, \"start\": 2", "\"paragraph\": 7, \"start\": 2") << ErrorKind::Damaged
            << u"pages[0].articles[0].entities[0].mentions[0].paragraph"_s;
        QTest::newRow("no date") << with("\"2022-09-30\"", "\"2022-09-31\"") << ErrorKind::Damaged << u"events[0].to"_s;
        QTest::newRow("bad hash") << document().replace("000102", "0102") << ErrorKind::Damaged << u"pages[0].sha256"_s;
        QTest::newRow("a line") << line(article) + "{\"format\": 1}\n" << ErrorKind::UnknownFormat << u"line 2"_s;
        QTest::newRow("a cut line") << line(article) + "{\"for" << ErrorKind::Damaged << u"line 2"_s;
        QTest::newRow("a value in a line") << line(QByteArray(article).replace("\"order\": 3", "\"order\": []"))
                                           << ErrorKind::Damaged << u"line 1: article.order"_s;
    }
    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        const auto pages = readInterchange(u"x.json"_s, bytes);
        QVERIFY(!pages);
        QCOMPARE(pages.error().kind, kind);
        QCOMPARE(pages.error().subject, u"x.json"_s);
        QVERIFY2(pages.error().detail.contains(detail), qPrintable(pages.error().detail));
    }

    void toldByItsBeginning()
    {
        QVERIFY(looksLikeInterchange(document()));
        QVERIFY(looksLikeInterchange(line(article)));
        QVERIFY(looksLikeInterchange("\xef\xbb\xbf" + document()));
        QVERIFY(!looksLikeInterchange("{\"format\": \"other\"}"));
        QVERIFY(!looksLikeInterchange("text \"format\": \"baolan-archive\""));
        QVERIFY(!looksLikeInterchange(""));
    }
};

QTEST_APPLESS_MAIN(TestInterchangeReader)
#include "tst_interchangereader.moc"
