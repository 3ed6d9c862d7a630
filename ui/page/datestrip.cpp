// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/datestrip.h"

#include "ui/actions.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using items::DateLedgerModel;

namespace {

constexpr int rowHeight = 24;
constexpr int mostRows = 6;

/// What a clue is stands quiet beside its words; days that do not fit stand out.
class LedgerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 8, std::max(size.height(), rowHeight)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == DateLedgerModel::Clue)
            option->palette.setColor(QPalette::Text, quietColour(option->palette));
        if (index.column() == DateLedgerModel::Days && !index.data(DateLedgerModel::FitsRole).toBool())
            option->palette.setColor(QPalette::Text, hueColour(Hue::Figure, isDark(option->palette)));
    }
};

} // namespace

DateStrip::DateStrip(items::OpenPage &page, QWidget *parent)
    : QWidget(parent)
    , m_model(new DateLedgerModel(page, this))
    , m_button(new QToolButton(this))
    , m_ledger(new QTreeView(this))
    , m_open(makeAction(this, u"page.date"_s, u"view-calendar", {QKeySequence(u"Ctrl+Alt+D"_s)}))
{
    m_open->setCheckable(true);
    m_button->setObjectName(u"pageDate"_s);
    m_button->setAutoRaise(true);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_ledger->setObjectName(u"dateLedger"_s);
    m_ledger->setModel(m_model);
    m_ledger->setItemDelegate(new LedgerDelegate(m_ledger));
    m_ledger->setRootIsDecorated(false);
    m_ledger->setUniformRowHeights(true);
    m_ledger->setFrameShape(QFrame::NoFrame);
    m_ledger->setHeaderHidden(true);
    m_ledger->setTextElideMode(Qt::ElideRight);
    m_ledger->header()->setStretchLastSection(false);
    m_ledger->header()->setSectionResizeMode(DateLedgerModel::Words, QHeaderView::ResizeToContents);
    m_ledger->header()->setSectionResizeMode(DateLedgerModel::Clue, QHeaderView::Stretch);
    m_ledger->header()->setSectionResizeMode(DateLedgerModel::Days, QHeaderView::ResizeToContents);
    m_ledger->header()->setMaximumSectionSize(260);
    m_ledger->installEventFilter(this);
    m_ledger->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(0);
    column->addWidget(m_button);
    column->addWidget(m_ledger);

    connect(m_button, &QToolButton::clicked, m_open, &QAction::setChecked);
    connect(m_open, &QAction::toggled, this, &DateStrip::open);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DateStrip::showDate);
    connect(m_ledger, &QTreeView::clicked, this, &DateStrip::choose);
    connect(m_ledger, &QTreeView::activated, this, &DateStrip::choose);
    retranslate();
}

void DateStrip::open(bool opened)
{
    m_button->setChecked(opened);
    m_button->setArrowType(opened ? Qt::DownArrow : Qt::RightArrow);
    m_ledger->setVisible(opened && m_model->rowCount() > 0);
    if (opened && m_ledger->isVisible())
        m_ledger->setFocus(Qt::OtherFocusReason);
}

void DateStrip::choose(const QModelIndex &index)
{
    if (const auto spot = m_model->spotOf(index.row()))
        Q_EMIT spotWanted(*spot);
}

void DateStrip::showDate()
{
    const QString summary = m_model->summary();
    const int rows = m_model->rowCount();
    setVisible(!summary.isEmpty());
    m_button->setAccessibleName(tr("Page date: %1").arg(summary));
    m_button->setToolTip(rows > 0 ? tr("%1. Click to see what tells so").arg(summary).toHtmlEscaped()
                                  : summary.toHtmlEscaped());
    m_open->setEnabled(rows > 0);
    m_button->setEnabled(rows > 0);
    m_ledger->setFixedHeight(std::min(rows, mostRows) * rowHeight + 4);
    m_ledger->setVisible(m_open->isChecked() && rows > 0);
    fit();
}

void DateStrip::fit()
{
    const int room = m_button->width() - 32;
    m_button->setText(
        m_button->fontMetrics().elidedText(tr("Page date: %1").arg(m_model->summary()), Qt::ElideRight, room));
}

QSize DateStrip::minimumSizeHint() const { return {80, QWidget::minimumSizeHint().height()}; }

void DateStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool DateStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ledger && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_open->setChecked(false);
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateStrip::retranslate()
{
    m_open->setText(tr("Why This Page &Date"));
    m_ledger->setAccessibleName(tr("Clues to the date of the page"));
    m_model->retranslate();
    showDate();
}

} // namespace baolan::ui
