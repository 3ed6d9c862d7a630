// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/persons.h"

#include "models/analysis/names/namecharacters.h"
#include "models/text/han.h"

#include <algorithm>
#include <array>

namespace baolan::analysis {

namespace {

constexpr qsizetype longestZone = 80;
constexpr qsizetype longestTail = 36;

// What stands in bylines beside names; of two that begin alike the longer one first.
constexpr std::array<QStringView, 46> bylineWords{
    u"本报讯",   u"本报",     u"本刊",       u"新华社",   u"中新社",   u"实习记者",   u"见习记者",   u"特约记者",
    u"特派记者", u"首席记者", u"全媒体记者", u"融媒记者", u"驻站记者", u"特约通讯员", u"特约撰稿人", u"通讯员",
    u"摄影记者", u"摄影报道", u"图文报道",   u"摄影",     u"记者",     u"实习生",     u"实习",       u"见习",
    u"特约",     u"首席",     u"报道",       u"撰文",     u"供图",     u"供稿",       u"整理",       u"采写",
    u"执笔",     u"责任编辑", u"责编",       u"编辑",     u"文图",     u"图文",       u"统筹",       u"策划",
    u"制图",     u"漫画",     u"插图",       u"作者",     u"摄",       u"文"};
constexpr std::array<QStringView, 8> callsAuthors{u"记者", u"通讯员",   u"实习生", u"撰稿人",
                                                  u"责编", u"责任编辑", u"特约",   u"摄影"};
constexpr std::array<QStringView, 9> endsCredits{u"摄影报道", u"图文报道", u"摄影", u"摄", u"供图",
                                                 u"供稿",     u"整理",     u"报道", u"文"};

constexpr std::uint64_t bylineFirsts = [] {
    std::uint64_t bits = 0;
    for (const QStringView word : bylineWords)
        bits |= std::uint64_t(1) << (word.front().unicode() & 63);
    return bits;
}();

QStringView wordAt(QStringView text, qsizetype at)
{
    if ((bylineFirsts >> (text[at].unicode() & 63) & 1) == 0)
        return {};
    for (const QStringView word : bylineWords) {
        if (text.sliced(at).startsWith(word))
            return word;
    }
    return {};
}

bool holdsAuthors(QStringView text)
{
    return std::ranges::any_of(callsAuthors, [&](QStringView word) { return text.contains(word); });
}

/// Two or three characters with a surname, four with a compound one, and no word of the language that is none.
bool looksLikeName(QStringView text, bool isCalledAuthor = false)
{
    // Behind a word for an author a name may have a surname that no list holds.
    if (isCalledAuthor && (text.size() == 2 || text.size() == 3) && lexicon::find(text) == 0)
        return true;
    if (text.size() < 2 || text.size() > 4)
        return false;
    const int surname = namecharacters::surnameLength(text, 0);
    if (surname == 0 || text.size() - surname > 2 || text.size() - surname < 1)
        return false;
    const std::uint32_t classes = lexicon::classesOf(text);
    // Behind a word for an author 贺兰 is a name, not a county.
    return !(classes &
             (word::Head | word::Title | word::PlaceHead | (isCalledAuthor ? 0u : std::uint32_t(word::Area))));
}

class BylineReader final
{
public:
    BylineReader(QStringView text, std::vector<NameCandidate> &names) : m_text(text), m_names(names) {}

    void readZone(qsizetype start, qsizetype end)
    {
        qsizetype at = start;
        while (at < end) {
            if (!text::isHan(m_text[at])) {
                ++at;
                continue;
            }
            if (const QStringView word = wordAt(m_text.first(end), at); !word.isEmpty()) {
                at += word.size();
                m_called = std::ranges::any_of(callsAuthors, [&](QStringView author) { return word.endsWith(author); });
                continue;
            }
            at = readNames(at, end);
        }
    }

    /// Names behind a word for an author in running text: as long as what follows looks like names.
    qsizetype readOpen(qsizetype at)
    {
        for (;;) {
            qsizetype next = at;
            while (next < m_text.size() && (text::isBlank(m_text[next]) || m_text[next] == u'、'))
                ++next;
            if (next >= m_text.size())
                return at;
            if (const QStringView word = wordAt(m_text, next); !word.isEmpty() && word.size() > 1) {
                at = next + word.size();
                continue;
            }
            const qsizetype end = hanEnd(next, m_text.size());
            if (next == at || !looksLikeName(m_text.sliced(next, end - next), true) || end == m_text.size())
                return at;
            add(next, end);
            at = end;
        }
    }

private:
    [[nodiscard]] qsizetype hanEnd(qsizetype at, qsizetype end) const
    {
        while (at < end && text::isHan(m_text[at]))
            ++at;
        return at;
    }

    qsizetype readNames(qsizetype at, qsizetype end)
    {
        qsizetype stop = at;
        while (stop < end && text::isHan(m_text[stop]) && (stop == at || wordAt(m_text.first(end), stop).isEmpty()))
            ++stop;
        if (stop - at == 1 && stop + 1 < end && text::isBlank(m_text[stop]) && text::isHan(m_text[stop + 1]))
            return readSpaced(at, stop + 1, end);
        if (stop < end && m_text[stop] == u'·') {
            stop = hanEnd(stop + 1, end);
            add(at, stop);
            return stop;
        }
        split(at, stop);
        return stop;
    }

    /// 王 冰: a short name set as wide as a long one.
    qsizetype readSpaced(qsizetype at, qsizetype next, qsizetype end)
    {
        const qsizetype stop = hanEnd(next, end);
        if (stop - next == 1 && namecharacters::surnameLength(m_text, at) == 1) {
            add(at, stop);
            return stop;
        }
        return next;
    }

    void split(qsizetype at, qsizetype stop)
    {
        const QStringView run = m_text.sliced(at, stop - at);
        if (looksLikeName(run, m_called)) {
            add(at, stop);
            return;
        }
        if (run.size() < 4 || run.size() > 16)
            return;
        // Names that run together: of two ways to cut the one whose characters are likelier in names.
        constexpr int never = 1 << 20;
        std::array<int, 17> best{};
        std::array<qsizetype, 17> length{};
        for (qsizetype i = run.size(); i-- > 0;) {
            best[std::size_t(i)] = never;
            for (const qsizetype n : {3, 2, 4}) {
                if (i + n > run.size() || !looksLikeName(run.sliced(i, n)))
                    continue;
                const int surname = namecharacters::surnameLength(run, i);
                const int cost = 400 + namecharacters::surnameCost(run, i, surname) +
                                 namecharacters::givenCost(run.sliced(i + surname, n - surname)) +
                                 best[std::size_t(i + n)];
                if (cost < best[std::size_t(i)]) {
                    best[std::size_t(i)] = cost;
                    length[std::size_t(i)] = n;
                }
            }
        }
        if (best[0] >= never)
            return;
        for (qsizetype i = 0; i < run.size(); i += length[std::size_t(i)])
            add(at + i, at + i + length[std::size_t(i)]);
    }

    void add(qsizetype start, qsizetype end)
    {
        m_names.push_back({.start = start, .end = end, .reasons = evidence::Byline, .forced = true, .cost = 0});
    }

    QStringView m_text;
    std::vector<NameCandidate> &m_names;
    bool m_called = false; ///< a word for an author stood last
};

/// Brackets that hold authors: (记者马超 通讯员张慕群), and at the text's end a name alone.
void readBrackets(QStringView text, BylineReader &reader)
{
    qsizetype from = 0;
    for (;;) {
        const qsizetype opening = text.indexOf(u'(', from);
        const qsizetype closing = opening < 0 ? -1 : text.indexOf(u')', opening);
        if (closing < 0)
            return;
        from = closing + 1;
        const QStringView content = text.sliced(opening + 1, closing - opening - 1);
        const bool ends = text::stripped(text.sliced(closing + 1)).isEmpty();
        const bool isAlone =
            ends && looksLikeName(text::stripped(content)) && opening > 0 && !text::isHan(text[opening - 1]);
        if (content.size() <= longestZone &&
            ((holdsAuthors(content) && !content.contains(u',') && !content.contains(u'。')) || isAlone))
            reader.readZone(opening + 1, closing);
    }
}

/// 王路曼 摄 behind the last sentence.
void readTail(QStringView text, BylineReader &reader)
{
    qsizetype end = text.size();
    while (end > 0 && !text::isHan(text[end - 1]))
        --end;
    const QStringView head = text.first(end);
    const bool isCredit = std::ranges::any_of(endsCredits, [&](QStringView word) { return head.endsWith(word); });
    if (!isCredit)
        return;
    qsizetype start = end;
    while (start > 0 && end - start <= longestTail && !text::isSentenceEnd(text[start - 1]) &&
           text[start - 1] != u')' && text[start - 1] != u',')
        --start;
    if (end - start > longestTail || start == 0)
        return;
    const QStringView tail = text.sliced(start, end - start);
    const bool isApart = tail.contains(u' ') || tail.contains(u'/') || holdsAuthors(tail);
    if (isApart)
        reader.readZone(start, end);
}

/// 本报讯 记者 王冰, □本报记者 马超 陈曦 at the beginning of a paragraph.
void readBeginning(QStringView text, BylineReader &reader)
{
    qsizetype at = 0;
    while (at < text.size() && !text::isHan(text[at]) && at < 4)
        ++at;
    bool found = false;
    qsizetype end = at;
    for (int words = 0; words < 4 && end < text.size(); ++words) {
        const QStringView word = wordAt(text, end);
        if (word.isEmpty() || word.size() == 1)
            break;
        found = found || std::ranges::any_of(callsAuthors, [&](QStringView author) { return word.endsWith(author); });
        end += word.size();
        while (end < text.size() && text::isBlank(text[end]))
            ++end;
    }
    if (found && end > at) {
        while (end > at && text::isBlank(text[end - 1]))
            --end;
        reader.readOpen(end);
    }
}

} // namespace

std::vector<NameCandidate> readBylineNames(QStringView text, bool whole)
{
    std::vector<NameCandidate> names;
    BylineReader reader(text, names);
    if (whole) {
        reader.readZone(0, text.size());
        return names;
    }
    readBeginning(text, reader);
    readBrackets(text, reader);
    readTail(text, reader);
    std::ranges::stable_sort(names, {}, &NameCandidate::start);
    const auto repeated =
        std::ranges::unique(names, [](const NameCandidate &a, const NameCandidate &b) { return b.start < a.end; });
    names.erase(repeated.begin(), repeated.end());
    return names;
}

namespace {

/// The end of the last word for a person that ends between `start` and `dot`, or `start`: 学生让·杜邦.
qsizetype behindRole(QStringView text, qsizetype start, qsizetype dot)
{
    qsizetype begin = start;
    for (qsizetype at = std::max<qsizetype>(0, start - 4); at < dot; ++at) {
        lexicon::wordsAt(text, at, [&](qsizetype length, std::uint32_t word) {
            if (length > 1 && at + length > start && at + length < dot &&
                lexicon::info(word).is(word::Title | word::PersonNoun))
                begin = std::max(begin, at + length);
        });
    }
    return begin;
}

} // namespace

void addDottedNames(QStringView text, std::vector<NameCandidate> &names)
{
    for (qsizetype dot = text.indexOf(u'·'); dot >= 0; dot = text.indexOf(u'·', dot + 1)) {
        if (std::ranges::any_of(names, [&](const NameCandidate &name) { return name.start <= dot && dot < name.end; }))
            continue;
        qsizetype start = dot;
        while (start > 0 && dot - start < 7 && namecharacters::isTransliteration(text[start - 1]))
            --start;
        start = behindRole(text, start, dot);
        qsizetype end = dot + 1;
        const auto goesOn = [&](qsizetype at) {
            return namecharacters::isTransliteration(text[at]) || (text[at] == u'·' && at > end - 7);
        };
        while (end < text.size() && end - dot < 18 && goesOn(end))
            ++end;
        if (dot - start >= 1 && end - dot > 2)
            names.push_back(
                {.start = start, .end = end, .reasons = evidence::Lexicon | evidence::Cue, .forced = true, .cost = 0});
    }
    std::ranges::stable_sort(names, {}, &NameCandidate::start);
}

} // namespace baolan::analysis
