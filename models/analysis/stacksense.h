// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/drafts.h"

namespace baolan::analysis {

/// Short lines one below the other, and what follows them.
struct Stack {
    Blocks detached;
    Blocks lines;
    std::size_t next = 0;  ///< the block behind it
    bool followed = false; ///< by a body or a byline
    bool marked = false;
};

/// What a stack is to the text around it.
enum class Sense : std::uint8_t { Head, Continuation, CrossHead, Verse, Loose };

/// A heading by its mark or by its role in the format.
[[nodiscard]] bool isMarked(const Block &block);

/// Weighs what a stack is, from its shape, from what follows, and from the drafts that were made of all before it.
class StackSense
{
public:
    StackSense(const Layout &layout, const std::vector<Draft> &drafts)
        : m_layout(layout)
        , m_blocks(layout.blocks)
        , m_drafts(drafts)
    {
    }

    [[nodiscard]] static bool isSentence(const Block &line);
    [[nodiscard]] bool isTornStart(const Stack &stack) const;
    [[nodiscard]] Sense senseOf(const Stack &stack) const;
    [[nodiscard]] bool isOpen(std::size_t block) const;

private:
    [[nodiscard]] bool hasDraft() const { return !m_drafts.empty(); }
    [[nodiscard]] const Draft &current() const { return m_drafts.back(); }
    [[nodiscard]] bool hasBody() const { return hasDraft() && !current().body.empty(); }

    /// Lines of about the same length, four or more: a poem, a table, a list without marks; at the page's end, where no
    /// text follows, a list below a marked heading may be shorter. A web page's list of headlines is none.
    [[nodiscard]] bool isVerse(const Stack &stack) const;
    /// A line of its own that ends with ？ or ！ amid the paragraphs of a text: headlines that ask are followed by a report's
    /// beginning.
    [[nodiscard]] bool isQuestion(const Stack &stack) const;
    /// The head has its byline, but no body yet: a short line is then a cross-head or a summary, unless the line above
    /// was a photo's credit or the mark says that a new item begins.
    [[nodiscard]] bool staysUnderByline(const Stack &stack) const;
    /// Weighs whether an open paragraph goes on with a short line without a mark, or whether a head begins there.
    [[nodiscard]] bool goesOn(const Stack &stack) const;
    /// A heading inside an article: it stands alone, what follows begins and ends like a part of the same text, and
    /// the article it would end is one that somebody signs.
    [[nodiscard]] bool isCrossHead(const Stack &stack) const;
    /// The evidence that a short line is a heading inside the article above it.
    [[nodiscard]] int partOfArticle(const Stack &stack) const;
    [[nodiscard]] bool hasCrossHead() const;
    /// Whether the next section too has one short line above it and does not begin like a report.
    [[nodiscard]] bool anotherPlainSectionFollows(const Stack &stack) const;
    [[nodiscard]] int headLevel() const;
    /// All drafts so far have a marked head: then a line without a mark is none.
    [[nodiscard]] bool pageMarksAll() const;
    /// Its writer signed below the last paragraph.
    [[nodiscard]] bool isClosed() const;
    /// One paragraph and the credit of its photo, before the next short line.
    [[nodiscard]] bool sectionIsPhotoStory(std::size_t first) const;

    const Layout &m_layout;
    const std::vector<Block> &m_blocks;
    const std::vector<Draft> &m_drafts;
};

} // namespace baolan::analysis
