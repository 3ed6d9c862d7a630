// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"
#include "models/domain/query.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace baolan::text {

/// What can stand before the colon, in the order in which it is offered.
enum class SearchField : std::uint8_t {
    Title,
    Kicker,
    Byline,
    Body,
    Person,
    Organisation,
    Place,
    Document,
    Contact,
    District,
    Mentions,
    Date,
    OnDay,
    Publication,
    Section,
    Page,
    Kind,
    Tag,
    Note,
    Is,
    Has,
    Figure,
    Length,
    Saved
};

enum class FieldNames : std::uint8_t { English, Chinese };

[[nodiscard]] std::span<const SearchField> searchFields();
[[nodiscard]] QString fieldName(SearchField field, FieldNames names);
/// By its name in either language, or another word for it; capitals and widths do not matter.
[[nodiscard]] std::optional<SearchField> searchField(QStringView name);
/// All names it goes by: the English one, the Chinese one, others.
[[nodiscard]] QStringList fieldNames(SearchField field);

/// The part of the text that a field of words looks into; nothing for all others.
[[nodiscard]] std::optional<domain::QueryPart> wordsPart(SearchField field);
[[nodiscard]] std::optional<domain::EntityType> entityField(SearchField field);
[[nodiscard]] std::optional<domain::QueryField> namedField(SearchField field);
[[nodiscard]] SearchField fieldOf(domain::EntityType type);
[[nodiscard]] SearchField fieldOf(domain::QueryField field);
[[nodiscard]] std::optional<SearchField> fieldOf(domain::QueryPart part); ///< nothing for Anywhere

// Values out of closed lists (kind:, has:, is:), and words for days (date:, on:).

[[nodiscard]] std::optional<domain::ArticleKind> kindValue(QStringView word);
[[nodiscard]] std::optional<domain::Possession> possessionValue(QStringView word);
[[nodiscard]] std::optional<domain::ReadState> stateValue(QStringView word);
[[nodiscard]] QString valueName(domain::ArticleKind kind, FieldNames names);
[[nodiscard]] QString valueName(domain::Possession what, FieldNames names);
[[nodiscard]] QString valueName(domain::ReadState state, FieldNames names);

struct ValueNames {
    QString english;
    QString chinese;
};
/// What may stand behind the colon where there is a list of it: kinds, states, possessions, words for days.
[[nodiscard]] std::vector<ValueNames> closedValues(SearchField field);

} // namespace baolan::text
