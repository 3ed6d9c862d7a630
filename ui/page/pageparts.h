// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace baolan::ui {

/// Whose a stretch of the page is: what is laid over the page's text, and what a place on it leads to.
class PageParts
{
public:
    PageParts() = default;
    explicit PageParts(const domain::Page &page);

    struct Spot {
        std::size_t article = 0;
        domain::PartOffset place;
    };
    /// The character of an article that stands at a place of the page, or the seam that lies there.
    [[nodiscard]] std::optional<Spot> spotAt(qsizetype page) const;

    /// The stretches of an article, in the page's order; blanks and line ends between two of them included.
    [[nodiscard]] std::vector<domain::PageRange> rangesOf(std::size_t article) const;

    struct Mark {
        bool suspect = false;
        domain::PageRange range; ///< empty at a seam
        QString sentence;
    };
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }

    struct Furniture {
        domain::PageRange range;
        QString why;
    };
    [[nodiscard]] const std::vector<Furniture> &furniture() const { return m_furniture; }

    /// What is to be said of a place, one sentence a line; empty where there is nothing to say.
    [[nodiscard]] QString sentencesAt(qsizetype page) const;

private:
    const domain::Page *m_page = nullptr;
    std::vector<Mark> m_marks;
    std::vector<Furniture> m_furniture;
};

} // namespace baolan::ui
