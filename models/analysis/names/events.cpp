// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/events.h"

#include "models/analysis/names/lexicon.h"
#include "models/analysis/names/namecharacters.h"
#include "models/text/han.h"

#include <algorithm>
#include <initializer_list>

namespace baolan::analysis {

namespace {

constexpr qsizetype longestLine = 90;
constexpr qsizetype shortestLine = 8;
constexpr std::size_t mostEvents = 12;
constexpr int leadParts = 3; ///< paragraphs: further down an article does not begin to tell

struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
};

std::vector<Stretch> sentencesOf(QStringView folded)
{
    std::vector<Stretch> sentences;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        if (i < folded.size() && !text::isSentenceEnd(folded[i]))
            continue;
        if (i > start)
            sentences.push_back({start, i});
        start = i + 1;
    }
    return sentences;
}

/// Without 本报讯(记者…) and quotation marks before it.
Stretch bared(QStringView folded, Stretch sentence)
{
    const QStringView text = folded.sliced(sentence.start, sentence.end - sentence.start);
    if (const qsizetype bracket = text.indexOf(u')'); text.startsWith(u"本报") && bracket > 0 && bracket < 50)
        sentence.start += bracket + 1;
    while (sentence.start < sentence.end &&
           (text::isBlank(folded[sentence.start]) || text::isClosing(folded[sentence.start])))
        ++sentence.start;
    return sentence;
}

/// The clauses around `anchor`, as many as fit on a line; the marks at its ends are left out.
Stretch fitted(QStringView folded, Stretch sentence, Stretch anchor)
{
    if (sentence.end - sentence.start <= longestLine)
        return sentence;
    Stretch line{anchor.start, anchor.start};
    while (line.start > sentence.start && folded[line.start - 1] != u',' && folded[line.start - 1] != u';')
        --line.start;
    for (qsizetype i = anchor.end; i <= sentence.end && i - line.start <= longestLine; ++i) {
        if (i == sentence.end || folded[i] == u',' || folded[i] == u';')
            line.end = i;
    }
    return line.end > line.start ? line : Stretch{line.start, std::min(sentence.end, line.start + longestLine)};
}

/// Whether a quotation begins in the stretch and does not end there, or the other way round: what somebody says in several
/// sentences tells no event.
bool tornQuotation(QStringView text) { return text.count(u'“') != text.count(u'”'); }

/// Whether a word that tells of doing stands in the stretch.
bool tellsOfDoing(QStringView simplified)
{
    for (qsizetype at = 0; at < simplified.size(); ++at) {
        bool found = false;
        lexicon::wordsAt(simplified, at, [&](qsizetype length, std::uint32_t word) {
            const WordInfo info = lexicon::info(word);
            found = found || (length > 1 && (info.speech == Speech::Verb || info.speech == Speech::VerbNoun) &&
                              info.is(word::Boundary | word::Cue));
        });
        if (found)
            return true;
    }
    return false;
}

class EventReader final
{
public:
    EventReader(const domain::DateInterval &page, domain::Derived &derived) : m_page(page), m_derived(derived) {}

    void read(const Part &part)
    {
        const QString simplified = simplifiedUnits(part.folded);
        for (const Stretch &whole : sentencesOf(part.folded)) {
            const Stretch sentence = bared(part.folded, whole);
            const domain::DateMention *date = dateIn(part, sentence);
            const bool acted = hasActor(part.number, sentence);
            if (!(date && acted) && !mayLead(part.number, date || acted))
                continue;
            const QStringView text = QStringView(simplified).sliced(sentence.start, sentence.end - sentence.start);
            if (text.size() < shortestLine || m_derived.events.size() >= mostEvents || tornQuotation(text) ||
                !tellsOfDoing(text))
                continue;
            m_led = true;
            const Stretch anchor =
                date ? Stretch{date->range.start, date->range.end} : Stretch{sentence.start, sentence.start};
            add(part, fitted(part.folded, sentence, anchor), date);
        }
    }

    /// Whether nothing has been told yet, so that the next sentence that tells of doing is what the article is about.
    [[nodiscard]] bool mayLead(int part, bool named) const { return !m_led && (part == 0 ? named : part < leadParts); }

private:
    /// The first date that says when something was done.
    [[nodiscard]] const domain::DateMention *dateIn(const Part &part, Stretch sentence) const
    {
        using enum domain::DatePrecision;
        for (const domain::DateMention &date : m_derived.dates) {
            const bool isExact = date.precision == Day || date.precision == Month || date.precision == Range ||
                                 date.precision == Quarter;
            if (date.range.part == part.number && date.range.start >= sentence.start &&
                date.range.end <= sentence.end && isExact && !date.interval.isOpen() && date.rule != u"deadline" &&
                date.rule != u"span" && (date.rule != u"feast" || heldOn(part.folded, date.range.end)))
                return &date;
        }
        return nullptr;
    }

    /// 国庆节当天, 春节期间: else a feast is what something is done for (迎国庆), not when.
    static bool heldOn(QStringView folded, qsizetype end)
    {
        const QStringView behind = folded.sliced(end + (end < folded.size() && folded[end] == u'”' ? 1 : 0));
        return std::ranges::any_of(std::initializer_list<QStringView>{u"当", u"期间", u"期間", u"假期", u"這天",
                                                                      u"这天", u"上午", u"下午", u"晚", u"早"},
                                   [&](QStringView word) { return behind.startsWith(word); });
    }

    [[nodiscard]] bool hasActor(int part, Stretch sentence) const
    {
        return std::ranges::any_of(m_derived.entities, [&](const domain::EntityMentions &entity) {
            if (entity.type != domain::EntityType::Person && entity.type != domain::EntityType::Organisation)
                return false;
            return std::ranges::any_of(entity.mentions, [&](const domain::Mention &mention) {
                return mention.range.part == part && mention.range.start >= sentence.start &&
                       mention.range.end <= sentence.end;
            });
        });
    }

    void add(const Part &part, Stretch line, const domain::DateMention *date)
    {
        domain::Event event;
        event.district = districtOf(QStringView(part.folded).sliced(line.start, line.end - line.start));
        event.interval = date ? date->interval : m_page;
        event.precision = date             ? date->precision
                          : m_page.isDay() ? domain::DatePrecision::Day
                                           : domain::DatePrecision::Range;
        if (event.interval.isOpen())
            event.precision = domain::DatePrecision::None;
        event.summary = part.text.sliced(line.start, line.end - line.start);
        event.range = {part.number, line.start, line.end};
        m_derived.events.push_back(std::move(event));
    }

    /// The district that the line names, first of those the article is about; where it names none, the main one.
    [[nodiscard]] QString districtOf(QStringView line) const
    {
        QString main;
        QString mentioned;
        for (const domain::ArticleDistrict &district : m_derived.districts) {
            const QStringView name(district.name);
            const bool named = line.contains(name.size() > 2 ? name.chopped(1) : name);
            if (district.about && named)
                return district.code;
            if (district.about && main.isEmpty())
                main = district.code;
            if (named && mentioned.isEmpty())
                mentioned = district.code;
        }
        return mentioned.isEmpty() ? main : mentioned;
    }

    const domain::DateInterval &m_page;
    domain::Derived &m_derived;
    bool m_led = false; ///< what the article is about has been told
};

} // namespace

void readEvents(const Parts &parts, const domain::DateInterval &page, domain::Derived &derived)
{
    EventReader reader(page, derived);
    for (const Part &part : parts) {
        if (part.number >= 0)
            reader.read(part);
    }
}

} // namespace baolan::analysis
