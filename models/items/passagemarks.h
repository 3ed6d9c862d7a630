// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/article.h"

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace baolan::items {

/// What is marked in a text, in the order of the legend.
enum class MarkKind : std::uint8_t { Person, Organisation, Place, Document, Contact, Date, Figure, Event };
inline constexpr std::array allMarkKinds{MarkKind::Person,   MarkKind::Organisation, MarkKind::Place,
                                         MarkKind::Document, MarkKind::Contact,      MarkKind::Date,
                                         MarkKind::Figure,   MarkKind::Event};

/// A set of kinds; one bit for each.
using MarkKinds = std::bitset<allMarkKinds.size()>;
[[nodiscard]] constexpr std::size_t bit(MarkKind kind) { return static_cast<std::size_t>(kind); }

[[nodiscard]] QString key(MarkKind kind); ///< "person" …, for settings and names of actions
[[nodiscard]] MarkKind markKind(domain::EntityType type);

/// A mention, date, figure or event and where it stands.
struct PassageMark {
    MarkKind kind = MarkKind::Person;
    domain::TextRange range;
    std::size_t item = 0;    ///< which of the article's entities, dates, figures or events
    std::size_t mention = 0; ///< which of the entity's

    bool operator==(const PassageMark &) const = default;
};

/// The place of a part in reading: series, kicker, headline, subheadline, then the paragraphs.
[[nodiscard]] int readingRank(int part);

/// All marks of an article in the order they are read, the longer first where two begin together. What does not lie
/// within its part (an article that came from elsewhere) is left out.
[[nodiscard]] std::vector<PassageMark> passageMarks(const domain::Article &article);

/// A stretch that is painted in the manner of one mark.
struct MarkStretch {
    domain::TextRange range;
    MarkKind kind = MarkKind::Person;
    std::size_t mark = 0;

    bool operator==(const MarkStretch &) const = default;
};

/// The shown marks as stretches that do not overlap, in the order they are read: where marks overlap the shortest one wins,
/// of equal ones the kind that comes first, then the first mark. Together they cover just what the marks cover. Events
/// are whole sentences and stand beside the text, so they are in no stretch.
[[nodiscard]] std::vector<MarkStretch> stretches(const std::vector<PassageMark> &marks, MarkKinds shown);

/// The shown marks that cover a character, the one that is painted there first; events last.
[[nodiscard]] std::vector<std::size_t> marksAt(const std::vector<PassageMark> &marks, MarkKinds shown,
                                               domain::PartOffset place);

/// How many marks of each kind there are.
[[nodiscard]] std::array<int, allMarkKinds.size()> countKinds(const std::vector<PassageMark> &marks);

} // namespace baolan::items
