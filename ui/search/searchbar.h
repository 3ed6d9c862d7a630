// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/search/savedsearchesmodel.h"
#include "models/items/search/searchcompleter.h"
#include "models/items/search/searchsession.h"
#include "ui/pane.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace baolan::ui {

class CompletionPopup;
class SearchField;
class Settings;

/// The one field in which the window searches, in the toolbar: what is typed, what clicks in other panes made of it, what
/// was searched before.
class SearchBar final : public QWidget
{
    Q_OBJECT
public:
    SearchBar(items::SearchSession &search, items::SearchCompleter &completer, const items::SavedSearchesModel &saved,
              Settings &settings, QWidget *parent = nullptr);
    ~SearchBar() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const;
    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] CompletionPopup *popup() const { return m_popup; }
    [[nodiscard]] QStringList history() const;
    /// The present query is one to come back to.
    void remember();

Q_SIGNALS:
    void left(); ///< Return or Escape: on to the list
    void saveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void layOut();
    void createActions();
    void connectAll();
    void retranslateUi();
    void followText();
    void colour();
    void takeKey(QKeyEvent *event);
    void showCompletions(const std::vector<items::Completion> &completions);
    void showHistory();
    void enableActions();

    items::SearchSession &m_search;
    items::SearchCompleter &m_completer;
    const items::SavedSearchesModel &m_saved;
    Settings &m_settings;
    SearchField *m_field;
    CompletionPopup *m_popup;
    QToolButton *m_lens;
    QToolButton *m_clearButton;
    QToolButton *m_optionsButton;
    QMenu *m_options;
    QAction *m_focus = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_save = nullptr;
    QAction *m_variants = nullptr;
    QAction *m_fold = nullptr;
    QAction *m_historyAction = nullptr;
    bool m_following = false; ///< the field shows what something else put into the text
};

} // namespace baolan::ui
