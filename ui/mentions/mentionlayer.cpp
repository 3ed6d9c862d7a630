// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/mentionlayer.h"

#include <algorithm>

namespace baolan::ui {

using items::MarkKind;

MentionLayer::MentionLayer(std::vector<items::PassageMark> marks, items::MarkKinds shown, const Places &places)
    : m_marks(std::move(marks))
    , m_shown(shown)
{
    const auto add = [&places](std::vector<Piece> &pieces, const domain::TextRange &range, MarkKind kind,
                               std::size_t mark) {
        for (const auto &[from, to] : places(range))
            pieces.push_back({from, to, kind, mark});
    };
    for (const items::MarkStretch &stretch : items::stretches(m_marks, shown))
        add(m_pieces, stretch.range, stretch.kind, stretch.mark);
    for (std::size_t i = 0; i < m_marks.size() && shown[items::bit(MarkKind::Event)]; ++i) {
        if (m_marks[i].kind == MarkKind::Event)
            add(m_bars, m_marks[i].range, MarkKind::Event, i);
    }
    // What is read first may stand further down on a page.
    std::ranges::stable_sort(m_pieces, {}, &Piece::from);
    std::ranges::stable_sort(m_bars, {}, &Piece::from);
}

std::span<const MentionLayer::Piece> MentionLayer::visible(qsizetype first, qsizetype last) const
{
    const auto begin = std::ranges::upper_bound(m_pieces, first, {}, &Piece::to);
    const auto end = std::ranges::upper_bound(begin, m_pieces.end(), last, {}, &Piece::from);
    return {begin, end};
}

std::vector<std::size_t> MentionLayer::at(domain::PartOffset place) const
{
    items::MarkKinds words = m_shown;
    words.reset(items::bit(MarkKind::Event));
    return items::marksAt(m_marks, words, place);
}

} // namespace baolan::ui
