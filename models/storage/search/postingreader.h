// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search/postingwriter.h"
#include "models/storage/statement.h"

#include <functional>
#include <memory>

namespace baolan::storage::search {

/// A segment as far as it is kept in memory: its documents are those of the catalogue from `base` on.
struct Segment {
    qint64 id = 0;
    std::size_t base = 0;
    std::size_t size = 0;
    Directory directory;
};

/// A list as it is read. Its places are decoded where they are asked for.
class ReadList final
{
public:
    std::vector<Posting> documents;

    /// Appends the places in the document number `index` of the list.
    void places(std::size_t index, std::vector<std::uint32_t> &to) const;

private:
    friend class PostingReader;
    struct Group {
        std::size_t firstDocument = 0; ///< in `documents`
        std::size_t block = 0;         ///< in `m_blocks`
        std::size_t offset = 0;        ///< of the byte with the width
    };
    std::vector<Group> m_groups;
    std::vector<std::shared_ptr<const QByteArray>> m_blocks;
};

/// Reads the lists of terms out of an index.
class PostingReader final
{
public:
    explicit PostingReader(const Connection &index) : m_block(index, "SELECT data FROM posting WHERE id = ?1") {}

    /// The list of a term, with its places where `wantsPlaces`; with no documents where there is none. Of a long list only
    /// groups that hold one of `candidates` (in order) are read, if there are any.
    [[nodiscard]] ReadList list(const Segment &segment, Term term, bool wantsPlaces,
                                const std::vector<std::uint32_t> *candidates = nullptr) const;
    /// About how many documents the list has.
    [[nodiscard]] std::size_t sizeOf(const Segment &segment, Term term) const;
    /// Calls `take(term, list)` for each term from `first` to `last`, in order; a long list comes in pieces.
    template<typename TakeList>
    void range(const Segment &segment, Term first, Term last, bool wantsPlaces, TakeList &&take) const
    {
        for (std::size_t at = firstBlock(segment, first);
             at < segment.directory.firstTerms.size() && segment.directory.firstTerms[at] <= last; ++at)
            readBlock(segment, at, first, last, wantsPlaces, nullptr, take);
    }

    using Take = std::function<void(Term, ReadList &)>;
    /// Calls `take` for the terms from `first` to `last` in the block number `at` of the directory.
    void readBlock(const Segment &segment, std::size_t at, Term first, Term last, bool wantsPlaces,
                   const std::vector<std::uint32_t> *candidates, const Take &take) const;

private:
    [[nodiscard]] static std::size_t firstBlock(const Segment &segment, Term term);
    void readRun(const Segment &segment, std::uint32_t block, bool wantsPlaces,
                 const std::vector<std::uint32_t> *candidates, ReadList &list) const;
    [[nodiscard]] std::shared_ptr<const QByteArray> block(const Segment &segment, std::uint32_t number) const;

    Statement m_block;
};

} // namespace baolan::storage::search
