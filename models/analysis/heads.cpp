// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/drafts.h"
#include "models/analysis/labels.h"
#include "models/analysis/vocabulary.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace baolan::analysis {

using domain::LineRole;

namespace {

/// A share of a line's words below which the text beside it does not speak of what the line says.
constexpr double unrelated = 0.34;

/// Lines of a stack that are one thing: a headline of several printed lines, or a single line.
struct Unit {
    Blocks lines;
    int level = 0;
};

class Heads
{
public:
    Heads(const Layout &layout, Drafts &drafts)
        : m_layout(layout)
        , m_blocks(layout.blocks)
        , m_drafts(drafts.drafts)
        , m_furniture(drafts.furniture)
    {
    }

    void resolve()
    {
        countLines();
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            m_at = i;
            m_vocabulary.reset();
            resolveDetached();
            if (!resolveByRole())
                resolveStack();
            resolveTrailing();
        }
        spreadSeries();
        std::ranges::sort(m_furniture);
    }

private:
    [[nodiscard]] Draft &draft() { return m_drafts[m_at]; }
    [[nodiscard]] const Block &block(std::size_t line) const { return m_blocks[line]; }
    [[nodiscard]] QStringView textAt(std::size_t line) const { return m_blocks[line].text; }

    void countLines()
    {
        for (const Block &block : m_blocks) {
            if (block.kind == BlockKind::Head)
                ++m_count[block.text];
        }
    }
    [[nodiscard]] bool repeats(std::size_t line) const { return m_count.value(textAt(line)) > 1; }

    // ------------------------------------------------------------------ what the neighbours speak of

    [[nodiscard]] double shareOfOwn(std::size_t line)
    {
        if (!m_vocabulary) {
            m_vocabulary.emplace();
            for (const std::size_t body : draft().body)
                m_vocabulary->add(textAt(body));
        }
        return m_vocabulary->shareOf(textAt(line));
    }
    [[nodiscard]] double shareOfPrevious(std::size_t line) const
    {
        if (m_at == 0)
            return 0;
        Vocabulary vocabulary;
        for (const std::size_t body : m_drafts[m_at - 1].body)
            vocabulary.add(textAt(body));
        return vocabulary.shareOf(textAt(line));
    }

    // ------------------------------------------------------------------ lines that are no part of the head

    void resolveDetached()
    {
        for (const std::size_t line : draft().detached) {
            if (!m_layout.web && !repeats(line) && isSeriesLabel(textAt(line)))
                giveSeries(line);
            else
                m_furniture.push_back(line);
        }
    }

    /// A label goes to the neighbour that speaks of it; when neither does, to the article it stands above.
    void giveSeries(std::size_t line)
    {
        const double own = shareOfOwn(line);
        const double previous = shareOfPrevious(line);
        const bool toPrevious =
            m_at > 0 && previous > own + 0.1 && previous >= unrelated && m_drafts[m_at - 1].series.empty();
        (toPrevious ? m_drafts[m_at - 1] : draft()).series.push_back(line);
    }

    void resolveTrailing()
    {
        for (const std::size_t line : draft().trailing) {
            const bool label = isSeriesLabel(textAt(line)) && !repeats(line) && draft().series.empty();
            if (label && shareOfOwn(line) >= unrelated)
                draft().series.push_back(line);
            else
                m_furniture.push_back(line);
        }
    }

    /// The lines above the last one that belong to no article: running slogans, banners; labels find their article.
    void takeOutsiders(Blocks &stack)
    {
        Blocks kept;
        for (std::size_t i = 0; i < stack.size(); ++i) {
            const std::size_t line = stack[i];
            const bool last = i + 1 == stack.size();
            if (repeats(line) && !last && !(m_layout.web && startsWithDash(textAt(stack[i + 1]))))
                m_furniture.push_back(line);
            else if (isBanner(stack, i))
                takeBanner(line);
            else if (!last && isSeriesLabel(textAt(line)) && !startsWithDash(textAt(line)))
                giveSeries(line);
            else if (!last && isSlogan(line, stack[i + 1]))
                m_furniture.push_back(line);
            else if (!last && isColumnName(line))
                draft().series.push_back(line);
            else
                kept.push_back(line);
        }
        stack = std::move(kept);
    }

    /// Marked as higher than the line below it, and so are other articles of the page lower than it: it stands over
    /// the page.
    [[nodiscard]] bool isBanner(const Blocks &stack, std::size_t i)
    {
        const int level = block(stack[i]).level;
        if (level == 0 || m_at > 0)
            return false;
        const bool aboveOwn = std::any_of(stack.begin() + qsizetype(i) + 1, stack.end(),
                                          [&](std::size_t line) { return block(line).level > level; });
        if (!aboveOwn)
            return false;
        for (std::size_t d = 1; d < m_drafts.size(); ++d) {
            for (const std::size_t line : m_drafts[d].stack) {
                if (block(line).level > level)
                    return true;
            }
        }
        return isUnrelatedCouplet(stack[i]);
    }

    void takeBanner(std::size_t line)
    {
        if (isSeriesLabel(textAt(line)))
            m_pageSeries = line;
        else
            m_furniture.push_back(line);
    }

    /// Several halves, and the article below does not speak of them: kickers are set the same way, but they lead in, and
    /// often count.
    [[nodiscard]] bool isUnrelatedCouplet(std::size_t line)
    {
        return segmentsOf(textAt(line)) > 1 && countedSegmentsOf(textAt(line)) < 2 && shareOfOwn(line) < unrelated;
    }
    /// A couplet stands at the page's head, or with a label that the article above it has taken.
    [[nodiscard]] bool isSlogan(std::size_t line, std::size_t next)
    {
        const bool top = m_at == 0 || m_drafts[m_at - 1].body.empty();
        const bool besideLabel = block(next).gap == 0 && isSeriesLabel(textAt(next));
        return (top || besideLabel) && isUnrelatedCouplet(line);
    }
    /// A column's standing name above the headline: a few characters, and nothing the article speaks of.
    [[nodiscard]] bool isColumnName(std::size_t line)
    {
        return block(line).level == 0 && draft().series.empty() && canBeColumnName(textAt(line)) &&
               shareOfOwn(line) < unrelated;
    }

    // ------------------------------------------------------------------ headline, kicker, sub-headline

    /// Where the format's markup tells what each line is, there is nothing to weigh.
    bool resolveByRole()
    {
        const Blocks &stack = draft().stack;
        const bool known =
            std::ranges::any_of(stack, [&](std::size_t line) { return block(line).role == LineRole::Headline; });
        if (!known)
            return false;
        for (const std::size_t line : stack) {
            switch (block(line).role) {
            case LineRole::Headline: draft().headline.push_back(line); break;
            case LineRole::Subheadline: draft().subheadline.push_back(line); break;
            case LineRole::Kicker: draft().kicker.push_back(line); break;
            default: m_furniture.push_back(line);
            }
        }
        return true;
    }

    void resolveStack()
    {
        Blocks stack = draft().stack;
        keepWebHead(stack);
        takeOutsiders(stack);
        const std::vector<Unit> units = unitsOf(stack);
        if (units.empty())
            return;
        const std::size_t headline = headlineOf(units);
        for (std::size_t i = 0; i < units.size(); ++i) {
            Blocks &place = i < headline ? draft().kicker : i == headline ? draft().headline : draft().subheadline;
            place.insert(place.end(), units[i].lines.begin(), units[i].lines.end());
        }
    }

    /// On a web page a tall stack is the list of the page's headlines, and only its end is the article's own head.
    void keepWebHead(Blocks &stack)
    {
        constexpr std::size_t tallest = 3;
        if (!m_layout.web || stack.size() <= tallest)
            return;
        const std::size_t marked = std::size_t(
            std::ranges::find_if(stack, [&](std::size_t line) { return block(line).level > 0; }) - stack.begin());
        std::size_t first = marked < stack.size() ? marked : stack.size() - 1;
        if (first > 0 && marked >= stack.size() && startsWithDash(textAt(stack.back())))
            --first;
        // The list has the article's own headline too, which stands again as its head.
        if (marked >= stack.size() && first > 0) {
            for (std::size_t i = stack.size(); i-- > 1;) {
                const auto above = stack.begin() + qsizetype(i);
                if (std::any_of(stack.begin(), above,
                                [&](std::size_t line) { return textAt(line) == textAt(stack[i]); })) {
                    first = i;
                    break;
                }
            }
        }
        m_furniture.insert(m_furniture.end(), stack.begin(), stack.begin() + qsizetype(first));
        stack.erase(stack.begin(), stack.begin() + qsizetype(first));
    }

    /// Lines that follow each other without a blank line on a page that has them are one headline of several lines.
    [[nodiscard]] std::vector<Unit> unitsOf(const Blocks &stack) const
    {
        std::vector<Unit> units;
        for (std::size_t i = 0; i < stack.size(); ++i) {
            const Block &line = block(stack[i]);
            if (i > 0 && units.back().lines.back() + 1 == stack[i]) {
                const Block &before = block(stack[i - 1]);
                const bool together = (m_layout.gaps || m_layout.wrapped) && line.gap == 0 &&
                                      (line.level == before.level || line.level == 0) && line.level != boldLevel;
                if (together && !startsWithDash(line.text) && !isSectionLabel(before.text)) {
                    units.back().lines.push_back(stack[i]);
                    continue;
                }
            }
            units.push_back({{stack[i]}, line.level});
        }
        return units;
    }

    [[nodiscard]] qsizetype widthOf(const Unit &unit) const
    {
        qsizetype width = 0;
        for (const std::size_t line : unit.lines)
            width += block(line).shape.width;
        return width;
    }

    /// Among the units with the highest mark (or all, when none is marked).
    [[nodiscard]] std::size_t headlineOf(const std::vector<Unit> &units) const
    {
        int level = 0;
        for (const Unit &unit : units) {
            if (unit.level > 0 && (level == 0 || unit.level < level))
                level = unit.level;
        }
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < units.size(); ++i) {
            if (units[i].level == level)
                candidates.push_back(i);
        }
        // A section's label may be marked above its headline.
        if (level > 0 && candidates.size() == 1 && isSectionLabel(textAt(units[candidates[0]].lines[0]))) {
            for (std::size_t i = candidates[0] + 1; i < units.size(); ++i) {
                if (units[i].level > 0 && !startsWithDash(textAt(units[i].lines[0])))
                    return i;
            }
        }
        return chosenOf(units, candidates);
    }

    /// Kicker above headline is the rule; a dash, or a line more than twice as long, is a sub-headline below one.
    [[nodiscard]] std::size_t chosenOf(const std::vector<Unit> &units, std::vector<std::size_t> candidates) const
    {
        while (candidates.size() > 1 && startsWithDash(textAt(units[candidates.back()].lines[0])))
            candidates.pop_back();
        const std::size_t last = candidates.back();
        if (candidates.size() == 1)
            return last;
        const std::size_t before = candidates[candidates.size() - 2];
        const qsizetype width = widthOf(units[last]);
        const bool label = isSectionLabel(textAt(units[before].lines[0]));
        constexpr qsizetype longHeadline = 28;
        if (!label && width > longHeadline && width > 2 * widthOf(units[before]) && widthOf(units[before]) >= 6)
            return before;
        if (candidates.size() == 3 && !label && widthOf(units[before]) * 5 < 4 * width &&
            widthOf(units[before]) * 5 < 4 * widthOf(units[candidates[0]]))
            return before;
        return last;
    }

    // ------------------------------------------------------------------ series

    /// A label at the head of a feature holds for its sections: those right below that nobody signs and that a label of
    /// their own, or a deeper mark, makes parts of a whole. A banner's holds for the page.
    void spreadSeries()
    {
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_pageSeries && m_drafts[i].series.empty())
                m_drafts[i].series.push_back(*m_pageSeries);
            if (m_drafts[i].series.empty() || !standsAbove(m_drafts[i]))
                continue;
            std::size_t end = i + 1;
            while (end < m_drafts.size() && isSectionOf(m_drafts[end], m_drafts[i]))
                ++end;
            constexpr std::size_t fewest = 2;
            for (std::size_t d = i + 1; d < end && end - i > fewest; ++d)
                m_drafts[d].series = m_drafts[i].series;
        }
    }
    [[nodiscard]] static bool standsAbove(const Draft &draft)
    {
        return !draft.headline.empty() && draft.series.front() < draft.headline.front();
    }
    [[nodiscard]] bool isSectionOf(const Draft &section, const Draft &feature) const
    {
        if (section.headline.empty() || !section.series.empty() || isSigned(m_layout, section))
            return false;
        const int level = block(section.headline.front()).level;
        const int above = block(feature.headline.front()).level;
        constexpr qsizetype longestLabel = 16;
        const bool labelled = section.kicker.size() == 1 && block(section.kicker.front()).shape.width <= longestLabel &&
                              !block(section.kicker.front()).shape.innerBlank;
        return labelled || (above > 0 && level > above);
    }

    const Layout &m_layout;
    const std::vector<Block> &m_blocks;
    std::vector<Draft> &m_drafts;
    Blocks &m_furniture;
    QHash<QStringView, int> m_count;
    std::optional<Vocabulary> m_vocabulary;
    std::optional<std::size_t> m_pageSeries;
    std::size_t m_at = 0;
};

} // namespace

void resolveHeads(const Layout &layout, Drafts &drafts) { Heads(layout, drafts).resolve(); }

} // namespace baolan::analysis
