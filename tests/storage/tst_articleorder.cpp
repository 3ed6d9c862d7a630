// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepage.h"

#include "models/storage/articleorder.h"

using namespace baolan;
using namespace baolan::domain;
using namespace baolan::storage;
using baolan::test::SampleLibrary;
using namespace Qt::Literals::StringLiterals;

/// The order of the list, what its filter lets through, and its scopes.
class tst_ArticleOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sorts_data();
    void sorts();
    void filters_data();
    void filters();
    void scopes();
    void pagesInOrder();
    void missingRows();
    void manyThatBeginAlike();

private:
    [[nodiscard]] QStringList headlines(const ArticleQuery &query) const;
    std::unique_ptr<SampleLibrary> m_library;
};

void tst_ArticleOrder::initTestCase()
{
    m_library = std::make_unique<SampleLibrary>();
    const auto add = [&](const QString &file, const QString &publication, DateInterval date, const QString &number,
                         const QString &section, const QString &headline, const QString &kicker, const QString &byline,
                         int length) {
        Page page = test::page(file, {headline});
        page.publication = publication;
        page.date.interval = date;
        page.number = number;
        page.section = section;
        page.articles[0].kicker = kicker;
        page.articles[0].byline = byline.isEmpty() ? std::vector<Byline>() : std::vector<Byline>{{byline, u"记者"_s}};
        page.articles[0].paragraphs = {QString(length, u'字')};
        if (length < 40)
            page.articles[0].derived.districts = {
                {QString(), length == 30 ? u"昌平区"_s : u"怀柔区"_s, length != 20, {}}};
        if (length != 10) {
            page.articles[0].derived.events = {
                {{}, {}, DatePrecision::None, u"?"_s, {}},
                {{}, DateInterval::year(2000 + int(length)), DatePrecision::Year, u"!"_s, {}}};
        }
        static_cast<void>(m_library->store(page));
    };
    add(u"1"_s, u"晚报"_s, DateInterval::day({2022, 5, 1}), u"2"_s, u"要闻"_s, u"张家港开港"_s, u"港口"_s, u"周文"_s,
        30);
    add(u"2"_s, u"晨报"_s, DateInterval::day({2023, 5, 1}), u"10"_s, u"副刊"_s, u"阿里山看云"_s, QString(), u"安宁"_s,
        10);
    add(u"3"_s, u"晨报"_s, DateInterval::month(2021, 5), u"A2"_s, u"工会"_s, u"Ａ股 Ｂeta 收盘"_s, u"经济"_s, QString(),
        20);
    add(u"4"_s, QString(), {}, QString(), QString(), QString(), u"半年"_s, u"吴山"_s, 40);
}

QStringList tst_ArticleOrder::headlines(const ArticleQuery &query) const
{
    const Connection reader = m_library->open().reader();
    QStringList files;
    const std::vector<ArticleId> ids = articleIds(reader, query);
    const ArticleListStore lists(reader);
    const PageStore pages(reader);
    for (const ArticleRow &row : lists.rows(ids))
        files.append(pages.name(row.page));
    return files;
}

void tst_ArticleOrder::sorts_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<QStringList>("up");
    QTest::addColumn<QStringList>("down");
    const auto row = [](const char *name, ArticleSort sort, const QString &up, const QString &down) {
        QTest::newRow(name) << int(sort) << up.split(u' ') << down.split(u' ');
    };
    // Without a value comes last in both directions.
    row("date", ArticleSort::Date, u"3 1 2 4"_s, u"2 1 3 4"_s);
    row("headline", ArticleSort::Headline, u"2 1 3 4"_s, u"3 1 2 4"_s); // Latin behind Chinese
    row("kicker", ArticleSort::Kicker, u"4 1 3 2"_s, u"3 1 4 2"_s);
    row("publication", ArticleSort::Publication, u"3 2 1 4"_s, u"1 3 2 4"_s);
    row("page", ArticleSort::Page, u"1 2 3 4"_s, u"3 2 1 4"_s);
    row("section", ArticleSort::Section, u"2 3 1 4"_s, u"1 3 2 4"_s);
    row("length", ArticleSort::Length, u"2 3 1 4"_s, u"4 1 3 2"_s);
    row("byline", ArticleSort::Byline, u"2 4 1 3"_s, u"1 4 2 3"_s);
    row("district", ArticleSort::District, u"1 2 3 4"_s, u"2 1 3 4"_s); // only what an article is about
    row("event date", ArticleSort::EventDate, u"3 1 4 2"_s, u"4 1 3 2"_s);
}

void tst_ArticleOrder::sorts()
{
    QFETCH(int, sort);
    ArticleQuery query;
    query.sort = ArticleSort(sort);
    query.order = Qt::AscendingOrder;
    QTEST(headlines(query), "up");
    query.order = Qt::DescendingOrder;
    QTEST(headlines(query), "down");
}

void tst_ArticleOrder::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("found");
    QTest::newRow("headline") << u"看云"_s << u"2"_s;
    QTest::newRow("kicker") << u"港口"_s << u"1"_s;
    QTest::newRow("byline") << u"吴山"_s << u"4"_s;
    QTest::newRow("section") << u"工会"_s << u"3"_s;
    QTest::newRow("all words") << u"张家 周文"_s << u"1"_s;
    QTest::newRow("one word missing") << u"张家 吴山"_s << QString();
    QTest::newRow("case and width") << u"a股 ｂETA"_s << u"3"_s;
    QTest::newRow("no wildcard") << u"张%港"_s << QString();
    QTest::newRow("not across fields") << u"看云 安宁副刊"_s << QString();
    QTest::newRow("blank") << u"  "_s << u"2 1 3 4"_s;
}

void tst_ArticleOrder::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, found);
    ArticleQuery query;
    query.filter = filter;
    QCOMPARE(headlines(query).join(u' '), found);
}

void tst_ArticleOrder::scopes()
{
    const Connection reader = m_library->open().reader();
    const Archive archive = PublicationStore(reader).archive();
    ArticleQuery query;
    query.scope.publication = archive.publications.front().id;
    QCOMPARE(headlines(query), (QStringList{u"2"_s, u"3"_s}));
    query.scope.date = DateInterval::day({2021, 5, 17});
    QCOMPARE(headlines(query), QStringList{u"3"_s});
    query = {};
    query.scope.date = {QDate(2022, 1, 1), QDate()};
    QCOMPARE(headlines(query), (QStringList{u"2"_s, u"1"_s}));
    query = {};
    query.scope.undated = true;
    QCOMPARE(headlines(query), QStringList{u"4"_s});
    query = {};
    query.scope.issue = archive.issues.front().id;
    QCOMPARE(headlines(query), QStringList{u"3"_s});
    query = {};
    query.scope.pages = {PageId(1), PageId(4)};
    QCOMPARE(headlines(query), (QStringList{u"1"_s, u"4"_s}));
}

void tst_ArticleOrder::pagesInOrder()
{
    const Connection reader = m_library->open().reader();
    const ArticleListStore lists(reader);
    QCOMPARE(lists.pageIds({}), (std::vector{PageId(3), PageId(2), PageId(1), PageId(4)}));
    ArticleScope scope;
    scope.date = DateInterval::year(2022);
    QCOMPARE(lists.pageIds(scope), std::vector{PageId(1)});
}

void tst_ArticleOrder::missingRows()
{
    const Connection reader = m_library->open().reader();
    const std::vector ids{ArticleId(2), ArticleId(99), ArticleId(1)};
    const std::vector<ArticleRow> rows = ArticleListStore(reader).rows(ids);
    QCOMPARE(rows[0].id, ArticleId(2));
    QCOMPARE(rows[1].id, ArticleId::None);
    QCOMPARE(rows[2].headline, u"张家港开港"_s);
}

// Sort keys that are equal in their first bytes are compared whole.
void tst_ArticleOrder::manyThatBeginAlike()
{
    const SampleLibrary library;
    const QStringList headlines{u"北京市总工会召开会议之八"_s, u"北京市总工会召开会议之二"_s, u"北京市总工会"_s,
                                u"北京市总工会召开会议之一"_s};
    static_cast<void>(library.store(test::page(u"a"_s, headlines)));
    const Connection reader = library.open().reader();
    QStringList sorted;
    const std::vector<ArticleId> ids = articleIds(reader, {{}, {}, ArticleSort::Headline, Qt::AscendingOrder});
    for (const ArticleRow &row : ArticleListStore(reader).rows(ids))
        sorted.append(row.headline);
    QCOMPARE(sorted, (QStringList{headlines[2], headlines[0], headlines[1], headlines[3]})); // ba, er, yi
}

QTEST_GUILESS_MAIN(tst_ArticleOrder)
#include "tst_articleorder.moc"
