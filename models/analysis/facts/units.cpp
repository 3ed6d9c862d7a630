// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/units.h"

#include "models/analysis/facts/facttext.h"
#include "models/text/han.h"

#include <utility>

namespace baolan::analysis {

namespace {

struct UnitRow {
    const char16_t *word;
    const char16_t *unitClass;
    const char16_t *notBefore;
};

struct WordRow {
    const char16_t *word;
    const char16_t *kind;
};

constexpr UnitRow unitRows[] = {
#include "lexica/units.inc"
};

constexpr WordRow wordRows[] = {
#include "lexica/figurewords.inc"
};

UnitClass classOf(QStringView name)
{
    constexpr std::pair<QStringView, UnitClass> classes[] = {
        {u"person", UnitClass::Person}, {u"money", UnitClass::Money}, {u"measure", UnitClass::Measure},
        {u"share", UnitClass::Share},   {u"time", UnitClass::Time},   {u"score", UnitClass::Score},
        {u"degree", UnitClass::Degree}, {u"point", UnitClass::Point}, {u"tenth", UnitClass::Tenth}};
    for (const auto &[word, unitClass] : classes) {
        if (word == name)
            return unitClass;
    }
    return UnitClass::Count;
}

std::vector<WordTable<Unit>::Word> unitWords()
{
    std::vector<WordTable<Unit>::Word> words;
    for (const UnitRow &row : unitRows) {
        const QStringView notBefore(row.notBefore);
        words.push_back(
            {QStringView(row.word), {classOf(row.unitClass), notBefore == u"-" ? QStringView() : notBefore}});
    }
    return words;
}

FigureWord figureWordOf(QStringView kind)
{
    return kind == u"link"         ? FigureWord::Link
           : kind == u"having"     ? FigureWord::Having
           : kind == u"participle" ? FigureWord::Participle
                                   : FigureWord::Verb;
}

std::vector<WordTable<FigureWord>::Word> wordsOfFigures()
{
    std::vector<WordTable<FigureWord>::Word> words;
    for (const WordRow &row : wordRows)
        words.push_back({QStringView(row.word), figureWordOf(QStringView(row.kind))});
    return words;
}

} // namespace

const WordTable<Unit> &units()
{
    static const WordTable<Unit> table(unitWords());
    return table;
}

const WordTable<Unit>::Word *unitWordAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return nullptr;
    const auto *found = units().longestAt(text, at);
    if (!found || oneOf(text, at + found->word.size(), found->value.notBefore))
        return nullptr;
    const QChar behind = unitAt(text, at + found->word.size());
    return text::isLatin(found->word.back()) && text::isLatin(behind) ? nullptr : found;
}

const WordTable<FigureWord> &figureWords()
{
    static const WordTable<FigureWord> table(wordsOfFigures());
    return table;
}

} // namespace baolan::analysis
