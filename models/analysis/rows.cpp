// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/rows.h"

#include "models/analysis/labels.h"
#include "models/text/han.h"

#include <algorithm>
#include <array>

namespace baolan::analysis {

namespace {

/// How a line is made: a letter for each run of Han, digits, Latin letters or blanks, and each mark in half width.
QString patternOf(QStringView text)
{
    QString pattern;
    for (const QChar unit : text) {
        const QChar one = text::isHan(unit)     ? u'H'
                          : text::isDigit(unit) ? u'0'
                          : text::isLatin(unit) ? u'a'
                          : text::isBlank(unit) ? u'_'
                                                : QChar(text::halfWidth(unit));
        if (pattern.isEmpty() || pattern.back() != one || text::is(one, text::Punctuation))
            pattern += one;
    }
    return pattern;
}

/// The longest common subsequence says how much of two patterns is the same.
double likeness(QStringView left, QStringView right)
{
    constexpr qsizetype longest = 40;
    left = left.first(std::min(left.size(), longest));
    right = right.first(std::min(right.size(), longest));
    std::array<int, longest + 1> above{};
    for (const QChar unit : left) {
        int diagonal = 0;
        for (qsizetype i = 0; i < right.size(); ++i) {
            const int was = above[std::size_t(i) + 1];
            above[std::size_t(i) + 1] = unit == right[i] ? diagonal + 1 : std::max(was, above[std::size_t(i)]);
            diagonal = was;
        }
    }
    return 2.0 * above[std::size_t(right.size())] / double(left.size() + right.size());
}

class Rows
{
public:
    explicit Rows(Layout &layout) : m_blocks(layout.blocks) {}

    void fix()
    {
        for (std::size_t first = 0; first < m_blocks.size();) {
            std::size_t end = first;
            for (QString above; end < m_blocks.size() && canBeRow(m_blocks[end]); ++end) {
                QString pattern = patternOf(m_blocks[end].text);
                if (end > first && likeness(above, pattern) < alike)
                    break;
                above = std::move(pattern);
            }
            constexpr std::size_t fewest = 3;
            if (end - first >= fewest)
                fixFrom(first, end);
            first = std::max(end, first + 1);
        }
    }

private:
    static constexpr double alike = 0.7;

    [[nodiscard]] static bool canBeRow(const Block &block)
    {
        constexpr qsizetype widest = 44;
        return (block.kind == BlockKind::Text || block.kind == BlockKind::Head) && block.lineCount == 1 &&
               block.level == 0 && block.role == domain::LineRole::Unknown && block.shape.width <= widest &&
               block.shape.stops == 0 &&
               std::ranges::any_of(block.text, [](QChar unit) { return text::isDigit(unit); });
    }

    void fixFrom(std::size_t first, std::size_t end)
    {
        const int columns = segmentsOf(m_blocks[first].text);
        const bool titled = first > 0 && columns > 2 && m_blocks[first - 1].kind == BlockKind::Head &&
                            m_blocks[first - 1].level == 0 && segmentsOf(m_blocks[first - 1].text) == columns;
        for (std::size_t i = titled ? first - 1 : first; i < end; ++i) {
            m_blocks[i].kind = BlockKind::Text;
            m_blocks[i].fixed = true;
        }
    }

    std::vector<Block> &m_blocks;
};

} // namespace

void fixRows(Layout &layout)
{
    if (!layout.web && !layout.wrapped)
        Rows(layout).fix();
}

} // namespace baolan::analysis
