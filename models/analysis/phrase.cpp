// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/phrase.h"

#include "models/analysis/signature.h"
#include "models/analysis/wordlist.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

using text::stripped;

namespace {

bool isBracketOpen(QChar unit) { return text::halfWidth(unit) == u'('; }
bool isBracketClose(QChar unit) { return text::halfWidth(unit) == u')'; }

} // namespace

QStringView lastBracket(QStringView text)
{
    text = stripped(text);
    if (text.isEmpty() || !isBracketClose(text.back()))
        return {};
    const qsizetype limit = std::max(qsizetype(0), text.size() - 60);
    for (qsizetype i = text.size() - 2; i >= limit; --i) {
        if (isBracketOpen(text[i]))
            return text.sliced(i + 1, text.size() - i - 2);
        if (isBracketClose(text[i]))
            break;
    }
    return {};
}

namespace {

/// Brackets are looked behind, but not without end: （甲）（乙）（丙） may be a whole page.
Ending endingOf(QStringView text, int brackets)
{
    text = stripped(text);
    if (text.isEmpty())
        return Ending::Complete;
    if (const QStringView bracket = lastBracket(text); !bracket.isEmpty()) {
        const QStringView before = stripped(text.first(bracket.data() - text.data() - 1));
        if (isJump(bracket) || isSignature(bracket))
            return Ending::Complete;
        if (brackets > 0 && !before.isEmpty() && endingOf(before, brackets - 1) == Ending::Complete)
            return Ending::Complete;
    }
    qsizetype last = text.size() - 1;
    while (last > 0 && (text::is(text[last], text::Closing | text::Blank) || text[last] == u'"' || text[last] == u'\''))
        --last;
    const QChar unit = text[last];
    if (text::isSentenceEnd(unit))
        return Ending::Complete;
    // Speech that breaks off: “过河嘞——”
    if (unit == u'—' && last != text.size() - 1 && text::isQuote(text[last + 1]))
        return Ending::Complete;
    if (unit == u'.' && last > 0 && text::isHan(text[last - 1]))
        return Ending::Complete;
    if (last != text.size() - 1)
        return Ending::Open;
    if (text::halfWidth(unit) == u':')
        return Ending::Colon;
    return text::isClauseBreak(unit) ? Ending::Clause : Ending::Open;
}

} // namespace

Ending endingOf(QStringView text)
{
    constexpr int brackets = 2;
    return endingOf(text, brackets);
}

Balance quotesOf(QStringView text)
{
    Balance balance;
    for (const QChar unit : text) {
        if (unit == u'“' || unit == u'「') {
            ++balance.unclosed;
        } else if (unit == u'”' || unit == u'」') {
            if (balance.unclosed > 0)
                --balance.unclosed;
            else
                ++balance.surplus;
        }
    }
    return balance;
}

bool isJump(QStringView text)
{
    text = stripped(text);
    while (!text.isEmpty() && (text::is(text.front(), text::Punctuation | text::Bullet | text::Blank)))
        text = text.sliced(1);
    if (text.size() > 16)
        return false;
    for (const QStringView word : {QStringView(u"下转"), QStringView(u"上接"), QStringView(u"下轉"),
                                   QStringView(u"转第"), QStringView(u"接第")}) {
        if (text.startsWith(word))
            return text.contains(u'版') || text.contains(u'面') || text.contains(u'页');
    }
    return false;
}

namespace {

/// 案例一：…, 镜头2 …: what is counted, its number, and a mark or blank.
bool isNumberedPart(QStringView text)
{
    static constexpr WordList parts{u"案例", u"镜头",   u"故事", u"现场", u"问题", u"热点", u"焦点", u"建议",
                                    u"提问", u"关键词", u"看点", u"亮点", u"附件", u"例",   u"问",   u"场景"};
    const QStringView part = parts.atStartOf(text);
    qsizetype at = part.size();
    if (at == 0 || at >= text.size() || (!text::isDigit(text[at]) && !text::isHanNumeral(text[at])))
        return false;
    while (at < text.size() && (text::isDigit(text[at]) || text::isHanNumeral(text[at])))
        ++at;
    return at == text.size() || text::isBlank(text[at]) || text::halfWidth(text[at]) == u':' || text[at] == u'、';
}

} // namespace

bool isEnumerated(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (isNumberedPart(text))
        return true;
    if (text::isBullet(text.front()) || QStringView(u"·•-*+①②③④⑤⑥⑦⑧⑨⑩").contains(text.front()))
        return true;
    qsizetype i = isBracketOpen(text.front()) ? 1 : 0;
    const qsizetype first = i;
    if (i == 0 && text.front() == u'第')
        ++i;
    const qsizetype number = i;
    while (i < text.size() && i < number + 4 && (text::isDigit(text[i]) || text::isHanNumeral(text[i])))
        ++i;
    if (i == number || i >= text.size())
        return false;
    if (first == 1)
        return isBracketClose(text[i]);
    if (number == 1)
        return QStringView(u"条章节").contains(text[i]);
    if (text[i] == u'.' || text[i] == QChar(0xff0e))
        return i + 1 < text.size() && !text::isDigit(text[i + 1]);
    return text[i] == u'、' || (isBracketClose(text[i]) && text::isDigit(text[i - 1]));
}

bool beginsLikeSentence(QStringView text)
{
    static constexpr WordList words{u"这",   u"那",   u"他",   u"她",   u"它",   u"其", u"该",   u"此",
                                    u"但",   u"而",   u"同时", u"随后", u"对此", u"据", u"目前", u"于是",
                                    u"因此", u"不过", u"然而", u"另外", u"也",   u"還", u"這",   u"據"};
    return words.starts(text);
}

bool reportsSpeech(QStringView text)
{
    static constexpr WordList verbs{u"表示", u"介绍",     u"指出", u"认为", u"强调",
                                    u"透露", u"告诉记者", u"说",   u"說",   u"了解到"};
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (text::isClauseBreak(text[i]) && verbs.ends(text.first(i)))
            return true;
    }
    return false;
}

bool isCaption(QStringView text)
{
    if (text.startsWith(u"图为") || text.startsWith(u"圖為"))
        return true;
    while (!text.isEmpty() &&
           (text::is(text.front(), text::Bullet | text::Opening) || QStringView(u"▲▼△▽←→↑↓").contains(text.front())))
        text = text.sliced(1);
    return text.startsWith(u"图为") || text.startsWith(u"圖為") ||
           (text.size() > 2 && (text.startsWith(u'图') || text.startsWith(u'圖')) &&
            QStringView(u"①②③④⑤⑥⑦⑧⑨:：").contains(text[1]));
}

bool startsWithDash(QStringView text)
{
    return text.startsWith(u'—') || text.startsWith(u"--") || text.startsWith(u'─') || text.startsWith(QChar(0xff0d));
}

} // namespace baolan::analysis
