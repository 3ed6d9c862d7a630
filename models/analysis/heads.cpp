// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/drafts.h"
#include "models/analysis/headshape.h"
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
        bool sloganTaken = false;
        for (std::size_t i = 0; i < stack.size(); ++i) {
            const std::size_t line = stack[i];
            const bool last = i + 1 == stack.size();
            if (repeats(line) && !last && !(m_layout.web && startsWithDash(textAt(stack[i + 1]))))
                m_furniture.push_back(line);
            else if (isBanner(stack, i)) {
                takeBanner(line);
                sloganTaken = true;
            } else if (!last && isSeriesLabel(textAt(line)) && !startsWithDash(textAt(line)))
                giveSeries(line);
            else if (!last && !sloganTaken && isSlogan(line, stack[i + 1])) {
                m_furniture.push_back(line);
                sloganTaken = true;
            } else if (!last && isColumnName(line)) {
                (isSectionName(line) ? m_furniture : draft().series).push_back(line);
            } else
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

    /// The same right below the page's masthead is the name of the page.
    [[nodiscard]] bool isSectionName(std::size_t line) const
    {
        return m_at == 0 && line > 0 &&
               std::all_of(m_blocks.begin(), m_blocks.begin() + qsizetype(line), [](const Block &above) {
                   return above.kind == BlockKind::Furniture || above.kind == BlockKind::Rule;
               });
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
        HeadParts parts = headPartsOf(m_layout, stack);
        draft().kicker = std::move(parts.kicker);
        draft().headline = std::move(parts.headline);
        draft().subheadline = std::move(parts.subheadline);
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
