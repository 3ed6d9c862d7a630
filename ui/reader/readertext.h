// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tasks/articlequery.h"

#include <QString>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace baolan::ui {

/// What a block of the reader is, which decides how it is set.
enum class BlockRole : std::uint8_t {
    Label, ///< "Photo story", above the head
    Series,
    Kicker,
    Headline,
    Subheadline,
    Byline,
    Source,
    Paragraph,
    Continued, ///< the rest of a paragraph too long to be laid out in one block; nobody should notice
    Torn,      ///< the rest of a paragraph as the page shows it, torn off by a column or page break
    Credit
};

/// A text of the article's that stands in no part (byline, source, credits) has this one.
inline constexpr int noPart = std::numeric_limits<int>::min();

/// A line of text as the reader shows it: one block of its document.
struct ReaderBlock {
    BlockRole role = BlockRole::Paragraph;
    QString text;
    int part = noPart;
    qsizetype start = 0;    ///< offset of `text` in its part
    qsizetype position = 0; ///< of its first character in the document
    std::pair<qsizetype, qsizetype> italic{0, 0};
    bool photo = false; ///< belongs to a photo story

    bool operator==(const ReaderBlock &) const = default;
};

/// An article as the reader's blocks, with the way from each character of the article to its place in the document and
/// back, and the exact text of any stretch of it.
class ReaderText
{
public:
    enum class Shape : std::uint8_t { Repaired, AsPrinted };

    ReaderText() = default;
    ReaderText(const domain::Article &article, const domain::Page &page, Shape shape);

    [[nodiscard]] const std::vector<ReaderBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] qsizetype length() const; ///< units of the document

    [[nodiscard]] std::optional<qsizetype> positionOf(domain::PartOffset place) const;
    [[nodiscard]] std::optional<domain::PartOffset> placeOf(qsizetype position) const;
    [[nodiscard]] const QString &partText(int part) const;

    /// What stands between two positions, exactly as in the article: paragraphs on lines of their own, no trace of breaks
    /// that serve the display.
    [[nodiscard]] QString plain(qsizetype from, qsizetype to) const;

    /// Positions and lengths of all hits, whatever breaks lie inside them.
    [[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> find(QStringView words) const;

    bool operator==(const ReaderText &) const = default;

private:
    void addHead(const domain::Article &article, const domain::Page &page);
    void addBody(const domain::Article &article, Shape shape);
    void addPart(BlockRole role, int part, const QString &text, const std::vector<qsizetype> &tears, BlockRole rest);
    void add(ReaderBlock block);
    [[nodiscard]] const ReaderBlock *blockAt(qsizetype position) const;

    struct Part {
        int number = 0;
        QString text;
        std::size_t firstBlock = 0;

        bool operator==(const Part &) const = default;
    };
    [[nodiscard]] const Part *partOf(int number) const;

    std::vector<ReaderBlock> m_blocks;
    std::vector<Part> m_parts; ///< in the order they are shown: those of the head, then every paragraph
    bool m_photo = false;
};

} // namespace baolan::ui
