// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/openpage.h"

#include <algorithm>
#include <utility>

namespace baolan::items {

namespace {

bool sameContent(const tasks::PageDetail &one, const tasks::PageDetail &other)
{
    return one.id == other.id && one.issue == other.issue && one.articles == other.articles &&
           one.marks == other.marks && one.page == other.page;
}

} // namespace

OpenPage::OpenPage(Selection &selection, Ask ask, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_ask(std::move(ask))
{
    connect(&m_selection, &Selection::placeChanged, this, &OpenPage::follow);
    follow();
}

std::optional<std::size_t> OpenPage::currentArticle() const
{
    const Place &place = m_selection.place();
    if (!m_detail || m_detail->id != place.page || place.article == domain::ArticleId::None)
        return std::nullopt;
    const auto found = std::ranges::find(m_detail->articles, place.article);
    if (found == m_detail->articles.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_detail->articles.begin());
}

void OpenPage::openAt(domain::PageId page, Landing landing)
{
    m_landing = landing;
    m_selection.goTo({page, domain::ArticleId::None, std::nullopt});
}

void OpenPage::reload()
{
    if (m_wanted != domain::PageId::None)
        load(m_wanted);
}

void OpenPage::forget()
{
    m_wanted = domain::PageId::None;
    ++m_request;
    setLoading(false);
    if (m_detail)
        show(nullptr);
}

void OpenPage::follow()
{
    const domain::PageId page = m_selection.place().page;
    if (page == domain::PageId::None) {
        forget();
    } else if (m_detail && m_detail->id == page) {
        stay();
    } else if (page != m_wanted) {
        load(page);
    }
}

// Also when another page was asked for meanwhile: its answer comes too late now.
void OpenPage::stay()
{
    if (m_wanted != m_detail->id) {
        m_wanted = m_detail->id;
        ++m_request;
        setLoading(false);
    }
    land();
    Q_EMIT articleChanged();
}

void OpenPage::load(domain::PageId page)
{
    m_wanted = page;
    const quint64 request = ++m_request;
    setLoading(true);
    m_ask(page)
        .then(this,
              [this, request](const Answer &answer) {
                  if (request == m_request)
                      take(answer);
              })
        .onCanceled(this, [this, request] {
            if (request == m_request)
                setLoading(false);
        });
}

void OpenPage::take(const Answer &answer)
{
    setLoading(false);
    if (!answer) {
        m_wanted = domain::PageId::None;
        show(nullptr);
        Q_EMIT failed(answer.error());
        return;
    }
    if (m_detail && sameContent(*m_detail, *answer))
        return;
    show(std::make_shared<const tasks::PageDetail>(*answer));
}

void OpenPage::show(std::shared_ptr<const tasks::PageDetail> detail)
{
    m_detail = std::move(detail);
    Q_EMIT loaded();
    land();
    Q_EMIT articleChanged();
}

// A page that was chosen without an article opens at one of its own, so that there is always something to read.
void OpenPage::land()
{
    const Landing landing = std::exchange(m_landing, Landing::First);
    if (!m_detail || m_detail->articles.empty() || m_selection.place().article != domain::ArticleId::None)
        return;
    const domain::ArticleId article =
        landing == Landing::First ? m_detail->articles.front() : m_detail->articles.back();
    const QSignalBlocker quiet(this);
    m_selection.goTo({m_detail->id, article, std::nullopt});
}

void OpenPage::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

} // namespace baolan::items

#include "moc_openpage.cpp"
