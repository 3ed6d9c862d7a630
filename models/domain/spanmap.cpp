// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/spanmap.h"

#include <algorithm>

namespace baolan::domain {

SpanMap::SpanMap(const std::vector<Span> &spans)
{
    m_spans.reserve(spans.size());
    for (const Span &span : spans)
        add(span);
}

void SpanMap::add(const Span &span)
{
    if (span.length <= 0)
        return;
    if (!m_spans.empty()) {
        Span &last = m_spans.back();
        if (last.part == span.part && last.start + last.length == span.start && last.page + last.length == span.page) {
            last.length += span.length;
            return;
        }
    }
    m_spans.push_back(span);
}

std::optional<qsizetype> SpanMap::toPage(PartOffset position) const
{
    const Span *lastOfPart = nullptr;
    for (const Span &span : m_spans) {
        if (span.part != position.part)
            continue;
        if (position.offset < span.start)
            return span.page;
        if (position.offset < span.start + span.length)
            return span.page + (position.offset - span.start);
        lastOfPart = &span;
    }
    if (!lastOfPart)
        return std::nullopt;
    return lastOfPart->page + lastOfPart->length;
}

std::optional<PageRange> SpanMap::toPage(const TextRange &range) const
{
    const auto start = toPage(PartOffset{range.part, range.start});
    if (!start)
        return std::nullopt;
    if (range.length() <= 0)
        return PageRange{*start, *start};
    // The end is taken from the last character inside, or a range that ends at a seam would reach across it.
    const auto last = toPage(PartOffset{range.part, range.end - 1});
    return PageRange{*start, std::max(*start, *last + 1)};
}

std::optional<PartOffset> SpanMap::toArticle(qsizetype page) const
{
    for (const Span &span : m_spans) {
        if (page >= span.page && page < span.page + span.length)
            return PartOffset{span.part, span.start + (page - span.page)};
    }
    for (std::size_t i = 1; i < m_spans.size(); ++i) {
        const Span &before = m_spans[i - 1];
        const Span &after = m_spans[i];
        if (before.part == after.part && page >= before.page + before.length && page < after.page)
            return PartOffset{after.part, after.start};
    }
    return std::nullopt;
}

} // namespace baolan::domain
