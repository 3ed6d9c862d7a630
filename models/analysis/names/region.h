// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/partreading.h"

#include <QString>

#include <optional>
#include <vector>

namespace baolan::analysis {

/// The city whose districts are told apart: a prefecture-level city or a municipality by its six-digit code.
class Region final
{
public:
    /// An empty or unknown code leaves the region open: then it is told from the areas that the article names.
    explicit Region(const QString &code, const std::vector<PartReading> &readings);

    [[nodiscard]] bool isKnown() const { return m_prefix > 0; }
    /// Whether the area is the region, in it, or holds it.
    [[nodiscard]] bool holds(std::uint32_t code) const;
    /// Whether the six-digit code is a district or county of the region.
    [[nodiscard]] bool hasDistrict(std::uint32_t code) const;
    /// The district that the token names, or whose township it names.
    [[nodiscard]] std::optional<std::uint32_t> districtOf(const Token &token) const;
    /// The area that the token most likely names: one of the region first, then the highest.
    [[nodiscard]] std::optional<AreaReference> areaOf(const Token &token) const;

private:
    std::uint32_t m_prefix = 0;  ///< the first two digits of a municipality's codes, four of another city's
    std::uint32_t m_divisor = 1; ///< what is behind the prefix in a six-digit code
};

} // namespace baolan::analysis
