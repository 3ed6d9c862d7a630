// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/stacksense.h"

#include "models/analysis/labels.h"
#include "models/analysis/lead.h"
#include "models/analysis/seam.h"
#include "models/text/han.h"

#include <algorithm>
#include <iterator>

namespace baolan::analysis {

bool isMarked(const Block &block)
{
    return block.level > 0 || block.role == domain::LineRole::Headline || block.role == domain::LineRole::Kicker ||
           block.role == domain::LineRole::Subheadline;
}

bool StackSense::isSentence(const Block &line)
{
    constexpr qsizetype longestKicker = 36;
    if (isMarked(line) || line.shape.clauses == 0)
        return false;
    return line.shape.width > longestKicker || beginsLikeSentence(line.text) || reportsSpeech(line.text);
}

bool StackSense::isTornStart(const Stack &stack) const
{
    const Block &line = m_blocks[stack.lines.back()];
    const Block &next = m_blocks[stack.next];
    if (isMarked(line) || next.kind != BlockKind::Text || next.fixed || line.fixed)
        return false;
    if (m_layout.indentTells && next.indented)
        return false;
    int torn = fitAcross(line.text, next.text, m_layout.words);
    torn += int(std::min(line.shape.clauses, qsizetype(2)));
    torn += line.shape.clauses > 0 && line.shape.width > 20 ? 1 : 0;
    torn += beginsLikeSentence(line.text) ? 2 : 0;
    torn -= line.shape.clauses == 0 && line.shape.innerBlank ? 3 : 0;
    torn -= line.ending == Ending::Complete ? 4 : 0;
    return torn >= (stack.lines.size() > 1 ? 4 : 3);
}

bool StackSense::isFirstSection(const Stack &stack) const
{
    if (!isBracketed(m_blocks[stack.lines.back()].text) || m_blocks[stack.next].kind != BlockKind::Text)
        return false;
    const auto next = std::find_if(m_blocks.begin() + qsizetype(stack.next), m_blocks.end(),
                                   [](const Block &block) { return block.kind == BlockKind::Head; });
    return next != m_blocks.end() && isBracketed(next->text) && next + 1 != m_blocks.end() &&
           (next + 1)->kind == BlockKind::Text;
}

Sense StackSense::senseOf(const Stack &stack) const
{
    if (isVerse(stack))
        return Sense::Verse;
    const bool open = hasBody() && isOpen(current().body.back());
    if (!stack.followed) {
        if (open && stack.lines.size() == 1 && !stack.marked && !m_blocks[stack.lines[0]].shape.innerBlank &&
            current().credits.empty())
            return Sense::Continuation;
        return stack.marked && !m_layout.web ? Sense::Head : Sense::Loose;
    }
    if (!hasDraft() || (current().body.empty() && current().credits.empty()))
        return Sense::Head;
    if (!stack.lines.empty() && isColumnLabel(m_blocks[stack.lines.front()].text))
        return Sense::Head;
    if (hasBody() && isQuestion(stack))
        return Sense::CrossHead;
    if (current().body.empty())
        return staysUnderByline(stack) ? Sense::CrossHead : Sense::Head;
    if (open && !stack.marked && goesOn(stack))
        return Sense::Continuation;
    return isCrossHead(stack) ? Sense::CrossHead : Sense::Head;
}

bool StackSense::isOpen(std::size_t block) const
{
    return !m_blocks[block].fixed &&
           (m_blocks[block].ending == Ending::Open || m_blocks[block].ending == Ending::Clause);
}

bool StackSense::isVerse(const Stack &stack) const
{
    constexpr std::size_t fewest = 5;
    const bool headed = !stack.lines.empty() && isMarked(m_blocks[stack.lines.front()]);
    const auto plain = std::ranges::count_if(stack.lines, [&](std::size_t line) { return !isMarked(m_blocks[line]); });
    if (!m_layout.web && !stack.followed && hasDraft() && plain >= (headed ? 2 : 4))
        return true;
    if (m_layout.web || stack.lines.size() < fewest)
        return false;
    const auto brief = std::ranges::count_if(
        stack.lines, [&](std::size_t line) { return m_blocks[line].shape.width <= 18 && !isMarked(m_blocks[line]); });
    return brief + 2 >= std::ssize(stack.lines) && brief >= 4;
}

bool StackSense::isQuestion(const Stack &stack) const
{
    const Block &line = m_blocks[stack.lines.front()];
    const Block &next = m_blocks[stack.next];
    return stack.lines.size() == 1 && !stack.marked && line.ending == Ending::Complete && !line.shape.innerBlank &&
           (next.kind == BlockKind::Jump || (next.kind == BlockKind::Text && leadOf(next.text) == Lead::None));
}

bool StackSense::staysUnderByline(const Stack &stack) const
{
    const bool photo =
        std::ranges::any_of(current().credits, [&](std::size_t credit) { return m_blocks[credit].signature.photo; });
    if (photo || stack.marked || stack.lines.size() > 1)
        return false;
    return m_blocks[stack.next].kind == BlockKind::Text && leadOf(m_blocks[stack.next].text) != Lead::Dateline;
}

bool StackSense::goesOn(const Stack &stack) const
{
    const QStringView before = m_blocks[current().body.back()].text;
    const Block &line = m_blocks[stack.lines.front()];
    const Block &next = m_blocks[stack.next];
    int head = 2 - fitAcross(before, line.text, m_layout.words);
    if (next.kind == BlockKind::Byline)
        head += next.signature.photo ? 1 : 3;
    else if (const Lead lead = leadOf(next.text); lead != Lead::None)
        head += lead == Lead::Dateline ? 4 : 2;
    head += line.shape.innerBlank ? 2 : 0;
    head += stack.lines.size() > 1 ? 2 : 0;
    head += !current().credits.empty() && current().credits.back() > current().body.back() ? 2 : 0;
    if (m_layout.indentTells)
        head += next.indented ? 1 : -2;
    // An open quotation closes soon; when neither the line nor what follows closes it, both are something else.
    if (quotesOf(before).unclosed > 0)
        head += quotesOf(line.text).surplus + quotesOf(next.text).surplus > 0 ? -2 : 2;
    head -= line.shape.clauses > 0 ? 1 : 0;
    return head < 3;
}

bool StackSense::isCrossHead(const Stack &stack) const
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
    if (isBracketed(line.text) &&
        std::ranges::any_of(current().body, [&](std::size_t body) { return isBracketed(m_blocks[body].text); }))
        return true;
    if (line.shape.width > longest || line.shape.innerBlank)
        return false;
    if (const int level = headLevel(); level > 0 && line.level > 0 && line.level <= level)
        return false;
    if (isClosed() || sectionIsPhotoStory(stack.next))
        return false;
    if (line.level == 0 && headLevel() > 0 && pageMarksAll())
        return true;
    return partOfArticle(stack) >= 2;
}

/// A report that begins with a dateline seldom has just one heading inside; a list or a table has a title of its own.
int StackSense::partOfArticle(const Stack &stack) const
{
    const bool signedAbove = std::ranges::any_of(current().credits, [&](std::size_t credit) {
        return credit < current().body.front() && m_blocks[credit].signature.text;
    });
    int part = signedAbove ? 2 : isSigned(m_layout, current()) ? 1 : -2;
    part += hasCrossHead() ? 2 : anotherPlainSectionFollows(stack) ? 1 : 0;
    part -= m_blocks[stack.next].fixed ? 3 : 0;
    return part;
}

bool StackSense::hasCrossHead() const
{
    return std::ranges::any_of(current().body, [&](std::size_t body) {
        return m_blocks[body].kind == BlockKind::Head && m_blocks[body].fixed;
    });
}

bool StackSense::anotherPlainSectionFollows(const Stack &stack) const
{
    std::size_t heads = 0;
    for (std::size_t i = stack.next; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        if (block.kind == BlockKind::Head)
            ++heads;
        else if (heads > 0)
            return heads == 1 && block.kind == BlockKind::Text && leadOf(block.text) == Lead::None;
    }
    return false;
}

int StackSense::headLevel() const
{
    int level = 0;
    for (const std::size_t line : current().stack) {
        if (const int own = m_blocks[line].level; own > 0 && (level == 0 || own < level))
            level = own;
    }
    return level;
}

bool StackSense::pageMarksAll() const
{
    return m_drafts.size() > 1 && std::ranges::all_of(m_drafts, [&](const Draft &draft) {
               return std::ranges::any_of(draft.stack, [&](std::size_t line) { return m_blocks[line].level > 0; });
           });
}

bool StackSense::isClosed() const
{
    const Draft &draft = current();
    return std::ranges::any_of(draft.credits,
                               [&](std::size_t credit) {
                                   return credit > draft.body.back() &&
                                          (m_blocks[credit].signature.text || m_blocks[credit].signature.reportage);
                               }) ||
           !closingByline(m_blocks[draft.body.back()].text).empty();
}

bool StackSense::sectionIsPhotoStory(std::size_t first) const
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

} // namespace baolan::analysis
