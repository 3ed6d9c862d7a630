// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/query/fields.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace baolan::text {

// How far the pieces of a typed query reach. Parser and printer both ask here, so that what is printed is read as it was.

[[nodiscard]] bool opensBracket(QChar unit);
[[nodiscard]] bool closesBracket(QChar unit);
[[nodiscard]] bool opensQuote(QChar unit); ///< at the beginning of a value; within a word only the straight one does

/// Where a word that begins at `at` ends: before a blank, a bracket, a straight quotation mark. Other marks are part of it.
[[nodiscard]] qsizetype wordEnd(QStringView text, qsizetype at);

struct Quoted {
    QString content;
    qsizetype end = 0; ///< behind the closing mark
    bool closed = false;
};
/// What stands in the quotation marks that open at `at`. Straight ones are written twice to stand for themselves; “” and
/// their like may be nested. If its own mark is missing, any other closes it.
[[nodiscard]] Quoted quotedAt(QStringView text, qsizetype at);

enum class Connector : std::uint8_t { And, Or, Not };
/// Whether a whole word is an operator.
[[nodiscard]] std::optional<Connector> connector(QStringView word);

struct FieldStart {
    std::optional<SearchField> field; ///< nothing: a name, but of no field
    qsizetype end = 0;                ///< behind the colon
};
/// A field's name with its colon, if the word that begins at `at` has one. `12:30` has none.
[[nodiscard]] std::optional<FieldStart> fieldAt(QStringView text, qsizetype at);

/// Whether a text is read as one plain word: no operator, no field, nothing that needs quotation marks.
[[nodiscard]] bool isPlainWord(QStringView text);
/// The same for what stands behind a field's colon.
[[nodiscard]] bool isPlainValue(QStringView text);
[[nodiscard]] QString inQuotes(const QString &text);

} // namespace baolan::text
