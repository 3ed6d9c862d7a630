// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QDialog>

class QTreeWidget;

namespace baolan::ui {

/// All keys at a glance; stays open beside the window.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(QList<QAction *> commands, QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QList<QAction *> m_commands;
    QTreeWidget *m_list;
};

} // namespace baolan::ui
