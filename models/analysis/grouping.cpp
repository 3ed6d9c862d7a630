// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/drafts.h"

#include "models/analysis/labels.h"
#include "models/analysis/lead.h"
#include "models/analysis/stacksense.h"
#include "models/text/han.h"

#include <algorithm>
#include <iterator>

namespace baolan::analysis {

namespace {

class Grouping
{
public:
    explicit Grouping(Layout &layout) : m_layout(layout), m_blocks(layout.blocks), m_sense(layout, m_result.drafts) {}

    Drafts run()
    {
        for (std::size_t i = 0; i < m_blocks.size();) {
            switch (m_blocks[i].kind) {
            case BlockKind::Furniture:
            case BlockKind::Navigation: m_result.furniture.push_back(i++); break;
            case BlockKind::Rule: ++i; break;
            case BlockKind::Jump:
            case BlockKind::Byline: current().credits.push_back(i++); break;
            case BlockKind::Text: current().body.push_back(i++); break;
            case BlockKind::Head: i = takeStack(i); break;
            }
        }
        return std::move(m_result);
    }

private:
    Draft &current()
    {
        if (m_result.drafts.empty())
            m_result.drafts.emplace_back();
        return m_result.drafts.back();
    }
    [[nodiscard]] bool hasDraft() const { return !m_result.drafts.empty(); }
    [[nodiscard]] const Draft &last() const { return m_result.drafts.back(); }
    [[nodiscard]] bool hasBody() const { return hasDraft() && !last().body.empty(); }

    std::size_t takeStack(std::size_t first)
    {
        Stack stack = gather(first);
        takeNamesOff(stack);
        takeTornStartOff(stack);
        takeParagraphsOff(stack);
        const Sense sense = stack.lines.empty() ? Sense::CrossHead : m_sense.senseOf(stack);
        if (sense == Sense::CrossHead || sense == Sense::Verse)
            leaveOut(stack.detached);
        switch (sense) {
        case Sense::Head: beginDraft(stack); break;
        case Sense::Continuation: append(current().body, stack); break;
        case Sense::CrossHead: appendFixed(stack.lines); break;
        case Sense::Verse: takeVerse(stack); break;
        case Sense::Loose: putAside(stack); break;
        }
        return stack.next;
    }

    [[nodiscard]] Stack gather(std::size_t first)
    {
        Stack stack;
        bool broken = false;
        std::size_t i = first;
        for (; i < m_blocks.size(); ++i) {
            const Block &block = m_blocks[i];
            if (block.kind == BlockKind::Head) {
                if (broken && !stack.lines.empty()) {
                    stack.detached.insert(stack.detached.end(), stack.lines.begin(), stack.lines.end());
                    stack.lines.clear();
                }
                broken = false;
                stack.lines.push_back(i);
            } else if (block.kind == BlockKind::Furniture || block.kind == BlockKind::Navigation) {
                m_result.furniture.push_back(i);
                broken = true;
            } else if (block.kind != BlockKind::Rule) {
                break;
            }
        }
        stack.next = i;
        stack.followed = i < m_blocks.size();
        stack.marked = std::ranges::any_of(stack.lines, [&](std::size_t line) { return isMarked(m_blocks[line]); });
        return stack;
    }

    /// An author's name on a line of its own between the headline and the body.
    void takeNamesOff(Stack &stack)
    {
        if (stack.lines.size() < 2 || !stack.followed || m_blocks[stack.next].kind != BlockKind::Text)
            return;
        Block &block = m_blocks[stack.lines.back()];
        if (isMarked(block))
            return;
        Signature names = bareNamesOf(block.text);
        if (!names.found && !isColumnLabel(block.text))
            names = spacedNameOf(block.text);
        if (names.found) {
            block.kind = BlockKind::Byline;
            block.signature = std::move(names);
            stack.next = stack.lines.back();
            stack.lines.pop_back();
        }
    }

    /// A paragraph that begins at a column's foot is as short as a headline, but its sentence goes on below.
    void takeTornStartOff(Stack &stack)
    {
        if (!stack.followed || stack.lines.empty() ||
            (stack.lines.size() == 1 && (!hasBody() || m_sense.isOpen(last().body.back()))) ||
            !m_sense.isTornStart(stack))
            return;
        stack.next = stack.lines.back();
        m_blocks[stack.next].kind = BlockKind::Text;
        stack.lines.pop_back();
    }

    /// A closing sentence whose stop was left out is longer than a kicker, or reports what someone said.
    void takeParagraphsOff(Stack &stack)
    {
        while (stack.lines.size() > 1 && hasBody() && stack.detached.empty() &&
               StackSense::isSentence(m_blocks[stack.lines.front()])) {
            m_blocks[stack.lines.front()].kind = BlockKind::Text;
            current().body.push_back(stack.lines.front());
            stack.lines.erase(stack.lines.begin());
        }
    }

    void beginDraft(const Stack &stack)
    {
        Draft draft;
        draft.detached = stack.detached;
        draft.stack = stack.lines;
        m_result.drafts.push_back(std::move(draft));
    }

    void leaveOut(Blocks &lines)
    {
        m_result.furniture.insert(m_result.furniture.end(), lines.begin(), lines.end());
        lines.clear();
    }

    static void append(Blocks &body, const Stack &stack)
    {
        body.insert(body.end(), stack.detached.begin(), stack.detached.end());
        body.insert(body.end(), stack.lines.begin(), stack.lines.end());
    }

    void appendFixed(const Blocks &lines)
    {
        for (const std::size_t line : lines) {
            m_blocks[line].fixed = true;
            current().body.push_back(line);
        }
    }

    /// The first line, or those that are marked, are the head; the others are the text.
    void takeVerse(Stack &stack)
    {
        std::size_t heads = 0;
        while (heads < stack.lines.size() && isMarked(m_blocks[stack.lines[heads]]))
            ++heads;
        if (heads == 0 && (!hasDraft() || hasBody()))
            heads = 1;
        Stack head = stack;
        head.lines.resize(heads);
        if (heads > 0)
            beginDraft(head);
        appendFixed(Blocks(stack.lines.begin() + qsizetype(heads), stack.lines.end()));
    }

    /// Below the last paragraph: what is set or worded like one goes to the article, whatever stop it lacks.
    void putAside(Stack stack)
    {
        while (!stack.lines.empty() && stack.detached.empty() && hasBody()) {
            Block &line = m_blocks[stack.lines.front()];
            const Block &above = m_blocks[last().body.back()];
            const bool set = line.indented && above.indented && stack.lines.front() == last().body.back() + 1;
            if (isMarked(line) || (!set && !StackSense::isSentence(line)))
                break;
            line.kind = BlockKind::Text;
            current().body.push_back(stack.lines.front());
            stack.lines.erase(stack.lines.begin());
        }
        Blocks &place = hasBody() && !m_layout.web ? current().trailing : m_result.furniture;
        place.insert(place.end(), stack.detached.begin(), stack.detached.end());
        place.insert(place.end(), stack.lines.begin(), stack.lines.end());
    }

    Layout &m_layout;
    std::vector<Block> &m_blocks;
    Drafts m_result;
    StackSense m_sense;
};

} // namespace

Drafts groupBlocks(Layout &layout) { return Grouping(layout).run(); }

bool isSigned(const Layout &layout, const Draft &draft)
{
    for (const std::size_t credit : draft.credits) {
        if (layout.blocks[credit].signature.text)
            return true;
    }
    return !draft.body.empty() && !lineByline(layout.blocks[draft.body.front()].text).empty();
}

} // namespace baolan::analysis
