// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pane.h"

#include <QMainWindow>
#include <QTimer>

#include <vector>

class QDockWidget;

namespace baolan::ui {

class Settings;

/// The three named arrangements of the panes.
enum class Layout : std::uint8_t { Browse, Read, Source };

[[nodiscard]] QString key(Layout layout); ///< "browse", "read", "source"
[[nodiscard]] Layout layoutOf(QStringView key);

/// The panes in docks, and their arrangements: each layout is remembered as the user left it.
class Docks final : public QMainWindow
{
    Q_OBJECT
public:
    Docks(const std::vector<Pane *> &panes, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] Layout layout() const { return m_layout; }
    void setLayout(Layout layout); ///< remembers the present one first
    void reset();                  ///< the present layout as the program has it
    void remember();

    [[nodiscard]] QDockWidget *dock(const QString &pane) const;
    void reveal(const QString &pane);
    /// Closes a pane that can be seen; brings any other to the front and gives it the keyboard.
    void showOrHide(QDockWidget *dock);
    /// The next (or former) pane that can be seen gets the keyboard; the first one when none had it.
    void focusNext(bool forward);

Q_SIGNALS:
    void layoutChanged();

private:
    void restore();
    void arrange();
    void follow(Pane *pane, QDockWidget *dock);
    void tidyTitles();

    Settings &m_settings;
    std::vector<QDockWidget *> m_docks;
    Layout m_layout = Layout::Browse;
    QTimer m_tidying;
};

} // namespace baolan::ui
