// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findhits.h"

#include <algorithm>

namespace baolan::ui {

void FindHits::set(Places places, qsizetype from)
{
    m_places = std::move(places);
    const auto next = std::ranges::lower_bound(m_places, from, {}, &Places::value_type::first);
    m_current = next == m_places.end() ? 0 : static_cast<std::size_t>(next - m_places.begin());
}

void FindHits::step(int places)
{
    const auto total = static_cast<qsizetype>(m_places.size());
    if (total > 0)
        m_current = static_cast<std::size_t>(((static_cast<qsizetype>(m_current) + places) % total + total) % total);
}

std::optional<std::size_t> FindHits::current() const
{
    return m_places.empty() ? std::nullopt : std::optional(m_current);
}

} // namespace baolan::ui
