// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>

namespace baolan::analysis {

/// How a stretch of text ends, as far as its last characters tell.
enum class Ending : std::uint8_t {
    Complete, ///< 。！？…, also inside closing marks, or before a bracket that closes an article
    Colon,    ///< ： before a list, a letter, a quotation
    Clause,   ///< ，、；
    Open      ///< in the middle of a word or sentence, or the writer left the stop out
};

[[nodiscard]] Ending endingOf(QStringView text);

/// Quotation marks and brackets that lack their partner within the text.
struct Balance {
    int unclosed = 0; ///< opened and not closed
    int surplus = 0;  ///< closed and never opened
};

[[nodiscard]] Balance quotesOf(QStringView text);

/// （下转第3版） / 上接第一版: the whole text says that the article goes on elsewhere.
[[nodiscard]] bool isJump(QStringView text);

/// 1. / （一） / 一、 / ● / — and the like: begins an entry of a list.
[[nodiscard]] bool isEnumerated(QStringView text);

/// 这张图…, 此外…, 据介绍…: begins with a word that leans on the sentence before, as no headline does.
[[nodiscard]] bool beginsLikeSentence(QStringView text);

/// …表示，… / …说：…: a verb of saying before a mark.
[[nodiscard]] bool reportsSpeech(QStringView text);

/// 图为… / 图① …: says itself that it stands below a picture.
[[nodiscard]] bool isCaption(QStringView text);

/// The last bracket group when the text ends with one: `（记者 王冰）`, without the brackets; null otherwise.
[[nodiscard]] QStringView lastBracket(QStringView text);

/// Begins with a dash, as sub-headlines do.
[[nodiscard]] bool startsWithDash(QStringView text);

} // namespace baolan::analysis
