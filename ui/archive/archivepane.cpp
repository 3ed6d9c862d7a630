// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archivepane.h"

#include "ui/actions.h"
#include "ui/archive/archivedelegate.h"
#include "ui/archive/monthcalendar.h"
#include "ui/placeholder.h"

#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

QListWidget *yearList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(u"otherYears"_s);
    list->setFlow(QListView::LeftToRight);
    list->setWrapping(true);
    list->setResizeMode(QListView::Adjust);
    list->setFrameShape(QFrame::NoFrame);
    list->setFixedHeight(24);
    list->setSpacing(0);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

} // namespace

ArchivePane::ArchivePane(items::Session &session, items::ArchiveModel &archive, QWidget *parent)
    : Pane(u"archive"_s, parent)
    , m_session(session)
    , m_archive(archive)
    , m_tree(new QTreeView(this))
    , m_calendar(new MonthCalendar(this))
    , m_otherYearsName(new QLabel(this))
    , m_otherYears(yearList(this))
    , m_placeholder(new Placeholder(this))
    , m_stack(new QStackedWidget(this))
    , m_loading(new LoadingBar(this))
    , m_all(makeAction(this, u"archive.all"_s, u"view-archive", {Qt::ALT | Qt::Key_Home}))
    , m_focusCalendar(makeAction(this, u"archive.calendar"_s, u"view-calendar", {Qt::CTRL | Qt::Key_D}))
{
    m_tree->setObjectName(u"archiveTree"_s);
    m_tree->setModel(&m_archive);
    m_tree->setItemDelegate(new ArchiveDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    connectAll();
    setFocusProxy(m_tree);
    retranslateUi();
    followArchive();
    listOtherYears(m_calendar->date());
}

QList<MenuEntry> ArchivePane::menuEntries() const { return {{Menu::Go, m_all}, {Menu::Go, m_focusCalendar}}; }

void ArchivePane::retranslateUi()
{
    setWindowTitle(tr("Archive"));
    m_tree->setAccessibleName(tr("Archive by publication and date"));
    m_otherYears->setAccessibleName(tr("This day in other years"));
    m_otherYearsName->setText(tr("This day in other years"));
    m_placeholder->setSentence(tr("The newspapers you import are listed here by title and date."));
    m_placeholder->setOffer(tr("Import Pages…"));
    m_all->setText(tr("&Whole Library"));
    m_focusCalendar->setText(tr("&Calendar"));
    m_archive.retranslate();
    listOtherYears(m_calendar->date());
}

void ArchivePane::layOut()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_otherYearsName->setTextFormat(Qt::PlainText);
    m_otherYearsName->setForegroundRole(QPalette::PlaceholderText);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(8, 4, 8, 8);
    below->setSpacing(4);
    below->addWidget(m_calendar);
    below->addWidget(m_otherYearsName);
    below->addWidget(m_otherYears);
    auto *content = new QWidget(m_stack);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(line);
    column->addLayout(below);
    m_stack->addWidget(content);
    m_stack->addWidget(m_placeholder);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_loading);
    whole->addWidget(m_stack, 1);
}

void ArchivePane::connectAll()
{
    items::Selection &selection = m_session.selection();
    // Not the current node: a tree that gets the keys makes its first node current, and nobody chose that.
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &chosen) {
                if (!chosen.isEmpty())
                    choose(m_tree->currentIndex());
            });
    // A second click on the same node brings its list back after a chip was taken away.
    connect(m_tree, &QTreeView::clicked, this, &ArchivePane::choose);
    connect(m_tree, &QTreeView::activated, this, &ArchivePane::choose);
    connect(m_calendar, &MonthCalendar::chosen, this, &ArchivePane::chooseDay);
    connect(m_calendar, &MonthCalendar::dateChanged, this, &ArchivePane::listOtherYears);
    connect(m_otherYears, &QListWidget::itemClicked, this, &ArchivePane::goToDay);
    connect(m_otherYears, &QListWidget::itemActivated, this, &ArchivePane::goToDay);
    connect(&selection, &items::Selection::scopeChanged, this, &ArchivePane::followScope);
    connect(&m_session, &items::Session::libraryChanged, this, [this] { m_opened = false; });
    connect(&m_archive, &items::ArchiveModel::archiveChanged, this, &ArchivePane::followArchive);
    connect(&m_archive, &items::ArchiveModel::loadingChanged, this,
            [this] { m_loading->setLoading(m_archive.isLoading()); });
    connect(m_placeholder, &Placeholder::offerTaken, this, &ArchivePane::importWanted);
    connect(m_all, &QAction::triggered, this, [&selection] { selection.setScope({}); });
    connect(m_focusCalendar, &QAction::triggered, this, [this] {
        if (QWidget *dock = parentWidget()) {
            dock->show();
            dock->raise();
        }
        m_calendar->setFocus(Qt::ShortcutFocusReason);
    });
}

void ArchivePane::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const QScopedValueRollback following(m_following, true);
    m_session.selection().setScope(m_archive.scope(index));
    if (const std::optional<domain::PageId> page = m_archive.page(index))
        m_session.selection().goTo({.page = *page, .article = domain::ArticleId::None, .range = {}});
    followScope();
}

void ArchivePane::chooseDay(QDate day)
{
    const std::vector<domain::IssueId> issues = m_calendar->issues().issues(day);
    tasks::ArticleScope scope;
    if (issues.size() == 1)
        scope.issue = issues.front();
    else
        scope.date = domain::DateInterval::day(day);
    m_session.selection().setScope(scope);
}

void ArchivePane::followScope()
{
    const tasks::ArticleScope &scope = m_session.selection().scope();
    QDate day = scope.date.isDay() ? scope.date.earliest : QDate();
    if (scope.issue) {
        const std::optional<tasks::IssueEntry> issue = m_archive.issue(*scope.issue);
        if (issue && issue->date.isDay())
            day = issue->date.earliest;
    }
    m_calendar->setChosen(day);
    if (day.isValid())
        m_calendar->setDate(day);
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_archive.indexOf(scope);
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
    else
        m_tree->clearSelection();
}

void ArchivePane::followArchive()
{
    const bool empty = m_archive.rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_calendar->setIssues(items::IssueCalendar(m_archive.archive()));
    if (empty || m_opened)
        return;
    m_opened = true;
    for (int row = 0; row < m_archive.rowCount(); ++row)
        m_tree->expand(m_archive.index(row, 0));
}

void ArchivePane::listOtherYears(QDate day)
{
    m_otherYears->clear();
    const std::vector<QDate> days = m_calendar->issues().sameDayInOtherYears(day);
    for (const QDate other : days) {
        auto *item = new QListWidgetItem(QString::number(other.year()), m_otherYears);
        item->setData(Qt::UserRole, other);
        item->setData(Qt::AccessibleTextRole, QLocale().toString(other, QLocale::LongFormat));
        item->setForeground(palette().link());
    }
    if (days.empty()) {
        auto *item = new QListWidgetItem(tr("none"), m_otherYears);
        item->setFlags(Qt::NoItemFlags);
    }
}

void ArchivePane::goToDay(QListWidgetItem *item)
{
    const QDate day = item->data(Qt::UserRole).toDate();
    if (!day.isValid())
        return;
    // The list is made anew when the calendar moves; the item is not touched after this.
    m_calendar->setDate(day);
    chooseDay(day);
}

} // namespace baolan::ui
