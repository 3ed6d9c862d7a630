// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/spanreader.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/feasts.h"
#include "models/analysis/facts/numerals.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

using Kind = DateExpression::Kind;
using Frame = DateExpression::Frame;

class Reader final
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    std::optional<DateExpression> read(qsizetype at) const
    {
        qsizetype inner = at;
        bool back = false;
        bool ahead = false;
        if (!startsNumeral(m_text[at]) && !oneOf(m_text, at, u"过最近这未今半"))
            return {};
        for (const QStringView word : {u"过去的", u"过去", u"最近", u"近", u"这"}) {
            if (standsAt(m_text, at, word) && !oneOf(m_text, at - 1, u"附最临接将")) {
                inner = at + word.size();
                back = true;
                break;
            }
        }
        if (!back && (standsAt(m_text, at, u"未来") || standsAt(m_text, at, u"今后"))) {
            inner = at + 2;
            ahead = true;
        }
        if (inner >= m_text.size() || oneOf(m_text, at - 1, u"第每"))
            return {};
        const bool half = m_text[inner] == u'半';
        if (!half && !startsNumeral(m_text[inner]))
            return {};
        const auto numeral = half ? std::optional<Numeral>() : readNumeral(m_text, inner);
        if (!half && (!numeral || numeral->bareScale || numeral->decimal || numeral->digitString || numeral->percent ||
                      numeral->value > 100 || numeral->value < 1))
            return {};
        DateExpression found;
        found.start = at;
        qsizetype end = half ? inner + 1 : numeral->end;
        const int count = half ? 0 : static_cast<int>(upperValue(*numeral, end));
        if (!readLength(found, end, count, half))
            return {};
        const bool known = half || numeral->known;
        return framedSpan(found, end, back, ahead, known);
    }

private:
    /// The greater number of 3至5年, whose end is `end` then; else the number's own value.
    double upperValue(const Numeral &numeral, qsizetype &end) const
    {
        if (!oneOf(m_text, end, u"至到-—~") || !startsNumeral(unitAt(m_text, end + 1)))
            return numeral.value;
        const auto upper = readNumeral(m_text, end + 1);
        if (!upper || upper->value <= numeral.value || upper->value > 100 || upper->han != numeral.han)
            return numeral.value;
        end = upper->end;
        return upper->value;
    }

    /// The unit of a length of time: 年, 个月, 天, 周.
    bool readLength(DateExpression &found, qsizetype &end, int count, bool half) const
    {
        const qsizetype more = unitAt(m_text, end) == u'个' ? (unitAt(m_text, end + 1) == u'多' ? 2 : 1) : 0;
        const QChar unit = unitAt(m_text, end + more);
        if (more == 0 && unit == u'年') {
            found.years = count;
            found.months = half ? 6 : 0;
        } else if (more > 0 && unit == u'月') {
            found.months = count;
            found.days = half ? 15 : 0;
        } else if (more == 0 && (unit == u'天' || unit == u'周') && !half) {
            found.days = unit == u'周' ? 7 * count : count;
        } else if (more == 1 && standsAt(m_text, end + more, u"星期")) {
            found.days = 7 * count;
            ++end;
        } else {
            return false;
        }
        end += more + 1;
        if (oneOf(m_text, end, u"多半") && oneOf(m_text, end + 1, u"来以前间"))
            ++end;
        return true;
    }

    std::optional<DateExpression> framedSpan(DateExpression found, qsizetype end, bool back, bool ahead,
                                             bool known) const
    {
        found.kind = known ? Kind::Back : Kind::Vague;
        if (standsAt(m_text, end, u"以来")) {
            end += 2;
        } else if (unitAt(m_text, end) == u'来' && !oneOf(m_text, end + 1, u"自到访临京华校源电信函")) {
            end += 1;
        } else if (!ahead && unitAt(m_text, end) == u'间' && !oneOf(m_text, end + 1, u"隔断歇谍接距")) {
            end += 1;
        } else if (!back && !ahead && unitAt(m_text, end) == u'前' && !oneOf(m_text, end + 1, u"后期所往来沿列三半")) {
            end += 1;
            found.kind = known ? Kind::Ago : Kind::Vague;
        } else if (ahead) {
            found.kind = known ? Kind::Ahead : Kind::Vague;
        } else if (m_text[found.start] == u'这') {
            if (found.years < 3) // 这两年 is vague, 这一年 may be any
                return {};
        } else if (!back || found.days > 0 || text::isHan(unitAt(m_text, found.start - 1))) {
            return {}; // 工作近十年 is a length, not a time
        }
        found.end = end;
        return found;
    }

    QStringView m_text;
};

} // namespace

std::optional<DateExpression> readSpan(QStringView text, qsizetype at) { return Reader(text).read(at); }

std::optional<DateExpression> readPeriod(QStringView text, qsizetype at)
{
    const bool quoted = text[at] == u'“';
    const qsizetype inner = at + (quoted ? 1 : 0);
    if (inner >= text.size())
        return {};
    const auto *word = namedPeriods().longestAt(text, inner);
    if (!word)
        return {};
    qsizetype end = inner + word->word.size();
    if (quoted && unitAt(text, end) != u'”')
        return {};
    end += quoted ? 1 : 0;
    DateExpression found;
    found.start = at;
    found.from.fixed = {word->value.from, word->value.to};
    for (const QStringView frame : {u"召开以来", u"以来"}) {
        if (standsAt(text, end, frame)) {
            found.frame = Frame::Since;
            found.end = end + frame.size();
            return found;
        }
    }
    if (word->value.plan && unitAt(text, end) == u'末') {
        found.end = end + 1;
        found.from.fixed = domain::DateInterval::year(word->value.to.year());
        return found;
    }
    if (word->value.plan && (standsAt(text, end, u"期间") || standsAt(text, end, u"时期"))) {
        found.end = end + 2;
        return found;
    }
    return {};
}

} // namespace baolan::analysis
