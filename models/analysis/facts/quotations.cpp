// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/quotations.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/wordtable.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

namespace {

/// Shorter than this it is a term or a name, unless it ends as a sentence does.
constexpr qsizetype shortestSpeech = 8;
constexpr qsizetype longestSpeaker = 40;

constexpr const char16_t *sayings[] = {
    u"说",     u"说道",   u"表示", u"指出",   u"介绍",     u"介绍道", u"介绍说", u"强调", u"告诉记者", u"认为",
    u"坦言",   u"感慨",   u"感叹", u"笑着说", u"高兴地说", u"直言",   u"谈到",   u"回忆", u"回忆道",   u"解释",
    u"解释道", u"提醒",   u"呼吁", u"建议",   u"透露",     u"称",     u"道",     u"问",   u"回答",     u"写道",
    u"感慨道", u"补充道", u"补充", u"分享",   u"要求",     u"希望",   u"赞叹"};

const WordTable<int> &sayingWords()
{
    static const WordTable<int> table = [] {
        std::vector<WordTable<int>::Word> words;
        for (const char16_t *saying : sayings)
            words.push_back({QStringView(saying), 0});
        return WordTable<int>(std::move(words));
    }();
    return table;
}

struct Found {
    qsizetype verb = -1;
    qsizetype verbEnd = -1;
    qsizetype speaker = -1;
    qsizetype speakerEnd = -1;
};

class Scanner final
{
public:
    Scanner(const Part &part, std::vector<Quotation> &quotations)
        : m_part(part)
        , m_text(factText(part.folded))
        , m_quotations(quotations)
    {
    }

    void scan()
    {
        Found last;
        for (qsizetype open = m_text.indexOf(u'“'); open >= 0;) {
            const qsizetype close = m_text.indexOf(u'”', open + 1);
            if (close < 0)
                return;
            if (isSpeech(open, close))
                last = add(open, close, last);
            open = m_text.indexOf(u'“', close + 1);
        }
    }

private:
    bool isSpeech(qsizetype open, qsizetype close) const
    {
        const QChar end = m_text[close - 1];
        const bool ends = close - open > 2 && QStringView(u"。!?,…").contains(end);
        const bool introduced = unitAt(m_text, open - 1) == u':';
        return ends || (introduced && close - open > shortestSpeech);
    }

    Found add(qsizetype open, qsizetype close, const Found &before)
    {
        Found found = introducedBy(open);
        if (found.verb < 0)
            found = followedBy(close + 1);
        if (found.verb < 0)
            found = before;
        Quotation quotation;
        quotation.range = {m_part.number, open, close + 1};
        quotation.text = m_part.text.sliced(open, close + 1 - open);
        if (found.verb >= 0)
            quotation.verb = m_part.text.sliced(found.verb, found.verbEnd - found.verb);
        if (found.speakerEnd > found.speaker) {
            quotation.speakerRange = {m_part.number, found.speaker, found.speakerEnd};
            quotation.speaker = m_part.text.sliced(found.speaker, found.speakerEnd - found.speaker);
        }
        m_quotations.push_back(std::move(quotation));
        return found;
    }

    /// 王冰指出:“…”
    Found introducedBy(qsizetype open) const
    {
        if (!oneOf(m_text, open - 1, u":,"))
            return {};
        const qsizetype start = clauseStart(open - 1);
        Found found;
        for (qsizetype at = start; at < open - 1; ++at) {
            const auto *saying = sayingWords().longestAt(m_text, at);
            if (saying && at > start) {
                found = named(start, at, at + saying->word.size());
                at += saying->word.size() - 1;
            }
        }
        return found.verbEnd == open - 1 ? found : Found{};
    }

    /// “…”王冰指出,
    Found followedBy(qsizetype at) const
    {
        const qsizetype end = std::min<qsizetype>(m_text.size(), at + longestSpeaker);
        for (qsizetype i = at; i < end && !QStringView(u",。;!?:").contains(m_text[i]); ++i) {
            if (m_text[i] == u'“')
                break;
            const auto *saying = sayingWords().longestAt(m_text, i);
            if (!saying || i == at)
                continue;
            const qsizetype behind = i + saying->word.size();
            if (behind >= m_text.size() || QStringView(u",。;!?:“").contains(m_text[behind]))
                return named(at, i, behind);
        }
        return {};
    }

    qsizetype clauseStart(qsizetype at) const
    {
        const qsizetype least = std::max<qsizetype>(0, at - longestSpeaker);
        while (at > least && !QStringView(u"。;!?”").contains(m_text[at - 1]) && m_text[at - 1] != u',')
            --at;
        return at;
    }

    /// The speaker is what stands before the verb without words of manner (笑着, 高兴地, 对记者).
    Found named(qsizetype start, qsizetype verb, qsizetype verbEnd) const
    {
        qsizetype end = verb;
        const QStringView before = QStringView(m_text).sliced(start, verb - start);
        for (const QStringView manner :
             {u"笑着", u"高兴地", u"激动地", u"感慨地", u"自豪地", u"兴奋地", u"深情地", u"对记者", u"向记者",
              u"在接受采访时", u"接受记者采访时", u"在会上", u"动情地", u"欣慰地", u"进一步", u"也", u"还"}) {
            if (before.endsWith(manner)) {
                end = verb - manner.size();
                break;
            }
        }
        if (text::isHan(unitAt(m_text, end - 1)) || end == start)
            return {verb, verbEnd, start, end};
        return {verb, verbEnd, start, start};
    }

    const Part &m_part;
    QString m_text;
    std::vector<Quotation> &m_quotations;
};

} // namespace

std::vector<Quotation> readQuotations(const Parts &parts)
{
    std::vector<Quotation> quotations;
    for (const Part &part : parts)
        Scanner(part, quotations).scan();
    return quotations;
}

} // namespace baolan::analysis
