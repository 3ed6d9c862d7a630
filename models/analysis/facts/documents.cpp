// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/documents.h"

#include "models/analysis/facts/mentions.h"

namespace baolan::analysis {

namespace {

/// Longer than any title of an act; beyond it the closing bracket was forgotten.
constexpr qsizetype longestTitle = 120;

/// The end of the title that opens at `start`; `start` when it is empty or never closed within a title's length.
qsizetype titleEnd(QStringView text, qsizetype start)
{
    int depth = 0;
    for (qsizetype at = start; at < text.size() && at - start <= longestTitle; ++at) {
        if (text[at] == u'《')
            ++depth;
        else if (text[at] == u'》' && --depth == 0)
            return at - start > 1 ? at + 1 : start;
        else if (text[at] == u'。')
            return start; // no title runs over a sentence's end: its bracket was forgotten
    }
    // An inner bracket that is never closed: the first closing one ends the title.
    const qsizetype end = text.sliced(start, std::min(longestTitle, text.size() - start)).indexOf(u'》');
    return end > 1 ? start + end + 1 : start;
}

} // namespace

std::vector<domain::EntityMentions> readDocuments(const Parts &parts)
{
    MentionList documents(domain::EntityType::Document);
    for (const Part &part : parts) {
        const QStringView text = part.folded;
        for (qsizetype start = text.indexOf(u'《'); start >= 0;) {
            const qsizetype end = titleEnd(text, start);
            if (end > start) {
                const QString title = part.text.sliced(start, end - start);
                documents.add(title, {title, {part.number, start, end}});
            }
            start = text.indexOf(u'《', std::max(end, start + 1));
        }
    }
    return documents.take();
}

} // namespace baolan::analysis
