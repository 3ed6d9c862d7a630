// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/hitwalk.h"

#include "models/items/passagemarks.h"
#include "models/items/search/querywords.h"
#include "models/text/query/matcher.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace baolan::items {

using domain::TextRange;

namespace {

auto readingPlace(const TextRange &range) { return std::tuple(readingRank(range.part), range.start); }

std::vector<TextRange> hitsIn(const domain::Article &article, const domain::Query &query, bool variants)
{
    const text::Matcher matcher(query, variants);
    std::vector<TextRange> hits;
    const auto look = [&](int part) {
        for (const text::Stretch &place : matcher.ranges(part, article.text(part)))
            hits.push_back({part, place.start, place.end});
    };
    for (const int part : std::array{domain::part::Headline, domain::part::Kicker, domain::part::Subheadline,
                                     domain::part::Series, domain::part::Credits})
        look(part);
    for (int paragraph = 0; paragraph < int(article.paragraphs.size()); ++paragraph)
        look(paragraph);
    std::ranges::sort(hits, {}, readingPlace);
    return hits;
}

} // namespace

HitWalk::HitWalk(SearchSession &search, Selection &selection, OpenPage &page, const ArticleListModel &articles,
                 Locate locate, QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_selection(selection)
    , m_page(page)
    , m_articles(articles)
    , m_locate(std::move(locate))
{
    connect(&search, &SearchSession::requestChanged, this, &HitWalk::find);
    connect(&page, &OpenPage::articleChanged, this, [this] {
        find();
        arriveWhenShown();
    });
    connect(&selection, &Selection::rangeRequested, this, &HitWalk::currentChanged);
    connect(&selection, &Selection::placeChanged, this, [this] {
        // Whoever goes elsewhere in between is not fetched back.
        if (m_arriving != 0 && m_selection.place().article != m_awaited)
            m_arriving = 0;
        Q_EMIT currentChanged();
    });
    find();
}

HitWalk::~HitWalk() { m_stop.request_stop(); }

std::optional<std::size_t> HitWalk::current() const
{
    const Place &place = m_selection.place();
    if (!place.range || place.article != m_shown)
        return std::nullopt;
    const auto found = std::ranges::find(m_hits, *place.range);
    return found == m_hits.end() ? std::nullopt : std::optional(std::size_t(found - m_hits.begin()));
}

bool HitWalk::hasWords() const { return items::hasWords(m_search.query()); }

const domain::Article *HitWalk::article() const
{
    const auto detail = m_page.detail();
    const auto current = m_page.currentArticle();
    return detail && current ? &detail->page.articles[*current] : nullptr;
}

void HitWalk::find()
{
    const domain::Article *shown = article();
    m_shown = shown ? m_selection.place().article : domain::ArticleId::None;
    std::vector<TextRange> hits;
    if (shown && hasWords())
        hits = hitsIn(*shown, m_search.query(), m_search.variants());
    if (m_hits == hits)
        return;
    m_hits = std::move(hits);
    Q_EMIT hitsChanged();
}

// From where one is: a hit, a place that something else led to, or the article's beginning.
void HitWalk::step(int direction)
{
    if (!hasWords())
        return;
    const Place &place = m_selection.place();
    if (m_hits.empty() || place.article != m_shown) {
        leave(direction);
        return;
    }
    if (!place.range) {
        direction > 0 ? goTo(0) : leave(direction);
        return;
    }
    const auto here = readingPlace(*place.range);
    if (direction > 0) {
        // A caret before a hit has not been there; a hit that is looked at has.
        const bool onHit = current().has_value();
        const auto after = onHit ? std::ranges::upper_bound(m_hits, here, {}, readingPlace)
                                 : std::ranges::lower_bound(m_hits, here, {}, readingPlace);
        after == m_hits.end() ? leave(1) : goTo(std::size_t(after - m_hits.begin()));
    } else {
        const auto at = std::ranges::lower_bound(m_hits, here, {}, readingPlace);
        at == m_hits.begin() ? leave(-1) : goTo(std::size_t(at - m_hits.begin()) - 1);
    }
}

void HitWalk::goTo(std::size_t hit)
{
    Place place = m_selection.place();
    place.range = m_hits[hit];
    m_selection.goTo(place);
    Q_EMIT currentChanged();
}

// Into the next article of the list; from one that is not in it, into the list's first.
void HitWalk::leave(int direction)
{
    const domain::ArticleId from = m_arriving != 0 ? m_awaited : m_selection.place().article;
    const int row = m_articles.rowOf(from);
    const int next = row < 0 ? 0 : row + direction;
    m_arriving = 0;
    if (next < 0 || next >= m_articles.rowCount()) {
        Q_EMIT ended(direction > 0);
        return;
    }
    m_arriving = row < 0 ? 1 : direction;
    m_awaitedRange.reset();
    locate(m_articles.ids()[std::size_t(next)]);
}

void HitWalk::open(const domain::SearchHit &hit)
{
    m_arriving = 1;
    m_awaitedRange = hit.range;
    locate(hit.article);
}

// A place names the page as well.
void HitWalk::locate(domain::ArticleId article)
{
    m_awaited = article;
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 question = ++m_question;
    if (article == m_selection.place().article) {
        show(article, m_selection.place().page);
        return;
    }
    const int row = m_articles.rowOf(article);
    if (const tasks::ArticleRow *known = row < 0 ? nullptr : m_articles.article(row)) {
        show(known->id, known->page);
        return;
    }
    m_locate({article}, m_stop.get_token())
        .then(this, [this, question](const domain::Expected<ArticleListModel::Rows> &rows) {
            if (question == m_question && m_arriving != 0 && rows && !rows->empty())
                show(rows->front().id, rows->front().page);
        });
}

void HitWalk::show(domain::ArticleId article, domain::PageId page)
{
    if (article == domain::ArticleId::None) {
        m_arriving = 0;
        return;
    }
    const std::optional<TextRange> range = m_awaitedRange;
    if (range)
        m_arriving = 0;
    m_selection.goTo({.page = page, .article = article, .range = range});
    if (range)
        Q_EMIT currentChanged();
    else
        arriveWhenShown();
}

std::optional<domain::SearchHit> HitWalk::currentHit() const
{
    const std::optional<std::size_t> hit = current();
    return hit ? std::optional(domain::SearchHit{m_shown, m_hits[*hit]}) : std::nullopt;
}

void HitWalk::arriveWhenShown()
{
    if (m_arriving != 0 && m_awaited == m_selection.place().article && article())
        arrive();
}

void HitWalk::arrive()
{
    find();
    const int direction = m_arriving;
    // Found by what it is about, not by its words: one goes on.
    if (m_hits.empty()) {
        leave(direction);
        return;
    }
    m_arriving = 0;
    goTo(direction > 0 ? 0 : m_hits.size() - 1);
}

} // namespace baolan::items
