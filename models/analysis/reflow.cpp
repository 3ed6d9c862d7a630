// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/reflow.h"

#include "models/analysis/lead.h"
#include "models/analysis/masthead.h"
#include "models/analysis/seam.h"

#include <algorithm>

namespace baolan::analysis {

using domain::LineRole;

namespace {

bool isPlain(const Line &line)
{
    return line.level == 0 && line.mark == LineMark::None && line.role == LineRole::Unknown;
}

/// How the lines of a hard-wrapped page are set.
struct Measure {
    bool wrapped = false;
    bool indents = false;
    qsizetype columns = 0; ///< a full line
    qsizetype units = 0;   ///< the same in characters, for text that was wrapped by their number
};

/// A page is hard-wrapped when most lines that another follows directly are about equally wide and end anywhere.
Measure measureOf(const std::vector<Line> &lines, QStringView text)
{
    std::vector<qsizetype> widths;
    std::vector<qsizetype> units;
    std::size_t open = 0;
    std::size_t indented = 0;
    std::size_t punctuated = 0;
    const auto plain = std::ranges::count_if(lines, isPlain);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i + 1].gap > 0 || !isPlain(lines[i]) || !isPlain(lines[i + 1]))
            continue;
        widths.push_back(lines[i].shape.columns + lines[i].indent);
        units.push_back(lines[i].range.length() + lines[i].indent / 2);
        open += endingOf(textOf(text, lines[i].range)) != Ending::Complete;
        punctuated += lines[i].shape.clauses + lines[i].shape.stops > 0;
        indented += lines[i].indent >= 2;
    }
    Measure measure;
    if (widths.size() < 4 || std::ssize(widths) * 100 < plain * 30)
        return measure;
    std::ranges::sort(widths);
    std::ranges::sort(units);
    measure.units = units[units.size() * 2 / 3];
    measure.columns = widths[widths.size() * 2 / 3];
    // Verse is set in short lines too, but its lines differ more, and marks stand mostly at their ends.
    const qsizetype tolerance = measure.columns >= 40 ? 4 : 2;
    const auto full =
        std::ranges::count_if(widths, [&](qsizetype width) { return std::abs(width - measure.columns) <= tolerance; });
    measure.wrapped = measure.columns >= 16 && measure.columns <= 120 && full * 100 >= qsizetype(widths.size()) * 55 &&
                      open * 100 >= widths.size() * 55 && punctuated * 100 >= widths.size() * 30;
    measure.indents = indented > 0;
    return measure;
}

/// Puts the lines of hard-wrapped paragraphs together.
class Reflow
{
public:
    Reflow(Layout &layout, Measure measure) : m_layout(layout), m_measure(measure) {}

    void run()
    {
        m_layout.blocks.reserve(m_layout.lines.size());
        for (std::size_t i = 0; i < m_layout.lines.size(); ++i) {
            if (m_measure.wrapped && i > 0 && continues(m_layout.blocks.back(), i))
                append(m_layout.blocks.back(), i);
            else
                begin(i);
        }
    }

private:
    [[nodiscard]] bool continues(const Block &block, std::size_t i) const
    {
        const Line &before = m_layout.lines[i - 1];
        const Line &line = m_layout.lines[i];
        if (line.gap > 0 || !isPlain(before) || !isPlain(line) || (m_measure.indents && isIndented(line)))
            return false;
        const QStringView text = textOf(m_layout.text, line.range);
        if (leadOf(text) == Lead::Dateline || isSignature(text) || isSignature(block.text) ||
            mastheadOf(block.text).found)
            return false;
        if (endingOf(block.text) == Ending::Complete)
            return isFull(before, 1) && !isEnumerated(text) && !standsAlone(i);
        // A line broken off early goes on where it cannot end.
        return isFull(before, 5) || block.lineCount > 1 || fitAcross(block.text, text, m_layout.words) >= 3;
    }

    [[nodiscard]] bool isFull(const Line &line, qsizetype tolerance) const
    {
        return line.shape.columns + line.indent >= m_measure.columns - tolerance ||
               line.range.length() + line.indent / 2 >= m_measure.units;
    }

    /// One to three short lines without a stop and then a paragraph's beginning: a head, as a paragraph's last line has its
    /// stop.
    [[nodiscard]] bool standsAlone(std::size_t i) const
    {
        constexpr std::size_t most = 3;
        for (std::size_t next = i; next <= i + most && next < m_layout.lines.size(); ++next) {
            const Line &line = m_layout.lines[next];
            if (next > i && (line.gap > 0 || (m_measure.indents && isIndented(line))))
                return true;
            if (isFull(line, 1) || line.shape.stops > 0 || endingOf(textOf(m_layout.text, line.range)) != Ending::Open)
                return false;
        }
        return i + 1 >= m_layout.lines.size();
    }

    void begin(std::size_t i)
    {
        const Line &line = m_layout.lines[i];
        Block block;
        block.text = textOf(m_layout.text, line.range);
        block.firstLine = i;
        block.role = line.role;
        block.level = line.level;
        block.gap = line.gap;
        block.indented = isIndented(line);
        block.shape = line.shape;
        m_layout.blocks.push_back(std::move(block));
    }

    void append(Block &block, std::size_t i)
    {
        if (block.lineCount == 1)
            block.joined = block.text.toString();
        block.joined += textOf(m_layout.text, m_layout.lines[i].range);
        block.text = block.joined;
        ++block.lineCount;
        const Shape &shape = m_layout.lines[i].shape;
        block.shape.width += shape.width;
        block.shape.columns += shape.columns;
        block.shape.han += shape.han;
        block.shape.stops += shape.stops;
        block.shape.clauses += shape.clauses;
        block.shape.innerBlank |= shape.innerBlank;
    }

    Layout &m_layout;
    Measure m_measure;
};

} // namespace

void reflow(Layout &layout)
{
    const Measure measure = measureOf(layout.lines, layout.text);
    layout.wrapped = measure.wrapped;
    layout.columns = measure.columns;
    Reflow(layout, measure).run();
}

} // namespace baolan::analysis
