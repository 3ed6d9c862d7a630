// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search/bytes.h"
#include "models/storage/search/indexterms.h"

namespace baolan::storage::search {

// A list says of a term in which documents of its segment it stands, how often, whether in a head, and where.
//
// Documents: for each the distance to the one before, times four, plus a code: 0 once, 1 twice, 2 once and in a head, 3 the
// number follows (twice it, plus one in a head). Places: for each group of 128 documents a byte with the width, then the places
// themselves, of that many bits each, so that any of them can be looked up.
//
// Short lists stand together in a block: distance to the term before, number of documents, and where there is more than one
// the bytes of documents and places; then both. A long one is cut into runs, each with a block for its documents, which begins
// with a table of its groups (last document, beginning of documents and of places, as four bytes each), and the next block for
// their places.

inline constexpr std::size_t groupSize = 128;
inline constexpr std::size_t runSize = 4096;    ///< documents
inline constexpr std::size_t shortLimit = 2048; ///< bytes of a list in a shared block
inline constexpr std::size_t blockLimit = 8000; ///< of a shared block: two fit into a page of the file

/// A document of a list. Its places stand behind those of the documents before it.
struct Posting {
    std::uint32_t document = 0;
    std::uint32_t count = 0;
    bool inHead = false;
};

/// A list as it is built.
struct PostingList {
    Term term = 0;
    std::vector<Posting> documents;
    std::vector<std::uint32_t> places;

    void clear()
    {
        documents.clear();
        places.clear();
    }
};

inline void putDocument(Bytes &to, const Posting &posting, std::uint32_t before)
{
    const std::uint32_t code = posting.count == 1                      ? (posting.inHead ? 2 : 0)
                               : posting.count == 2 && !posting.inHead ? 1
                                                                       : 3;
    putNumber(to, (posting.document - before) << 2 | code);
    if (code == 3)
        putNumber(to, posting.count << 1 | (posting.inHead ? 1U : 0U));
}

[[nodiscard]] inline Posting takeDocument(ByteReader &from, std::uint32_t before)
{
    const std::uint32_t value = from.number();
    Posting posting{before + (value >> 2), 1, false};
    switch (value & 3) {
    case 1: posting.count = 2; break;
    case 2: posting.inHead = true; break;
    case 3: {
        const std::uint32_t more = from.number();
        posting.count = more >> 1;
        posting.inHead = (more & 1) != 0;
        break;
    }
    default: break;
    }
    return posting;
}

} // namespace baolan::storage::search
