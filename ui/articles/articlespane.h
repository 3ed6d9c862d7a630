// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"
#include "models/items/search/searchsession.h"
#include "models/items/session.h"
#include "ui/pane.h"

#include <QTimer>

class QStackedWidget;
class QToolButton;

namespace baolan::ui {

class ArticleView;
class DateHistogram;
class LoadingBar;
class Placeholder;
class Settings;
class SortMenu;

/// The articles that were found, or all of what was chosen in the archive; above them how they lie in time.
class ArticlesPane final : public Pane
{
    Q_OBJECT
public:
    /// `histogram` becomes the pane's.
    ArticlesPane(items::Session &session, items::SearchSession &search, items::ArticleListModel &articles,
                 DateHistogram *histogram, Settings &settings, QWidget *parent = nullptr);
    ~ArticlesPane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] DateHistogram *histogram() const { return m_histogram; }
    /// Opens the first article when none of the list is open: what a window that has just been opened shows.
    void openFirst();

Q_SIGNALS:
    void importWanted();
    void restOfPageWanted(); ///< what else stands on the page of the article that is read

protected:
    void retranslateUi() override;

private:
    void layOut();
    void connectAll();
    void restoreColumns();
    void setTable(bool table);
    void openCurrent();
    void followPlace();
    void followList(bool anotherQuery);
    void showState();
    void tellStatus();
    void takeOffer();
    [[nodiscard]] bool isNarrowed() const;

    items::Session &m_session;
    items::SearchSession &m_search;
    items::ArticleListModel &m_articles;
    Settings &m_settings;
    DateHistogram *m_histogram;
    QToolButton *m_sortButton;
    QToolButton *m_tableButton;
    ArticleView *m_view;
    Placeholder *m_placeholder;
    QStackedWidget *m_stack;
    LoadingBar *m_loading;
    SortMenu *m_sort;
    QAction *m_restOfPage;
    QAction *m_table;
    QTimer m_opening; ///< the keyboard passes many rows; only where it rests is opened
    QTimer m_marking;
    bool m_following = false;
    bool m_openWhenLoaded = false;
    bool m_openFirst = false;
};

} // namespace baolan::ui
