// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/analysis/names/segmenter.h"

#include <QString>

#include <vector>

namespace baolan::analysis {

/// A body named in a part: the tokens from `first` to `last`.
struct BodySpan {
    std::size_t first = 0;
    std::size_t last = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isShort = false;     ///< begins with a level word (区总工会): stands for a body of the district in question
    double confidence = 1.0;
};

/// A part as the steps of name reading hand it on.
struct PartReading {
    const Part *part = nullptr;
    QString text;  ///< folded and simplified; the units stand where they stand in the part
    Tokens tokens;
    std::vector<BodySpan> bodies;  ///< in order, none overlapping

    [[nodiscard]] QStringView textOf(const Token &token) const { return QStringView(text).sliced(token.start, token.length()); }
    [[nodiscard]] QString printed(qsizetype start, qsizetype end) const { return part->text.sliced(start, end - start); }
    /// The body that ends with token `last`, or null.
    [[nodiscard]] const BodySpan *bodyEndingAt(std::size_t last) const
    {
        for (const BodySpan &body : bodies) {
            if (body.last == last)
                return &body;
        }
        return nullptr;
    }
    [[nodiscard]] const BodySpan *bodyStartingAt(std::size_t first) const
    {
        for (const BodySpan &body : bodies) {
            if (body.first == first)
                return &body;
        }
        return nullptr;
    }
    [[nodiscard]] bool inBody(std::size_t token) const
    {
        for (const BodySpan &body : bodies) {
            if (body.first <= token && token <= body.last)
                return true;
        }
        return false;
    }
};

} // namespace baolan::analysis
