// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selection.h"

#include <utility>

namespace baolan::items {

namespace {

// Long enough for a day's reading; the oldest steps go first.
constexpr std::size_t historyLimit = 500;

} // namespace

void Selection::setScope(const tasks::ArticleScope &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
}

void Selection::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    Q_EMIT searchChanged();
}

void Selection::goTo(const Place &place)
{
    const bool elsewhere = place.page != m_place.page || place.article != m_place.article;
    const bool refines = place.page == m_place.page && m_place.article == domain::ArticleId::None;
    if (m_history.empty() ? elsewhere : elsewhere && !refines) {
        if (!m_history.empty())
            m_history.resize(m_now + 1);
        m_history.push_back({++m_lastStep, place});
        if (m_history.size() > historyLimit)
            m_history.erase(m_history.begin());
        m_now = m_history.size() - 1;
    } else if (!m_history.empty()) {
        m_history[m_now].place = place;
    }
    show(place);
    Q_EMIT historyChanged();
}

void Selection::goBack()
{
    if (!canGoBack())
        return;
    show(m_history[--m_now].place);
    Q_EMIT historyChanged();
}

void Selection::goForward()
{
    if (!canGoForward())
        return;
    show(m_history[++m_now].place);
    Q_EMIT historyChanged();
}

void Selection::setMarked(std::vector<domain::ArticleId> articles)
{
    if (m_marked == articles)
        return;
    m_marked = std::move(articles);
    Q_EMIT markedChanged();
}

void Selection::clear()
{
    m_history.clear();
    m_now = 0;
    setMarked({});
    setSearch({});
    setScope({});
    show({});
    Q_EMIT historyChanged();
}

void Selection::show(const Place &place)
{
    const bool elsewhere = place.page != m_place.page || place.article != m_place.article;
    m_place = place;
    if (elsewhere)
        Q_EMIT placeChanged();
    if (m_place.range)
        Q_EMIT rangeRequested();
}

} // namespace baolan::items

#include "moc_selection.cpp"
