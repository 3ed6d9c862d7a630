// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace baolan::text {

/// The text without white space, full-width letters, digits and marks as half-width ones, Latin letters small: what two
/// readings of the same print have in common.
[[nodiscard]] QString squeezed(QStringView text);

/// The set of all stretches of `n` characters of a squeezed text (hashes; a shorter text is one stretch). A value.
class NGrams final
{
public:
    NGrams() = default;
    explicit NGrams(QStringView text, int n = 5);

    [[nodiscard]] std::size_t size() const { return m_hashes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_hashes.empty(); }

    /// How many stretches both have.
    [[nodiscard]] std::size_t shared(const NGrams &other) const;
    /// Shared by all of both together: 1 = the same text, 0 = nothing in common. Two empty sets have nothing in common.
    [[nodiscard]] double overlap(const NGrams &other) const;
    /// The share of this one's stretches that stand in the other: 1 = it is all in there.
    [[nodiscard]] double containedIn(const NGrams &other) const;

private:
    std::vector<std::uint64_t> m_hashes; ///< sorted, each once
};

} // namespace baolan::text
