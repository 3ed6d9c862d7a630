// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/contacts.h"
#include "models/analysis/facts/dates.h"
#include "models/analysis/facts/documents.h"
#include "models/analysis/facts/figures.h"
#include "models/analysis/facts/quotations.h"

#include "tests/analysis/facts/golden.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

namespace {

analysis::Parts partsOf(const QString &paragraph)
{
    domain::Article article;
    article.paragraphs = {paragraph};
    return analysis::partsOf(article);
}

const domain::DateInterval page = domain::DateInterval::day(QDate(2024, 4, 10));

/// ASCII of the text set in full width, as many papers do.
QString fullWidth(QString text)
{
    for (QChar &unit : text) {
        if (unit > u' ' && unit < u'\x7f')
            unit = QChar(unit.unicode() + 0xfee0);
    }
    return text;
}

} // namespace

class TestFacts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsRuleAndPrecision_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("precision");
        QTest::newRow("day") << u"2023年9月7日"_s << u"absolute"_s << u"day"_s;
        QTest::newRow("month") << u"去年9月"_s << u"relative"_s << u"month"_s;
        QTest::newRow("quarter") << u"今年一季度"_s << u"relative"_s << u"quarter"_s;
        QTest::newRow("year") << u"2022年"_s << u"absolute"_s << u"year"_s;
        QTest::newRow("range") << u"10月21日至10月22日"_s << u"range"_s << u"range"_s;
        QTest::newRow("open") << u"自2020年起"_s << u"since"_s << u"open"_s;
        QTest::newRow("deadline") << u"9月30日前"_s << u"deadline"_s << u"day"_s;
        QTest::newRow("vague") << u"近日"_s << u"vague"_s << u""_s;
        QTest::newRow("span") << u"五年来"_s << u"span"_s << u"range"_s;
        QTest::newRow("partial") << u"10月"_s << u"partial"_s << u"month"_s;
        QTest::newRow("feast") << u"春节"_s << u"feast"_s << u"day"_s;
    }
    void tellsRuleAndPrecision()
    {
        QFETCH(QString, text);
        const auto dates = analysis::readDates(partsOf(text), page);
        QCOMPARE(dates.size(), 1U);
        QCOMPARE(dates[0].text, text);
        QTEST(dates[0].rule, "rule");
        QTEST(domain::key(dates[0].precision), "precision");
    }

    void nothingHangsOnAPageOfManyYears()
    {
        const auto dates = analysis::readDates(partsOf(u"今年6月1日，新桥通车。2021年5月，它动工。"_s),
                                               {QDate(2023, 1, 1), QDate(2033, 12, 31)});
        QCOMPARE(dates.size(), 2U);
        QVERIFY(dates[0].interval.isOpen());
        QCOMPARE(dates[0].precision, domain::DatePrecision::None);
        QCOMPARE(dates[1].interval, domain::DateInterval::month(2021, 5));
    }

    void takesTheTenseIntoAccount()
    {
        const auto first = [](const QString &text) { return analysis::readDates(partsOf(text), page).at(0).interval; };
        QCOMPARE(first(u"大赛于10月举行了决赛。"_s), domain::DateInterval::month(2023, 10));
        QCOMPARE(first(u"大赛将于10月举行决赛。"_s), domain::DateInterval::month(2024, 10));
    }

    void tellsWhatAFigureCounts()
    {
        const QString text =
            u"2023年,全区累计建立工会组织1199家,其中联合工会253家,为1925名职工挽回损失6700余万元,入会率达到了65.3%。"_s;
        const auto parts = partsOf(text);
        const auto figures = analysis::readFigures(parts, analysis::readDates(parts, page));
        QCOMPARE(figures.size(), 5U);
        QCOMPARE(figures[0].measure, u"工会组织"_s);
        QCOMPARE(figures[0].scope, u"全区"_s);
        QVERIFY(figures[0].cumulative);
        QCOMPARE(figures[0].period, domain::DateInterval::year(2023));
        QCOMPARE(figures[1].measure, u"联合工会"_s);
        QCOMPARE(figures[1].scope, u"其中"_s);
        QCOMPARE(figures[2].measure, u"职工"_s);
        QCOMPARE(figures[3].measure, u"损失"_s);
        QCOMPARE(figures[3].bound, domain::FigureBound::AtLeast);
        QCOMPARE(figures[4].text, u"入会率达到了65.3%"_s);
    }

    void findsWhoSpeaks()
    {
        const auto quotations = analysis::readQuotations(partsOf(
            u"“这是‘连心桥’。”区总工会主席甲乙指出,“我们将继续努力。”工人丙高兴地说:“谢谢大家！”他用的是“老办法”。"_s));
        QCOMPARE(quotations.size(), 3U);
        QCOMPARE(quotations[0].speaker, u"区总工会主席甲乙"_s);
        QCOMPARE(quotations[0].verb, u"指出"_s);
        QCOMPARE(quotations[1].speaker, u"区总工会主席甲乙"_s);
        QCOMPARE(quotations[2].speaker, u"工人丙"_s);
        QCOMPARE(quotations[2].text, u"“谢谢大家！”"_s);
    }

    void gathersMentions()
    {
        const auto documents = analysis::readDocuments(partsOf(u"《工会法》修订。学习《工会法》和《劳动法》。"_s));
        QCOMPARE(documents.size(), 2U);
        QCOMPARE(documents[0].name, u"《工会法》"_s);
        QCOMPARE(documents[0].mentions.size(), 2U);
        QCOMPARE(documents[0].mentions[1].range, (domain::TextRange{0, 10, 15}));
    }

    /// The width of digits and marks does not change what is read.
    void readsBothWidths()
    {
        for (const GoldenArticle &golden : readGolden(QStringLiteral(BAOLAN_TESTS "/analysis/facts/golden/seen.txt"))) {
            for (const QString &paragraph : golden.article.paragraphs) {
                const auto half = partsOf(paragraph);
                const auto full = partsOf(fullWidth(paragraph));
                const auto dates = analysis::readDates(half, golden.page);
                const auto wideDates = analysis::readDates(full, golden.page);
                QCOMPARE(wideDates.size(), dates.size());
                for (std::size_t i = 0; i < dates.size(); ++i) {
                    QCOMPARE(wideDates[i].range, dates[i].range);
                    QCOMPARE(wideDates[i].interval, dates[i].interval);
                }
                const auto figures = analysis::readFigures(half, dates);
                const auto wideFigures = analysis::readFigures(full, wideDates);
                QCOMPARE(wideFigures.size(), figures.size());
                for (std::size_t i = 0; i < figures.size(); ++i)
                    QCOMPARE(wideFigures[i].value, figures[i].value);
            }
        }
    }

    /// What a column break leaves inside a date or a figure, a blank, does not change what is read.
    void readsOverBlanks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << u"活动于2023年9月7日举行了。"_s;
        QTest::newRow("month") << u"去年11月召开了会议。"_s;
        QTest::newRow("since") << u"自2020年起执行。"_s;
        QTest::newRow("deadline") << u"于9月30日前完成。"_s;
        QTest::newRow("amount") << u"共走访企业478家。"_s;
        QTest::newRow("scaled") << u"涉及职工14万人。"_s;
    }
    void readsOverBlanks()
    {
        QFETCH(QString, text);
        const auto read = [](const QString &paragraph) {
            const auto parts = partsOf(paragraph);
            const auto dates = analysis::readDates(parts, page);
            QStringList all;
            for (const domain::DateMention &date : dates)
                all += domain::shown(date.interval);
            for (const domain::Figure &figure : analysis::readFigures(parts, dates))
                all += QString::number(figure.value) + figure.unit;
            return all;
        };
        const QStringList whole = read(text);
        QVERIFY(!whole.isEmpty());
        for (qsizetype at = 1; at < text.size(); ++at) {
            const bool digit = text[at - 1].isDigit();
            if (digit != text[at].isDigit()) // inside a number it would be another number
                QCOMPARE(read(text.first(at) + u' ' + text.sliced(at)), whole);
        }
    }

    /// Which digits a number has changes its value, not whether and where it is read.
    void readsAnyDigits()
    {
        QRandomGenerator random(478);
        for (int round = 0; round < 200; ++round) {
            const int persons = random.bounded(2, 9999);
            const int homes = random.bounded(2, 999);
            const QString text = u"全区共培训职工%1名,走访企业%2家,投入%3万元,占比%4%。"_s.arg(persons)
                                     .arg(homes)
                                     .arg(homes / 10.0, 0, 'f', 1)
                                     .arg(persons % 100);
            const auto parts = partsOf(text);
            const auto figures = analysis::readFigures(parts, {});
            QCOMPARE(figures.size(), 4U);
            QCOMPARE(figures[0].value, persons);
            QCOMPARE(figures[1].value, homes);
            QCOMPARE(figures[2].value, homes * 1000);
            QCOMPARE(figures[3].unit, u"%"_s);
            const QDate day = QDate(2023, 1, 1).addDays(random.bounded(365));
            const auto dates = analysis::readDates(
                partsOf(u"会议于%1年%2月%3日召开。"_s.arg(day.year()).arg(day.month()).arg(day.day())), page);
            QCOMPARE(dates.size(), 1U);
            QCOMPARE(dates[0].interval, domain::DateInterval::day(day));
        }
    }

    /// Any pieces of text in any order are read without harm, and each range gives the printed text.
    void survivesAnything()
    {
        QString all;
        for (const GoldenArticle &golden : readGolden(QStringLiteral(BAOLAN_TESTS "/analysis/facts/golden/seen.txt")))
            all += golden.article.paragraphs.join(QString());
        QRandomGenerator random(20240410);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int piece = 0; piece < 12; ++piece) {
                const qsizetype length = random.bounded(1, 9);
                text += QStringView(all).sliced(random.bounded(all.size() - length), length);
            }
            const auto parts = partsOf(text);
            const auto dates = analysis::readDates(parts, round % 3 ? page : domain::DateInterval{});
            qsizetype end = 0;
            for (const domain::DateMention &date : dates) {
                QVERIFY(date.range.start >= end && date.range.end > date.range.start);
                QCOMPARE(text.sliced(date.range.start, date.range.length()), date.text);
                QVERIFY(!date.interval.earliest.isValid() || !date.interval.latest.isValid() ||
                        date.interval.earliest <= date.interval.latest);
                end = date.range.end;
            }
            for (const domain::Figure &figure : analysis::readFigures(parts, dates)) {
                QCOMPARE(text.sliced(figure.range.start, figure.range.length()), figure.text);
                QVERIFY(std::isfinite(figure.value));
            }
            for (const auto &found : {analysis::readDocuments(parts), analysis::readContacts(parts)}) {
                for (const domain::EntityMentions &entity : found) {
                    for (const domain::Mention &mention : entity.mentions)
                        QCOMPARE(text.sliced(mention.range.start, mention.range.length()), mention.text);
                }
            }
            for (const analysis::Quotation &quotation : analysis::readQuotations(parts))
                QCOMPARE(text.sliced(quotation.range.start, quotation.range.length()), quotation.text);
        }
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
