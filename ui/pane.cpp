// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane.h"

#include <QEvent>

#include <utility>

namespace baolan::ui {

Pane::Pane(const QString &name, QWidget *parent) : QWidget(parent) { setObjectName(name); }

void Pane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void Pane::setSeen(bool seen)
{
    if (std::exchange(m_seen, seen) != seen)
        Q_EMIT seenChanged(seen);
}

void Pane::setStatus(const QString &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

} // namespace baolan::ui
