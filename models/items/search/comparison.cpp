// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/comparison.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace baolan::items {

namespace {

using Ids = Comparison::Ids;

/// Those of `ids` that are (or are not) among the sorted ones.
Ids chosen(const Ids &ids, const Ids &sorted, bool among)
{
    Ids chosen;
    std::ranges::copy_if(ids, std::back_inserter(chosen),
                         [&](domain::ArticleId id) { return std::ranges::binary_search(sorted, id) == among; });
    return chosen;
}

} // namespace

Comparison::Comparison(Source source, QObject *parent) : QObject(parent), m_source(std::move(source)) {}

Comparison::~Comparison() { m_stop.request_stop(); }

void Comparison::setRequests(const std::optional<domain::SearchRequest> &left,
                             const std::optional<domain::SearchRequest> &right)
{
    m_left = left;
    m_right = right;
    refresh();
}

void Comparison::refresh()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 question = ++m_question;
    if (!isComplete()) {
        m_leftIds.clear();
        m_rightIds.clear();
        compare();
        setWaiting(0);
        return;
    }
    setWaiting(2);
    ask(*m_left, m_leftIds, question);
    ask(*m_right, m_rightIds, question);
}

void Comparison::clear() { setRequests({}, {}); }

void Comparison::ask(const domain::SearchRequest &request, Ids &place, quint64 question)
{
    domain::SearchRequest plain = request;
    plain.wantsFacets = false;
    m_source(plain, m_stop.get_token())
        .then(this, [this, &place, question](domain::Expected<domain::SearchAnswer> answer) {
            if (question != m_question)
                return;
            if (!answer) {
                ++m_question; // the other half alone says nothing
                setWaiting(0);
                if (answer.error().kind != domain::ErrorKind::Cancelled)
                    Q_EMIT failed(answer.error());
                return;
            }
            place = std::move(answer->articles);
            if (m_waiting == 1)
                compare();
            setWaiting(m_waiting - 1);
        });
}

void Comparison::compare()
{
    Ids left = m_leftIds;
    Ids right = m_rightIds;
    std::ranges::sort(left);
    std::ranges::sort(right);
    m_shares[OnlyLeft] = chosen(m_leftIds, right, false);
    m_shares[Both] = chosen(m_leftIds, right, true);
    m_shares[OnlyRight] = chosen(m_rightIds, left, false);
    Q_EMIT changed();
}

void Comparison::setWaiting(int waiting)
{
    const bool before = isLoading();
    m_waiting = waiting;
    if (isLoading() != before)
        Q_EMIT loadingChanged();
}

} // namespace baolan::items
