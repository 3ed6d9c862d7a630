// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/citation.h"
#include "tests/reader/samplepage.h"

#include <QTest>

using namespace baolan;
using namespace Qt::Literals::StringLiterals;
using exporting::citation;

class CitationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAuthorsTitlePaperDateAndPage()
    {
        const auto detail = test::samplePage();
        QCOMPARE(citation(detail.page.articles[0], detail.page),
                 u"林晓禾, 方知夏. 柳树湾的“板凳课堂” 开进了果园[N]. 晨报, 2022-03-18(4)."_s);
    }

    void photographersCountWhereNobodyWrote()
    {
        auto detail = test::samplePage();
        QCOMPARE(citation(detail.page.articles[1], detail.page), u"石磊. 灯下绣春光[N]. 晨报, 2022-03-18(4)."_s);
        detail.page.articles[1].byline.push_back({u"林晓禾"_s, u"记者"_s});
        QVERIFY(citation(detail.page.articles[1], detail.page).startsWith(u"林晓禾. "_s));
    }

    void moreThanThreeAuthorsAreCutShort()
    {
        auto detail = test::samplePage();
        auto &article = detail.page.articles[0];
        article.byline = {{u"甲"_s, {}}, {u"乙"_s, {}}, {u"丙"_s, {}}};
        QVERIFY(citation(article, detail.page).startsWith(u"甲, 乙, 丙. "_s));
        article.byline.push_back({u"丁"_s, {}});
        QVERIFY(citation(article, detail.page).startsWith(u"甲, 乙, 丙, 等. "_s));
    }

    void subheadlineIsOtherTitleInformation()
    {
        auto detail = test::samplePage();
        detail.page.articles[0].subheadline = u"一堂课的收成"_s;
        QVERIFY(citation(detail.page.articles[0], detail.page).contains(u"开进了果园: 一堂课的收成[N]"_s));
    }

    void whatIsNotKnownIsSaid()
    {
        auto detail = test::samplePage(2);
        auto &article = detail.page.articles[0];
        article.byline.clear();
        detail.page.publication.clear();
        detail.page.number.clear();
        QCOMPARE(citation(article, detail.page), u"柳树湾的“板凳课堂” 开进了果园[N]. [报名不详], [日期不详]."_s);
    }

    void estimatedDatesStandInBrackets()
    {
        auto detail = test::samplePage();
        detail.page.date = {domain::DateInterval::month(2022, 3), domain::DateSource::Path, {}};
        QVERIFY(citation(detail.page.articles[0], detail.page).endsWith(u"晨报, [2022-03](4)."_s));
        detail.page.date = {domain::DateInterval::day(QDate(2022, 3, 18)), domain::DateSource::Inferred, {}};
        QVERIFY(citation(detail.page.articles[0], detail.page).endsWith(u"晨报, [2022-03-18](4)."_s));
    }

    void articleWithoutHeadlineIsNamedByItsBeginning()
    {
        auto detail = test::samplePage();
        detail.page.articles[0].headline.clear();
        QVERIFY(citation(detail.page.articles[0], detail.page)
                    .contains(u". [本报讯(记者林晓禾)三月的柳树湾,梨花开…][N]"_s));
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "tst_citation.moc"
