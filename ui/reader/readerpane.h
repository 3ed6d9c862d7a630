// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/openpage.h"
#include "models/items/pagesteps.h"
#include "models/items/search/hitwalk.h"
#include "ui/find/findhits.h"
#include "ui/pane.h"
#include "ui/reader/readerview.h"

#include <map>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QMenu;
QT_END_NAMESPACE

namespace baolan::ui {

class FindBar;
class Legend;
class Settings;
class ShownKinds;
class TextFrame;

/// The article that is read.
class ReaderPane final : public Pane
{
    Q_OBJECT
public:
    ReaderPane(items::Selection &selection, items::OpenPage &page, items::PageSteps &steps, items::HitWalk &walk,
               Settings &settings, ShownKinds &kinds, QWidget *parent = nullptr);
    ~ReaderPane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    [[nodiscard]] ReaderView *view() const { return m_view; }

protected:
    void retranslateUi() override;
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    QAction *action(Menu menu, const QString &name, QStringView icon, const QList<QKeySequence> &keys);
    void restoreSettings();
    void saveSettings() const;

    void showArticle();
    void showMentions();
    void showNothing();
    void keepPlace();
    void followRange();
    void leaveSpot(const domain::PartOffset &place);
    [[nodiscard]] const domain::Article *article() const;
    [[nodiscard]] ReaderText::Shape shape() const;

    void setSize(int px);
    void setPaper(Paper paper);
    void useColours();
    void reshape();
    void openFind();
    void find(const QString &words);
    void stepHit(int step);
    void showHits();
    void showFound();
    void stepMark(int step);
    void tellStatusBar(const QString &sentence);
    void copy();
    void copyWithCitation();
    void enableActions();

    items::Selection &m_selection;
    items::OpenPage &m_page;
    items::PageSteps &m_steps;
    items::HitWalk &m_walk;
    Settings &m_settings;
    ShownKinds &m_kinds;
    TextFrame *m_frame = nullptr;
    ReaderView *m_view = nullptr;
    FindBar *m_findBar = nullptr;
    Legend *m_legend = nullptr;

    QList<MenuEntry> m_entries;
    QAction *m_copy = nullptr;
    QAction *m_copyWithCitation = nullptr;
    QAction *m_selectAll = nullptr;
    QAction *m_find = nullptr;
    QAction *m_findNext = nullptr;
    QAction *m_findPrevious = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_zoomReset = nullptr;
    QActionGroup *m_papers = nullptr;
    QMenu *m_marking = nullptr;
    QAction *m_asPrinted = nullptr;
    QAction *m_nextArticle = nullptr;
    QAction *m_previousArticle = nullptr;
    QAction *m_nextPage = nullptr;
    QAction *m_previousPage = nullptr;
    QAction *m_nextMark = nullptr;
    QAction *m_previousMark = nullptr;

    Paper m_paper = Paper::Window;
    std::shared_ptr<const tasks::PageDetail> m_shownPage;
    domain::ArticleId m_shownArticle = domain::ArticleId::None;
    quint64 m_shownStep = 0;
    std::map<quint64, ReaderView::Anchor> m_anchors; ///< where one was, by step of the history
    bool m_skipRange = false;                        ///< show() takes care of it
    bool m_ownRange = false;                         ///< the range was set from here
    FindHits m_hits;
};

} // namespace baolan::ui
