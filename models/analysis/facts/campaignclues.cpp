// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/dateclues.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/numerals.h"
#include "models/analysis/facts/wordtable.h"
#include "models/text/han.h"

#include <array>

namespace baolan::analysis {

namespace {

constexpr double campaignWeight = 0.8;
constexpr double themeWeight = 1.5;
constexpr double freshWeight = 0.2;
constexpr double eraWeight = 0.8;
constexpr int eraYears = 40;
constexpr double newestWeight =
    0.12; ///< tells one year from another, but cuts no days: less than likelyDays() tolerates
constexpr int newestDays = 90;
constexpr double occasionWeight = 0.8;
constexpr int occasionBefore = 60; ///< days for which a great event is written about before it, and after
constexpr int occasionAfter = 30;
constexpr int freshDays = 400; ///< for so long after a congress its resolutions are in everybody's mouth
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

struct OccasionRow {
    const char16_t *words;
    const char16_t *from;
    const char16_t *to;
};

constexpr OccasionRow occasionRows[] = {
#include "lexica/occasions.inc"
};

struct EraRow {
    const char16_t *word;
    const char16_t *from;
};

constexpr EraRow eraRows[] = {
#include "lexica/eras.inc"
};

const WordTable<QDate> &eras()
{
    static const WordTable<QDate> table = [] {
        std::vector<WordTable<QDate>::Word> words;
        for (const EraRow &row : eraRows)
            words.push_back({QStringView(row.word), QDate::fromString(QStringView(row.from), Qt::ISODate)});
        return WordTable<QDate>(std::move(words));
    }();
    return table;
}

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

const WordTable<domain::DateInterval> &occasions()
{
    static const WordTable<domain::DateInterval> table = [] {
        std::vector<WordTable<domain::DateInterval>::Word> words;
        for (const OccasionRow &row : occasionRows) {
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

/// The next Han characters from a place on, which is how slogans compare whatever marks they are printed with, and where they
/// stand.
struct HanRun {
    static constexpr std::size_t longest = 32;
    std::array<QChar, longest> han;
    std::array<qsizetype, longest> places;
    qsizetype size = 0;

    HanRun(QStringView text, qsizetype at)
    {
        for (; at < text.size() && size < qsizetype(longest); ++at) {
            if (!text::isHan(text[at]))
                continue;
            han[static_cast<std::size_t>(size)] = text[at];
            places[static_cast<std::size_t>(size++)] = at;
        }
    }
    [[nodiscard]] QStringView view() const { return {han.data(), size}; }
    [[nodiscard]] qsizetype end(qsizetype length) const { return places[static_cast<std::size_t>(length - 1)] + 1; }
};

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
    return DateClue{.text = printed.sliced(at, count->end + 2 - at),
                    .rule = u"anniversary",
                    .weight = anniversaryWeight,
                    .gives = domain::DateInterval::year(word->value + count->value)};
}

} // namespace

std::vector<DateClue> campaignClues(const QString &printed, QStringView text)
{
    std::vector<DateClue> clues;
    const auto add = [&](qsizetype start, qsizetype end, const char16_t *rule, double weight,
                         const domain::DateInterval &gives) {
        clues.push_back({.text = printed.sliced(start, end - start), .rule = rule, .weight = weight, .gives = gives});
    };
    qsizetype behind = 0; // the last campaign's words hold no other one
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (anniversaries().starts(text[at])) {
            if (auto clue = anniversaryAt(printed, text, at))
                clues.push_back(std::move(*clue));
        }
        if (occasions().starts(text[at])) {
            if (const auto *word = occasions().longestAt(text, at))
                add(at, at + word->word.size(), u"occasion", occasionWeight,
                    {word->value.earliest.addDays(-occasionBefore), word->value.latest.addDays(occasionAfter)});
        }
        if (!eras().starts(text[at]) && !campaigns().starts(text[at]))
            continue;
        const HanRun run(text, at);
        if (const auto *era = eras().longestAt(run.view(), 0))
            add(at, run.end(era->word.size()), u"word of its time", eraWeight,
                {era->value, era->value.addYears(eraYears)});
        const auto *word = at < behind ? nullptr : campaigns().longestAt(run.view(), 0);
        if (!word)
            continue;
        behind = run.end(word->word.size());
        const qint64 days = word->value.earliest.daysTo(word->value.latest);
        add(at, behind, days <= themeDays ? u"campaign theme" : u"campaign",
            days <= themeDays ? themeWeight : campaignWeight, word->value);
        if (days > freshDays) {
            add(at, behind, u"usual lag", freshWeight, {word->value.earliest, word->value.earliest.addDays(freshDays)});
            add(at, behind, u"usual lag", newestWeight,
                {word->value.earliest, word->value.earliest.addDays(newestDays)});
        }
    }
    return clues;
}

} // namespace baolan::analysis
