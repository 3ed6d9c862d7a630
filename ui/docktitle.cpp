// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docktitle.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int titleHeight = 28;

QToolButton *smallButton(QStringView iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(12, 12));
    button->setFixedSize(20, 20);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_name(new QLabel(this))
    , m_float(smallButton(u"go-up", this))
    , m_close(smallButton(u"window-close", this))
{
    m_name->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 0, 4, 0);
    line->setSpacing(0);
    line->addWidget(m_name, 1);
    line->addWidget(m_float);
    line->addWidget(m_close);
    connect(dock, &QWidget::windowTitleChanged, m_name, &QLabel::setText);
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QWidget::close);
    retranslateUi();
}

void DockTitle::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_float, m_close})
        part->setVisible(!collapsed);
    setMaximumHeight(collapsed ? 0 : QWIDGETSIZE_MAX);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return {m_collapsed ? 0 : QWidget::sizeHint().width(), m_collapsed ? 0 : titleHeight};
}

QSize DockTitle::minimumSizeHint() const { return {m_collapsed ? 0 : 80, m_collapsed ? 0 : titleHeight}; }

void DockTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), separatorColour(palette()));
}

void DockTitle::retranslateUi()
{
    m_float->setToolTip(tr("Let the pane float, or put it back"));
    m_float->setAccessibleName(tr("Let the pane float, or put it back"));
    m_close->setToolTip(tr("Close the pane"));
    m_close->setAccessibleName(tr("Close the pane"));
}

} // namespace baolan::ui
