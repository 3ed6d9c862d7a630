// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpane.h"

#include "models/exporting/citation.h"
#include "models/items/mentionwords.h"
#include "ui/find/findbar.h"
#include "ui/mentions/legend.h"
#include "ui/mentions/shownkinds.h"
#include "ui/text/textframe.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStatusTipEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using items::OpenPage;
using items::PageSteps;
using items::Selection;

namespace {

// As many as the selection's history is long.
constexpr std::size_t keptPlaces = 500;

} // namespace

ReaderPane::ReaderPane(Selection &selection, OpenPage &page, PageSteps &steps, items::HitWalk &walk, Settings &settings,
                       ShownKinds &kinds, QWidget *parent)
    : Pane(u"reader"_s, parent)
    , m_selection(selection)
    , m_page(page)
    , m_steps(steps)
    , m_walk(walk)
    , m_settings(settings)
    , m_kinds(kinds)
    , m_view(new ReaderView)
    , m_findBar(new FindBar)
    , m_legend(new Legend(kinds))
    , m_marking(new QMenu(this))
{
    m_view->setObjectName(u"readerView"_s);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_frame = new TextFrame(m_view, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame, 1);
    column->addWidget(m_findBar);
    column->addWidget(m_legend);
    setFocusProxy(m_view);

    createActions();
    restoreSettings();
    connect(&m_selection, &Selection::placeChanged, this,
            [this] { m_skipRange = m_selection.place().range.has_value(); });
    connect(&m_selection, &Selection::rangeRequested, this, &ReaderPane::followRange);
    connect(&m_page, &OpenPage::articleChanged, this, &ReaderPane::showArticle);
    connect(&m_page, &OpenPage::loadingChanged, this, [this] { m_frame->setLoading(m_page.isLoading()); });
    connect(&m_page, &OpenPage::failed, this, [this](const domain::Error &error) {
        m_frame->setError(tr("The page could not be read from the library. Checking the library tells more."),
                          error.detail);
    });
    connect(&m_steps, &PageSteps::ended, this, [this](PageSteps::Step step) {
        m_frame->setNotice(step == PageSteps::Step::Next
                               ? tr("This is the last page of this newspaper in the library.")
                               : tr("This is the first page of this newspaper in the library."));
    });
    m_view->setShownKinds(m_kinds.kinds());
    connect(&m_kinds, &ShownKinds::changed, this, [this] { m_view->setShownKinds(m_kinds.kinds()); });
    connect(m_view, &ReaderView::spotChosen, this, &ReaderPane::leaveSpot);
    connect(m_view, &ReaderView::zoomWanted, this, [this](int steps) { setSize(m_view->typography().px + steps); });
    connect(m_view, &QTextEdit::copyAvailable, m_copy, &QAction::setEnabled);
    connect(m_findBar, &FindBar::wordsChanged, this, &ReaderPane::find);
    connect(m_findBar, &FindBar::nextWanted, this, [this] { stepHit(1); });
    connect(m_findBar, &FindBar::previousWanted, this, [this] { stepHit(-1); });
    connect(&m_walk, &items::HitWalk::hitsChanged, this, &ReaderPane::showFound);
    connect(&m_walk, &items::HitWalk::currentChanged, this, &ReaderPane::showFound);
    connect(&m_walk, &items::HitWalk::ended, this, [this](bool forward) {
        m_frame->setNotice(forward ? tr("This is the last hit of the search.")
                                   : tr("This is the first hit of the search."));
    });
    connect(m_findBar, &FindBar::closed, this, [this] {
        showFound();
        m_view->setFocus();
    });
    retranslateUi();
    showArticle();
}

ReaderPane::~ReaderPane() = default;

QList<MenuEntry> ReaderPane::menuEntries() const { return m_entries; }

// ------------------------------------------------------------------------------------------------------- what is shown

const domain::Article *ReaderPane::article() const
{
    const auto detail = m_page.detail();
    const auto current = m_page.currentArticle();
    return detail && current ? &detail->page.articles[*current] : nullptr;
}

ReaderText::Shape ReaderPane::shape() const
{
    return m_asPrinted->isChecked() ? ReaderText::Shape::AsPrinted : ReaderText::Shape::Repaired;
}

void ReaderPane::showArticle()
{
    const domain::Article *shown = article();
    if (!shown) {
        // While another page is on its way the former article stays.
        if (!m_page.isLoading())
            showNothing();
        return;
    }
    const items::Place &place = m_selection.place();
    const bool sameArticle = m_shownArticle == place.article && m_shownStep == m_selection.step();
    if (sameArticle && m_shownPage == m_page.detail())
        return;
    if (sameArticle) {
        m_shownPage = m_page.detail();
        reshape();
        return;
    }
    keepPlace();
    tellStatusBar({}); // what was said of a mark goes with its article
    m_shownPage = m_page.detail();
    m_shownArticle = place.article;
    m_shownStep = m_selection.step();
    m_frame->setEmpty({});
    m_frame->setError({});
    m_frame->setNotice({});
    m_view->setContent(ReaderText(*shown, m_shownPage->page, shape()), readerMarks(*shown));
    showMentions();
    const auto kept = m_anchors.find(m_shownStep);
    if (place.range)
        m_view->reveal(*place.range, kept == m_anchors.end());
    if (kept != m_anchors.end())
        m_view->restore(kept->second);
    m_view->setAccessibleDescription(shown->headline);
    if (m_findBar->isVisible())
        find(m_findBar->words());
    else
        showFound();
    enableActions();
}

void ReaderPane::showMentions()
{
    const auto detail = m_page.detail();
    const std::size_t current = *m_page.currentArticle();
    std::vector<items::PassageMark> marks = items::passageMarks(detail->page.articles[current]);
    m_legend->setCounts(items::countKinds(marks));
    m_view->setMentions(std::move(marks), [detail, current](const items::PassageMark &mark) {
        return items::explanation(detail->page.articles[current], mark);
    });
}

void ReaderPane::showNothing()
{
    keepPlace();
    tellStatusBar({});
    m_shownPage.reset();
    m_shownArticle = domain::ArticleId::None;
    m_shownStep = 0;
    m_view->setContent({}, {});
    m_legend->setCounts({});
    m_frame->setEmpty(m_page.detail() ? tr("This page holds no article. The page pane shows it as it was read.")
                                      : tr("The article you choose in the list is read here."));
    enableActions();
}

void ReaderPane::keepPlace()
{
    if (m_shownStep == 0)
        return;
    m_anchors[m_shownStep] = m_view->anchor();
    if (m_anchors.size() > keptPlaces)
        m_anchors.erase(m_anchors.begin());
}

void ReaderPane::followRange()
{
    if (std::exchange(m_skipRange, false) || m_ownRange)
        return;
    const items::Place &place = m_selection.place();
    if (place.range && place.article == m_shownArticle)
        m_view->reveal(*place.range);
}

void ReaderPane::leaveSpot(const domain::PartOffset &place)
{
    const QScopedValueRollback own(m_ownRange, true);
    items::Place here = m_selection.place();
    if (here.article != m_shownArticle)
        return;
    here.range = domain::TextRange{place.part, place.offset, place.offset};
    m_selection.goTo(here);
}

void ReaderPane::reshape()
{
    const domain::Article *shown = article();
    if (!shown)
        return;
    m_view->reshape(ReaderText(*shown, m_page.detail()->page, shape()), readerMarks(*shown));
    showMentions();
    if (m_findBar->isVisible())
        find(m_findBar->words());
    else
        showFound();
    enableActions();
}

// ---------------------------------------------------------------------------------------------------------------- verbs

void ReaderPane::setSize(int px)
{
    Typography typography = m_view->typography();
    typography.px = std::clamp(px, Typography::smallest, Typography::largest);
    m_view->setTypography(typography);
    enableActions();
    saveSettings();
}

void ReaderPane::setPaper(Paper paper)
{
    m_paper = paper;
    useColours();
    saveSettings();
}

void ReaderPane::useColours()
{
    const ColumnColours colours = columnColours(m_paper, QGuiApplication::palette());
    m_view->setColours(colours);
    // The legend stands on the window, whatever paper the text is on.
    m_legend->setDark(isDark(palette()));
}

void ReaderPane::openFind()
{
    const QString chosen = m_view->selectedText();
    m_findBar->open(chosen.contains(u'\n') ? QString() : chosen);
}

void ReaderPane::find(const QString &words)
{
    m_hits.set(m_view->content().find(words), m_view->textCursor().selectionStart());
    showHits();
}

void ReaderPane::stepHit(int step)
{
    if (m_findBar->isVisible()) {
        m_hits.step(step);
        showHits();
    } else if (m_walk.hasWords()) {
        m_frame->setNotice({});
        step > 0 ? m_walk.next() : m_walk.previous();
    } else {
        openFind();
    }
}

// What the search of the window found in this article, as long as nothing is looked for in the article alone.
void ReaderPane::showFound()
{
    if (m_findBar->isVisible())
        return;
    FindHits::Places places;
    std::optional<std::size_t> current;
    const std::optional<std::size_t> walked = m_walk.current();
    for (std::size_t i = 0; i < m_walk.hits().size(); ++i) {
        const domain::TextRange &hit = m_walk.hits()[i];
        const auto from = m_view->content().positionOf({hit.part, hit.start});
        const auto to = m_view->content().positionOf({hit.part, hit.end - 1});
        if (!from || !to)
            continue;
        if (walked == i)
            current = places.size();
        places.emplace_back(*from, *to + 1 - *from);
    }
    m_view->setHits(std::move(places), current);
    if (walked)
        tellStatusBar(tr("Hit %1 of %2 in this article")
                          .arg(QString::number(*walked + 1), QString::number(m_walk.hits().size())));
}

void ReaderPane::showHits()
{
    m_view->setHits(m_hits.places(), m_hits.current());
    m_findBar->setCount(m_hits.number(), m_hits.total());
}

// Also for those who neither hover nor see the tick: the sentence is shown beside it, in the status bar, and spoken.
void ReaderPane::stepMark(int step)
{
    const std::vector<ReaderMark> &marks = m_view->marks();
    if (marks.empty())
        return;
    const auto current = m_view->currentMark();
    const std::size_t first = step > 0 ? 0 : marks.size() - 1;
    const std::size_t next =
        current ? (*current + marks.size() + static_cast<std::size_t>(step)) % marks.size() : first;
    m_view->goToMark(next);
    const QString sentence =
        tr("Mark %1 of %2: %3").arg(QString::number(next + 1), QString::number(marks.size()), marks[next].sentence);
    const QPoint below = m_view->tickOf(next).bottomLeft().toPoint();
    QToolTip::showText(m_view->viewport()->mapToGlobal(below), sentence.toHtmlEscaped(), m_view->viewport());
    tellStatusBar(sentence);
    QAccessibleAnnouncementEvent spoken(m_view, sentence);
    QAccessible::updateAccessibility(&spoken);
}

void ReaderPane::tellStatusBar(const QString &sentence)
{
    QStatusTipEvent status(sentence);
    QCoreApplication::sendEvent(this, &status);
}

void ReaderPane::copy() { m_view->copy(); }

// The words with where they stand; without a selection where the article stands.
void ReaderPane::copyWithCitation()
{
    const domain::Article *shown = article();
    if (!shown)
        return;
    const QString chosen = m_view->selectedText();
    const QString entry = exporting::citation(*shown, m_page.detail()->page);
    QGuiApplication::clipboard()->setText(chosen.isEmpty() ? entry : chosen + u"\n\n"_s + entry);
}

void ReaderPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange) {
        if (m_papers)
            useColours();
    }
}

} // namespace baolan::ui
