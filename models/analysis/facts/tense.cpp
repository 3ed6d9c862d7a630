// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/tense.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/wordtable.h"

namespace baolan::analysis {

namespace {

/// A sentence is looked through this far only: beyond it, its verbs belong to other times.
constexpr qsizetype reach = 60;
constexpr QStringView sentenceEnds = u"。!?;";

QStringView around(QStringView text, qsizetype start, qsizetype end, QStringView ends)
{
    qsizetype from = start;
    while (from > 0 && start - from < reach && !ends.contains(text[from - 1]))
        --from;
    qsizetype to = end;
    while (to < text.size() && to - end < reach && !ends.contains(text[to]))
        ++to;
    return text.sliced(from, to - from);
}

/// 将 as "will": not in 将军, 将近, 麻将, and not as "take" (将其, 将此).
bool willAt(QStringView sentence, qsizetype at)
{
    return sentence[at] == u'将' && !oneOf(sentence, at + 1, u"军近士领才其此这该它他她") &&
           !oneOf(sentence, at - 1, u"大名老小麻健干");
}

const WordTable<Tense> &tenseWords()
{
    static const WordTable<Tense> table = [] {
        std::vector<WordTable<Tense>::Word> words;
        for (const char16_t *word :
             {u"拟",     u"计划",   u"预计",   u"有望", u"力争",   u"截止",   u"报名",   u"届时",   u"准备在",
              u"定于",   u"敬请",   u"倒计时", u"即将", u"可于",   u"可在",   u"请于",   u"请在",   u"须于",
              u"须在",   u"截稿",   u"公示期", u"排到", u"持续到", u"持续至", u"延续至", u"延续到", u"延期至",
              u"推迟至", u"推迟到", u"应于",   u"应在", u"需于",   u"需在",   u"限期",   u"逾期"})
            words.push_back({QStringView(word), Tense::Ahead});
        for (const char16_t *word :
             {u"了",   u"已",     u"举行", u"举办", u"召开", u"启动", u"揭牌", u"开幕", u"闭幕", u"发布",
              u"印发", u"获得",   u"成立", u"开展", u"完成", u"获悉", u"走进", u"来到", u"组织", u"开赛",
              u"看到", u"了解到", u"走访", u"赶赴", u"来自", u"传达", u"同比", u"环比", u"增长", u"下降",
              u"达到", u"收到",   u"接到", u"发生", u"出现", u"参加", u"突破", u"夺得", u"夺冠", u"荣获",
              u"颁发", u"宣布",   u"通报", u"落幕", u"结束", u"开工", u"开业", u"通过", u"签订", u"签署"})
            words.push_back({QStringView(word), Tense::Back});
        return WordTable<Tense>(std::move(words));
    }();
    return table;
}

Tense firstTense(QStringView sentence, bool onlyAhead)
{
    const WordTable<Tense> &words = tenseWords();
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (willAt(sentence, at))
            return Tense::Ahead;
        if (const auto *word = words.longestAt(sentence, at); word && (!onlyAhead || word->value == Tense::Ahead))
            return word->value;
    }
    return Tense::None;
}

} // namespace

bool looksAhead(QStringView text, qsizetype start, qsizetype end)
{
    return firstTense(around(text, start, end, sentenceEnds), true) == Tense::Ahead;
}

Tense tenseOf(QStringView text, qsizetype start, qsizetype end)
{
    const QStringView sentence = around(text, start, end, sentenceEnds);
    const qsizetype from = sentence.data() - text.data();
    const Tense behind = firstTense(sentence.sliced(end - from), false);
    return behind != Tense::None ? behind : firstTense(sentence.first(start - from), false);
}

} // namespace baolan::analysis
