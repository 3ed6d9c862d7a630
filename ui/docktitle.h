// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace baolan::ui {

/// The line above a pane: its name, and buttons to float and close it. Gone while a tab says the name already.
class DockTitle final : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);

    void setCollapsed(bool collapsed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    QDockWidget *m_dock;
    QLabel *m_name;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_collapsed = false;
};

} // namespace baolan::ui
