// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/seam.h"

#include "models/analysis/lead.h"
#include "models/analysis/phrase.h"
#include "models/analysis/wordlist.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

namespace {

// Words that need another behind them, and such that need one before them.
constexpr QStringView neverLast =
    u"的在和与於于将把被及对從从以是并其这那为為而或就也都又很更最让讓使由向往因但若各每某该該";
constexpr QStringView neverFirst = u"的了们們等着过地得和与及或者吗呢吧";

/// Words that end with such a character and can close a line nevertheless: 方向, 首都, 参与.
constexpr WordList closed{u"方向", u"走向", u"面向", u"志向", u"动向", u"意向", u"导向", u"取向", u"风向",
                          u"转向", u"行为", u"作为", u"有为", u"首都", u"古都", u"自由", u"理由", u"大使",
                          u"天使", u"参与", u"给与", u"普及", u"温和", u"共和", u"祥和", u"中和", u"柔和",
                          u"谐和", u"存在", u"所在", u"实在", u"现在", u"内在", u"可以", u"相对", u"反对",
                          u"应对", u"面对", u"绝对", u"原因", u"应该", u"礼让", u"转让", u"目的"};

bool needsMore(QStringView text)
{
    if (!neverLast.contains(text.back()))
        return false;
    return text.size() < 2 || !closed.has(text.last(2));
}

/// 片，开展…: a clause of one or two characters is the end of a word that began before.
bool beginsWithScrap(QStringView text)
{
    for (qsizetype i = 0; i < text.size() && i <= 2; ++i) {
        if (text::is(text[i], text::ClauseBreak | text::SentenceEnd))
            return true;
    }
    return false;
}

/// 道平要了过去。: a sentence of a few characters that a full stop ends is mostly the end of a longer one.
bool beginsWithShortSentence(QStringView text)
{
    const qsizetype stop = text.first(std::min(text.size(), qsizetype(8))).indexOf(u'。');
    return stop > 2;
}

bool isNumeric(QChar unit) { return text::isDigit(unit) || text::isHanNumeral(unit); }

bool longWordRunsOn(QStringView before, QStringView after, const PageWords &page)
{
    const auto stands = [&](QStringView left, QStringView right) {
        const QChar word[3] = {left[0], left.size() > 1 ? left[1] : right[0], right.back()};
        return text::isAllHan(QStringView(word, 3)) && page.has(QStringView(word, 3));
    };
    return (before.size() > 1 && stands(before.last(2), after.first(1))) ||
           (after.size() > 1 && stands(before.last(1), after.first(2)));
}

} // namespace

bool wordRunsOn(QStringView before, QStringView after, const PageWords &page)
{
    if (before.isEmpty() || after.isEmpty())
        return false;
    const QChar pair[2] = {before.back(), after.front()};
    return text::isHan(pair[0]) && text::isHan(pair[1]) && page.has(QStringView(pair, 2));
}

int fitAcross(QStringView before, QStringView after, const PageWords &page)
{
    before = text::stripped(before);
    after = text::stripped(after);
    if (before.isEmpty() || after.isEmpty())
        return 0;
    int fit = 0;
    if (quotesOf(before).unclosed > 0)
        fit += quotesOf(after).surplus > 0 ? 5 : 0;
    if (text::isPunctuation(after.front()) && !text::isOpening(after.front()))
        fit += 4;
    if (needsMore(before))
        fit += 3;
    if (isEnumerated(after))
        fit -= 4;
    else if (beginsWithScrap(after))
        fit += 3;
    else if (beginsWithShortSentence(after))
        fit += 1;
    if (neverFirst.contains(after.front()))
        fit += 2;
    if (isNumeric(before.back()) && isNumeric(after.front()))
        fit += 3;
    if (wordRunsOn(before, after, page))
        fit += longWordRunsOn(before, after, page) ? 4 : 2;
    if (text::isOpening(after.front()))
        fit -= 2;
    if (const Lead lead = leadOf(after); lead != Lead::None)
        fit -= lead == Lead::Dateline ? 6 : 3;
    return fit;
}

} // namespace baolan::analysis
