// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QList>
#include <QWidget>

namespace baolan::ui {

/// The menus of the window's menu bar, in their order.
enum class Menu : std::uint8_t { File, Edit, View, Go, Article, Window, Help };

struct MenuEntry {
    Menu menu = Menu::View;
    QAction *action =
        nullptr; ///< owned by the pane; has a text, a shortcut, an icon, an object name ("reader.zoomIn");
                 ///< nullptr: a separator
};

/// A dockable part of the window: shows something of the session, offers actions, knows no other pane. Its title is its
/// windowTitle; its objectName is what layouts are saved under.
class Pane : public QWidget
{
    Q_OBJECT
public:
    explicit Pane(const QString &name, QWidget *parent = nullptr);

    /// What the pane adds to the menus and to the list of commands.
    [[nodiscard]] virtual QList<MenuEntry> menuEntries() const { return {}; }

    /// What the status bar says of the pane; plain text, empty for most.
    [[nodiscard]] QString status() const { return m_status; }

    /// Whether it is in front of the others in its place; said by whoever places it.
    [[nodiscard]] bool isSeen() const { return m_seen; }
    void setSeen(bool seen);

Q_SIGNALS:
    void statusChanged();
    void seenChanged(bool seen);

protected:
    /// Sets every text anew; called once by the constructor of the final class and after each change of language.
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent *event) override;
    void setStatus(const QString &status);

private:
    QString m_status;
    bool m_seen = false;
};

} // namespace baolan::ui
