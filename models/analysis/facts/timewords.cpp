// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/timewords.h"

#include "models/analysis/facts/facttext.h"
#include "models/text/han.h"

#include <utility>

namespace baolan::analysis {

namespace {

struct Row {
    const char16_t *word;
    const char16_t *kind;
    const char16_t *offset;
    const char16_t *notBefore;
    const char16_t *notAfter;
};

constexpr Row rows[] = {
#include "lexica/timewords.inc"
};

TimeWord::Kind kindOf(QStringView name)
{
    using Kind = TimeWord::Kind;
    constexpr std::pair<QStringView, Kind> kinds[] = {{u"year", Kind::Year},
                                                      {u"story year", Kind::StoryYear},
                                                      {u"month", Kind::Month},
                                                      {u"week", Kind::Week},
                                                      {u"day", Kind::Day},
                                                      {u"year end", Kind::YearEnd},
                                                      {u"month end", Kind::MonthEnd},
                                                      {u"half", Kind::HalfYear},
                                                      {u"season", Kind::Season},
                                                      {u"winter", Kind::ColdSeason}};
    for (const auto &[word, kind] : kinds) {
        if (word == name)
            return kind;
    }
    return Kind::Vague;
}

/// A column of units; `-` stands for none.
QStringView units(QStringView column) { return column == u"-" ? QStringView() : column; }

std::vector<WordTable<TimeWord>::Word> words()
{
    std::vector<WordTable<TimeWord>::Word> words;
    for (const Row &row : rows) {
        words.push_back(
            {QStringView(row.word),
             {kindOf(row.kind), QStringView(row.offset).toInt(), units(row.notBefore), units(row.notAfter)}});
    }
    return words;
}

/// `*` in the list of units that may not precede stands for any Han character but those after which a sentence goes on.
bool mayFollow(QStringView text, qsizetype at, QStringView notAfter)
{
    const QChar before = unitAt(text, at - 1);
    if (before.isNull())
        return true;
    if (notAfter.startsWith(u'*'))
        return (!text::isHan(before) && !isDigit(before)) ||
               QStringView(u"到在于至自从了将是和与及对").contains(before);
    return !notAfter.contains(before);
}

} // namespace

const WordTable<TimeWord> &timeWords()
{
    static const WordTable<TimeWord> table(words());
    return table;
}

const WordTable<TimeWord>::Word *timeWordAt(QStringView text, qsizetype at)
{
    const auto *found = timeWords().longestAt(text, at);
    if (!found || oneOf(text, at + found->word.size(), found->value.notBefore) ||
        !mayFollow(text, at, found->value.notAfter))
        return nullptr;
    return found;
}

} // namespace baolan::analysis
