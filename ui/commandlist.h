// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace baolan::ui {

/// Every command by its name: type some letters of it, Return does it.
class CommandList final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandList(QWidget *window);

    void open(const QList<QAction *> &commands);
    [[nodiscard]] QStringList shown() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void filter();
    void run();

    QList<QPointer<QAction>> m_commands;
    QPointer<QWidget> m_before; ///< who had the keyboard
    QLineEdit *m_field;
    QTreeWidget *m_list;
};

} // namespace baolan::ui
