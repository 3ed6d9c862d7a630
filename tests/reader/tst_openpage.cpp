// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/fakelibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace baolan;
using domain::ArticleId;
using domain::PageId;
using items::OpenPage;
using items::Selection;

class OpenPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsWhatIsSelected()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        QSignalSpy loaded(&page, &OpenPage::loaded);
        QVERIFY(!page.detail());
        selection.goTo({PageId(1), ArticleId(12), std::nullopt});
        QTRY_VERIFY(page.detail());
        QCOMPARE(page.detail()->id, PageId(1));
        QCOMPARE(page.currentArticle(), std::optional<std::size_t>(1));
        QCOMPARE(loaded.size(), 1);
        QVERIFY(!page.isLoading());
    }

    void anotherArticleOfThePageAsksNothing()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        QTRY_VERIFY(page.detail());
        QSignalSpy changed(&page, &OpenPage::articleChanged);
        selection.goTo({PageId(1), ArticleId(12), std::nullopt});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(library.asked.size(), 1U);
    }

    void lateAnswersAreDropped()
    {
        test::FakeLibrary library;
        library.patient = true;
        Selection selection;
        OpenPage page(selection, library.ask());
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        selection.goTo({PageId(2), ArticleId(21), std::nullopt});
        library.answer(1);
        QTRY_VERIFY(page.detail());
        QCOMPARE(page.detail()->id, PageId(2));
        library.answer(0);
        QTest::qWait(20);
        QCOMPARE(page.detail()->id, PageId(2));
        QVERIFY(!page.isLoading());
    }

    void comingBackBeforeTheAnswerKeepsThePage()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        QTRY_VERIFY(page.detail());
        library.patient = true;
        selection.goTo({PageId(2), ArticleId(21), std::nullopt});
        QVERIFY(page.isLoading());
        QVERIFY(!page.currentArticle());
        selection.goBack();
        QVERIFY(!page.isLoading());
        QCOMPARE(page.currentArticle(), std::optional<std::size_t>(0));
        library.answer(1);
        QTest::qWait(20);
        QCOMPARE(page.detail()->id, PageId(1));
    }

    void pageWithoutArticleOpensAtItsFirstInTheSameStep()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        selection.goTo({PageId(1), ArticleId::None, std::nullopt});
        QTRY_COMPARE(selection.place().article, ArticleId(11));
        QVERIFY(!selection.canGoBack());
        page.openAt(PageId(2), OpenPage::Landing::Last);
        QTRY_COMPARE(selection.place().article, ArticleId(22));
        selection.goBack();
        QTRY_COMPARE(selection.place().article, ArticleId(11));
        QVERIFY(!selection.canGoBack());
    }

    void failureIsTold()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        QSignalSpy failed(&page, &OpenPage::failed);
        selection.goTo({PageId(77), ArticleId::None, std::nullopt});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!page.detail());
        QVERIFY(!page.isLoading());
        // Asking for it again is possible.
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        QTRY_VERIFY(page.detail());
    }

    void newContentIsShownAndTheSameIsNot()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        QTRY_VERIFY(page.detail());
        QSignalSpy loaded(&page, &OpenPage::loaded);
        page.reload();
        QTRY_VERIFY(!page.isLoading());
        QCOMPARE(loaded.size(), 0);
        library.pages[PageId(1)].page.section = QStringLiteral("副刊");
        page.reload();
        QTRY_COMPARE(loaded.size(), 1);
    }

    void anotherLibraryForgets()
    {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page(selection, library.ask());
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        QTRY_VERIFY(page.detail());
        selection.clear();
        QVERIFY(!page.detail());
    }

    void unansweredQuestionEndsLoading()
    {
        Selection selection;
        OpenPage page(selection, [](PageId) { return QFuture<OpenPage::Answer>(); });
        selection.goTo({PageId(1), ArticleId(11), std::nullopt});
        QTRY_VERIFY(!page.isLoading());
    }
};

QTEST_GUILESS_MAIN(OpenPageTest)
#include "tst_openpage.moc"
