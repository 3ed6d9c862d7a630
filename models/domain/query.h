// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"
#include "models/domain/article.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace baolan::domain {

// What a search asks, as a value: a tree whose leaves are words of the text or facts about the article. Text and tree are
// turned into each other by text/query; what a leaf of words means, character by character, is text/query/matcher's to say.

/// Where words are looked for.
enum class QueryPart : std::uint8_t {
    Anywhere, ///< every part below
    Title,    ///< headline and subheadline
    Kicker,   ///< kicker and series
    Byline,   ///< names of the byline and credit lines
    Body      ///< paragraphs
};

/// A stretch of text that must stand there as it is, within one part (headline, paragraph …).
struct PhraseQuery {
    QString words;
    QueryPart part = QueryPart::Anywhere;
    bool quoted = false; ///< as typed: `"集体协商"`; asks the same without marks

    bool operator==(const PhraseQuery &) const = default;
};

/// All of the words in one part, in any order, with at most `distance` characters from the end of the first to the
/// beginning of the last: `"调解 工资"~10`.
struct NearQuery {
    QStringList words;
    int distance = 10;
    QueryPart part = QueryPart::Anywhere;

    bool operator==(const NearQuery &) const = default;
};

/// An authority record by its name, one of its aliases, or a part of either.
struct EntityQuery {
    EntityType type = EntityType::Person;
    QString name;
    bool operator==(const EntityQuery &) const = default;
};

/// A district by its official name, its short name or its code. `about` (district:): the article is about it. Without (mentions:)
/// the article names it, be it about it or not; where no article of the library names a district called so, `name` is asked for as
/// an authority record of any kind, by its name, an alias or a part of either.
struct DistrictQuery {
    QString name;
    bool about = true;
    bool operator==(const DistrictQuery &) const = default;
};

enum class QueryField : std::uint8_t {
    Tag,         ///< this tag or one below it
    Note,        ///< words of a passage note
    Section,     ///< words of the section's name
    Page,        ///< the page number as printed
    Publication, ///< words of the newspaper's name
    Saved        ///< a saved search, by its name
};
struct FieldQuery {
    QueryField field = QueryField::Tag;
    QString value;
    bool operator==(const FieldQuery &) const = default;
};

struct KindQuery {
    ArticleKind kind = ArticleKind::Article;
    bool operator==(const KindQuery &) const = default;
};

/// Articles whose page's days overlap the interval. `written`: as typed (`2023`, `2023-01..2023-06`, `今年`, `none`).
struct DateQuery {
    QString written;
    DateInterval interval;
    bool undated = false; ///< only pages of which no day is known
    bool operator==(const DateQuery &) const = default;
};

/// A day of any year: `on:04-13`. Pages whose interval holds one, if it is of at most a month.
struct DayOfYearQuery {
    int month = 1;
    int day = 1;
    bool operator==(const DayOfYearQuery &) const = default;
};

enum class Comparison : std::uint8_t { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

struct LengthQuery { ///< characters of the body
    Comparison comparison = Comparison::Greater;
    qint64 characters = 0;
    bool operator==(const LengthQuery &) const = default;
};

/// A reported figure: `figure:万元>100` (万 is multiplied out on both sides), `figure:职工` alone: any figure of that
/// unit or measure.
struct FigureQuery {
    QString unit;
    std::optional<Comparison> comparison;
    double value = 0;
    bool operator==(const FigureQuery &) const = default;
};

enum class Possession : std::uint8_t { Figures, Dates, Events, Notes, Tags, Byline, Kicker, Photo, Repairs, Suspects };
struct HasQuery {
    Possession what = Possession::Figures;
    bool operator==(const HasQuery &) const = default;
};

enum class ReadState : std::uint8_t { Unread, Read, Starred };
struct StateQuery {
    ReadState state = ReadState::Unread;
    bool operator==(const StateQuery &) const = default;
};

struct Query;
struct AllOf { ///< nothing in it: everything
    std::vector<Query> parts;
    bool operator==(const AllOf &) const;
};
struct AnyOf {
    std::vector<Query> parts;
    bool operator==(const AnyOf &) const;
};
struct NoneOf { ///< exactly one part
    std::vector<Query> parts;
    bool operator==(const NoneOf &) const;
};

struct Query {
    using Value = std::variant<AllOf, AnyOf, NoneOf, PhraseQuery, NearQuery, EntityQuery, DistrictQuery, FieldQuery,
                               KindQuery, DateQuery, DayOfYearQuery, LengthQuery, FigureQuery, HasQuery, StateQuery>;
    Value value;

    [[nodiscard]] bool isEverything() const
    {
        const auto *all = std::get_if<AllOf>(&value);
        return all && all->parts.empty();
    }
    bool operator==(const Query &) const = default;
};

inline bool AllOf::operator==(const AllOf &) const = default;
inline bool AnyOf::operator==(const AnyOf &) const = default;
inline bool NoneOf::operator==(const NoneOf &) const = default;

} // namespace baolan::domain
