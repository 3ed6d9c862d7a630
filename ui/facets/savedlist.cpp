// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facets/savedlist.h"

#include "models/items/search/querywords.h"
#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr auto topic = "saved"_L1;
constexpr qsizetype longestName = 40;
using Model = items::SavedSearchesModel;

/// The name, and at the right edge how many articles there are.
class SavedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant found = index.data(Model::CountRole);
        const QString count = found.isValid() ? QLocale().toString(found.toLongLong()) : u"…"_s;
        QStyleOptionViewItem item = option;
        const int width = option.fontMetrics.horizontalAdvance(count) + 8;
        QStyledItemDelegate::paint(painter, item, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : quietColour(option.palette));
        painter->drawText(option.rect.adjusted(option.rect.width() - width - 8, 0, -8, 0),
                          Qt::AlignRight | Qt::AlignVCenter, count);
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString count = QLocale().toString(index.data(Model::CountRole).toLongLong());
        option->text = option->fontMetrics.elidedText(
            option->text, Qt::ElideRight, option->rect.width() - 24 - option->fontMetrics.horizontalAdvance(count));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), 24};
    }
};

} // namespace

SavedList::SavedList(Model &saved, items::SearchSession &search, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_search(search)
    , m_messages(messages)
    , m_title(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_view(new QListView(this))
    , m_rename(makeAction(this, u"saved.rename"_s, u"configure", {Qt::Key_F2}))
    , m_remove(makeAction(this, u"saved.remove"_s, u"window-close", {Qt::CTRL | Qt::Key_Delete}))
{
    setObjectName(u"savedSearches"_s);
    m_view->setObjectName(u"savedList"_s);
    m_view->setModel(&saved);
    m_view->setItemDelegate(new SavedDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_rename, m_remove});
    m_view->installEventFilter(this);
    m_rename->setShortcutContext(Qt::WidgetShortcut);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_title->setTextFormat(Qt::PlainText);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 4, 12, 8);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"saveSearch"_s);
    m_add->setAutoRaise(true);
    m_add->setIcon(icon(u"bookmark-new"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 2, 4, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    connect(m_add, &QToolButton::clicked, this, &SavedList::saveCurrent);
    connect(m_view, &QListView::clicked, this, &SavedList::use);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedList::enableActions);
    connect(m_rename, &QAction::triggered, this, [this] { m_view->edit(m_view->currentIndex()); });
    connect(m_remove, &QAction::triggered, this, [this] { m_saved.remove(chosen()); });
    connect(&m_search, &items::SearchSession::textChanged, this, &SavedList::enableActions);
    connect(&saved, &Model::listed, this, &SavedList::showState);
    connect(&saved, &Model::removed, this, [this](const items::NamedQuery &query) {
        m_messages.show({.kind = Message::Kind::Information,
                         .topic = topic,
                         .text = [name = query.name] { return tr("The saved search “%1” was removed.").arg(name); },
                         .details = {},
                         .offers = {{[] { return tr("Undo"); }, [this, query] { m_saved.save(query); }}}});
    });
    connect(&saved, &Model::renamed, this, [this](const QString &from, const QString &to) {
        m_messages.show({.kind = Message::Kind::Information,
                         .topic = topic,
                         .text = [from, to] { return tr("“%1” is called “%2” now.").arg(from, to); },
                         .details = {},
                         .offers = {{[] { return tr("Undo"); }, [this, from, to] { m_saved.rename(to, from); }}}});
    });
    retranslateUi();
    showState();
}

SavedList::~SavedList() = default;

QList<MenuEntry> SavedList::menuEntries() const { return {{Menu::Edit, m_rename}, {Menu::Edit, m_remove}}; }

void SavedList::saveCurrent()
{
    const QString text = m_search.text().simplified();
    if (text.isEmpty())
        return;
    std::optional<items::NamedQuery> kept = m_saved.withText(text);
    if (!kept) {
        kept = {m_saved.freeName(items::explanation(m_search.query()).left(longestName)), text};
        m_saved.save(*kept);
    }
    m_editWhenListed = kept->name;
    showState();
}

void SavedList::retranslateUi()
{
    m_title->setText(tr("Saved searches"));
    m_empty->setText(tr("A search you keep stands here, with how much it finds."));
    m_view->setAccessibleName(tr("Saved searches"));
    m_add->setToolTip(tr("Save this search"));
    m_add->setAccessibleName(tr("Save this search"));
    m_rename->setText(tr("Rename Saved Search"));
    m_remove->setText(tr("Remove Saved Search"));
}

bool SavedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            use(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SavedList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_saved.setActive(true);
}

void SavedList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_saved.setActive(false);
}

void SavedList::use(const QModelIndex &index)
{
    if (index.isValid())
        m_search.setText(index.data(Model::TextRole).toString());
}

QString SavedList::chosen() const { return m_view->currentIndex().data().toString(); }

void SavedList::enableActions()
{
    const bool any = m_view->currentIndex().isValid();
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
    m_add->setEnabled(!m_search.text().isEmpty());
}

void SavedList::showState()
{
    const bool any = m_saved.rowCount() > 0;
    m_empty->setVisible(!any);
    m_view->setVisible(any);
    for (int row = 0; !m_editWhenListed.isEmpty() && row < m_saved.rowCount(); ++row) {
        const QModelIndex index = m_saved.index(row);
        if (index.data().toString() != m_editWhenListed)
            continue;
        m_editWhenListed.clear();
        m_view->setCurrentIndex(index);
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->edit(index);
    }
    enableActions();
}

} // namespace baolan::ui
