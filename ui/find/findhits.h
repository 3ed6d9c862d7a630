// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <utility>
#include <vector>

#include <qtypes.h>

namespace baolan::ui {

/// The places that a search found, in the order of the text, and the one of them that is looked at. Steps go round.
class FindHits final
{
public:
    using Places = std::vector<std::pair<qsizetype, qsizetype>>; ///< start and length

    /// The first place that does not begin before `from` becomes the current one.
    void set(Places places, qsizetype from);
    void step(int places);

    [[nodiscard]] const Places &places() const { return m_places; }
    [[nodiscard]] std::optional<std::size_t> current() const;
    [[nodiscard]] std::size_t number() const
    {
        return m_places.empty() ? 0 : m_current + 1;
    } ///< as people count; 0: none
    [[nodiscard]] std::size_t total() const { return m_places.size(); }

private:
    Places m_places;
    std::size_t m_current = 0;
};

} // namespace baolan::ui
