// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"
#include "models/items/search/searchsession.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace baolan::items {

/// How many hits each month has: what was found, and when the query names a period, what there is around it as well, so
/// that another one can be chosen. Lives in the GUI thread.
class PeriodOverview final : public QObject
{
    Q_OBJECT
public:
    using Source = decltype(ArticleListModel::Source::answer);

    PeriodOverview(SearchSession &search, const ArticleListModel &articles, Source source, QObject *parent = nullptr);
    ~PeriodOverview() override;

    [[nodiscard]] const domain::Histogram &histogram() const { return m_histogram; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void show(const domain::Histogram &histogram);

    SearchSession &m_search;
    const ArticleListModel &m_articles;
    Source m_source;
    domain::Histogram m_histogram;
    quint64 m_question = 0;
    std::stop_source m_stop;
};

} // namespace baolan::items
