// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/session.h"
#include "ui/pane.h"

#include <QObject>
#include <QSet>

#include <functional>

class QMimeData;

namespace baolan::ui {

class ImportPanel;
class MessageBar;

/// Pages into the library: from a choice of files or a folder, dropped on the window, or the built-in sample. What is new
/// is shown afterwards.
class ImportVerbs final : public QObject
{
    Q_OBJECT
public:
    /// `openUsual` opens the user's own library where none is open.
    ImportVerbs(items::Session &session, MessageBar &messages, ImportPanel &panel, std::function<void()> openUsual,
                QWidget *window);

    [[nodiscard]] QList<MenuEntry> menuEntries() const;
    [[nodiscard]] QAction *filesAction() const { return m_files; }
    void retranslateUi();

    void prepare(const QStringList &paths); ///< into the panel; the user starts it
    void start(const tasks::ImportRequest &request);
    void startSample();

    /// The local files among what is dragged over the window.
    [[nodiscard]] static QStringList dropped(const QMimeData *data);

Q_SIGNALS:
    void libraryDropped(const QString &path);
    void imported(bool sample); ///< an import has ended and its pages are listed

private:
    void chooseFilesToAdd();
    void chooseFolderToAdd();
    void run(const tasks::ImportRequest &request, const QSet<qint64> &before);
    void finish(const tasks::ImportRequest &request, const QSet<qint64> &before,
                const domain::Expected<tasks::JobReport> &answer);
    void showNew(const QSet<qint64> &before, bool sample);

    items::Session &m_session;
    MessageBar &m_messages;
    ImportPanel &m_panel;
    std::function<void()> m_openUsual;
    QWidget *m_window;
    QAction *m_files;
    QAction *m_folder;
    QAction *m_sample;
};

} // namespace baolan::ui
