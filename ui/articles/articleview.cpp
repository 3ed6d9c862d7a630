// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articleview.h"

#include "models/items/articlewords.h"
#include "ui/articles/articledelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

using Model = items::ArticleListModel;
constexpr int tableRowHeight = 26;
constexpr int columnWidths[]{260, 140, 104, 44, 80, 60, 110, 90, 104};

bool isReadOnKey(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier && (event.key() == Qt::Key_J || event.key() == Qt::Key_K);
}

} // namespace

ArticleView::ArticleView(Model &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"articleList"_s);
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < Model::ColumnCount; ++column)
        setColumnWidth(column, columnWidths[column]);
    // Only what people choose sorts: showing the arrow must not ask the library again.
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool same = Model::sortOf(Model::Column(column)) == m_model.request().sort;
        const bool ascending = same ? m_model.request().direction == Qt::DescendingOrder
                                    : column != Model::Date && column != Model::Length && column != Model::EventDate;
        m_model.sort(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    connect(&model, &Model::requestChanged, this, &ArticleView::showSort);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ArticleView::chooseColumns);
    // Where words were found their surroundings are shown: one line more.
    connect(&model, &Model::loaded, this, [this] {
        if (verticalHeader()->defaultSectionSize() != rowHeight())
            shape();
    });
    showSort();
    shape();
}

void ArticleView::setTable(bool table)
{
    if (m_table == table)
        return;
    m_table = table;
    shape();
    if (currentIndex().isValid())
        scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

void ArticleView::setHiddenColumns(const QSet<int> &columns)
{
    m_hidden = columns;
    shape();
}

void ArticleView::chooseColumns(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < Model::ColumnCount; ++column) {
        QAction *action = menu->addAction(items::columnName(Model::Column(column)));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            QSet<int> hidden = m_hidden;
            shown ? static_cast<void>(hidden.remove(column)) : static_cast<void>(hidden.insert(column));
            setHiddenColumns(hidden);
            Q_EMIT hiddenColumnsChanged();
        });
    }
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(place));
}

void ArticleView::showSort()
{
    horizontalHeader()->setSortIndicatorShown(!m_model.isRanked());
    horizontalHeader()->setSortIndicator(Model::columnOf(m_model.request().sort), m_model.request().direction);
}

std::vector<domain::ArticleId> ArticleView::selectedIds() const
{
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<domain::ArticleId> ids;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            ids.push_back(m_model.ids()[std::size_t(row)]);
        next = std::max(next, bottom + 1);
    }
    return ids;
}

bool ArticleView::event(QEvent *event)
{
    // Where the list has the keyboard, reading on means going on in the list, over the ends of pages and issues.
    if (event->type() == QEvent::ShortcutOverride && isReadOnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnKey(*event)) {
        step(event->key() == Qt::Key_J ? 1 : -1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_table)
        setColumnWidth(Model::Headline, viewport()->width());
}

void ArticleView::shape()
{
    for (int column = 1; column < Model::ColumnCount; ++column)
        setColumnHidden(column, !m_table || m_hidden.contains(column));
    horizontalHeader()->setVisible(m_table);
    setHorizontalScrollBarPolicy(m_table ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    verticalHeader()->setDefaultSectionSize(rowHeight());
    verticalScrollBar()->setSingleStep(rowHeight());
    const QAbstractItemDelegate *former = itemDelegate();
    if (m_table)
        setItemDelegate(new ArticleCellDelegate(this));
    else
        setItemDelegate(new ArticleDelegate(this));
    if (former && former->parent() == this)
        const_cast<QAbstractItemDelegate *>(former)->deleteLater();
    setColumnWidth(Model::Headline, m_table ? columnWidths[Model::Headline] : viewport()->width());
}

int ArticleView::rowHeight() const
{
    if (m_table)
        return tableRowHeight;
    return m_model.hasSnippets() ? ArticleDelegate::snippetRowHeight : ArticleDelegate::rowHeight;
}

void ArticleView::step(int rows)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    const int now = currentIndex().isValid() ? currentIndex().row() : (rows > 0 ? -1 : 0);
    setCurrentIndex(
        m_model.index(std::clamp(now + rows, 0, last), currentIndex().isValid() ? currentIndex().column() : 0));
}

} // namespace baolan::ui
