// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/fakelibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace baolan;
using domain::ArticleId;
using domain::PageId;
using items::OpenPage;
using items::PageSteps;
using items::Selection;
using Step = PageSteps::Step;

class PageStepsTest final : public QObject
{
    Q_OBJECT

    test::FakeLibrary library;

private Q_SLOTS:
    void init()
    {
        library = {};
        library.pages[PageId(3)].issue = domain::IssueId(2);
    }

    void readsOnAcrossThePageAndTheIssue()
    {
        Selection selection;
        OpenPage page(selection, library.ask());
        PageSteps steps(selection, page, library.pagesOfIssue(), library.issues());
        QSignalSpy ended(&steps, &PageSteps::ended);
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        for (const qint64 next : {12, 21, 22, 31, 32}) {
            QTRY_VERIFY(page.currentArticle());
            steps.article(Step::Next);
            QTRY_COMPARE(selection.place().article, ArticleId(next));
        }
        steps.article(Step::Next);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(selection.place().article, ArticleId(32));
        for (const qint64 next : {31, 22, 21, 12, 11}) {
            QTRY_VERIFY(page.currentArticle());
            steps.article(Step::Previous);
            QTRY_COMPARE(selection.place().article, ArticleId(next));
        }
        steps.article(Step::Previous);
        QTRY_COMPARE(ended.size(), 2);
    }

    void turnsPages()
    {
        Selection selection;
        OpenPage page(selection, library.ask());
        PageSteps steps(selection, page, library.pagesOfIssue(), library.issues());
        selection.goTo({PageId(1), ArticleId(12), std::nullopt});
        QTRY_VERIFY(page.currentArticle());
        steps.page(Step::Next);
        QTRY_COMPARE(selection.place().article, ArticleId(21));
        QTRY_VERIFY(page.currentArticle());
        steps.page(Step::Previous);
        QTRY_COMPARE(selection.place().article, ArticleId(11));
        selection.goBack();
        QTRY_COMPARE(selection.place().article, ArticleId(21));
    }

    void nothingIsOpenNothingHappens()
    {
        Selection selection;
        OpenPage page(selection, library.ask());
        PageSteps steps(selection, page, library.pagesOfIssue(), library.issues());
        steps.article(Step::Next);
        steps.page(Step::Previous);
        QCOMPARE(selection.place().page, PageId::None);
    }
};

QTEST_GUILESS_MAIN(PageStepsTest)
#include "tst_pagesteps.moc"
