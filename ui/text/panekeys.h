// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QList>
#include <QObject>

namespace baolan::ui {

/// While the watched widget has the focus, the keys of these actions are theirs, whoever else in the window has the same
/// ones: two panes that both find with Ctrl+F would make the key ambiguous, and neither would act.
class PaneKeys final : public QObject
{
    Q_OBJECT
public:
    PaneKeys(QWidget *watched, QList<QAction *> actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QAction *> m_actions;
};

} // namespace baolan::ui
