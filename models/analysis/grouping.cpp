// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/drafts.h"

#include "models/analysis/lead.h"
#include "models/analysis/seam.h"
#include "models/text/han.h"

#include <algorithm>
#include <iterator>

namespace baolan::analysis {

namespace {

/// Short lines one below the other, and what follows them.
struct Stack {
    Blocks detached;
    Blocks lines;
    std::size_t next = 0;   ///< the block behind it
    bool followed = false;  ///< by a body or a byline
    bool marked = false;
};

/// What a stack is to the text around it.
enum class Sense { Head, Continuation, CrossHead, Verse, Loose };

class Grouping
{
public:
    explicit Grouping(Layout &layout) : m_layout(layout), m_blocks(layout.blocks) {}

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
        const Sense sense = stack.lines.empty() ? Sense::CrossHead : senseOf(stack);
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

    [[nodiscard]] static bool isMarked(const Block &block)
    {
        return block.level > 0 || block.role == domain::LineRole::Headline || block.role == domain::LineRole::Kicker
            || block.role == domain::LineRole::Subheadline;
    }

    /// An author's name on a line of its own between the headline and the body.
    void takeNamesOff(Stack &stack)
    {
        if (stack.lines.size() < 2 || !stack.followed || m_blocks[stack.next].kind != BlockKind::Text)
            return;
        Block &block = m_blocks[stack.lines.back()];
        if (isMarked(block))
            return;
        if (Signature names = bareNamesOf(block.text); names.found) {
            block.kind = BlockKind::Byline;
            block.signature = std::move(names);
            stack.next = stack.lines.back();
            stack.lines.pop_back();
        }
    }

    /// A paragraph that begins at a column's foot is as short as a headline, but its sentence goes on below.
    void takeTornStartOff(Stack &stack)
    {
        if (!stack.followed || stack.lines.empty() || (stack.lines.size() == 1 && (!hasBody() || isOpen(last().body.back()))) || !isTornStart(stack))
            return;
        stack.next = stack.lines.back();
        m_blocks[stack.next].kind = BlockKind::Text;
        stack.lines.pop_back();
    }

    /// A closing sentence whose stop was left out is longer than a kicker, or reports what someone said.
    void takeParagraphsOff(Stack &stack)
    {
        while (stack.lines.size() > 1 && hasBody() && stack.detached.empty() && isSentence(m_blocks[stack.lines.front()])) {
            m_blocks[stack.lines.front()].kind = BlockKind::Text;
            current().body.push_back(stack.lines.front());
            stack.lines.erase(stack.lines.begin());
        }
    }

    [[nodiscard]] static bool isSentence(const Block &line)
    {
        constexpr qsizetype longestKicker = 36;
        if (isMarked(line) || line.shape.clauses == 0)
            return false;
        return line.shape.width > longestKicker || beginsLikeSentence(line.text) || reportsSpeech(line.text);
    }

    [[nodiscard]] bool isTornStart(const Stack &stack) const
    {
        const Block &line = m_blocks[stack.lines.back()];
        const Block &next = m_blocks[stack.next];
        if (isMarked(line) || next.kind != BlockKind::Text || next.fixed || line.fixed)
            return false;
        if (m_layout.indentTells && next.indented)
            return false;
        int torn = fitAcross(line.text, next.text, m_layout.text);
        torn += int(std::min(line.shape.clauses, qsizetype(2)));
        torn += line.shape.clauses > 0 && line.shape.width > 20 ? 1 : 0;
        torn += beginsLikeSentence(line.text) ? 2 : 0;
        torn -= line.shape.clauses == 0 && line.shape.innerBlank ? 3 : 0;
        torn -= line.ending == Ending::Complete ? 4 : 0;
        return torn >= (stack.lines.size() > 1 ? 4 : 3);
    }

    [[nodiscard]] Sense senseOf(const Stack &stack) const
    {
        if (isVerse(stack))
            return Sense::Verse;
        const bool open = hasBody() && isOpen(last().body.back());
        if (!stack.followed) {
            if (open && stack.lines.size() == 1 && !stack.marked && !m_blocks[stack.lines[0]].shape.innerBlank && last().credits.empty())
                return Sense::Continuation;
            return stack.marked && !m_layout.web ? Sense::Head : Sense::Loose;
        }
        if (!hasDraft() || (last().body.empty() && last().credits.empty()))
            return Sense::Head;
        if (hasBody() && isQuestion(stack))
            return Sense::CrossHead;
        if (last().body.empty())
            return staysUnderByline(stack) ? Sense::CrossHead : Sense::Head;
        if (open && !stack.marked && goesOn(stack))
            return Sense::Continuation;
        return isCrossHead(stack) ? Sense::CrossHead : Sense::Head;
    }

    [[nodiscard]] bool isOpen(std::size_t block) const
    {
        return !m_blocks[block].fixed && (m_blocks[block].ending == Ending::Open || m_blocks[block].ending == Ending::Clause);
    }

    /// Lines of about the same length, four or more: a poem, a table, a list without marks; at the page's end, where no
    /// text follows, a list below a marked heading may be shorter. A web page's list of headlines is none.
    [[nodiscard]] bool isVerse(const Stack &stack) const
    {
        constexpr std::size_t fewest = 5;
        const bool headed = !stack.lines.empty() && isMarked(m_blocks[stack.lines.front()]);
        const auto plain = std::ranges::count_if(stack.lines, [&](std::size_t line) { return !isMarked(m_blocks[line]); });
        if (!m_layout.web && !stack.followed && hasDraft() && plain >= (headed ? 2 : 4))
            return true;
        if (m_layout.web || stack.lines.size() < fewest)
            return false;
        const auto brief = std::ranges::count_if(stack.lines, [&](std::size_t line) { return m_blocks[line].shape.width <= 18 && !isMarked(m_blocks[line]); });
        return brief + 2 >= std::ssize(stack.lines) && brief >= 4;
    }

    /// A line of its own that ends with ？ or ！ amid the paragraphs of a text: headlines that ask are followed by a report's
    /// beginning.
    [[nodiscard]] bool isQuestion(const Stack &stack) const
    {
        const Block &line = m_blocks[stack.lines.front()];
        const Block &next = m_blocks[stack.next];
        return stack.lines.size() == 1 && !stack.marked && line.ending == Ending::Complete && !line.shape.innerBlank
            && (next.kind == BlockKind::Jump || (next.kind == BlockKind::Text && leadOf(next.text) == Lead::None));
    }

    /// The head has its byline, but no body yet: a short line is then a cross-head or a summary, unless the line above
    /// was a photo's credit or the mark says that a new item begins.
    [[nodiscard]] bool staysUnderByline(const Stack &stack) const
    {
        const bool photo = std::ranges::any_of(last().credits, [&](std::size_t credit) { return m_blocks[credit].signature.photo; });
        if (photo || stack.marked || stack.lines.size() > 1)
            return false;
        return m_blocks[stack.next].kind == BlockKind::Text && leadOf(m_blocks[stack.next].text) != Lead::Dateline;
    }

    /// Weighs whether an open paragraph goes on with a short line without a mark, or whether a head begins there.
    [[nodiscard]] bool goesOn(const Stack &stack) const
    {
        const QStringView before = m_blocks[last().body.back()].text;
        const Block &line = m_blocks[stack.lines.front()];
        const Block &next = m_blocks[stack.next];
        int head = 2 - fitAcross(before, line.text, m_layout.text);
        if (next.kind == BlockKind::Byline)
            head += next.signature.photo ? 1 : 3;
        else if (const Lead lead = leadOf(next.text); lead != Lead::None)
            head += lead == Lead::Dateline ? 4 : 2;
        head += line.shape.innerBlank ? 2 : 0;
        head += stack.lines.size() > 1 ? 2 : 0;
        head += !last().credits.empty() && last().credits.back() > last().body.back() ? 2 : 0;
        if (m_layout.indentTells)
            head += next.indented ? 1 : -2;
        if (quotesOf(before).unclosed > 0)
            head -= 2;
        head -= line.shape.clauses > 0 ? 1 : 0;
        return head < 3;
    }

    /// A heading inside an article: it stands alone, what follows begins and ends like a part of the same text, and
    /// the article it would end is one that somebody signs.
    [[nodiscard]] bool isCrossHead(const Stack &stack) const
    {
        if (stack.lines.size() != 1)
            return false;
        const Block &line = m_blocks[stack.lines.front()];
        const Block &next = m_blocks[stack.next];
        if (line.role != domain::LineRole::Unknown || next.kind != BlockKind::Text || leadOf(next.text) != Lead::None)
            return false;
        constexpr qsizetype longest = 18;
        if (isEnumerated(line.text))
            return true;
        if (line.shape.width > longest || line.shape.innerBlank)
            return false;
        if (const int level = headLevel(); level > 0 && line.level > 0 && line.level <= level)
            return false;
        if (isClosed() || sectionIsPhotoStory(stack.next))
            return false;
        if (line.level == 0 && headLevel() > 0 && pageMarksAll())
            return true;
        // A report that begins with a dateline seldom has just one heading inside.
        const bool signedAbove = std::ranges::any_of(last().credits, [&](std::size_t credit) { return credit < last().body.front() && m_blocks[credit].signature.text; });
        return signedAbove || (isSigned(m_layout, last()) && (hasCrossHead() || plainSectionsFrom(stack) > 1));
    }

    [[nodiscard]] bool hasCrossHead() const
    {
        return std::ranges::any_of(last().body, [&](std::size_t body) { return m_blocks[body].kind == BlockKind::Head && m_blocks[body].fixed; });
    }

    /// How many sections in a row have one short line above them and do not begin like a report.
    [[nodiscard]] int plainSectionsFrom(const Stack &stack) const
    {
        int sections = 1;
        std::size_t heads = 0;
        for (std::size_t i = stack.next; i < m_blocks.size(); ++i) {
            const Block &block = m_blocks[i];
            if (block.kind == BlockKind::Head) {
                ++heads;
                continue;
            }
            if (heads == 0)
                continue;
            if (heads > 1 || block.kind != BlockKind::Text || leadOf(block.text) != Lead::None)
                break;
            ++sections;
            heads = 0;
        }
        return sections;
    }

    [[nodiscard]] int headLevel() const
    {
        int level = 0;
        for (const std::size_t line : last().stack) {
            if (const int own = m_blocks[line].level; own > 0 && (level == 0 || own < level))
                level = own;
        }
        return level;
    }

    /// All drafts so far have a marked head: then a line without a mark is none.
    [[nodiscard]] bool pageMarksAll() const
    {
        return m_result.drafts.size() > 1 && std::ranges::all_of(m_result.drafts, [&](const Draft &draft) {
            return std::ranges::any_of(draft.stack, [&](std::size_t line) { return m_blocks[line].level > 0; });
        });
    }

    /// Its writer signed below the last paragraph.
    [[nodiscard]] bool isClosed() const
    {
        const Draft &draft = last();
        return std::ranges::any_of(draft.credits, [&](std::size_t credit) { return credit > draft.body.back() && (m_blocks[credit].signature.text || m_blocks[credit].signature.reportage); })
            || !closingByline(m_blocks[draft.body.back()].text).empty();
    }

    /// One paragraph and the credit of its photo, before the next short line.
    [[nodiscard]] bool sectionIsPhotoStory(std::size_t first) const
    {
        int paragraphs = 0;
        for (std::size_t i = first; i < m_blocks.size() && m_blocks[i].kind != BlockKind::Head; ++i) {
            if (m_blocks[i].kind == BlockKind::Text)
                ++paragraphs;
            if (m_blocks[i].signature.reportage || (m_blocks[i].signature.photo && paragraphs == 1))
                return paragraphs <= 2;
        }
        return false;
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

    void putAside(const Stack &stack)
    {
        Blocks &place = hasBody() && !m_layout.web ? current().trailing : m_result.furniture;
        place.insert(place.end(), stack.detached.begin(), stack.detached.end());
        place.insert(place.end(), stack.lines.begin(), stack.lines.end());
    }

    Layout &m_layout;
    std::vector<Block> &m_blocks;
    Drafts m_result;
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
