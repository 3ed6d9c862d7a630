// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/archive/monthcalendar.h"
#include "ui/commandlist.h"
#include "ui/docks.h"
#include "ui/guide.h"
#include "ui/importpanel.h"
#include "ui/libraryverbs.h"
#include "ui/messagebar.h"
#include "ui/reader/readerpane.h"
#include "ui/search/chiprow.h"
#include "ui/search/searchbar.h"
#include "ui/search/searchfield.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDockWidget>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

using namespace baolan;
using namespace Qt::StringLiterals;
using test::Desk;

namespace {

bool hasLatin(const QString &text)
{
    // What is the same in both languages: names of programs and encodings, keys, paths.
    static const QRegularExpression same(
        u"Baolan|KSyntaxHighlighting|SQLite|Qt|ICU|UTF-?\\w*|GB\\w*|Big5|ZIP|English|Ctrl|Alt|Shift|\\(&?\\w\\)|[~/][\\w./-]*|library|baolan"_s);
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    return QString(text).remove(same).contains(word);
}

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::RadioButton:
    case QAccessible::ButtonMenu: return true;
    default: return false;
    }
}

QStringList nameless(QWidget *top)
{
    QStringList found;
    QList<QWidget *> widgets = top->findChildren<QWidget *>();
    for (QWidget *widget : std::as_const(widgets)) {
        // What Qt itself puts into its widgets has no name of ours.
        if (!widget->isVisibleTo(top) || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face && isInteractive(face->role()) && face->text(QAccessible::Name).isEmpty())
            found.append(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName()));
    }
    return found;
}

} // namespace

class WindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstStartShowsTheSample()
    {
        Desk desk;
        desk.importSample();
        QVERIFY(desk.window->messages().currentText().contains(u"sample"_s));
        QVERIFY(desk.archivePane->tree()->model()->rowCount() > 0);
        QVERIFY(desk.articlesPane->status().startsWith(u"1 of "_s));
        QVERIFY(desk.window->windowTitle().contains(u"library"_s));
    }

    void searchesAsOneTypes()
    {
        Desk desk;
        desk.fill();
        const int all = desk.articles.rowCount();
        QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(desk.searchBar->field()->hasFocus());
        desk.searchBar->field()->insertPlainText(u"社区"_s);
        QCOMPARE(desk.session.selection().search(), u"社区"_s);
        QTRY_VERIFY(desk.articles.rowCount() < all && !desk.articles.isLoading());
        QTest::keyClick(desk.searchBar->field(), Qt::Key_Escape);
        QTRY_COMPARE(desk.articles.rowCount(), all);
        QTest::keyClick(desk.searchBar->field(), Qt::Key_Return);
        QTRY_VERIFY(desk.articlesPane->view()->hasFocus());
    }

    void leavesCompositionAlone()
    {
        Desk desk;
        desk.fill();
        ui::SearchField *field = desk.searchBar->field();
        field->setFocus();
        QInputMethodEvent composing(u"gong"_s, {});
        QCoreApplication::sendEvent(field, &composing);
        QTest::qWait(50);
        QCOMPARE(desk.session.selection().search(), QString());
        QInputMethodEvent committed;
        committed.setCommitString(u"工"_s);
        QCoreApplication::sendEvent(field, &committed);
        QTRY_COMPARE(desk.session.selection().search(), u"工"_s);
    }

    void lettersAreCommandsOnlyOutsideOfText()
    {
        Desk desk;
        desk.fill();
        desk.searchBar->field()->setFocus();
        const items::Place before = desk.session.selection().place();
        QTest::keyClick(desk.searchBar->field(), Qt::Key_J);
        QCOMPARE(desk.searchBar->field()->text(), u"j"_s);
        QTRY_COMPARE(desk.session.selection().search(), u"j"_s);
        QCOMPARE(desk.session.selection().place().article, before.article);
        desk.search.setText({});
        QTRY_VERIFY(desk.session.selection().search().isEmpty() && !desk.articles.isLoading() &&
                    desk.articles.rowCount() > 100);
        QTRY_COMPARE(desk.articlesPane->view()->currentIndex().row(), 0);
        desk.articlesPane->view()->setFocus();
        const int row = desk.articlesPane->view()->currentIndex().row();
        QTest::keyClick(desk.articlesPane->view(), Qt::Key_J);
        QTRY_COMPARE(desk.articlesPane->view()->currentIndex().row(), row + 1);
        QTRY_VERIFY(desk.session.selection().place().article != before.article);
        QTRY_VERIFY(desk.session.selection().canGoBack());
        QTest::keyClick(desk.window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(desk.session.selection().place().article, before.article);
        QTRY_COMPARE(desk.articlesPane->view()->currentIndex().row(), row);
    }

    void sortsByColumn()
    {
        Desk desk;
        desk.fill();
        desk.action(u"articles.table"_s)->trigger();
        ui::ArticleView *view = desk.articlesPane->view();
        QVERIFY(view->isTable());
        QHeaderView *header = view->horizontalHeader();
        const QPoint length(header->sectionViewportPosition(items::ArticleListModel::Length) + 10,
                            header->height() / 2);
        header->setMinimumHeight(20);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, length);
        QTRY_COMPARE(desk.articles.request().sort, tasks::ArticleSort::Length);
        QTRY_VERIFY(!desk.articles.isLoading());
        QTRY_VERIFY(desk.articles.article(0) && desk.articles.article(1));
        QVERIFY(desk.articles.article(0)->length >= desk.articles.article(1)->length);
    }

    // The window gives the keys to some pane when it opens; that alone chooses nothing there.
    void lookingAtTheTreeChoosesNothing()
    {
        Desk desk;
        desk.fill();
        desk.articlesPane->view()->setFocus();
        desk.archivePane->tree()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(desk.archivePane->tree()->hasFocus());
        QCOMPARE(desk.session.selection().scope(), tasks::ArticleScope());
        QTest::keyClick(desk.archivePane->tree(), Qt::Key_Down);
        QTRY_VERIFY(desk.session.selection().scope() != tasks::ArticleScope());
    }

    void keysGoFromPaneToPane()
    {
        Desk desk;
        desk.fill();
        desk.archivePane->tree()->setFocus();
        QStringList panes;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(desk.window.get(), Qt::Key_F6);
            QWidget *widget = QApplication::focusWidget();
            while (widget && !qobject_cast<ui::Pane *>(widget))
                widget = widget->parentWidget();
            panes += widget ? widget->objectName() : QString();
        }
        QCOMPARE(panes, QStringList({u"articles"_s, u"reader"_s, u"archive"_s}));
    }

    void whatIsSaidGoesWithWhatItIsAbout()
    {
        Desk desk;
        desk.fill();
        QTRY_VERIFY(desk.action(u"reader.nextMark"_s)->isEnabled());
        desk.action(u"reader.nextMark"_s)->trigger();
        QTRY_VERIFY(desk.window->statusBar()->currentMessage().startsWith(u"Mark 1 of "_s));
        desk.action(u"reader.nextArticle"_s)->trigger();
        QTRY_COMPARE(desk.window->statusBar()->currentMessage(), QString());
        desk.action(u"library.info"_s)->trigger();
        QTRY_VERIFY(desk.window->messages().currentText().contains(u"publication"_s));
        desk.action(u"library.close"_s)->trigger();
        QTRY_VERIFY(!desk.window->messages().currentText().contains(u"publication"_s));
    }

    void paneKeysBringToTheFrontBeforeTheyClose()
    {
        Desk desk;
        desk.fill();
        QWidget *dock = desk.jobsPane->parentWidget();
        QAction *action = desk.action(u"window.pane.jobs"_s);
        QVERIFY(action && action->isChecked() && desk.jobsPane->visibleRegion().isEmpty());
        action->trigger();
        QTRY_VERIFY(!desk.jobsPane->visibleRegion().isEmpty());
        QVERIFY(action->isChecked());
        action->trigger();
        QTRY_VERIFY(dock->isHidden() && !action->isChecked());
        action->trigger();
        QTRY_VERIFY(!desk.jobsPane->visibleRegion().isEmpty());
    }

    void choosesInTheTreeAndTakesTheChipAway()
    {
        Desk desk;
        desk.fill();
        const int all = desk.articles.rowCount();
        QTreeView *tree = desk.archivePane->tree();
        const QModelIndex year = tree->model()->index(0, 0, tree->model()->index(0, 0));
        tree->setCurrentIndex(year);
        QTRY_VERIFY(!desk.articles.isLoading() && desk.articles.rowCount() < all);
        QCOMPARE(desk.strip->chips()->texts().size(), 2);
        for (int chips = 2; chips > 0; --chips) {
            QToolButton *chip = desk.strip->chips()->findChildren<QToolButton *>().last();
            QTest::mouseClick(chip, Qt::LeftButton);
            QTRY_COMPARE(desk.strip->chips()->texts().size(), chips - 1);
            QTest::qWait(1);
        }
        QTRY_COMPARE(desk.articles.rowCount(), all);
    }

    void calendarGoesByKeys()
    {
        Desk desk;
        desk.fill();
        ui::MonthCalendar *calendar = desk.archivePane->calendar();
        QWidget *grid = calendar->focusProxy();
        QVERIFY(calendar->issues().has(calendar->date()));
        const QDate last = calendar->date();
        QTest::keyClick(grid, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(calendar->date(), *calendar->issues().former(last));
        QTest::keyClick(grid, Qt::Key_Return);
        QTRY_VERIFY(desk.session.selection().scope().issue || desk.session.selection().scope().date.isDay());
        QTest::keyClick(grid, Qt::Key_PageUp, Qt::ShiftModifier);
        QCOMPARE(calendar->date().year(), calendar->issues().former(last)->year() - 1);
        QTest::keyClick(grid, Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(calendar->date(), calendar->issues().former(last)->addYears(-1).addDays(8));
    }

    void layoutsAreRemembered()
    {
        Desk desk;
        ui::Docks &docks = desk.window->docks();
        QVERIFY(docks.dock(u"archive"_s)->isVisible());
        desk.action(u"view.layout.read"_s)->trigger();
        QVERIFY(!docks.dock(u"archive"_s)->isVisible());
        docks.dock(u"articles"_s)->hide();
        desk.action(u"view.layout.source"_s)->trigger();
        QVERIFY(!docks.dock(u"page"_s)->visibleRegion().isEmpty());
        QVERIFY(!docks.dock(u"reader"_s)->visibleRegion().isEmpty());
        desk.action(u"view.layout.read"_s)->trigger();
        QVERIFY(!docks.dock(u"articles"_s)->isVisible());
        desk.action(u"view.resetLayout"_s)->trigger();
        QVERIFY(docks.dock(u"articles"_s)->isVisible());
    }

    void damagedStateIsNotRestored()
    {
        Desk desk;
        desk.window->docks().dock(u"articles"_s)->hide();
        desk.window->close();
        QByteArray state = desk.settings.state(u"layout.browse"_s);
        QVERIFY(state.size() > 100);
        state[60] = char(state[60] ^ 0x55);
        desk.settings.setState(u"layout.browse"_s, state);
        desk.settings.setState(u"window"_s, "rubbish");
        desk.window.reset();
        desk.open();
        QVERIFY(desk.window->docks().dock(u"articles"_s)->isVisible());
        QCOMPARE(desk.window->size(), QSize(1280, 800));
    }

    void placesStandSideBySide()
    {
        Desk desk;
        desk.window->resize(1280, 800);
        const ui::Docks &docks = desk.window->docks();
        QTRY_VERIFY(docks.dock(u"reader"_s)->width() > 400);
        const int archive = docks.dock(u"archive"_s)->mapTo(desk.window.get(), QPoint()).x();
        const int articles = docks.dock(u"articles"_s)->mapTo(desk.window.get(), QPoint()).x();
        const int reader = docks.dock(u"reader"_s)->mapTo(desk.window.get(), QPoint()).x();
        QVERIFY(archive < articles && articles < reader);
    }

    void speaksChineseAtOnce()
    {
        Desk desk;
        desk.fill();
        desk.action(u"view.language.zh_CN"_s)->trigger();
        QCoreApplication::processEvents();
        QStringList english;
        const QList<QAction *> commands = desk.window->commands();
        for (const QAction *command : commands) {
            if (hasLatin(ui::plainText(command)))
                english.append(command->objectName() + u": "_s + command->text());
        }
        const QList<QLabel *> labels = desk.window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && hasLatin(label->text()))
                english.append(label->objectName() + u": "_s + label->text());
        }
        const QList<QAbstractButton *> buttons = desk.window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && (hasLatin(button->text()) || hasLatin(button->accessibleName())))
                english.append(button->objectName() + u": "_s + button->text() + button->accessibleName());
        }
        const QList<QDockWidget *> docks = desk.window->docks().findChildren<QDockWidget *>();
        for (const QDockWidget *dock : docks) {
            if (hasLatin(dock->windowTitle()))
                english.append(dock->windowTitle());
        }
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
        desk.action(u"view.language.en"_s)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(ui::plainText(desk.action(u"go.back"_s)), u"Back"_s);
    }

    void everythingHasANameForScreenReaders()
    {
        Desk desk;
        desk.fill();
        desk.window->importPanel().add({u"/somewhere/pages"_s});
        for (const QString &layout : {u"browse"_s, u"read"_s, u"source"_s}) {
            desk.action(u"view.layout."_s + layout)->trigger();
            const QStringList without = nameless(desk.window.get());
            QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
        }
    }

    void everyCommandHasANameAndNoTwoShareAKey()
    {
        const Desk desk;
        QMap<QString, QString> owners;
        const QList<QAction *> commands = desk.window->commands();
        for (const QAction *command : commands) {
            QVERIFY2(!command->text().isEmpty(), qPrintable(command->objectName()));
            const QList<QKeySequence> keys = command->shortcuts();
            for (const QKeySequence &key : keys) {
                // Find and copy belong to the pane that has the keyboard.
                const QString name = command->objectName();
                if (name.startsWith("page"_L1) || name.startsWith("outline"_L1) || name == "hits.copy"_L1)
                    continue;
                QVERIFY2(!owners.contains(key.toString()), qPrintable(key.toString() + u' ' + command->objectName() +
                                                                      u' ' + owners.value(key.toString())));
                owners.insert(key.toString(), command->objectName());
            }
        }
    }

    void theGuideSpeaksTheLanguageAndGoesAway()
    {
        Desk desk(u"zh_CN"_s);
        desk.action(u"help.guide"_s)->trigger();
        const auto *guide = desk.window->findChild<ui::Guide *>();
        QVERIFY(guide && guide->isVisible());
        QVERIFY(guide->toPlainText().startsWith(u"报览"));
        QVERIFY(QTest::qWaitForWindowActive(guide->window()));
        QTest::keyClick(guide->window(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.window->findChild<ui::Guide *>());
    }

    void runsCommandsByName()
    {
        Desk desk;
        QTest::keyClick(desk.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = desk.window->findChild<ui::CommandList *>();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClicks(list->findChild<QLineEdit *>(), u"read lay"_s);
        QVERIFY(list->shown().contains(u"Read"_s));
        QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(!list->isVisible());
    }

    void takesDroppedFilesIntoThePanel()
    {
        Desk desk;
        desk.fill();
        const int before = desk.articles.rowCount();
        QTemporaryDir pages;
        const QString file = pages.filePath(u"20230912-04.txt"_s);
        QFile page(file);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(u"# 一座桥通车\n　　今天上午，城北的一座小桥通车了，附近的居民都来看热闹，说以后上学不用再绕路。\n"_s
                       .toUtf8());
        page.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &drop);
        QVERIFY(desk.window->importPanel().isVisible());
        QCOMPARE(desk.window->importPanel().paths(), QStringList(file));
        QTest::mouseClick(desk.window->importPanel().findChild<QPushButton *>(u"importStart"_s), Qt::LeftButton);
        QVERIFY(!desk.window->importPanel().isVisible());
        // The new page is shown afterwards, and only it.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.jobs.running() && desk.articles.rowCount() == 1, 30000);
        QVERIFY(desk.session.selection().scope().pages.size() == 1);
        desk.action(u"archive.all"_s)->trigger();
        QTRY_COMPARE(desk.articles.rowCount(), before + 1);
    }

    void cancelsAJob()
    {
        Desk desk;
        desk.window->start(desk.libraryFile(), {});
        QTRY_VERIFY(desk.jobs.rowCount() == 1);
        desk.action(u"jobs.cancel"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.jobs.running(), 30000);
        QVERIFY(desk.jobs.index(0).data(items::JobsModel::StateRole).toInt() != int(tasks::JobState::Running));
    }

    void offersToBringAnOlderLibraryUpToDate()
    {
        Desk desk;
        QFile file(desk.folder.filePath(u"old.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"format": "baolan-archive", "version": 1, "pages": [{"publication": "P", "file": "a.txt", "analysis": 1,
            "articles": [{"id": "a", "headline": "H", "paragraphs": ["T"]}]}]})");
        file.close();
        const QString path = desk.folder.filePath(u"old.baolan"_s);
        {
            const auto library = tasks::Library::create(path, tasks::Work::Inline);
            QVERIFY(library);
            tasks::ImportRequest request;
            request.paths = {file.fileName()};
            QVERIFY((*library)->startImport(request)->result().result());
        }
        QVERIFY(desk.window->library().open(path));
        QTRY_VERIFY(desk.window->messages().currentText().contains(u"1 page "_s));
        QAction *action = desk.window->findChild<QAction *>(u"library.reanalyse"_s);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        QTRY_COMPARE(desk.session.library()->info().result()->stalePages, 0);
        QVERIFY(desk.window->messages().isEmpty());
    }

    void saysWhatIsWrongWithALibrary()
    {
        Desk desk;
        const QString file = desk.folder.filePath(u"no.baolan"_s);
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("this is no library at all, but long enough to be looked at");
        other.close();
        QVERIFY(!desk.window->library().open(file));
        QVERIFY(desk.window->messages().isVisible());
        QVERIFY(desk.window->messages().currentText().contains(u"not a Baolan library"_s));
        desk.languages.use(u"zh_CN"_s);
        QTRY_VERIFY(desk.window->messages().currentText().contains(u"不是报览资料库"_s));
    }

    void understandsDates()
    {
        QCOMPARE(ui::typedDate(u"2023-09-12")->earliest, QDate(2023, 9, 12));
        QCOMPARE(*ui::typedDate(u"2023年9月"), domain::DateInterval::month(2023, 9));
        QCOMPARE(*ui::typedDate(u"2023"), domain::DateInterval::year(2023));
        QVERIFY(!ui::typedDate(u"2023-13"));
        QVERIFY(!ui::typedDate(u"2023-02-30"));
        QVERIFY(!ui::typedDate(u"soon"));
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
