// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateinterval.h"
#include "models/domain/spanmap.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace baolan::domain {

// What the analysis reads out of an article, and what people put on it; the shapes of the interchange format.

enum class EntityType : std::uint8_t { Person, Organisation, Place, Document, Contact };
enum class PostState : std::uint8_t { Holds, Nominee, Acting, Former };
enum class FigureBound : std::uint8_t { Exact, AtLeast, AtMost, About };
enum class DatePrecision : std::uint8_t { None, Day, Month, Quarter, Year, Range, Open };

/// The words of the interchange format for each value; an unknown word gives the first value.
[[nodiscard]] QString key(EntityType type);
[[nodiscard]] EntityType entityType(QStringView key);
[[nodiscard]] QString key(PostState state);
[[nodiscard]] PostState postState(QStringView key);
[[nodiscard]] QString key(FigureBound bound);
[[nodiscard]] FigureBound figureBound(QStringView key);
[[nodiscard]] QString key(DatePrecision precision);
[[nodiscard]] DatePrecision datePrecision(QStringView key);

struct Mention {
    QString text;
    TextRange range;
    QString
        reason{}; ///< why it is one, and of whom: an untranslated key, then what it rests on ("short form: 昌平区总工会")
    double confidence = 1.0; ///< 0 … 1

    bool operator==(const Mention &) const = default;
};

/// A post of a person: the longest literal title with its organisation, as printed.
struct Post {
    QString text;
    TextRange range;
    QString organisation;
    QStringList titles;
    PostState state = PostState::Holds;

    bool operator==(const Post &) const = default;
};

struct EntityMentions {
    EntityType type = EntityType::Person;
    QString name; ///< canonical
    QString id;   ///< of the authority record; empty when there is none yet
    std::vector<Mention> mentions;
    std::vector<Post> posts;

    bool operator==(const EntityMentions &) const = default;
};

struct DateMention {
    QString text;
    TextRange range;
    DateInterval interval;
    DatePrecision precision = DatePrecision::None;
    QString rule;

    bool operator==(const DateMention &) const = default;
};

struct Figure {
    QString text;
    TextRange range;
    double value = 0;
    std::optional<double> valueMax;
    QString unit;
    FigureBound bound = FigureBound::Exact;
    QString measure; ///< "about" of the interchange format
    QString scope;
    QString district; ///< six-digit code
    DateInterval period;
    bool cumulative = false;

    bool operator==(const Figure &) const = default;
};

struct Event {
    QString district;
    DateInterval interval;
    DatePrecision precision = DatePrecision::None;
    QString summary;
    TextRange range;

    bool operator==(const Event &) const = default;
};

struct ArticleDistrict {
    QString code;
    QString name;
    bool about = false;
    QString reason;

    bool operator==(const ArticleDistrict &) const = default;
};

struct PassageNote {
    TextRange range;
    QString quote;
    QString text;

    bool operator==(const PassageNote &) const = default;
};

/// What was derived from the article's text.
struct Derived {
    std::vector<ArticleDistrict> districts;
    std::vector<EntityMentions> entities;
    std::vector<DateMention> dates;
    std::vector<Figure> figures;
    std::vector<Event> events;

    bool operator==(const Derived &) const = default;
};

/// What people put on the article.
struct Marks {
    QStringList tags;
    std::vector<PassageNote> notes;

    bool operator==(const Marks &) const = default;
};

} // namespace baolan::domain
