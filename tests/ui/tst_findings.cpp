// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/docks.h"

#include <QTreeView>

using namespace baolan;
using namespace Qt::StringLiterals;
using test::Desk;

/// What is read out of the sample newspaper, seen in the window.
class FindingsTest final : public QObject
{
    Q_OBJECT

    template<typename Pane>
    static Pane *paneOf(const Desk &desk)
    {
        return desk.window->findChild<Pane *>();
    }

private Q_SLOTS:
    void namesAreMarkedListedAndWalkedThrough()
    {
        Desk desk;
        desk.fill();
        auto *reader = paneOf<ui::ReaderPane>(desk);
        auto *entities = paneOf<ui::EntitiesPane>(desk);
        // The first article of the list that names anything.
        for (int row = 0; row < desk.articles.rowCount() && entities->model()->isEmpty(); ++row) {
            desk.articlesPane->view()->setCurrentIndex(desk.articles.index(row, 0));
            QTRY_VERIFY(desk.articles.article(row) &&
                        desk.session.selection().place().article == desk.articles.article(row)->id);
            QTRY_VERIFY(!desk.page.isLoading());
        }
        QVERIFY(entities->model()->rowCount() > 0);
        QVERIFY(!reader->view()->mentions().pieces().empty());
        entities->parentWidget()->raise();
        QTRY_VERIFY(entities->view()->isVisible());

        reader->view()->setFocus();
        desk.action(u"entities.next"_s)->trigger();
        const auto first = desk.session.selection().place().range;
        QVERIFY(first);
        QCOMPARE(reader->view()->content().placeOf(reader->view()->textCursor().position()),
                 (domain::PartOffset{first->part, first->start}));
        const auto places = entities->model()->places({});
        QCOMPARE(*first, places.front());
    }

    void thePageTellsItsDate()
    {
        Desk desk;
        desk.fill();
        auto *page = paneOf<ui::PagePane>(desk);
        QVERIFY(page->dateStrip()->model()->rowCount() > 0);
        QVERIFY(!page->dateStrip()->model()->summary().isEmpty());
    }
};

QTEST_MAIN(FindingsTest)
#include "tst_findings.moc"
