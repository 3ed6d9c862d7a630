// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/spacing.h"

#include <QChar>

#include <optional>

namespace baolan::ui {

namespace {

enum class Class : std::uint8_t {
    Han,
    Latin,
    NarrowStop,
    NarrowOpening,
    NarrowClosing,
    WideOpening, // ink in the right half of a square, nothing in the left one
    WideClosing, // the other way round, stops and commas included
    Other
};

Class classOf(char32_t code)
{
    switch (code) {
    case U',':
    case U';':
    case U':':
    case U'!':
    case U'?': return Class::NarrowStop;
    case U'(':
    case U'[': return Class::NarrowOpening;
    case U')':
    case U']': return Class::NarrowClosing;
    case U'%':
    case U'+': return Class::Latin;
    case U'\u201c':
    case U'\u2018':
    case U'《':
    case U'〈':
    case U'「':
    case U'『':
    case U'【':
    case U'\uff08': return Class::WideOpening;
    case U'\u201d':
    case U'\u2019':
    case U'》':
    case U'〉':
    case U'」':
    case U'』':
    case U'】':
    case U'\uff09':
    case U'。':
    case U'、':
    case U'\uff0c':
    case U'\uff1b':
    case U'\uff1a': return Class::WideClosing;
    default: break;
    }
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return Class::Han;
    default: break;
    }
    return code < 0x2000 && QChar::isLetterOrNumber(code) ? Class::Latin : Class::Other;
}

// Room between two neighbours, in parts of the font's size.
double between(Class left, Class right)
{
    constexpr double quarter = 0.25;
    constexpr double stop = 0.4;
    constexpr double squeezed = -0.5;
    switch (left) {
    case Class::Han: return right == Class::Latin || right == Class::NarrowOpening ? quarter : 0;
    case Class::Latin: return right == Class::Han ? quarter : 0;
    case Class::NarrowStop: return right == Class::Han || right == Class::Other ? stop : 0;
    case Class::NarrowClosing: return right == Class::Han ? quarter : 0;
    case Class::WideOpening: return right == Class::WideOpening ? squeezed : 0;
    case Class::WideClosing:
        return right == Class::WideClosing || right == Class::WideOpening || right == Class::NarrowStop ||
                       right == Class::NarrowClosing
                   ? squeezed
                   : 0;
    default: return 0;
    }
}

} // namespace

std::vector<Gap> gaps(QStringView text)
{
    std::vector<Gap> result;
    std::optional<Class> before;
    for (qsizetype at = 0; at < text.size();) {
        char32_t code = text[at].unicode();
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair)
            code = QChar::surrogateToUcs4(text[at], text[at + 1]);
        const bool blank = QChar::isSpace(code);
        if (before && !blank) {
            if (const double em = between(*before, classOf(code)); em != 0)
                result.push_back({at - 1, em});
        }
        before = blank ? std::nullopt : std::optional(classOf(code));
        at += pair ? 2 : 1;
    }
    return result;
}

} // namespace baolan::ui
