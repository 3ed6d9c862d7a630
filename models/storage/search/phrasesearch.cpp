// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/phrasesearch.h"

#include "models/text/query/searchfold.h"
#include "models/text/query/variants.h"

#include <algorithm>

namespace baolan::storage::search {

using domain::QueryPart;

namespace {

[[nodiscard]] std::vector<char16_t> formsOf(char16_t unit, bool variants)
{
    if (!variants)
        return {unit};
    std::vector<char16_t> forms;
    for (const QChar form : text::variantsOf(unit)) {
        const char16_t folded = text::searchFold(form.unicode());
        if (!std::ranges::contains(forms, folded))
            forms.push_back(folded);
    }
    return forms;
}

[[nodiscard]] bool liesIn(QueryPart part, const Bounds &bounds, std::uint32_t place)
{
    switch (part) {
    case QueryPart::Title: return place < bounds.titleEnd;
    case QueryPart::Kicker: return place >= bounds.titleEnd && place < bounds.headEnd;
    case QueryPart::Byline: return place >= bounds.headEnd && place < bounds.bodyStart;
    case QueryPart::Body: return place >= bounds.bodyStart;
    case QueryPart::Anywhere: break;
    }
    return true;
}

} // namespace

std::vector<PhraseSearch::Slot> PhraseSearch::slotsOf(const QString &folded, bool variants)
{
    std::vector<Slot> wanted;
    const char16_t front = folded[0].unicode();
    const bool begins = beginsWords(front);
    if (begins) {
        Slot slot;
        for (const char16_t form : formsOf(front, variants))
            slot.ranges.emplace_back(beginTerm(form), beginTerm(form));
        wanted.push_back(std::move(slot));
    }
    if (folded.size() == 1 && !begins) {
        Slot slot;
        for (const char16_t form : formsOf(front, variants))
            slot.ranges.emplace_back(lastTerm(form), lastTerm(form) | 0xffff);
        wanted.push_back(std::move(slot));
    }
    for (qsizetype i = 0; i + 1 < folded.size(); ++i) {
        Slot slot;
        slot.offset = static_cast<std::uint32_t>(i);
        for (const char16_t first : formsOf(folded[i].unicode(), variants)) {
            for (const char16_t second : formsOf(folded[i + 1].unicode(), variants))
                slot.ranges.emplace_back(pairTerm(first, second), pairTerm(first, second));
        }
        wanted.push_back(std::move(slot));
    }
    return wanted;
}

std::vector<Posting> PhraseSearch::single(const Segment &segment, const Slot &slot, const Bitmap &within) const
{
    std::vector<std::uint32_t> counts(segment.size, 0);
    std::vector<bool> heads(segment.size, false);
    for (const auto &[first, last] : slot.ranges) {
        m_reader.range(segment, first, last, false, [&](Term, const ReadList &list) {
            for (const Posting &posting : list.documents) {
                if (posting.document >= segment.size)
                    continue;
                counts[posting.document] += posting.count;
                if (posting.inHead)
                    heads[posting.document] = true;
            }
        });
    }
    std::vector<Posting> found;
    for (std::uint32_t document = 0; document < segment.size; ++document) {
        if (counts[document] != 0 && within.test(segment.base + document))
            found.push_back({document, counts[document], heads[document]});
    }
    return found;
}

PhraseSearch::Found PhraseSearch::read(const Segment &segment, const Slot &slot,
                                       const std::vector<std::uint32_t> *candidates) const
{
    Found found;
    const auto enter = [&](ReadList &&list) {
        for (std::uint32_t i = 0; i < list.documents.size(); ++i)
            found.entries.push_back({list.documents[i], static_cast<std::uint32_t>(found.lists.size()), i});
        found.lists.push_back(std::move(list));
    };
    for (const auto &[first, last] : slot.ranges) {
        if (first == last)
            enter(m_reader.list(segment, first, true, candidates));
        else
            m_reader.range(segment, first, last, true, [&](Term, ReadList &list) { enter(std::move(list)); });
    }
    if (found.lists.size() > 1)
        std::ranges::stable_sort(found.entries, {}, [](const Entry &entry) { return entry.posting.document; });
    return found;
}

std::size_t PhraseSearch::sizeOf(const Segment &segment, const Slot &slot) const
{
    std::size_t size = 0;
    for (const auto &[first, last] : slot.ranges)
        size += first == last ? m_reader.sizeOf(segment, first) : segment.size;
    return size;
}

std::vector<Posting> PhraseSearch::findIn(const Segment &segment, const domain::PhraseQuery &phrase, bool variants,
                                          const Bitmap &within) const
{
    QString folded = text::searchFold(phrase.words);
    if (variants)
        folded = text::simplifiedForm(folded);
    if (folded.isEmpty())
        return {};
    std::vector<Slot> all = slotsOf(folded, variants);
    if (all.size() == 1 && phrase.part == QueryPart::Anywhere)
        return single(segment, all.front(), within);
    for (Slot &slot : all) {
        if (slot.size = sizeOf(segment, slot); slot.size == 0)
            return {};
    }
    std::ranges::stable_sort(all, {}, &Slot::size);

    // From the rarest on, a place of the phrase's beginning for each candidate must be one of every slot.
    struct Candidate {
        std::uint32_t document;
        std::vector<std::uint32_t> starts;
    };
    std::vector<Candidate> candidates;
    std::vector<std::uint32_t> places, documents;
    for (std::size_t s = 0; s < all.size(); ++s) {
        const Found found = read(segment, all[s], s == 0 ? nullptr : &documents);
        std::vector<Candidate> kept;
        std::size_t candidate = 0;
        for (std::size_t i = 0; i < found.entries.size();) {
            const std::uint32_t document = found.entries[i].posting.document;
            std::size_t end = i;
            while (end < found.entries.size() && found.entries[end].posting.document == document)
                ++end;
            if (s != 0) {
                while (candidate < candidates.size() && candidates[candidate].document < document)
                    ++candidate;
            }
            const bool wanted = s == 0 ? document < segment.size && within.test(segment.base + document)
                                       : candidate < candidates.size() && candidates[candidate].document == document;
            if (wanted) {
                places.clear();
                for (std::size_t e = i; e < end; ++e)
                    found.lists[found.entries[e].list].places(found.entries[e].index, places);
                if (end - i > 1)
                    std::ranges::sort(places);
                Candidate next{document, {}};
                const Bounds &bounds = m_catalogue.facts().bounds[segment.base + document];
                for (const std::uint32_t place : places) {
                    if (place < all[s].offset)
                        continue;
                    const std::uint32_t start = place - all[s].offset;
                    if (s == 0 ? liesIn(phrase.part, bounds, start)
                               : std::ranges::binary_search(candidates[candidate].starts, start))
                        next.starts.push_back(start);
                }
                if (!next.starts.empty())
                    kept.push_back(std::move(next));
            }
            i = end;
        }
        candidates = std::move(kept);
        documents.clear();
        for (const Candidate &left : candidates)
            documents.push_back(left.document);
        if (candidates.empty())
            return {};
    }
    std::vector<Posting> result;
    for (const Candidate &found : candidates)
        result.push_back({found.document, static_cast<std::uint32_t>(found.starts.size()),
                          found.starts.front() < m_catalogue.facts().bounds[segment.base + found.document].headEnd});
    return result;
}

} // namespace baolan::storage::search
