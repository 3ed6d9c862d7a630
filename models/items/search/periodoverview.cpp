// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/periodoverview.h"

#include <utility>

namespace baolan::items {

PeriodOverview::PeriodOverview(SearchSession &search, const ArticleListModel &articles, Source source, QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_articles(articles)
    , m_source(std::move(source))
{
    connect(&articles, &ArticleListModel::loaded, this, &PeriodOverview::follow);
    follow();
}

PeriodOverview::~PeriodOverview() { m_stop.request_stop(); }

void PeriodOverview::follow()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 question = ++m_question;
    if (!m_search.hasDates()) {
        show(m_articles.histogram());
        return;
    }
    domain::SearchRequest request = m_search.requestOfAllDates();
    request.order = domain::SearchOrder::Newest;
    m_source(request, m_stop.get_token())
        .then(this, [this, question](const domain::Expected<domain::SearchAnswer> &answer) {
            // What failed here failed for the list as well, which says so.
            if (question == m_question && answer)
                show(answer->histogram);
        });
}

void PeriodOverview::show(const domain::Histogram &histogram)
{
    if (m_histogram == histogram)
        return;
    m_histogram = histogram;
    Q_EMIT changed();
}

} // namespace baolan::items
