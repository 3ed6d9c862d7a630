// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"
#include "models/items/search/comparison.h"
#include "models/items/search/searchsession.h"
#include "models/items/selection.h"
#include "ui/pane.h"

#include <array>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace baolan::ui {

class ArticleView;
class ShareBar;
class TextFrame;

/// Two queries side by side: how many articles only the one finds, only the other, and both; and which.
class ComparePane final : public Pane
{
    Q_OBJECT
public:
    using Share = items::Comparison::Share;

    /// `articles` lists a share: its answers are the comparison's.
    ComparePane(items::SearchSession &search, items::Comparison &comparison, items::ArticleListModel &articles,
                items::Selection &selection, QWidget *parent = nullptr);
    ~ComparePane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    [[nodiscard]] QLineEdit *left() const { return m_left; }
    [[nodiscard]] QLineEdit *right() const { return m_right; }
    [[nodiscard]] QToolButton *shareButton(Share share) const;
    [[nodiscard]] ArticleView *view() const { return m_view; }
    void choose(Share share);

Q_SIGNALS:
    void shareChosen(baolan::items::Comparison::Share share); ///< before it is listed

protected:
    void retranslateUi() override;

private:
    void layOut();
    void connectAll();
    void ask();
    void followCounts();
    void open(const QModelIndex &index);
    void say();

    items::SearchSession &m_search;
    items::Comparison &m_comparison;
    items::ArticleListModel &m_articles;
    items::Selection &m_selection;
    QLineEdit *m_left;
    QLineEdit *m_right;
    ShareBar *m_bar;
    QButtonGroup *m_shares;
    ArticleView *m_view;
    TextFrame *m_frame = nullptr;
    QAction *m_compare;
};

} // namespace baolan::ui
