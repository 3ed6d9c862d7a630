// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagepane.h"

#include "ui/actions.h"
#include "ui/find/findbar.h"
#include "ui/mentions/shownkinds.h"
#include "ui/text/occurrences.h"
#include "ui/text/panekeys.h"
#include "ui/text/sentence.h"
#include "ui/text/textframe.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using domain::PageRange;
using domain::PartOffset;
using domain::TextRange;
using items::OpenPage;
using items::Selection;

PagePane::PagePane(Selection &selection, OpenPage &page, items::HitWalk &walk, ShownKinds &kinds, QWidget *parent)
    : Pane(u"page"_s, parent)
    , m_selection(selection)
    , m_page(page)
    , m_walk(walk)
    , m_date(new DateStrip(page))
    , m_view(new PageView)
    , m_findBar(new FindBar)
{
    m_view->setObjectName(u"pageView"_s);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_frame = new TextFrame(m_view, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_date);
    column->addWidget(m_frame, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_view);

    createActions();
    connect(m_date, &DateStrip::spotWanted, this, &PagePane::showClue);
    connect(m_date, &DateStrip::left, this, [this] { m_view->setFocus(); });
    m_view->setShownKinds(kinds.kinds());
    connect(&kinds, &ShownKinds::changed, this, [this, &kinds] { m_view->setShownKinds(kinds.kinds()); });
    connect(&m_page, &OpenPage::loaded, this, &PagePane::showPage);
    connect(&m_page, &OpenPage::articleChanged, this, &PagePane::showArticle);
    connect(&m_page, &OpenPage::loadingChanged, this, [this] { m_frame->setLoading(m_page.isLoading()); });
    connect(&m_selection, &Selection::rangeRequested, this, &PagePane::followRange);
    connect(m_view, &PageView::spotChosen, this, &PagePane::lead);
    connect(m_view, &QPlainTextEdit::copyAvailable, m_copy, &QAction::setEnabled);
    connect(m_findBar, &FindBar::wordsChanged, this, &PagePane::find);
    connect(m_findBar, &FindBar::nextWanted, this, [this] { stepHit(1); });
    connect(m_findBar, &FindBar::previousWanted, this, [this] { stepHit(-1); });
    connect(&m_walk, &items::HitWalk::hitsChanged, this, &PagePane::showFound);
    connect(&m_walk, &items::HitWalk::currentChanged, this, &PagePane::showFound);
    connect(m_findBar, &FindBar::closed, this, [this] {
        showFound();
        m_view->setFocus();
    });
    retranslateUi();
    showPage();
    showArticle();
}

PagePane::~PagePane() = default;

QAction *PagePane::action(const QString &name, QStringView iconName, const QList<QKeySequence> &keys)
{
    QAction *made = makeAction(this, u"page."_s + name, iconName, keys);
    // The reader has the same keys: here they act while the page has the focus.
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_entries.append({Menu::Edit, made});
    m_view->addAction(made);
    return made;
}

void PagePane::createActions()
{
    m_copy = action(u"copy"_s, u"edit-copy", QKeySequence::keyBindings(QKeySequence::Copy));
    m_selectAll = action(u"selectAll"_s, u"edit-select-all", QKeySequence::keyBindings(QKeySequence::SelectAll));
    m_find = action(u"find"_s, u"edit-find", {QKeySequence(u"Ctrl+F"_s)});
    m_findNext = action(u"findNext"_s, u"arrow-down", {QKeySequence(Qt::Key_F3)});
    m_findPrevious = action(u"findPrevious"_s, u"arrow-up", {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    m_entries.append({Menu::View, m_date->action()});
    m_copy->setEnabled(false);
    new PaneKeys(m_view, {m_copy, m_selectAll, m_find, m_findNext, m_findPrevious});
    connect(m_copy, &QAction::triggered, m_view, &QPlainTextEdit::copy);
    connect(m_selectAll, &QAction::triggered, m_view, &QPlainTextEdit::selectAll);
    connect(m_find, &QAction::triggered, this, &PagePane::openFind);
    connect(m_findNext, &QAction::triggered, this, [this] { stepHit(1); });
    connect(m_findPrevious, &QAction::triggered, this, [this] { stepHit(-1); });
}

void PagePane::showPage()
{
    const auto detail = m_page.detail();
    if (!detail && m_page.isLoading())
        return;
    m_shown = detail;
    m_shownArticle = domain::ArticleId::None;
    // The view keeps the page alive as long as it shows it.
    m_view->setPage(detail ? std::shared_ptr<const domain::Page>(detail, &detail->page) : nullptr);
    m_view->setAccessibleDescription(detail ? detail->page.source.file : QString());
    say();
    if (m_findBar->isVisible())
        find(m_findBar->words());
}

void PagePane::say()
{
    m_frame->setEmpty(m_shown ? QString() : tr("The page of the article you read is shown here as it was read."));
    m_frame->setNotice(m_shown && m_shown->page.rebuilt
                           ? tr("This page came without its own text; what you see was put together from its articles.")
                           : QString());
    const bool shown = m_shown != nullptr;
    for (QAction *needsPage : {m_selectAll, m_find, m_findNext, m_findPrevious})
        needsPage->setEnabled(shown);
}

void PagePane::showArticle()
{
    const auto current = m_page.currentArticle();
    const domain::ArticleId article = current ? m_selection.place().article : domain::ArticleId::None;
    if (!m_shown || m_shown != m_page.detail() || article == m_shownArticle)
        return;
    m_shownArticle = article;
    m_view->setArticle(current);
    m_view->clearSpot();
    if (m_selection.place().range)
        followRange();
    else if (const auto ranges = current ? m_view->parts().rangesOf(*current) : std::vector<PageRange>();
             !ranges.empty())
        m_view->reveal({}, ranges.front().start);
    showFound();
}

void PagePane::followRange()
{
    const items::Place &place = m_selection.place();
    const auto current = m_page.currentArticle();
    if (m_ownPlace || !current || !place.range || m_shown != m_page.detail() || place.article != m_shownArticle)
        return;
    const domain::Article &article = m_shown->page.articles[*current];
    TextRange range = *place.range;
    const auto caret = article.spans.toPage(PartOffset{range.part, range.start});
    if (!caret)
        return;
    if (range.length() <= 0)
        std::tie(range.start, range.end) = sentenceAround(article.text(range.part), range.start);
    m_view->reveal(article.spans.toPage(range).value_or(PageRange{*caret, *caret}), *caret);
}

// A place on the page leads to the article's, wherever the article goes on after a column break.
void PagePane::lead(qsizetype page)
{
    if (!m_shown || m_shown != m_page.detail())
        return;
    auto spot = m_view->parts().spotAt(page);
    if (!spot && page > 0)
        spot = m_view->parts().spotAt(page - 1); // behind a part's last character
    if (!spot || spot->article >= m_shown->articles.size())
        return;
    const TextRange range{spot->place.part, spot->place.offset, spot->place.offset};
    const domain::ArticleId article = m_shown->articles[spot->article];
    const QScopedValueRollback own(m_ownPlace, true);
    if (article != m_shownArticle) {
        m_shownArticle = article;
        m_view->setArticle(spot->article);
    }
    m_selection.goTo({m_shown->id, article, range});
}

// Reader and page both go there; what stands in no article is shown on the page alone.
void PagePane::showClue(const items::DateLedgerModel::Spot &spot)
{
    if (spot.place)
        m_selection.goTo(*spot.place);
    m_view->reveal(spot.range, spot.range.start);
}

void PagePane::openFind()
{
    const QString chosen = m_view->selectedText();
    m_findBar->open(chosen.contains(u'\n') ? QString() : chosen);
}

void PagePane::find(const QString &words)
{
    FindHits::Places places;
    for (const qsizetype at : occurrences(m_view->lines().text(), words))
        places.emplace_back(at, words.size());
    m_hits.set(std::move(places), m_view->caretOnPage());
    showHits();
}

void PagePane::stepHit(int step)
{
    if (m_findBar->isVisible()) {
        m_hits.step(step);
        showHits();
    } else if (m_walk.hasWords()) {
        step > 0 ? m_walk.next() : m_walk.previous();
    } else {
        openFind();
    }
}

// Where the hits of the search in this article stand on the page; a hit that a column break tears is marked in one piece.
void PagePane::showFound()
{
    const auto article = m_page.currentArticle();
    if (m_findBar->isVisible() || !m_shown || m_shown != m_page.detail())
        return;
    FindHits::Places places;
    std::optional<std::size_t> current;
    const std::optional<std::size_t> walked = m_walk.current();
    for (std::size_t i = 0; article && i < m_walk.hits().size(); ++i) {
        const auto range = m_shown->page.articles[*article].spans.toPage(m_walk.hits()[i]);
        if (!range)
            continue;
        if (walked == i)
            current = places.size();
        places.emplace_back(range->start, range->end - range->start);
    }
    m_view->setHits(std::move(places), current);
}

void PagePane::showHits()
{
    m_view->setHits(m_hits.places(), m_hits.current());
    m_findBar->setCount(m_hits.number(), m_hits.total());
}

void PagePane::retranslateUi()
{
    setWindowTitle(tr("Page"));
    m_view->setAccessibleName(tr("Page as read"));
    m_copy->setText(tr("Copy from Page"));
    m_selectAll->setText(tr("Select All of the Page"));
    m_find->setText(tr("Find on Page…"));
    m_findNext->setText(tr("Find Next on Page"));
    m_findPrevious->setText(tr("Find Previous on Page"));
    m_frame->retranslate();
    m_findBar->retranslate();
    m_date->retranslate();
    say();
}

} // namespace baolan::ui
