// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/comparison.h"
#include "tests/search/ready.h"

#include <QSignalSpy>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using domain::ArticleId;
using items::Comparison;

class ComparisonTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatOnlyOneFinds()
    {
        Comparison comparison([](const domain::SearchRequest &request, std::stop_token) {
            const bool left = request.query == domain::Query{domain::PhraseQuery{u"调解"_s}};
            domain::SearchAnswer answer;
            answer.articles = left ? Comparison::Ids{ArticleId(5), ArticleId(1), ArticleId(3)}
                                   : Comparison::Ids{ArticleId(3), ArticleId(9), ArticleId(5)};
            return test::ready<domain::SearchAnswer>(std::move(answer));
        });
        domain::SearchRequest left;
        left.query = {domain::PhraseQuery{u"调解"_s}};
        domain::SearchRequest right;
        right.query = {domain::PhraseQuery{u"仲裁"_s}};
        comparison.setRequests(left, std::nullopt);
        QVERIFY(!comparison.isComplete() && !comparison.isLoading());
        comparison.setRequests(left, right);
        QTRY_VERIFY(!comparison.isLoading());
        QCOMPARE(comparison.articles(Comparison::OnlyLeft), (Comparison::Ids{ArticleId(1)}));
        QCOMPARE(comparison.articles(Comparison::Both), (Comparison::Ids{ArticleId(5), ArticleId(3)}));
        QCOMPARE(comparison.articles(Comparison::OnlyRight), (Comparison::Ids{ArticleId(9)}));
        comparison.clear();
        QVERIFY(comparison.articles(Comparison::Both).empty());
    }

    void saysWhatFailed()
    {
        Comparison comparison([](const domain::SearchRequest &, std::stop_token) {
            return test::ready<domain::SearchAnswer>(domain::failure(domain::ErrorKind::Damaged, u"x"_s));
        });
        QSignalSpy failed(&comparison, &Comparison::failed);
        comparison.setRequests(domain::SearchRequest(), domain::SearchRequest());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!comparison.isLoading());
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
