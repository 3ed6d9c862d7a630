// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/layout.h"

#include "models/analysis/labels.h"
#include "models/analysis/lead.h"
#include "models/analysis/masthead.h"
#include "models/analysis/reflow.h"
#include "models/analysis/rows.h"
#include "models/analysis/signoff.h"
#include "models/analysis/wordlist.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

using domain::LineRole;

namespace {

/// Speech on a line of its own is a paragraph: “真的吗？” / 问：怎么修的？ / 他回头问：“谁？”
bool isSpeech(const Block &block)
{
    if (block.ending != Ending::Complete)
        return false;
    if (text::isClosing(block.text.back()) && text::isQuote(block.text.back()))
        return true;
    const QStringView beginning = block.text.first(std::min(qsizetype(6), block.text.size()));
    return std::ranges::any_of(beginning, [](QChar unit) { return text::halfWidth(unit) == u':'; });
}

/// 联系人：…, 电话：…: whom to turn to.
bool isContact(QStringView text)
{
    static constexpr WordList words{u"联系人", u"联系电话", u"联系方式", u"咨询电话", u"报名电话", u"电话",
                                    u"热线",   u"地址",     u"网址",     u"邮箱",     u"时间",     u"地点",
                                    u"报名",   u"咨询",     u"聯絡人",   u"電話"};
    const QStringView word = words.atStartOf(text);
    return !word.isEmpty() && word.size() < text.size() && text::halfWidth(text[word.size()]) == u':';
}

/// Whether the line is set like a headline: short, no full stop, not broken off at a comma.
bool looksLikeHead(const Block &block)
{
    if (isColumnLabel(block.text))
        return true;
    constexpr qsizetype longest = 50;
    constexpr qsizetype longestMarked = 80;
    const Shape &shape = block.shape;
    if (block.level > 0)
        return shape.width <= longestMarked && (shape.stops == 0 || shape.width <= 30) &&
               leadOf(block.text) != Lead::Dateline;
    if (shape.width < 2 || shape.width > longest || shape.stops > 0 || shape.clauses > 3 || shape.han < 2)
        return false;
    if (block.ending == Ending::Clause || block.ending == Ending::Colon || isCaption(block.text) ||
        isEnumerated(block.text) || isContact(block.text))
        return false;
    return !isSpeech(block) && leadOf(block.text) != Lead::Dateline;
}

/// Only where the last character can end a credit is it worth to look for one.
bool mayEndCredit(QStringView text)
{
    QChar last = text.back();
    if (text::isClosing(last) && text.size() > 1)
        last = text[text.size() - 2];
    return QStringView(u"摄攝影道导導图圖供片料文发發").contains(last) || text::isHan(last);
}

void classifyText(Block &block)
{
    if (block.text.size() > 8 && mayEndCredit(block.text)) {
        if (GluedCredit credit = gluedCreditOf(block.text); credit.start > 0) {
            block.creditAt = credit.start;
            block.signature = std::move(credit.signature);
            block.ending = Ending::Complete;
        }
    }
    block.fixed |= isCaption(block.text) || isContact(block.text) || block.role == LineRole::Body ||
                   block.role == LineRole::Caption;
}

void classifyByRole(Block &block)
{
    switch (block.role) {
    case LineRole::Headline:
    case LineRole::Kicker:
    case LineRole::Subheadline: block.kind = BlockKind::Head; break;
    case LineRole::Byline:
        block.kind = BlockKind::Byline;
        block.signature = signatureOf(block.text);
        if (!block.signature.found)
            block.signature = bareNamesOf(block.text);
        break;
    case LineRole::Masthead: block.kind = BlockKind::Furniture; break;
    case LineRole::Navigation: block.kind = BlockKind::Navigation; break;
    default: classifyText(block);
    }
}

void classify(Block &block, LineMark mark)
{
    block.ending = endingOf(block.text);
    if (mark != LineMark::None) {
        block.kind = BlockKind::Rule;
        return;
    }
    if (block.role != LineRole::Unknown) {
        classifyByRole(block);
        return;
    }
    constexpr qsizetype longestSignature = 60;
    if (block.shape.width <= longestSignature && block.shape.stops == 0) {
        if (isNavigation(block.text)) {
            block.kind = BlockKind::Navigation;
            return;
        }
        if (isJump(block.text)) {
            block.kind = BlockKind::Jump;
            return;
        }
        if (Signature signature = signatureOf(block.text); signature.found) {
            block.kind = BlockKind::Byline;
            block.signature = std::move(signature);
            return;
        }
    }
    if (isImprint(block.text)) {
        block.kind = BlockKind::Furniture;
        return;
    }
    if (looksLikeHead(block))
        block.kind = BlockKind::Head;
    else
        classifyText(block);
}

/// Mastheads that say just a date or a section count only at the page's edge or beside other furniture; a publisher's
/// footer takes with it what stands below.
void findFurniture(Layout &layout)
{
    std::vector<Block> &blocks = layout.blocks;
    constexpr std::size_t edge = 6;
    bool footer = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        if (block.role != LineRole::Unknown || block.kind == BlockKind::Rule)
            continue;
        if (isFooter(block.text) && (layout.web || i + edge >= blocks.size()))
            footer = true;
        const bool sentence = block.shape.stops > 0 && block.ending == Ending::Complete;
        if (footer && ((block.shape.width < 200 && !sentence) || isFooter(block.text))) {
            block.kind = BlockKind::Furniture;
            continue;
        }
        if (block.shape.width > 80 || block.shape.stops > 0 || block.fixed || block.kind == BlockKind::Byline)
            continue;
        const auto isEdge = [&](std::size_t at) {
            return blocks[at].kind == BlockKind::Furniture || blocks[at].kind == BlockKind::Navigation ||
                   (blocks[at].shape.width <= 80 && mastheadOf(blocks[at].text).found);
        };
        const bool beside = (i > 0 && isEdge(i - 1)) || (i + 1 < blocks.size() && isEdge(i + 1));
        if (beside && i < edge && isLatinName(block.text)) {
            block.kind = BlockKind::Furniture;
            continue;
        }
        const Masthead masthead = mastheadOf(block.text);
        if (!masthead.found)
            continue;
        const bool sectionOnly =
            masthead.publication.isEmpty() && masthead.number.isEmpty() && !masthead.date.isValid();
        const bool atTop = std::none_of(blocks.begin(), blocks.begin() + qsizetype(i),
                                        [](const Block &before) { return before.kind == BlockKind::Text; });
        if (!masthead.weak || beside ||
            (sectionOnly ? atTop && block.shape.width <= 6 : i < edge || i + edge >= blocks.size()))
            block.kind = BlockKind::Furniture;
    }
}

/// The next stanza of a poem: short lines again right below those of the last one, or below one that heads them.
bool goesOnWithVerse(std::vector<Block> &blocks, std::size_t first, std::size_t end)
{
    constexpr qsizetype widest = 18;
    const auto isVerse = [&](const Block &block) {
        return block.shape.width <= widest && block.shape.stops == 0 && block.level == 0 && block.lineCount == 1;
    };
    if (!std::all_of(blocks.begin() + qsizetype(first), blocks.begin() + qsizetype(end), isVerse))
        return false;
    const auto above = [&](std::size_t distance) {
        return first > distance && blocks[first - distance - 1].fixed && isVerse(blocks[first - distance - 1]);
    };
    if (above(0))
        return true;
    if (!above(1) || blocks[first - 1].kind != BlockKind::Head || !isVerse(blocks[first - 1]))
        return false;
    blocks[first - 1].kind = BlockKind::Text;
    blocks[first - 1].fixed = true;
    return true;
}

/// Short lines right below each other on a page that parts its paragraphs by blank lines: a list or a verse, each line
/// for itself.
void fixLists(Layout &layout)
{
    if (!layout.gaps || layout.wrapped)
        return;
    constexpr qsizetype widest = 44;
    std::vector<Block> &blocks = layout.blocks;
    const auto isEntry = [&](const Block &block) {
        return (block.kind == BlockKind::Text || block.kind == BlockKind::Head) && block.level == 0 &&
               block.role == LineRole::Unknown && block.shape.width <= widest;
    };
    for (std::size_t first = 0; first < blocks.size();) {
        std::size_t end = first;
        std::size_t counted = 0;
        while (end < blocks.size() && isEntry(blocks[end]) && (end == first || blocks[end].gap == 0)) {
            counted += blocks[end].shape.clauses > 0 ||
                       std::ranges::any_of(blocks[end].text, [](QChar unit) { return text::isDigit(unit); });
            ++end;
        }
        const std::size_t length = end - first;
        // The page's other headlines, which a web page lists below its buttons, are no text.
        const bool menu =
            layout.web && first > 0 && blocks[first].gap == 0 &&
            (blocks[first - 1].kind == BlockKind::Navigation || blocks[first - 1].kind == BlockKind::Furniture);
        if (menu) {
            first = std::max(end, first + 1);
            continue;
        }
        if (length >= 4 || (length == 3 && counted == 3) || (length >= 2 && goesOnWithVerse(blocks, first, end))) {
            for (std::size_t i = first; i < end; ++i) {
                blocks[i].kind = BlockKind::Text;
                blocks[i].fixed = true;
            }
        }
        first = std::max(end, first + 1);
    }
}

/// Indentation tells where paragraphs begin when the blocks without it are those that go on from an open one.
bool indentTells(const std::vector<Block> &blocks)
{
    int plainAfterOpen = 0, plainAfterComplete = 0, indentedAfterOpen = 0, indentedAfterComplete = 0;
    for (std::size_t i = 1; i < blocks.size(); ++i) {
        if (blocks[i].kind != BlockKind::Text || blocks[i - 1].kind != BlockKind::Text || blocks[i].fixed ||
            blocks[i - 1].fixed)
            continue;
        const bool complete = blocks[i - 1].ending == Ending::Complete;
        (blocks[i].indented ? (complete ? indentedAfterComplete : indentedAfterOpen)
                            : (complete ? plainAfterComplete : plainAfterOpen))++;
    }
    return indentedAfterComplete > 0 && plainAfterOpen > plainAfterComplete && plainAfterOpen > 2 * indentedAfterOpen;
}

bool hasGaps(const std::vector<Block> &blocks)
{
    std::size_t apart = 0, together = 0;
    for (std::size_t i = 1; i < blocks.size(); ++i) {
        if (blocks[i].kind == BlockKind::Text)
            (blocks[i].gap > 0 ? apart : together)++;
    }
    return apart > together;
}

} // namespace

Layout layoutOf(const domain::PageText &page)
{
    Layout layout;
    layout.text = page.text;
    layout.lines = splitLines(page);
    layout.words = PageWords(layout.text);
    reflow(layout);
    for (Block &block : layout.blocks)
        classify(block, layout.lines[block.firstLine].mark);
    layout.web =
        std::ranges::any_of(layout.blocks, [](const Block &block) { return block.kind == BlockKind::Navigation; });
    fixSignOffs(layout);
    findFurniture(layout);
    layout.gaps = hasGaps(layout.blocks);
    fixLists(layout);
    fixRows(layout);
    layout.indentTells = indentTells(layout.blocks);
    return layout;
}

} // namespace baolan::analysis
