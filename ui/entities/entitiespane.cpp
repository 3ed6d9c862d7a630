// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitiespane.h"

#include "ui/actions.h"
#include "ui/articles/filterfield.h"
#include "ui/entities/entitydelegate.h"
#include "ui/settings.h"
#include "ui/text/textframe.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using domain::TextRange;
using items::EntitiesModel;
using items::OpenPage;
using items::Selection;
using Level = EntitiesModel::Level;

namespace {

Level levelOf(const QModelIndex &index) { return static_cast<Level>(index.data(EntitiesModel::LevelRole).toInt()); }

auto readingPlace(const TextRange &range) { return std::tuple(items::readingRank(range.part), range.start); }

// The next place (or the one before) from where one is, round and round; the first (or last) when one is nowhere yet.
std::size_t nextPlace(const std::vector<TextRange> &places, const std::optional<TextRange> &from, int step)
{
    const auto count = places.size();
    if (!from)
        return step > 0 ? 0 : count - 1;
    const auto here = readingPlace(*from);
    if (step > 0) {
        const auto after = std::ranges::upper_bound(places, here, {}, readingPlace);
        return after == places.end() ? 0 : static_cast<std::size_t>(after - places.begin());
    }
    const auto before = std::ranges::lower_bound(places, here, {}, readingPlace);
    return before == places.begin() ? count - 1 : static_cast<std::size_t>(before - places.begin()) - 1;
}

} // namespace

EntitiesPane::EntitiesPane(Selection &selection, OpenPage &page, Settings &settings, QWidget *parent)
    : Pane(u"entities"_s, parent)
    , m_selection(selection)
    , m_page(page)
    , m_settings(settings)
    , m_model(new EntitiesModel(page, this))
    , m_view(new QTreeView)
    , m_filter(new FilterField(this))
    , m_orderButton(new QToolButton(this))
{
    createActions();
    layOut();
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntitiesPane::showRows);
    connect(&m_page, &OpenPage::loadingChanged, this, [this] { m_frame->setLoading(m_page.isLoading()); });
    connect(&m_selection, &Selection::rangeRequested, this, &EntitiesPane::followPlace);
    connect(m_filter, &FilterField::wordsChanged, m_model, &EntitiesModel::setFilter);
    connect(m_filter, &FilterField::left, this, [this] {
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &QTreeView::clicked, this, &EntitiesPane::choose);
    setByPinyin(m_settings.choice(u"entities.byPinyin"_s).toBool());
    retranslateUi();
    showRows();
}

EntitiesPane::~EntitiesPane() = default;

void EntitiesPane::createActions()
{
    m_next = makeAction(this, u"entities.next"_s, u"arrow-down", {QKeySequence(Qt::Key_F9)});
    m_previous = makeAction(this, u"entities.previous"_s, u"arrow-up", {QKeySequence(Qt::SHIFT | Qt::Key_F9)});
    m_find = makeAction(this, u"entities.filter"_s, u"edit-find", {QKeySequence(u"Ctrl+Shift+F"_s)});
    m_byPinyin = makeAction(this, u"entities.byPinyin"_s, u"format-text-direction", {QKeySequence(u"Ctrl+Shift+L"_s)});
    m_byPinyin->setCheckable(true);
    m_entries = {{Menu::Edit, m_find}, {Menu::View, m_byPinyin}, {Menu::Go, m_next}, {Menu::Go, m_previous}};
    connect(m_next, &QAction::triggered, this, [this] { walk(1); });
    connect(m_previous, &QAction::triggered, this, [this] { walk(-1); });
    connect(m_byPinyin, &QAction::toggled, this, &EntitiesPane::setByPinyin);
    connect(m_find, &QAction::triggered, this, [this] {
        if (QWidget *dock = parentWidget()) {
            dock->show();
            dock->raise();
        }
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void EntitiesPane::layOut()
{
    m_view->setObjectName(u"entitiesView"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EntityDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(14);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(16);
    m_view->header()->setSectionResizeMode(EntitiesModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(EntitiesModel::Count, QHeaderView::ResizeToContents);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_next, m_previous, m_byPinyin});
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_frame = new TextFrame(m_view, this);
    m_orderButton->setObjectName(u"orderButton"_s);
    m_orderButton->setAutoRaise(true);
    connect(m_orderButton, &QToolButton::clicked, m_byPinyin, &QAction::toggle);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->setSpacing(4);
    head->addWidget(m_filter, 1);
    head->addWidget(m_orderButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_frame, 1);
    setFocusProxy(m_view);
}

// Return walks on and Shift turns round, as with the mouse; the view itself knows no Shift.
bool EntitiesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress)
        m_backwards = static_cast<QMouseEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier);
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            walk(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void EntitiesPane::choose(const QModelIndex &index)
{
    if (levelOf(index) == Level::Group)
        m_view->setExpanded(index.siblingAtColumn(0), !m_view->isExpanded(index.siblingAtColumn(0)));
    else
        walk(m_backwards ? -1 : 1);
}

void EntitiesPane::walk(int step)
{
    const QModelIndex row = m_view->currentIndex().siblingAtColumn(EntitiesModel::Name);
    const std::vector<TextRange> places = m_model->places(row);
    if (places.empty())
        return;
    // A row that is chosen anew begins at its beginning; else one goes on from where one is.
    items::Place place = m_selection.place();
    const bool goesOn = !row.isValid() || m_walked == row;
    const std::size_t next = nextPlace(places, goesOn ? place.range : std::nullopt, step);
    m_walked = row;
    place.range = places[next];
    const QScopedValueRollback own(m_ownPlace, true);
    m_selection.goTo(place);

    const QString name = row.isValid() ? row.data().toString() : tr("Everything named");
    setStatus(tr("%1: %2 of %3").arg(name, QString::number(next + 1), QString::number(places.size())));
    QAccessibleAnnouncementEvent spoken(m_view, status());
    QAccessible::updateAccessibility(&spoken);
}

// A name that is clicked in the reader is chosen here, so that its mentions can be walked from there.
void EntitiesPane::followPlace()
{
    const auto &range = m_selection.place().range;
    if (m_ownPlace || !range)
        return;
    const QModelIndex entity = m_model->entityAt({range->part, range->start});
    if (!entity.isValid())
        return;
    m_view->setCurrentIndex(entity);
    m_view->scrollTo(entity);
    m_walked = entity;
}

void EntitiesPane::showRows()
{
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_view->expandRecursively(m_model->index(group, 0), 1);
    m_walked = QModelIndex();
    setStatus({});
    say();
}

void EntitiesPane::say()
{
    const bool article = m_page.currentArticle().has_value();
    const bool listed = m_model->rowCount() > 0;
    if (!article)
        m_frame->setEmpty(tr("Whom and what the article names is listed here, once an article is chosen."));
    else if (m_model->isEmpty())
        m_frame->setEmpty(tr("No people, organisations, places or documents were found in this article."));
    else
        m_frame->setEmpty(listed ? QString() : tr("Nothing that is named here fits the filter."));
    m_next->setEnabled(listed);
    m_previous->setEnabled(listed);
}

void EntitiesPane::setByPinyin(bool byPinyin)
{
    m_byPinyin->setChecked(byPinyin);
    m_settings.setChoice(u"entities.byPinyin"_s, byPinyin);
    m_model->setOrder(byPinyin ? EntitiesModel::Order::Pinyin : EntitiesModel::Order::Count);
    m_orderButton->setText(byPinyin ? tr("by pinyin") : tr("by count"));
    m_orderButton->setAccessibleName(tr("Sorted %1").arg(m_orderButton->text()));
}

void EntitiesPane::retranslateUi()
{
    setWindowTitle(tr("Entities"));
    m_view->setAccessibleName(tr("Whom and what the article names"));
    m_filter->setPlaceholderText(tr("Filter by name, post or pinyin"));
    m_filter->setName(tr("Filter what the article names"));
    m_next->setText(tr("Next &Mention"));
    m_previous->setText(tr("Previous M&ention"));
    m_find->setText(tr("Filter &Entities"));
    m_byPinyin->setText(tr("Entities by Pin&yin"));
    m_orderButton->setToolTip(tr("Sort by the number of mentions or by pinyin"));
    m_frame->retranslate();
    m_model->retranslate();
    setByPinyin(m_byPinyin->isChecked());
}

} // namespace baolan::ui
