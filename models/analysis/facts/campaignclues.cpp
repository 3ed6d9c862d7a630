// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/dateclues.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numerals.h"
#include "models/analysis/facts/wordtable.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

constexpr double campaignWeight = 0.8;
constexpr double themeWeight = 1.5;
constexpr double anniversaryWeight = 1.5;
constexpr int themeDays = 62; ///< what lasts no longer is a yearly theme, a sharper clue than an era

struct CampaignRow {
    const char16_t *words;
    const char16_t *from;
    const char16_t *to;
    const char16_t *what;
};

struct AnniversaryRow {
    const char16_t *words;
    const char16_t *year;
};

constexpr CampaignRow campaignRows[] = {
#include "lexica/campaigns.inc"
};

constexpr AnniversaryRow anniversaryRows[] = {
#include "lexica/anniversaries.inc"
};

const WordTable<domain::DateInterval> &campaigns()
{
    static const WordTable<domain::DateInterval> table = [] {
        std::vector<WordTable<domain::DateInterval>::Word> words;
        for (const CampaignRow &row : campaignRows) {
            words.push_back({QStringView(row.words),
                             {QDate::fromString(QStringView(row.from), Qt::ISODate),
                              QDate::fromString(QStringView(row.to), Qt::ISODate)}});
        }
        return WordTable<domain::DateInterval>(std::move(words));
    }();
    return table;
}

const WordTable<int> &anniversaries()
{
    static const WordTable<int> table = [] {
        std::vector<WordTable<int>::Word> words;
        for (const AnniversaryRow &row : anniversaryRows)
            words.push_back({QStringView(row.words), QStringView(row.year).toInt()});
        return WordTable<int>(std::move(words));
    }();
    return table;
}

/// The Han characters of a text, which is how slogans compare whatever marks they are printed with, and where they stand.
struct HanText {
    QString han;
    std::vector<qsizetype> places;
};

HanText hanOf(const QString &text)
{
    HanText result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text::isHan(text[at])) {
            result.han.append(text[at]);
            result.places.push_back(at);
        }
    }
    return result;
}

/// 建党100周年: the year of it.
std::optional<DateClue> anniversaryAt(const QString &printed, QStringView text, qsizetype at)
{
    const auto *word = anniversaries().longestAt(text, at);
    if (!word)
        return {};
    const qsizetype number = at + word->word.size();
    const auto count = number < text.size() ? readPlainNumber(text, number) : std::nullopt;
    if (!count || !standsAt(text, count->end, u"周年"))
        return {};
    return DateClue{printed.sliced(at, count->end + 2 - at), u"anniversary", anniversaryWeight,
                    domain::DateInterval::year(word->value + count->value)};
}

} // namespace

std::vector<DateClue> campaignClues(const QString &text)
{
    std::vector<DateClue> clues;
    const QString simple = factText(foldedUnits(text));
    const HanText han = hanOf(simple);
    for (qsizetype at = 0; at < han.han.size(); ++at) {
        const auto *word = campaigns().longestAt(han.han, at);
        if (!word)
            continue;
        const qsizetype start = han.places[static_cast<std::size_t>(at)];
        const qsizetype end = han.places[static_cast<std::size_t>(at + word->word.size() - 1)] + 1;
        const bool theme = word->value.earliest.daysTo(word->value.latest) <= themeDays;
        clues.push_back({text.sliced(start, end - start), theme ? u"campaign theme" : u"campaign",
                         theme ? themeWeight : campaignWeight, word->value});
        at += word->word.size() - 1;
    }
    for (qsizetype at = 0; at < simple.size(); ++at) {
        if (anniversaries().starts(simple[at])) {
            if (auto clue = anniversaryAt(text, simple, at))
                clues.push_back(std::move(*clue));
        }
    }
    return clues;
}

} // namespace baolan::analysis
