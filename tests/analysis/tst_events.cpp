// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/articleanalysis.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using namespace baolan::domain;

/// What the timelines show: who did what, in a line of the text, with its own days or else the page's.
class EventsTest final : public QObject
{
    Q_OBJECT

    static std::vector<Event> eventsOf(const QStringList &paragraphs)
    {
        Article article;
        article.paragraphs = paragraphs;
        return analysis::analyseArticle(article, {page, u"110000"_s, {}}).events;
    }
    inline static const DateInterval page = DateInterval::day(QDate(2023, 9, 22));

private Q_SLOTS:
    void aFeastIsWhatItIsDoneFor()
    {
        const auto greeted = eventsOf({u"近日,怀柔区总工会举办迎国庆歌咏比赛。"_s});
        QCOMPARE(greeted.size(), 1U);
        QCOMPARE(greeted[0].interval, page);
        QCOMPARE(greeted[0].summary, u"近日,怀柔区总工会举办迎国庆歌咏比赛"_s);
        const auto held = eventsOf({u"国庆节当天,怀柔区总工会将举办升旗仪式。"_s});
        QCOMPARE(held.size(), 1U);
        QCOMPARE(held[0].interval, DateInterval::day(QDate(2023, 10, 1)));
    }

    void whatIsSaidIsNoEvent()
    {
        const auto events = eventsOf({u"“我们要做好服务。还要办好培训。”9月8日,顺义区总工会举办技能培训班。"_s});
        QCOMPARE(events.size(), 1U);
        QCOMPARE(events[0].summary, u"9月8日,顺义区总工会举办技能培训班"_s);
        QCOMPARE(events[0].interval, DateInterval::day(QDate(2023, 9, 8)));
    }

    void aSpanOfYearsIsNoDay()
    {
        const auto events = eventsOf({u"9月8日,顺义区总工会召开总结会。"_s, u"五年来,顺义区总工会开展培训320场。"_s});
        QCOMPARE(events.size(), 1U);
        QCOMPARE(events[0].interval, DateInterval::day(QDate(2023, 9, 8)));
    }

    void theDistrictIsTheOneOfTheLine()
    {
        const auto events = eventsOf({u"9月8日,密云区总工会举办职工运动会。密云区的比赛持续两天,密云区派出八支队伍。"_s,
                                      u"9月12日,平谷区总工会举办职工运动会。平谷区的比赛在体育馆进行。"_s});
        QCOMPARE(events.size(), 2U);
        QCOMPARE(events[0].district, u"110118"_s);
        QCOMPARE(events[1].district, u"110117"_s);
    }

    void eachLineStandsInTheText()
    {
        const QString text = u"去年9月,昌平区总工会走访企业。今年9月7日,昌平区服务站揭牌运行。"_s;
        for (const Event &event : eventsOf({text})) {
            QCOMPARE(event.range.part, 0);
            QCOMPARE(text.sliced(event.range.start, event.range.length()), event.summary);
        }
    }
};

QTEST_APPLESS_MAIN(EventsTest)
#include "tst_events.moc"
