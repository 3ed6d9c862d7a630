// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/docks.h"
#include "ui/search/completionpopup.h"

#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace baolan;
using namespace Qt::StringLiterals;
using test::Desk;

/// What an editor does, on the library of the sample.
class SearchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeySearchesAndTheLastOneCounts()
    {
        Desk desk;
        desk.fill();
        desk.searchBar->field()->setFocus();
        for (const QChar letter : u"工会"_s)
            desk.searchBar->field()->insertPlainText(QString(letter));
        QTRY_VERIFY(!desk.articles.isLoading() && desk.articles.hasSnippets());
        QCOMPARE(desk.articles.request().query, desk.search.query());
        QVERIFY(desk.articles.rowCount() > 0);
        QVERIFY(desk.articles.isRanked());
        const QModelIndex first = desk.articles.index(0, 0);
        QTRY_VERIFY(first.data(items::ArticleListModel::SnippetRole).isValid());
        QVERIFY(desk.strip->explanation().contains(u"工会"_s));
        QVERIFY(desk.strip->isVisible());
    }

    void clicksAndTypingEditOneText()
    {
        Desk desk;
        desk.fill();
        desk.type(u"工会"_s);
        const int all = desk.articles.rowCount();
        const QModelIndex group = desk.facets.group(domain::FacetKind::Year);
        QVERIFY(group.isValid());
        const QModelIndex year = desk.facets.index(0, 0, group);
        const qint64 count = year.data(items::FacetsModel::CountRole).toLongLong();
        Q_EMIT desk.facetsPane->view()->clicked(year);
        QVERIFY(desk.searchBar->field()->text().startsWith(u"工会 date:"_s));
        QTRY_VERIFY(!desk.articles.isLoading());
        QCOMPARE(qint64(desk.articles.rowCount()), count);
        QCOMPARE(desk.strip->chips()->texts().size(), 2);
        desk.strip->chips()->press(desk.strip->chips()->texts().last());
        QCOMPARE(desk.searchBar->field()->text(), u"工会"_s);
        QTRY_COMPARE(desk.articles.rowCount(), all);
    }

    void walksHitsAcrossArticles()
    {
        Desk desk;
        desk.fill();
        desk.type(u"工会"_s);
        QVERIFY(desk.articles.rowCount() > 1);
        QSet<domain::ArticleId> seen;
        for (int step = 0; step < 200 && seen.size() < 3; ++step) {
            desk.action(u"reader.findNext"_s)->trigger();
            QTRY_VERIFY(desk.walk.current().has_value());
            seen.insert(desk.session.selection().place().article);
        }
        QCOMPARE(seen.size(), 3);
        const domain::TextRange here = *desk.session.selection().place().range;
        const domain::ArticleId article = desk.session.selection().place().article;
        desk.action(u"reader.findPrevious"_s)->trigger();
        QTRY_VERIFY(desk.walk.current().has_value() && (desk.session.selection().place().article != article ||
                                                        desk.session.selection().place().range != here));
        desk.action(u"reader.findNext"_s)->trigger();
        QTRY_COMPARE(desk.session.selection().place().article, article);
        QTRY_COMPARE(desk.session.selection().place().range, std::optional(here));
    }

    void listsEveryHit()
    {
        Desk desk;
        desk.fill();
        desk.type(u"工会"_s);
        QCOMPARE(desk.hits.rowCount(), 0);
        desk.window->docks().reveal(u"hits"_s);
        QTRY_VERIFY(desk.hits.rowCount() > desk.articles.rowCount() / 2 && !desk.hits.isLoading());
        QCOMPARE(qint64(desk.hits.rowCount()), desk.hits.total());
        const QModelIndex line = desk.hits.index(desk.hits.rowCount() - 1, items::ConcordanceModel::Match);
        QCOMPARE(line.data().toString(), u"工会"_s);
        const auto hit = line.data(items::ConcordanceModel::HitRole).value<domain::SearchHit>();
        Q_EMIT desk.hitsPane->view()->clicked(line);
        QTRY_COMPARE(desk.session.selection().place().article, hit.article);
        QTRY_COMPARE(desk.session.selection().place().range, std::optional(hit.range));
        const QString file = desk.folder.filePath(u"hits.csv"_s);
        desk.hitsPane->exportTo(file);
        QVERIFY(QFile::exists(file));
        QVERIFY(desk.window->messages().currentText().contains(u"hits.csv"_s));
    }

    void savesAndComesBack()
    {
        Desk desk;
        desk.fill();
        desk.type(u"工会"_s);
        const int found = desk.articles.rowCount();
        desk.window->docks().reveal(u"facets"_s);
        desk.action(u"search.save"_s)->trigger();
        QTRY_COMPARE(desk.saved.rowCount(), 1);
        QTRY_COMPARE(desk.saved.index(0).data(items::SavedSearchesModel::CountRole).toInt(), found);
        desk.search.setText({});
        Q_EMIT desk.facetsPane->saved()->view()->clicked(desk.saved.index(0));
        QCOMPARE(desk.searchBar->field()->text(), u"工会"_s);
        desk.saved.remove(desk.saved.searches().front().name);
        QTRY_COMPARE(desk.saved.rowCount(), 0);
        QTRY_VERIFY(!desk.window->messages().isEmpty());
    }

    void offersFieldsAndEarlierSearches()
    {
        Desk desk;
        desk.fill();
        desk.searchBar->field()->setFocus();
        QTRY_VERIFY(desk.searchBar->field()->hasFocus());
        desk.searchBar->field()->insertPlainText(u"dist"_s);
        QTRY_COMPARE(desk.searchBar->popup()->texts(), QStringList{u"district:"_s});
        QTest::keyClick(desk.searchBar->field(), Qt::Key_Down);
        QTest::keyClick(desk.searchBar->field(), Qt::Key_Return);
        QCOMPARE(desk.searchBar->field()->text(), u"district:"_s);
        desk.search.setText(u"工会"_s);
        QTest::keyClick(desk.searchBar->field(), Qt::Key_Escape);
        QTest::keyClick(desk.searchBar->field(), Qt::Key_Escape);
        QCOMPARE(desk.search.text(), QString());
        QVERIFY(desk.searchBar->history().contains(u"工会"_s));
        desk.searchBar->field()->setFocus();
        QTest::keyClick(desk.searchBar->field(), Qt::Key_Down);
        QVERIFY(desk.searchBar->popup()->texts().contains(u"工会"_s));
    }

    void comparesTwoQueries()
    {
        Desk desk;
        desk.fill();
        desk.comparePane->left()->setText(u"工会"_s);
        desk.comparePane->right()->setText(u"职工"_s);
        QTRY_VERIFY(!desk.comparison.isLoading() && desk.comparison.isComplete());
        const auto count = [&](items::Comparison::Share share) { return int(desk.comparison.articles(share).size()); };
        desk.type(u"工会"_s);
        QCOMPARE(count(items::Comparison::OnlyLeft) + count(items::Comparison::Both), desk.articles.rowCount());
        desk.comparePane->choose(items::Comparison::OnlyLeft);
        QTRY_COMPARE(desk.compared.rowCount(), count(items::Comparison::OnlyLeft));
    }

    void faultsArePointedOutAndTheRestAnswers()
    {
        Desk desk;
        desk.fill();
        desk.type(u"工会 date:x"_s);
        QVERIFY(!desk.strip->flaw().isEmpty());
        QVERIFY(desk.articles.rowCount() > 0);
    }
};

QTEST_MAIN(SearchTest)
#include "tst_search.moc"
