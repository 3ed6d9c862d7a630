// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/drafts.h"

#include "models/analysis/lead.h"
#include "models/analysis/seam.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

using domain::RepairKind;

namespace {

class Joining
{
public:
    Joining(const Layout &layout, std::vector<Draft> &drafts)
        : m_layout(layout)
        , m_blocks(layout.blocks)
        , m_drafts(drafts)
    {
    }

    void run()
    {
        for (Draft &draft : m_drafts)
            joinWithin(draft);
        for (std::size_t i = 0; i + 1 < m_drafts.size(); ++i)
            findTail(i);
    }

private:
    /// Each piece goes to the last open paragraph, or begins one; a caption between the two halves stays outside.
    void joinWithin(Draft &draft)
    {
        draft.paragraphs.reserve(draft.body.size());
        std::size_t open = none;
        for (const std::size_t number : draft.body) {
            if (open != none && !m_blocks[number].fixed && continues(draft.paragraphs[open].pieces.back(), number)) {
                Paragraph &paragraph = draft.paragraphs[open];
                paragraph.seams.push_back(seamOf(paragraph.pieces.back(), number, RepairKind::Join));
                paragraph.pieces.push_back(number);
            } else {
                draft.paragraphs.push_back({{number}, {}});
                if (m_blocks[number].fixed)
                    continue;
                open = draft.paragraphs.size() - 1;
            }
        }
    }

    [[nodiscard]] bool continues(std::size_t before, std::size_t after) const
    {
        const Block &left = m_blocks[before];
        const Block &right = m_blocks[after];
        if (left.creditAt >= 0)
            return false;
        if (m_layout.indentTells)
            return !right.indented && leadOf(right.text) != Lead::Dateline;
        switch (left.ending) {
        case Ending::Complete: return false;
        case Ending::Colon: return quotesOf(left.text).unclosed > 0 && !isEnumerated(right.text);
        case Ending::Clause:
            return !isEnumerated(right.text) && leadOf(right.text) != Lead::Dateline && !isBriefEntry(left, right);
        case Ending::Open: break;
        }
        if (leadOf(right.text) == Lead::Dateline || isEnumerated(right.text))
            return false;
        if (isBriefEntry(left, right) && fitAcross(left.text, right.text, m_layout.words) < 2)
            return false;
        return !isEnumerated(left.text) || left.shape.width > 24;
    }

    /// Short lines that end with commas, one below the other, are verse or a list.
    [[nodiscard]] static bool isBriefEntry(const Block &left, const Block &right)
    {
        constexpr qsizetype brief = 16;
        return left.shape.width <= brief && right.shape.width <= brief;
    }

    [[nodiscard]] Seam seamOf(std::size_t before, std::size_t after, RepairKind kind) const
    {
        const Block &left = m_blocks[before];
        const Block &right = m_blocks[after];
        if (left.ending == Ending::Complete)
            return {kind, QStringLiteral("no indent"), 0.7};
        if (left.ending == Ending::Clause)
            return {kind, QStringLiteral("clause runs on"),
                    left.text.back() == u'；' || left.text.back() == u';' ? 0.85 : 0.95};
        if (quotesOf(left.text).unclosed > 0)
            return {kind, QStringLiteral("open quotation"), 0.97};
        if (wordRunsOn(left.text, right.text, m_layout.words))
            return {kind, QStringLiteral("word runs on"), 0.97};
        if (text::isHan(left.text.back()) && text::isHan(right.text.front()))
            return {kind, QStringLiteral("sentence runs on"), 0.9};
        return {kind, QStringLiteral("column break"), 0.85};
    }

    // ------------------------------------------------------------------ the rest of an article at another place

    /// An article that breaks off may go on behind the items that stand below it in the column.
    void findTail(std::size_t i)
    {
        if (m_drafts[i].paragraphs.empty())
            return;
        Paragraph &torn = m_drafts[i].paragraphs.back();
        const Block &left = m_blocks[torn.pieces.back()];
        if (left.fixed || left.creditAt >= 0 || (left.ending != Ending::Open && left.ending != Ending::Clause) ||
            left.shape.width < 20)
            return;
        constexpr std::size_t reach = 3;
        for (std::size_t d = i + 1; d < m_drafts.size() && d <= i + reach; ++d) {
            const std::size_t found = tailIn(m_drafts[d], torn.pieces.back());
            if (found == none)
                continue;
            takeTail(m_drafts[i], m_drafts[d], found);
            return;
        }
    }

    /// The paragraph of another draft that fits the torn one so well that it cannot stand there by itself.
    [[nodiscard]] std::size_t tailIn(const Draft &other, std::size_t before) const
    {
        std::size_t best = none;
        int bestFit = 2;
        for (std::size_t p = 1; p < other.paragraphs.size(); ++p) {
            const int fit = fitOf(other, p, before);
            if (fit > bestFit) {
                best = p;
                bestFit = fit;
            }
        }
        return best;
    }

    [[nodiscard]] int fitOf(const Draft &other, std::size_t p, std::size_t before) const
    {
        const Block &left = m_blocks[before];
        const Block &right = m_blocks[other.paragraphs[p].pieces.front()];
        if (right.fixed || leadOf(right.text) != Lead::None || text::isOpening(right.text.front()) ||
            isEnumerated(right.text))
            return 0;
        int fit = fitAcross(left.text, right.text, m_layout.words);
        const bool closes = quotesOf(right.text).surplus > 0;
        if ((quotesOf(left.text).unclosed > 0) != closes)
            fit -= 3;
        if (m_layout.indentTells)
            fit += right.indented ? -3 : 2;
        const std::size_t at = other.paragraphs[p].pieces.front();
        const bool behindCredit =
            std::ranges::any_of(other.credits, [&](std::size_t credit) { return credit + 1 == at; });
        if (behindCredit)
            fit += 2;
        if (p + 1 == other.paragraphs.size())
            fit += 1;
        return fit;
    }

    void takeTail(Draft &torn, Draft &other, std::size_t first)
    {
        Paragraph &paragraph = torn.paragraphs.back();
        Paragraph &rest = other.paragraphs[first];
        paragraph.seams.push_back(seamOf(paragraph.pieces.back(), rest.pieces.front(), RepairKind::Continuation));
        paragraph.seams.back().confidence *= 0.8;
        paragraph.pieces.insert(paragraph.pieces.end(), rest.pieces.begin(), rest.pieces.end());
        paragraph.seams.insert(paragraph.seams.end(), rest.seams.begin(), rest.seams.end());
        other.paragraphs.erase(other.paragraphs.begin() + qsizetype(first));
    }

    static constexpr std::size_t none = std::size_t(-1);

    const Layout &m_layout;
    const std::vector<Block> &m_blocks;
    std::vector<Draft> &m_drafts;
};

} // namespace

void joinParagraphs(const Layout &layout, Drafts &drafts) { Joining(layout, drafts.drafts).run(); }

} // namespace baolan::analysis
