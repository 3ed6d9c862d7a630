// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/panekeys.h"

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace baolan::ui {

PaneKeys::PaneKeys(QWidget *watched, QList<QAction *> actions) : QObject(watched), m_actions(std::move(actions))
{
    watched->installEventFilter(this);
}

bool PaneKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isEnabled() || !action->shortcuts().contains(keys))
            continue;
        event->accept();
        if (!override)
            action->trigger();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace baolan::ui
