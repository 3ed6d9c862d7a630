// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/openpage.h"
#include "models/items/search/hitwalk.h"
#include "ui/find/findhits.h"
#include "ui/page/datestrip.h"
#include "ui/page/pageview.h"
#include "ui/pane.h"

namespace baolan::ui {

class FindBar;
class ShownKinds;
class TextFrame;

/// The page as it was read, beside the reader: each leads to the other.
class PagePane final : public Pane
{
    Q_OBJECT
public:
    PagePane(items::Selection &selection, items::OpenPage &page, items::HitWalk &walk, ShownKinds &kinds,
             QWidget *parent = nullptr);
    ~PagePane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override { return m_entries; }
    [[nodiscard]] PageView *view() const { return m_view; }
    [[nodiscard]] DateStrip *dateStrip() const { return m_date; }

protected:
    void retranslateUi() override;

private:
    void createActions();
    QAction *action(const QString &name, QStringView icon, const QList<QKeySequence> &keys);
    void showPage();
    void showArticle();
    void followRange();
    void lead(qsizetype page);
    void showClue(const items::DateLedgerModel::Spot &spot);
    void say();
    void openFind();
    void find(const QString &words);
    void stepHit(int step);
    void showHits();
    void showFound();

    items::Selection &m_selection;
    items::OpenPage &m_page;
    items::HitWalk &m_walk;
    DateStrip *m_date = nullptr;
    TextFrame *m_frame = nullptr;
    PageView *m_view = nullptr;
    FindBar *m_findBar = nullptr;
    QList<MenuEntry> m_entries;
    QAction *m_copy = nullptr;
    QAction *m_selectAll = nullptr;
    QAction *m_find = nullptr;
    QAction *m_findNext = nullptr;
    QAction *m_findPrevious = nullptr;
    std::shared_ptr<const tasks::PageDetail> m_shown;
    domain::ArticleId m_shownArticle = domain::ArticleId::None;
    bool m_ownPlace = false; ///< the place was set from here
    FindHits m_hits;
};

} // namespace baolan::ui
