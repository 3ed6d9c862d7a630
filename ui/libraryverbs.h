// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/session.h"
#include "ui/pane.h"

#include <QObject>

#include <memory>

class QMenu;

namespace baolan::ui {

class MessageBar;
class Settings;

/// What can be done with a library as a whole: make, open, close, check, back up, restore, look at its figures.
class LibraryVerbs final : public QObject
{
    Q_OBJECT
public:
    LibraryVerbs(items::Session &session, Settings &settings, MessageBar &messages, QWidget *window);
    ~LibraryVerbs() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const;
    [[nodiscard]] QMenu *recentMenu() const { return m_recent.get(); }
    void retranslateUi();

    /// True when a library is open afterwards; else the bar says why.
    bool open(const QString &path);
    bool create(const QString &path);
    /// Opens what was open last, else the user's own library, which is made where there is none. True when it was made.
    bool openUsual();

Q_SIGNALS:
    void importWanted(const QStringList &paths);
    void jobsWanted();

private:
    void createActions();
    void enableActions();
    void take(std::unique_ptr<tasks::Library> library);
    void chooseNew();
    void chooseOpen();
    void check(bool rebuild);
    void reanalyse();
    void offerReanalysis();
    void chooseBackupTarget();
    void chooseBackup();
    void offerRestore(const QString &backup);
    void restore(const QString &backup, const QString &path);
    void showInfo();
    void listRecent();

    items::Session &m_session;
    Settings &m_settings;
    MessageBar &m_messages;
    QWidget *m_window;
    std::unique_ptr<QMenu> m_recent;
    QAction *m_new;
    QAction *m_open;
    QAction *m_close;
    QAction *m_check;
    QAction *m_rebuild;
    QAction *m_reanalyse;
    QAction *m_backup;
    QAction *m_restore;
    QAction *m_info;
};

} // namespace baolan::ui
