// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facets/facetspane.h"

#include "ui/actions.h"
#include "ui/articles/filterfield.h"
#include "ui/facets/facetdelegate.h"
#include "ui/facets/savedlist.h"
#include "ui/text/textframe.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

using Model = items::FacetsModel;

FacetsPane::FacetsPane(items::SearchSession &search, Model &facets, const items::ArticleListModel &articles,
                       SavedList *saved, QWidget *parent)
    : Pane(u"facets"_s, parent)
    , m_search(search)
    , m_facets(facets)
    , m_articles(articles)
    , m_filter(new FilterField(this))
    , m_view(new QTreeView)
    , m_saved(saved)
    , m_find(makeAction(this, u"facets.filter"_s, u"edit-find", {Qt::CTRL | Qt::ALT | Qt::Key_F}))
{
    layOut();
    connect(&facets, &QAbstractItemModel::rowsInserted, this, &FacetsPane::expandGroups);
    connect(&facets, &QAbstractItemModel::rowsInserted, this, &FacetsPane::say);
    connect(&facets, &QAbstractItemModel::rowsRemoved, this, &FacetsPane::say);
    connect(&articles, &items::ArticleListModel::loaded, this, &FacetsPane::say);
    connect(m_view, &QTreeView::clicked, this, &FacetsPane::press);
    connect(m_filter, &FilterField::wordsChanged, &facets, &Model::setFilter);
    connect(m_filter, &FilterField::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_find, &QAction::triggered, this, [this] {
        if (QWidget *dock = parentWidget()) {
            dock->show();
            dock->raise();
        }
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    expandGroups();
    retranslateUi();
}

FacetsPane::~FacetsPane() = default;

QList<MenuEntry> FacetsPane::menuEntries() const
{
    return QList<MenuEntry>{{Menu::Edit, m_find}} + m_saved->menuEntries();
}

void FacetsPane::layOut()
{
    m_view->setObjectName(u"facetsView"_s);
    m_view->setModel(&m_facets);
    m_view->setItemDelegate(new FacetDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setColumnHidden(Model::Count, true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(14);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_frame = new TextFrame(m_view, this);
    auto *upper = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->addWidget(m_filter, 1);
    auto *values = new QVBoxLayout(upper);
    values->setContentsMargins({});
    values->setSpacing(0);
    values->addLayout(head);
    values->addWidget(m_frame, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(upper);
    parts->addWidget(m_saved);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(parts);
    setFocusProxy(m_view);
}

void FacetsPane::press(const QModelIndex &index)
{
    if (const std::optional<items::FacetChoice> choice = m_facets.choice(index))
        m_search.cycle(*choice);
    else if (index.isValid())
        m_view->setExpanded(index, !m_view->isExpanded(index));
}

bool FacetsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            press(m_view->currentIndex());
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

// A group is open when it first comes; one that was closed stays closed.
void FacetsPane::expandGroups()
{
    for (int row = 0; row < m_facets.rowCount(); ++row) {
        const QModelIndex group = m_facets.index(row, 0);
        if (m_facets.rowCount(group) > 0 && m_seenGroups.insert(group.data(Model::KindRole).toInt()).second)
            m_view->expand(group);
    }
}

void FacetsPane::say()
{
    const bool listed = m_facets.rowCount() > 0;
    if (listed)
        m_frame->setEmpty({});
    else if (!m_facets.filter().isEmpty() && !m_facets.isEmpty())
        m_frame->setEmpty(tr("No value fits the filter."));
    else
        m_frame->setEmpty(
            tr("What the articles are about is counted here: districts, years, people. A click narrows the "
               "search."));
}

void FacetsPane::retranslateUi()
{
    setWindowTitle(tr("Facets"));
    m_view->setAccessibleName(tr("What the articles are about"));
    m_filter->setPlaceholderText(tr("Filter the values"));
    m_filter->setName(tr("Filter the values of the facets"));
    m_find->setText(tr("Filter &Facets"));
    m_frame->retranslate();
    m_facets.retranslate();
    m_saved->retranslateUi();
    say();
}

} // namespace baolan::ui
