// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane.h"

#include <QEvent>

namespace baolan::ui {

Pane::Pane(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
}

void Pane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace baolan::ui
