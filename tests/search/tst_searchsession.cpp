// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/querywords.h"
#include "models/items/search/searchsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using domain::FacetKind;
using items::FacetChoice;
using items::FacetState;
using items::SearchSession;

namespace {

FacetChoice district(const QString &name)
{
    return {.kind = FacetKind::District,
            .value = {.key = u"110114"_s, .name = name, .count = 3},
            .state = FacetState::Open};
}

} // namespace

class SearchSessionTest final : public QObject
{
    Q_OBJECT

    items::Selection m_selection;
    SearchSession m_search{m_selection, [] { return QDate(2024, 5, 6); }};

private Q_SLOTS:
    void init()
    {
        m_selection.clear();
        m_search.setVariants(false);
    }

    void aValueIsAskedForRuledOutAndLetGo()
    {
        m_search.setText(u"调解"_s);
        m_search.cycle(district(u"昌平区"_s));
        QCOMPARE(m_search.text(), u"调解 district:昌平区"_s);
        QCOMPARE(m_search.choices().size(), 1U);
        QCOMPARE(m_search.choices().front().state, FacetState::Included);
        m_search.cycle(district(u"昌平区"_s));
        QCOMPARE(m_search.text(), u"调解 -district:昌平区"_s);
        QCOMPARE(m_search.choices().front().state, FacetState::Excluded);
        m_search.cycle(district(u"昌平区"_s));
        QCOMPARE(m_search.text(), u"调解"_s);
    }

    void whatIsStillOpenSwallowsNothing()
    {
        m_search.setText(u"\"集体协商"_s);
        QVERIFY(!m_search.flaws().empty());
        m_search.cycle(district(u"昌平区"_s));
        QCOMPARE(m_search.choices().size(), 1U);
        QVERIFY(m_search.text().contains(u"集体协商"_s));
    }

    void aPeriodTakesTheFormerOnesPlace()
    {
        m_search.setText(u"调解 date:2021"_s);
        QCOMPARE(m_search.period(), domain::DateInterval::year(2021));
        m_search.setPeriod(u"2023-02..2023-06"_s);
        QCOMPARE(m_search.text(), u"调解 date:2023-02..2023-06"_s);
        QCOMPARE(m_search.period(), (domain::DateInterval{QDate(2023, 2, 1), QDate(2023, 6, 30)}));
        QVERIFY(m_search.hasDates());
        QCOMPARE(m_search.requestOfAllDates().query, m_search.requestOf(u"调解"_s).query);
        m_search.setPeriod({});
        QCOMPARE(m_search.text(), u"调解"_s);
    }

    void chipsTakeTheirPartOut()
    {
        m_search.setText(u"工会 调解 district:昌平"_s);
        QCOMPARE(m_search.queryItems().size(), 3U);
        m_search.remove(1);
        QCOMPARE(m_search.text(), u"工会 district:昌平"_s);
        m_search.remove(99);
        QCOMPARE(m_search.text(), u"工会 district:昌平"_s);
    }

    void onlyWhatAsksSomethingNewIsAsked()
    {
        m_search.setText(u"工会"_s);
        QSignalSpy asked(&m_search, &SearchSession::requestChanged);
        QSignalSpy typed(&m_search, &SearchSession::textChanged);
        m_search.setText(u"工会 "_s);
        QCOMPARE(typed.count(), 1);
        QCOMPARE(asked.count(), 0);
        m_search.setText(u"工会 法"_s);
        QCOMPARE(asked.count(), 1);
        m_search.setVariants(true);
        QCOMPARE(asked.count(), 2);
        tasks::ArticleScope scope;
        scope.undated = true;
        m_selection.setScope(scope);
        QCOMPARE(asked.count(), 3);
        QVERIFY(m_search.request().scope.undated && m_search.request().variants);
    }

    void everyFaultHasASentence()
    {
        for (const QString &text : {u"\"工会"_s, u"(工会"_s, u"工会)"_s, u"()"_s, u"\"\""_s, u"OR"_s, u"date:x"_s,
                                    u"on:99"_s, u"length:x"_s, u"kind:x"_s, u"title:"_s, u"\"工会\"~3"_s}) {
            m_search.setText(text);
            const auto flaws = m_search.flaws();
            QVERIFY2(!flaws.empty(), qPrintable(text));
            QVERIFY2(!flaws.front().sentence.isEmpty(), qPrintable(text));
        }
    }

    void explainsWhatWasSearched()
    {
        m_search.setText(u"工会 调解 district:昌平 date:2023"_s);
        QCOMPARE(items::explanation(m_search.query()), u"all of: 工会, 调解; about 昌平; printed in 2023"_s);
        m_search.setText(u"工会 -体育"_s);
        QCOMPARE(items::shortWords(m_search.queryItems().back().query), u"not 体育"_s);
        QVERIFY(items::hasWords(m_search.query()));
        m_search.setText(u"district:昌平 -体育"_s);
        QVERIFY(!items::hasWords(m_search.query()));
    }
};

QTEST_GUILESS_MAIN(SearchSessionTest)
#include "tst_searchsession.moc"
