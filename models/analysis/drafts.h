// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/layout.h"
#include "models/domain/article.h"

#include <vector>

namespace baolan::analysis {

using Blocks = std::vector<std::size_t>; ///< numbers of the layout's blocks

/// Where a paragraph's next piece was put on.
struct Seam {
    domain::RepairKind kind = domain::RepairKind::Join;
    QString reason;
    double confidence = 1;
};

struct Paragraph {
    Blocks pieces;
    std::vector<Seam> seams; ///< one fewer than pieces
};

/// An article in the making: first its blocks, then what each of them is.
struct Draft {
    Blocks detached; ///< short lines above the stack, with furniture between
    Blocks stack;    ///< short lines directly above the body
    Blocks body;
    Blocks credits;
    Blocks trailing; ///< short lines below the body with which the page ends

    Blocks series;
    Blocks kicker;
    Blocks headline;
    Blocks subheadline;
    std::vector<Paragraph> paragraphs;
};

struct Drafts {
    std::vector<Draft> drafts;
    Blocks furniture;
};

/// Step 1: cuts the page into drafts, each with the short lines that stand above it.
[[nodiscard]] Drafts groupBlocks(Layout &layout);

/// Step 2: says of each short line whether it is headline, kicker, sub-headline, series or furniture.
void resolveHeads(const Layout &layout, Drafts &drafts);

/// Step 3: makes paragraphs of the bodies' blocks, torn ones joined.
void joinParagraphs(const Layout &layout, Drafts &drafts);

/// Whether someone signs the draft himself: a byline line or a dateline with names.
[[nodiscard]] bool isSigned(const Layout &layout, const Draft &draft);

} // namespace baolan::analysis
