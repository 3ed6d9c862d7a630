// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/figuremeasure.h"

#include "models/analysis/facts/facttext.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

constexpr qsizetype longestMeasure = 16;
constexpr qsizetype longestQuoted = 12;
constexpr qsizetype longestClause = 60;
constexpr qsizetype longestSentence = 120;

bool endsClause(QChar unit) { return QStringView(u",。;:!?()《》 “”").contains(unit); }

/// Where the clause that `at` stands in begins; 、 does not end it, for it lists what is counted.
qsizetype clauseStart(QStringView text, qsizetype from, qsizetype at)
{
    qsizetype start = at;
    while (start > from && at - start < longestClause && !endsClause(text[start - 1]))
        --start;
    return start;
}

/// The place behind the last verb of the clause, and the start of the links that end it.
struct Left {
    qsizetype start;
    qsizetype end;
};

Left objectBefore(QStringView text, qsizetype from, qsizetype at)
{
    Left left{from, at};
    qsizetype linked = -1; // where an unbroken run of links to `at` begins
    for (qsizetype i = from; i < at;) {
        const auto *word = figureWords().longestAt(text.first(at), i);
        if (!word) {
            linked = -1;
            ++i;
            continue;
        }
        const qsizetype behind = i + word->word.size();
        if (oneOf(text, behind, u"率量数额度面")) { // 签订率, 覆盖面: no verb but what is measured
            linked = -1;
            i = behind;
            continue;
        }
        // A verb begins a new object, unless nothing but links follow it.
        if (linked < 0 && word->value == FigureWord::Link)
            linked = i;
        if (word->value == FigureWord::Verb) {
            linked = -1;
            if (behind < at && (word->word.size() > 1 || i == left.start))
                left.start = behind;
        }
        i = behind;
    }
    if (linked > left.start)
        left.end = linked;
    else if (linked >= 0 && linked <= left.start)
        left.start = left.end = at;
    return left;
}

qsizetype nounEnd(QStringView text, qsizetype at)
{
    const qsizetype start = at;
    if (unitAt(text, at) == u'“') { // 1161场“双沟通”会
        const qsizetype close = text.indexOf(u'”', at);
        if (close > at && close - at <= longestQuoted && text::isHan(unitAt(text, close + 1)))
            at = close + 1;
    }
    while (at < text.size() && at - start < longestMeasure && (text::isHan(text[at]) || text::isLatin(text[at]))) {
        if (startsNumeral(text[at]) && isDigit(text[at]))
            break;
        if (const auto *word = figureWords().longestAt(text, at); word && (at > start || word->word.size() > 1))
            break;
        ++at;
    }
    return at;
}

} // namespace

Measure measureOf(QStringView text, const Quantity &quantity, qsizetype from)
{
    const bool takesNoun = quantity.unitClass != UnitClass::Share && quantity.unitClass != UnitClass::Time && !quantity.unit.contains(u'/');
    qsizetype right = quantity.end;
    if (oneOf(text, right, u"的"))
        ++right;
    if (takesNoun) {
        const qsizetype end = nounEnd(text, right);
        const bool whole = end == text.size() || endsClause(text[end]) || text[end] == u'、';
        if (end - right >= (whole ? 1 : 2))
            return {right, end};
    }
    const qsizetype start = clauseStart(text, from, quantity.start);
    Left left = objectBefore(text, start, quantity.start);
    while (left.start < left.end && (text[left.start] == u'、' || text[left.start] == u'的'))
        ++left.start;
    if (left.end - left.start >= 2)
        return {std::max(left.start, left.end - longestMeasure), left.end};
    return {quantity.start, quantity.start};
}

QStringView scopeOf(QStringView text, qsizetype from, qsizetype at)
{
    qsizetype start = at;
    while (start > from && at - start < longestSentence && !QStringView(u"。;!?").contains(text[start - 1]))
        --start;
    const QStringView before = text.sliced(start, at - start);
    QStringView found;
    qsizetype last = -1;
    for (const QStringView word : {u"其中", u"全国", u"全省", u"全市", u"全区", u"全县", u"全镇", u"全乡", u"全街道", u"全行业", u"全系统", u"全校", u"全村", u"全球"}) {
        const qsizetype there = before.lastIndexOf(word);
        if (there > last) {
            last = there;
            found = text.sliced(start + there, word.size());
        }
    }
    return found;
}

bool sumsUp(QStringView text, qsizetype from, qsizetype at)
{
    const QStringView clause = text.sliced(clauseStart(text, from, at), at - clauseStart(text, from, at));
    for (const QStringView word : {u"累计", u"共计", u"总计", u"累积", u"合计", u"总数", u"总量", u"总共", u"总人数", u"共"}) {
        if (clause.contains(word))
            return true;
    }
    return false;
}

} // namespace baolan::analysis
