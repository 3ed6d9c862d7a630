// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "models/domain/search.h"

#include <QFuture>
#include <QObject>

#include <array>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace baolan::items {

/// Two searches side by side: which articles both find, and which only one of them.
class Comparison final : public QObject
{
    Q_OBJECT
public:
    enum Share : std::uint8_t { OnlyLeft, Both, OnlyRight, ShareCount };
    using Ids = std::vector<domain::ArticleId>;
    using Source =
        std::function<QFuture<domain::Expected<domain::SearchAnswer>>(const domain::SearchRequest &, std::stop_token)>;

    explicit Comparison(Source source, QObject *parent = nullptr);
    ~Comparison() override;

    /// Nothing where a side is empty still: an empty query would be everything.
    void setRequests(const std::optional<domain::SearchRequest> &left,
                     const std::optional<domain::SearchRequest> &right);
    void refresh();
    void clear();

    [[nodiscard]] bool isComplete() const { return m_left && m_right; } ///< both sides are asked
    [[nodiscard]] bool isLoading() const { return m_waiting > 0; }
    /// In the order of the left search (OnlyRight: of the right one).
    [[nodiscard]] const Ids &articles(Share share) const { return m_shares[share]; }

Q_SIGNALS:
    void changed();
    void loadingChanged();
    void failed(const baolan::domain::Error &error);

private:
    void ask(const domain::SearchRequest &request, Ids &answer);
    void compare();
    void setWaiting(int waiting);

    Source m_source;
    std::optional<domain::SearchRequest> m_left;
    std::optional<domain::SearchRequest> m_right;
    Ids m_leftIds;
    Ids m_rightIds;
    std::array<Ids, ShareCount> m_shares;
    int m_waiting = 0;
    quint64 m_question = 0;
    std::stop_source m_stop;
};

} // namespace baolan::items
