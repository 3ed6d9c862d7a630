// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/archivemodel.h"
#include "models/items/articlelistmodel.h"
#include "models/items/session.h"
#include "ui/pane.h"

#include <QTimer>

class QStackedWidget;
class QToolButton;

namespace baolan::ui {

class ArticleView;
class FilterField;
class LoadingBar;
class Placeholder;
class ScopeChips;
class Settings;
class SortMenu;

/// The articles of what was chosen in the archive, narrowed by words as one types.
class ArticlesPane final : public Pane
{
    Q_OBJECT
public:
    ArticlesPane(items::Session &session, items::ArticleListModel &articles, items::ArchiveModel &archive, Settings &settings,
                 QWidget *parent = nullptr);
    ~ArticlesPane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] FilterField *filter() const { return m_filter; }
    [[nodiscard]] ScopeChips *chips() const { return m_chips; }
    /// Opens the first article when none is open: what a window that has just been opened shows.
    void openFirst();

Q_SIGNALS:
    void importWanted();

protected:
    void retranslateUi() override;

private:
    void layOut();
    void connectAll();
    void setTable(bool table);
    void openCurrent();
    void followPlace();
    void followList(bool anotherQuery);
    void showState();
    void tellStatus();
    void takeOffer();

    items::Session &m_session;
    items::ArticleListModel &m_articles;
    Settings &m_settings;
    FilterField *m_filter;
    QToolButton *m_sortButton;
    QToolButton *m_tableButton;
    ScopeChips *m_chips;
    ArticleView *m_view;
    Placeholder *m_placeholder;
    QStackedWidget *m_stack;
    LoadingBar *m_loading;
    SortMenu *m_sort;
    QAction *m_find;
    QAction *m_table;
    QTimer m_opening;   ///< the keyboard passes many rows; only where it rests is opened
    QTimer m_marking;
    bool m_following = false;
    bool m_openWhenLoaded = false;
    bool m_openFirst = false;
};

} // namespace baolan::ui
