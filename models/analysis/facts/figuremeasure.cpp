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
    qsizetype having = -1; // behind 有: what follows it is counted, unless the number follows at once
    for (qsizetype i = from; i < at;) {
        const auto *word = figureWords().longestAt(text.first(at), i);
        if (!word || word->value == FigureWord::Participle) {
            if (having == i)
                left.start = i;
            linked = -1;
            i += word ? word->word.size() : 1;
            continue;
        }
        const qsizetype behind = i + word->word.size();
        if (oneOf(text, behind, u"率量数额度面")) { // 签订率, 覆盖面: no verb but what is measured
            linked = -1;
            i = behind;
            continue;
        }
        const bool afterLink = linked >= 0;
        // A verb begins a new object, unless nothing but links follow it.
        if (linked < 0 && word->value != FigureWord::Verb)
            linked = i;
        having = word->value == FigureWord::Having ? behind : -1;
        if (word->value == FigureWord::Verb) {
            linked = -1;
            if (behind < at && (word->word.size() > 1 || i == left.start))
                left.start = behind;
            else if (behind == at && word->word.size() > 1 && (i == left.start || afterLink))
                left.start = i; // 累计投入520万元: the verb is all that tells
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
        if (const auto *word = figureWords().longestAt(text, at);
            word && (word->value == FigureWord::Participle ? at > start + 1 : at > start || word->word.size() > 1))
            break;
        ++at;
    }
    return at;
}

} // namespace

Measure measureOf(QStringView text, const Quantity &quantity, qsizetype from)
{
    const bool takesNoun = quantity.unitClass != UnitClass::Share && quantity.unitClass != UnitClass::Time &&
                           !quantity.unit.contains(u'/');
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
    if (oneOf(text, left.start, u"全该本我") && oneOf(text, left.start + 1, u"国省市区县镇乡村街校院厂"))
        left.start += 2; // that is its scope
    if (left.end - left.start >= 2)
        return {std::max(left.start, left.end - longestMeasure), left.end};
    return {quantity.start, quantity.start};
}

QStringView scopeOf(QStringView text, qsizetype from, qsizetype at)
{
    for (qsizetype start = at - 1; start > from && at - start < longestSentence; --start) {
        const QChar unit = text[start - 1];
        if (QStringView(u"。;!?").contains(unit))
            return {};
        if (unit == u'其' && text[start] == u'中')
            return text.sliced(start - 1, 2);
        if (unit != u'全')
            continue;
        if (QStringView(u"国省市区县镇乡校村球").contains(text[start]))
            return text.sliced(start - 1, 2);
        for (const QStringView word : {u"街道", u"行业", u"系统"}) {
            if (standsAt(text, start, word))
                return text.sliced(start - 1, 3);
        }
    }
    return {};
}

bool sumsUp(QStringView text, qsizetype from, qsizetype at)
{
    for (qsizetype i = clauseStart(text, from, at); i < at; ++i) {
        if ((text[i] == u'累' && oneOf(text, i + 1, u"计积")) || text[i] == u'共' ||
            (text[i] == u'合' && unitAt(text, i + 1) == u'计') ||
            (text[i] == u'总' && oneOf(text, i + 1, u"计数量共人")))
            return true;
    }
    return false;
}

} // namespace baolan::analysis
