// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>
#include <vector>

namespace baolan::domain {

/// A part of an article that has text of its own: a paragraph (0, 1 …), or one of these (as in the interchange format).
namespace part {
inline constexpr int Headline = -1;
inline constexpr int Kicker = -2;
inline constexpr int Subheadline = -3;
inline constexpr int Series = -4;
inline constexpr int Credits = -5; ///< the credit lines, one a line: names stand in them, the map does not lead there
} // namespace part

/// A stretch within one part of an article. UTF-16 units, end exclusive.
struct TextRange {
    int part = 0;
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    bool operator==(const TextRange &) const = default;
};

/// A stretch of the page's text. UTF-16 units, end exclusive.
struct PageRange {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    bool operator==(const PageRange &) const = default;
};

struct PartOffset {
    int part = 0;
    qsizetype offset = 0;

    bool operator==(const PartOffset &) const = default;
};

/// Characters that stand the same in the article and on the page: `length` units from `start` in `part`, from
/// `page` on the page. What a repair dropped (a column break) lies between two spans and in none; what it put in (the
/// blank for a headline's line end) is in no span either.
struct Span {
    int part = 0;
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype page = 0;

    bool operator==(const Span &) const = default;
};

/// Maps offsets between an article and its page, both ways. A value.
class SpanMap
{
public:
    SpanMap() = default;
    explicit SpanMap(const std::vector<Span> &spans);

    void add(const Span &span); ///< joined to the last one where it goes straight on

    /// Where a character of the article stands on the page; the end of a part maps to behind its last character. A
    /// character that was put in maps to the place before the next one that is on the page. Nothing for an empty part.
    [[nodiscard]] std::optional<qsizetype> toPage(PartOffset position) const;
    [[nodiscard]] std::optional<PageRange> toPage(const TextRange &range) const;
    /// Where a place on the page stands in the article: nothing when it belongs to no part of it. A dropped character
    /// (a column break inside a paragraph) maps to the seam.
    [[nodiscard]] std::optional<PartOffset> toArticle(qsizetype page) const;

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    bool operator==(const SpanMap &) const = default;

private:
    std::vector<Span> m_spans; ///< in the order of their parts as added; within a part by start
};

} // namespace baolan::domain
