// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/headshape.h"

#include "models/analysis/labels.h"
#include "models/analysis/seam.h"

#include <algorithm>

namespace baolan::analysis {

namespace {

/// Lines of a stack that are one thing: a headline of several printed lines, or a single line.
struct Unit {
    Blocks lines;
    int level = 0;
};

class HeadShape
{
public:
    HeadShape(const Layout &layout, const Blocks &stack) : m_layout(layout), m_blocks(layout.blocks), m_stack(stack) {}

    [[nodiscard]] HeadParts parts()
    {
        HeadParts parts;
        cutUnits();
        if (m_units.empty())
            return parts;
        const std::size_t headline = headlineOf();
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            Blocks &place = i < headline ? parts.kicker : i == headline ? parts.headline : parts.subheadline;
            place.insert(place.end(), m_units[i].lines.begin(), m_units[i].lines.end());
        }
        return parts;
    }

private:
    [[nodiscard]] const Block &block(std::size_t line) const { return m_blocks[line]; }
    [[nodiscard]] QStringView textAt(std::size_t line) const { return m_blocks[line].text; }
    [[nodiscard]] QStringView beginningOf(const Unit &unit) const { return textAt(unit.lines.front()); }

    void cutUnits()
    {
        for (std::size_t i = 0; i < m_stack.size(); ++i) {
            if (i > 0 && runsOn(m_stack[i - 1], m_stack[i]))
                m_units.back().lines.push_back(m_stack[i]);
            else
                m_units.push_back({{m_stack[i]}, block(m_stack[i]).level});
        }
    }

    /// Whether a line goes on with the headline above it.
    [[nodiscard]] bool runsOn(std::size_t above, std::size_t below) const
    {
        const Block &first = block(above);
        const Block &second = block(below);
        if (above + 1 != below || second.gap > 0 || second.level == boldLevel ||
            (second.level != first.level && second.level != 0))
            return false;
        if (startsWithDash(second.text) || isSectionLabel(first.text) || isAttendance(second.text))
            return false;
        // Where blank lines part everything else, lines without one between are one thing.
        const bool fills = m_layout.wrapped && first.shape.columns * 10 >= m_layout.columns * 8;
        int together = m_layout.gaps || fills ? 2 : -1;
        together += std::clamp(fitAcross(first.text, second.text, m_layout.words), fills && !m_layout.gaps ? -2 : 0, 5);
        together -= endsLikeLeadIn(first.text) ? 2 : 0;
        together -= repeatsWord(first.text, second.text) ? 1 : 0;
        return together >= 2;
    }

    /// A headline seldom says a word twice; what leads in to it may.
    [[nodiscard]] static bool repeatsWord(QStringView first, QStringView second)
    {
        Vocabulary vocabulary;
        vocabulary.add(first);
        constexpr double much = 0.25;
        return vocabulary.shareOf(second) > much;
    }

    [[nodiscard]] qsizetype widthOf(const Unit &unit) const
    {
        qsizetype width = 0;
        for (const std::size_t line : unit.lines)
            width += block(line).shape.width;
        return width;
    }

    /// Among the units with the highest mark (or all, when none is marked).
    [[nodiscard]] std::size_t headlineOf() const
    {
        int level = 0;
        for (const Unit &unit : m_units) {
            if (unit.level > 0 && (level == 0 || unit.level < level))
                level = unit.level;
        }
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            if (m_units[i].level == level)
                candidates.push_back(i);
        }
        // A section's label may be marked above its headline.
        if (level > 0 && candidates.size() == 1 && isSectionLabel(beginningOf(m_units[candidates[0]]))) {
            for (std::size_t i = candidates[0] + 1; i < m_units.size(); ++i) {
                if (m_units[i].level > 0 && !startsWithDash(beginningOf(m_units[i])))
                    return i;
            }
        }
        return chosenOf(std::move(candidates));
    }

    /// Kicker above headline is the rule; a dash, who was there, or a line more than twice as long, is a sub-headline
    /// below one.
    [[nodiscard]] std::size_t chosenOf(std::vector<std::size_t> candidates) const
    {
        while (candidates.size() > 1 && isSubheadline(beginningOf(m_units[candidates.back()])))
            candidates.pop_back();
        const std::size_t last = candidates.back();
        if (candidates.size() == 1)
            return last;
        const std::size_t before = candidates[candidates.size() - 2];
        const qsizetype width = widthOf(m_units[last]);
        const bool label = isSectionLabel(beginningOf(m_units[before]));
        constexpr qsizetype longHeadline = 28;
        if (!label && width > longHeadline && width > 2 * widthOf(m_units[before]) && widthOf(m_units[before]) >= 6)
            return before;
        if (candidates.size() == 3 && !label && widthOf(m_units[before]) * 5 < 4 * width &&
            widthOf(m_units[before]) * 5 < 4 * widthOf(m_units[candidates[0]]))
            return before;
        return last;
    }

    [[nodiscard]] static bool isSubheadline(QStringView line) { return startsWithDash(line) || isAttendance(line); }

    const Layout &m_layout;
    const std::vector<Block> &m_blocks;
    const Blocks &m_stack;
    std::vector<Unit> m_units;
};

} // namespace

HeadParts headPartsOf(const Layout &layout, const Blocks &stack) { return HeadShape(layout, stack).parts(); }

} // namespace baolan::analysis
