// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/storage/search/catalogue.h"
#include "models/storage/search/postingreader.h"

#include <QString>

namespace baolan::storage::search {

/// Finds a phrase in the segments of an index.
class PhraseSearch final
{
public:
    PhraseSearch(const Catalogue &catalogue, const PostingReader &reader) : m_catalogue(catalogue), m_reader(reader) {}

    /// Calls `take(document, weight)` for the documents of `within` in which it stands, see weightIn().
    template<typename Take>
    void find(const domain::PhraseQuery &phrase, bool variants, const Bitmap &within, Take &&take) const
    {
        for (const auto &segment : m_catalogue.segments()) {
            for (const Posting &found : findIn(*segment, phrase, variants, within))
                take(static_cast<std::uint32_t>(segment->base + found.document), found);
        }
    }
    [[nodiscard]] std::vector<Posting> findIn(const Segment &segment, const domain::PhraseQuery &phrase, bool variants,
                                              const Bitmap &within) const;

private:
    /// Terms one of which must stand at a place of the phrase.
    struct Slot {
        std::uint32_t offset = 0;
        std::vector<std::pair<Term, Term>> ranges;
        std::size_t size = 0; ///< about how many documents
    };
    /// The documents of a slot, with where to find their places.
    struct Entry {
        Posting posting;
        std::uint32_t list = 0;
        std::uint32_t index = 0;
    };
    struct Found {
        std::vector<ReadList> lists;
        std::vector<Entry> entries; ///< by document
    };
    [[nodiscard]] static std::vector<Slot> slotsOf(const QString &folded, bool variants);
    [[nodiscard]] std::vector<Posting> single(const Segment &segment, const Slot &slot, const Bitmap &within) const;
    [[nodiscard]] Found read(const Segment &segment, const Slot &slot,
                             const std::vector<std::uint32_t> *candidates) const;
    [[nodiscard]] std::size_t sizeOf(const Segment &segment, const Slot &slot) const;

    const Catalogue &m_catalogue;
    const PostingReader &m_reader;
};

} // namespace baolan::storage::search
