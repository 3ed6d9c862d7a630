// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace baolan::storage::search {

/// What an article has, as bits.
enum Trait : std::uint16_t {
    IsPhotoStory = 1 << 0,
    HasFigures = 1 << 1,
    HasDates = 1 << 2,
    HasEvents = 1 << 3,
    HasByline = 1 << 4,
    HasKicker = 1 << 5,
    HasPhoto = 1 << 6,
    HasRepairs = 1 << 7,
    HasSuspects = 1 << 8,
    IsUnindexed = 1 << 9 ///< so long that its words stand in no index: it is always read
};

/// A page as far as its articles are searched by it. Days are Julian, 0 is an open end.
struct PageFacts {
    std::uint32_t id = 0;
    std::uint32_t issue = 0;
    std::uint32_t publication = 0;
    std::int32_t dayFrom = 0;
    std::int32_t dayTo = 0;
    int numberOrder = 0;
    QString number;
    QString section;
    bool operator==(const PageFacts &) const = default;
};

struct DistrictFacts {
    QString code;
    QString name;
    bool about = false;
    bool operator==(const DistrictFacts &) const = default;
};
using DistrictSet = std::vector<DistrictFacts>; ///< in their order in the article

/// Where the parts of an article end in its row of text: headlines, kickers, byline, body. Units, see Words.
struct Bounds {
    std::uint16_t titleEnd = 0;
    std::uint16_t headEnd = 0;
    std::uint16_t bodyStart = 0;
    bool operator==(const Bounds &) const = default;
};

/// What is known of one article.
struct DocumentFacts {
    std::uint32_t article = 0;
    std::uint64_t place = 0; ///< see ArticlePlace
    std::uint32_t length = 0;
    std::uint16_t traits = 0;
    Bounds bounds;
    PageFacts page;
    DistrictSet districts;
    std::vector<std::uint32_t> people; ///< persons and organisations: twice their entity's id, one more for a person
    std::uint64_t signature = 0;       ///< of its words, alike for texts that are alike; 0: too short
};

/// The same of many, a column each: what a search filters, sorts and counts by. A document is its number in the table.
class FactTable final
{
public:
    void append(const DocumentFacts &facts);
    void append(const FactTable &other);
    void truncate(std::size_t size); ///< drops the last documents

    [[nodiscard]] std::size_t size() const { return article.size(); }
    [[nodiscard]] DocumentFacts document(std::size_t document) const;
    [[nodiscard]] const PageFacts &pageOf(std::size_t document) const { return pages[page[document]]; }
    [[nodiscard]] std::size_t slotOf(const PageFacts &facts);
    [[nodiscard]] std::size_t slotOf(const DistrictSet &set);

    std::vector<std::uint32_t> article;
    std::vector<std::uint64_t> place;
    std::vector<std::uint32_t> length;
    std::vector<std::uint16_t> traits;
    std::vector<Bounds> bounds;
    std::vector<std::uint32_t> page;      ///< its slot in `pages`
    std::vector<std::uint32_t> districts; ///< their slot in `districtSets`
    std::vector<std::uint64_t> signature;
    std::vector<std::uint32_t> peopleEnd; ///< where those of each document end in `people`
    std::vector<std::uint32_t> people;
    std::vector<PageFacts> pages;
    std::vector<DistrictSet> districtSets;

    // What counting asks for, known of what was appended:
    std::vector<QString> sections;        ///< each once
    std::vector<std::uint32_t> sectionOf; ///< by page: its slot in `sections`
    std::uint32_t peopleEndNumber = 0;    ///< above all in `people`

private:
    void appendPeople(const std::vector<std::uint32_t> &more);

    QHash<QString, std::size_t> m_districtSlots;
    QHash<std::uint32_t, std::size_t> m_pageSlots; ///< of the newest state of each page
    QHash<QString, std::uint32_t> m_sectionSlots;
};

} // namespace baolan::storage::search
