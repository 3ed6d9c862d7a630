// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's entries in the menus: their names, keys and icons.
#include "ui/actions.h"
#include "ui/find/findbar.h"
#include "ui/mentions/legend.h"
#include "ui/reader/readerpane.h"
#include "ui/settings.h"
#include "ui/text/panekeys.h"
#include "ui/text/textframe.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using items::PageSteps;

namespace {

constexpr std::array papers{Paper::Window, Paper::Light, Paper::Dark, Paper::Sepia};
constexpr std::array paperKeys{"window"_L1, "light"_L1, "dark"_L1, "sepia"_L1};

} // namespace

QAction *ReaderPane::action(Menu menu, const QString &name, QStringView iconName, const QList<QKeySequence> &keys)
{
    QAction *made = makeAction(this, u"reader."_s + name, iconName, keys);
    m_entries.append({menu, made});
    m_view->addAction(made);
    return made;
}

void ReaderPane::createActions()
{
    m_copy = action(Menu::Edit, u"copy"_s, u"edit-copy", QKeySequence::keyBindings(QKeySequence::Copy));
    m_copyWithCitation = action(Menu::Edit, u"copyWithCitation"_s, u"edit-copy", {QKeySequence(u"Ctrl+Shift+C"_s)});
    m_selectAll =
        action(Menu::Edit, u"selectAll"_s, u"edit-select-all", QKeySequence::keyBindings(QKeySequence::SelectAll));
    m_find = action(Menu::Edit, u"find"_s, u"edit-find", {QKeySequence(u"Ctrl+F"_s)});
    m_findNext = action(Menu::Edit, u"findNext"_s, u"arrow-down", {QKeySequence(Qt::Key_F3)});
    m_findPrevious = action(Menu::Edit, u"findPrevious"_s, u"arrow-up", {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    m_zoomIn = action(Menu::View, u"zoomIn"_s, u"zoom-in", {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    m_zoomOut = action(Menu::View, u"zoomOut"_s, u"zoom-out", {QKeySequence(u"Ctrl+-"_s)});
    m_zoomReset = action(Menu::View, u"zoomReset"_s, u"zoom-original", {QKeySequence(u"Ctrl+0"_s)});
    m_papers = new QActionGroup(this);
    for (std::size_t i = 0; i < papers.size(); ++i) {
        QAction *paper =
            action(Menu::View, u"paper."_s + paperKeys[i], u"color-theme", {QKeySequence(u"Ctrl+Alt+%1"_s.arg(i + 1))});
        paper->setCheckable(true);
        m_papers->addAction(paper);
        connect(paper, &QAction::triggered, this, [this, i] { setPaper(papers[i]); });
    }
    m_asPrinted = action(Menu::View, u"asPrinted"_s, u"view-page", {QKeySequence(u"Ctrl+Alt+P"_s)});
    m_asPrinted->setCheckable(true);
    m_marking->addActions(m_legend->switches());
    m_view->addActions(m_legend->switches());
    m_entries.append({Menu::View, m_marking->menuAction()});
    m_nextArticle = action(Menu::Go, u"nextArticle"_s, u"arrow-down", {QKeySequence(Qt::Key_J)});
    m_previousArticle = action(Menu::Go, u"previousArticle"_s, u"arrow-up", {QKeySequence(Qt::Key_K)});
    m_nextPage = action(Menu::Go, u"nextPage"_s, u"go-next", {QKeySequence(Qt::Key_BracketRight)});
    m_previousPage = action(Menu::Go, u"previousPage"_s, u"go-previous", {QKeySequence(Qt::Key_BracketLeft)});
    m_nextMark = action(Menu::Go, u"nextMark"_s, u"arrow-down", {QKeySequence(Qt::Key_F8)});
    m_previousMark = action(Menu::Go, u"previousMark"_s, u"arrow-up", {QKeySequence(Qt::SHIFT | Qt::Key_F8)});

    // Other panes copy and select as well: there the keys belong to whoever has the focus.
    for (QAction *own : {m_copy, m_copyWithCitation, m_selectAll})
        own->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    new PaneKeys(m_view, {m_copy, m_copyWithCitation, m_selectAll, m_find, m_findNext, m_findPrevious});

    connect(m_copy, &QAction::triggered, this, &ReaderPane::copy);
    connect(m_copyWithCitation, &QAction::triggered, this, &ReaderPane::copyWithCitation);
    connect(m_selectAll, &QAction::triggered, m_view, &QTextEdit::selectAll);
    connect(m_find, &QAction::triggered, this, &ReaderPane::openFind);
    connect(m_findNext, &QAction::triggered, this, [this] { stepHit(1); });
    connect(m_findPrevious, &QAction::triggered, this, [this] { stepHit(-1); });
    connect(m_zoomIn, &QAction::triggered, this, [this] { setSize(m_view->typography().px + 1); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { setSize(m_view->typography().px - 1); });
    connect(m_zoomReset, &QAction::triggered, this, [this] { setSize(Typography::ordinary); });
    connect(m_asPrinted, &QAction::toggled, this, &ReaderPane::reshape);
    connect(m_nextArticle, &QAction::triggered, this, [this] { m_steps.article(PageSteps::Step::Next); });
    connect(m_previousArticle, &QAction::triggered, this, [this] { m_steps.article(PageSteps::Step::Previous); });
    connect(m_nextPage, &QAction::triggered, this, [this] { m_steps.page(PageSteps::Step::Next); });
    connect(m_previousPage, &QAction::triggered, this, [this] { m_steps.page(PageSteps::Step::Previous); });
    connect(m_nextMark, &QAction::triggered, this, [this] { stepMark(1); });
    connect(m_previousMark, &QAction::triggered, this, [this] { stepMark(-1); });
}

void ReaderPane::enableActions()
{
    const bool shown = m_shownArticle != domain::ArticleId::None;
    for (QAction *needsArticle : {m_copyWithCitation, m_selectAll, m_find, m_findNext, m_findPrevious})
        needsArticle->setEnabled(shown);
    const bool page = m_shownPage != nullptr || m_page.detail() != nullptr;
    for (QAction *needsPage : {m_nextArticle, m_previousArticle, m_nextPage, m_previousPage})
        needsPage->setEnabled(page);
    m_copy->setEnabled(m_view->textCursor().hasSelection());
    m_nextMark->setEnabled(!m_view->marks().empty());
    m_previousMark->setEnabled(!m_view->marks().empty());
    m_zoomIn->setEnabled(m_view->typography().px < Typography::largest);
    m_zoomOut->setEnabled(m_view->typography().px > Typography::smallest);
    m_zoomReset->setEnabled(m_view->typography().px != Typography::ordinary);
}

void ReaderPane::restoreSettings()
{
    Typography typography;
    const int px = m_settings.choice(u"reader.size"_s, Typography::ordinary).toInt();
    typography.px = std::clamp(px, Typography::smallest, Typography::largest);
    m_view->setTypography(typography);
    const auto known = std::ranges::find(paperKeys, m_settings.choice(u"reader.paper"_s).toString());
    const auto index = known == paperKeys.end() ? 0 : known - paperKeys.begin();
    m_papers->actions().at(index)->setChecked(true);
    m_paper = papers[static_cast<std::size_t>(index)];
    useColours();
}

void ReaderPane::saveSettings() const
{
    const auto paper = static_cast<std::size_t>(std::ranges::find(papers, m_paper) - papers.begin());
    m_settings.setChoice(u"reader.size"_s, m_view->typography().px);
    m_settings.setChoice(u"reader.paper"_s, QString(paperKeys[paper]));
}

void ReaderPane::retranslateUi()
{
    setWindowTitle(tr("Reader"));
    m_view->setAccessibleName(tr("Article"));
    m_copy->setText(tr("&Copy"));
    m_copyWithCitation->setText(tr("Copy with C&itation"));
    m_selectAll->setText(tr("Select &All"));
    m_find->setText(tr("&Find in Article…"));
    m_findNext->setText(tr("Find &Next"));
    m_findPrevious->setText(tr("Find &Previous"));
    m_zoomIn->setText(tr("Larger Text"));
    m_zoomOut->setText(tr("Smaller Text"));
    m_zoomReset->setText(tr("Ordinary Text Size"));
    const QStringList paperTexts{tr("Paper as the Window"), tr("Light Paper"), tr("Dark Paper"), tr("Sepia Paper")};
    for (qsizetype i = 0; i < paperTexts.size(); ++i)
        m_papers->actions().at(i)->setText(paperTexts[i]);
    m_asPrinted->setText(tr("As &Printed"));
    m_asPrinted->setToolTip(tr("Shows paragraphs torn as they stood on the page"));
    m_marking->setTitle(tr("Mar&k in the Text"));
    m_nextArticle->setText(tr("&Next Article"));
    m_previousArticle->setText(tr("&Previous Article"));
    m_nextPage->setText(tr("Next Pa&ge"));
    m_previousPage->setText(tr("Previous P&age"));
    m_nextMark->setText(tr("Next &Mark"));
    m_previousMark->setText(tr("Previous Ma&rk"));
    m_frame->retranslate();
    m_findBar->retranslate();
    m_legend->retranslate();
    if (article())
        reshape();
    else
        showNothing();
}

} // namespace baolan::ui
