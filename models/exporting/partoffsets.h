// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/text/offsets.h"

#include <map>

namespace baolan::exporting {

/// Code-point offsets within the parts of one article; each part is counted once, when it is first asked for.
class PartOffsets final
{
public:
    explicit PartOffsets(const domain::Article &article) : m_article(article) {}

    [[nodiscard]] qsizetype codePoints(int part, qsizetype units)
    {
        const auto [entry, isNew] = m_parts.try_emplace(part);
        if (isNew)
            entry->second = text::Offsets(m_article.text(part));
        return entry->second.toCodePoints(units);
    }

private:
    const domain::Article &m_article;
    std::map<int, text::Offsets> m_parts;
};

} // namespace baolan::exporting
