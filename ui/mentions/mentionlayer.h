// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/passagemarks.h"

#include <functional>
#include <span>

namespace baolan::ui {

/// The marks of a text as positions in the document of a view. A value; made anew when marks, kinds or text change.
class MentionLayer
{
public:
    /// A stretch of the document, end exclusive.
    struct Piece {
        qsizetype from = 0;
        qsizetype to = 0;
        items::MarkKind kind = items::MarkKind::Person;
        std::size_t mark = 0;

        bool operator==(const Piece &) const = default;
    };
    /// The stretches of the document (from, to) in which a range of the text is shown; none: it is not.
    using Places = std::function<std::vector<std::pair<qsizetype, qsizetype>>(const domain::TextRange &)>;

    MentionLayer() = default;
    MentionLayer(std::vector<items::PassageMark> marks, items::MarkKinds shown, const Places &places);

    [[nodiscard]] const std::vector<items::PassageMark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; } ///< none overlap, in order
    [[nodiscard]] const std::vector<Piece> &bars() const { return m_bars; }     ///< events, in order

    /// The pieces that reach into [first, last].
    [[nodiscard]] std::span<const Piece> visible(qsizetype first, qsizetype last) const;
    /// The shown marks that cover a character, the one painted there first; without events.
    [[nodiscard]] std::vector<std::size_t> at(domain::PartOffset place) const;

private:
    std::vector<items::PassageMark> m_marks;
    items::MarkKinds m_shown;
    std::vector<Piece> m_pieces;
    std::vector<Piece> m_bars;
};

} // namespace baolan::ui
