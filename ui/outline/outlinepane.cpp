// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinepane.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/text/textframe.h"
#include "ui/theme.h"

#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using items::OpenPage;
using items::OutlineModel;
using items::Selection;
using Kind = OutlineModel::Kind;

namespace {

// What stands below an article is told apart by its words; only the items themselves have a sign.
QStringView iconName(Kind kind)
{
    switch (kind) {
    case Kind::FurnitureGroup: return u"view-list-text";
    case Kind::Article: return u"view-reader";
    case Kind::PhotoStory: return u"image-x-generic";
    default: return {};
    }
}

/// Weight and colour tell the rows apart: headlines stand, what belongs to them is quiet.
class OutlineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto kind = static_cast<Kind>(index.data(OutlineModel::KindRole).toInt());
        const bool article = kind == Kind::Article || kind == Kind::PhotoStory;
        option->textElideMode = Qt::ElideRight;
        if (const QStringView name = iconName(kind); !name.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(name);
            option->decorationSize = QSize(16, 16);
        }
        if (!article)
            option->palette.setColor(QPalette::Text, quietColour(option->palette));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), 24));
        return size;
    }
};

} // namespace

OutlinePane::OutlinePane(Selection &selection, OpenPage &page, QWidget *parent)
    : Pane(u"outline"_s, parent)
    , m_selection(selection)
    , m_page(page)
    , m_model(new OutlineModel(page, this))
    , m_view(new QTreeView)
{
    m_view->setObjectName(u"outlineView"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutlineDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_frame = new TextFrame(m_view, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_view);

    m_expand = makeAction(this, u"outline.expandAll"_s, u"arrow-down", {QKeySequence(u"Ctrl+Alt+Down"_s)});
    m_collapse = makeAction(this, u"outline.collapseAll"_s, u"arrow-up", {QKeySequence(u"Ctrl+Alt+Up"_s)});
    m_entries = {{Menu::View, m_expand}, {Menu::View, m_collapse}};
    m_view->addActions({m_expand, m_collapse});
    connect(m_expand, &QAction::triggered, m_view, &QTreeView::expandAll);
    connect(m_collapse, &QAction::triggered, m_view, &QTreeView::collapseAll);

    connect(m_model, &OutlineModel::currentChanged, this, &OutlinePane::followArticle);
    connect(m_model, &OutlineModel::modelReset, this, &OutlinePane::say);
    connect(&m_page, &OpenPage::loadingChanged, this, [this] { m_frame->setLoading(m_page.isLoading()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePane::choose);
    // Also the row one is on already leads back.
    connect(m_view, &QTreeView::clicked, this, &OutlinePane::choose);
    connect(m_view, &QTreeView::activated, this, &OutlinePane::choose);
    retranslateUi();
    followArticle();
}

OutlinePane::~OutlinePane() = default;

void OutlinePane::followArticle()
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex article = m_model->currentArticle();
    if (!article.isValid()) {
        m_view->selectionModel()->clear();
        return;
    }
    const QModelIndex current = m_view->currentIndex();
    // A row of the same article stays chosen: it is what led here.
    if (current == article || current.parent() == article)
        return;
    m_view->setCurrentIndex(article);
    m_view->expand(article);
    m_view->scrollTo(article);
}

void OutlinePane::choose(const QModelIndex &index)
{
    const QVariant place = index.data(OutlineModel::PlaceRole);
    if (m_following || !place.isValid())
        return;
    m_selection.goTo(place.value<items::Place>());
}

void OutlinePane::say()
{
    const bool empty = m_model->rowCount() == 0;
    m_frame->setEmpty(empty ? tr("What the page holds is listed here, once an article or a page is chosen.")
                            : QString());
    m_expand->setEnabled(!empty);
    m_collapse->setEnabled(!empty);
}

void OutlinePane::retranslateUi()
{
    setWindowTitle(tr("Outline"));
    m_view->setAccessibleName(tr("Outline of the page"));
    m_expand->setText(tr("Expand the Outline"));
    m_collapse->setText(tr("Collapse the Outline"));
    m_frame->retranslate();
    m_model->retranslate();
    say();
}

} // namespace baolan::ui
