// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/pointreader.h"

#include "models/analysis/facts/centuryreader.h"
#include "models/analysis/facts/daysense.h"
#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/feasts.h"
#include "models/analysis/facts/numerals.h"
#include "models/analysis/facts/sharedunits.h"
#include "models/analysis/facts/timewords.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

using From = CalendarPoint::From;

class Reader final
{
public:
    Reader(QStringView text, qsizetype at, const DateExpression *before) : m_text(text), m_start(at), m_before(before)
    {
    }

    std::optional<PointReading> read()
    {
        if (m_start >= m_text.size())
            return {};
        m_result.end = m_start;
        const bool found = startsNumeral(m_text[m_start]) && readNumbered();
        if (!found && !readDayInBrackets() && !readWord() && !readQuarter(m_start, true) && !readEra() &&
            !readFeast(m_start, false) && (isDigit(m_text[m_start]) || !readFirstMonth(m_start)))
            return {};
        return m_result;
    }

private:
    CalendarPoint &point() { return m_result.point; }

    bool finish(qsizetype end)
    {
        m_result.end = end;
        return true;
    }

    bool take(PointReading reading)
    {
        m_result = std::move(reading);
        return true;
    }

    qsizetype behindBlank(qsizetype at) const { return unitAt(m_text, at) == u' ' ? at + 1 : at; }

    // ---- that begin with a number

    bool readNumbered()
    {
        if (readTwoMonths(m_text, m_start, m_result))
            return true;
        const auto number = readPlainNumber(m_text, m_start);
        if (!number)
            return false;
        const qsizetype at = behindBlank(number->end);
        const QChar unit = unitAt(m_text, at);
        if (unit == u'年')
            return readYear(*number, at);
        if (unit == u'月')
            return readBareMonth(*number, at);
        if (unit == u'日' || unit == u'号')
            return readBareDay(*number, at);
        if (number->digits == 4 && !number->han && readNumericDate(m_text, *number, m_result))
            return true;
        if (isYear(*number) && standsAt(m_text, at, u"学年"))
            return readSchoolYear(m_text, at, number->value, number->value + 1, m_result);
        return readSharedUnit(*number);
    }

    /// 2000年前 counts years, as does any span that goes on with 历史 and the like.
    bool countsYears(const PlainNumber &number, qsizetype behind) const
    {
        for (const QStringView word : {u"历史", u"的历史", u"左右", u"以上", u"光阴", u"文明", u"来的", u"古"}) {
            if (standsAt(m_text, behind, word))
                return true;
        }
        return number.value % 1000 == 0 && unitAt(m_text, behind) == u'前' && !oneOf(m_text, behind + 1, u"后");
    }

    bool readYear(const PlainNumber &number, qsizetype at)
    {
        if (isYear(number) && !countsYears(number, at + 1)) {
            if (standsAt(m_text, at, u"年代") && number.value % 10 == 0)
                return take(decadeOf(m_text, number.value, at + 2));
            point().yearFrom = From::Absolute;
            point().year = number.value;
            return readYearTail(at + 1);
        }
        // 23年9月, 08年: two digits are a year only where a month follows or a zero leads.
        if (number.digits == 2 && !number.han && m_text[m_start] == u'0') {
            point().yearFrom = From::Absolute;
            point().year = 2000 + number.value;
            return readYearTail(at + 1);
        }
        if (number.digits == 2 && !number.han) {
            const auto month = readPlainNumber(m_text, behindBlank(at + 1));
            if (month && month->value >= 1 && month->value <= 12 && unitAt(m_text, month->end) == u'月') {
                point().yearFrom = From::Absolute;
                point().year = number.value + (number.value < 50 ? 2000 : 1900);
                return readYearTail(at + 1);
            }
        }
        return false;
    }

    /// What may follow a year, named or relative: 度, a month, a quarter, a season, a feast, 初, 底.
    bool readYearTail(qsizetype at)
    {
        const qsizetype behind = behindBlank(at);
        if (readMonth(behind) || readYearPhase(at) || readQuarter(at, false) || readFeast(at, true))
            return true;
        if (unitAt(m_text, at) == u'度' && !oneOf(m_text, at + 1, u"假过汛夏冬"))
            return finish(at + 1);
        if (standsAt(m_text, at, u"同期") || standsAt(m_text, at, u"同月"))
            return finish(at + 2);
        return finish(at);
    }

    bool readYearPhase(qsizetype at)
    {
        struct Word {
            QStringView word;
            Phase phase;
        };
        static constexpr Word words[] = {{u"上半年", Phase::FirstHalf},
                                         {u"下半年", Phase::SecondHalf},
                                         {u"年初", Phase::Start},
                                         {u"年底", Phase::End},
                                         {u"年末", Phase::End},
                                         {u"年内", Phase::Whole},
                                         {u"初", Phase::Start},
                                         {u"底", Phase::End},
                                         {u"末", Phase::End},
                                         {u"春天", Phase::Spring},
                                         {u"春季", Phase::Spring},
                                         {u"夏天", Phase::Summer},
                                         {u"夏季", Phase::Summer},
                                         {u"秋天", Phase::Autumn},
                                         {u"秋季", Phase::Autumn},
                                         {u"冬天", Phase::Winter},
                                         {u"冬季", Phase::Winter},
                                         {u"暑期", Phase::LongVacation},
                                         {u"暑假", Phase::LongVacation},
                                         {u"汛期", Phase::Summer},
                                         {u"入夏", Phase::Summer},
                                         {u"入冬", Phase::Winter},
                                         {u"入秋", Phase::Autumn},
                                         {u"开春", Phase::Spring},
                                         {u"春", Phase::Spring},
                                         {u"夏", Phase::Summer},
                                         {u"秋", Phase::Autumn},
                                         {u"冬", Phase::Winter}};
        for (const Word &word : words) {
            if (!standsAt(m_text, at, word.word) ||
                (word.word.size() == 1 && oneOf(m_text, at + 1, u"始一二三期中级蕴气薪")))
                continue;
            const bool season = word.word.size() == 1 && word.phase >= Phase::Spring;
            if (season && text::isHan(unitAt(m_text, at + 1)))
                continue; // 今年春节, 2023年夏粮
            point().phase = word.phase;
            return finish(at + word.word.size());
        }
        if (point().yearFrom == From::Relative && unitAt(m_text, at) == u'中' &&
            (!text::isHan(unitAt(m_text, at + 1)) || oneOf(m_text, at + 1, u"才已起曾至前后或")))
            return point().phase = Phase::Middle, finish(at + 1); // 去年中
        return standsAt(m_text, at, u"年中") && !text::isHan(unitAt(m_text, at + 2))
                   ? (point().phase = Phase::Middle, finish(at + 2))
                   : false;
    }

    /// 第一季度, 三季度, 前三季度, 前10个月. Alone, they need 季度 or a place where no number goes before.
    bool readQuarter(qsizetype at, bool alone)
    {
        if (standsAt(m_text, at, u"首季") && !oneOf(m_text, at + 2, u"节赛播"))
            return readFirstQuarter(at, alone);
        const bool several = oneOf(m_text, at, u"前首头");
        const qsizetype digits = several || unitAt(m_text, at) == u'第' ? at + 1 : at;
        if (alone && (oneOf(m_text, at - 1, u"每第各") || (several && !opensPhrase(at))))
            return false;
        const auto number = readPlainNumber(m_text, digits);
        if (!number || number->value < 1 || number->value > 12)
            return false;
        qsizetype end = number->end;
        if (unitAt(m_text, end) == u'个')
            ++end;
        if (number->value <= 4 && standsAt(m_text, end, u"季度") && (several || end == number->end)) {
            point().phase = several ? Phase::FirstQuarters : Phase::Quarter;
            end += 2;
            if (!several && oneOf(m_text, end, u"末底") && !standsAt(m_text, end, u"末端")) {
                point().phase = Phase::QuarterEnd;
                ++end;
            }
        } else if (number->value <= 4 && unitAt(m_text, at) == u'第' && unitAt(m_text, end) == u'季' && !alone) {
            point().phase = Phase::Quarter;
            end += 1;
        } else if (several && end > number->end && unitAt(m_text, end) == u'月') {
            point().phase = Phase::FirstMonths;
            end += 1;
        } else {
            return false;
        }
        if (alone)
            point().yearFrom = From::Relative;
        point().count = number->value;
        return finish(end);
    }

    bool readFirstQuarter(qsizetype at, bool alone)
    {
        if (alone)
            point().yearFrom = From::Relative;
        point().phase = Phase::Quarter;
        point().count = 1;
        return finish(at + (unitAt(m_text, at + 2) == u'度' ? 3 : 2));
    }

    /// Whether no word runs on into 前: not 离职前12个月, 国庆前三季度.
    bool opensPhrase(qsizetype at) const
    {
        const QChar before = unitAt(m_text, at - 1);
        return before.isNull() || (!text::isHan(before) && !isDigit(before)) ||
               QStringView(u"在到至是的和与及了将按据").contains(before);
    }

    bool readBareMonth(const PlainNumber &number, qsizetype at)
    {
        if (unitAt(m_text, m_start - 1) == u'“' && standsAt(m_text, at, u"月”"))
            return false; // “三月” is a name
        const bool lunar = standsAt(m_text, m_start - 2, u"农历") || standsAt(m_text, m_start - 2, u"阴历") ||
                           standsAt(m_text, m_start - 2, u"旧历");
        if (lunar || oneOf(m_text, m_start - 1, u"第满每闰逢年"))
            return false;
        return readMonthTail(number, at);
    }

    /// 元月, 元月15日
    bool readFirstMonth(qsizetype at)
    {
        if (!standsAt(m_text, at, u"元月"))
            return false;
        point().monthFrom = From::Absolute;
        point().month = 1;
        return readDayTail(at + 2, false);
    }

    bool readMonth(qsizetype at)
    {
        if (readFirstMonth(at))
            return true;
        if (readTwoMonths(m_text, at, m_result))
            return true;
        const auto number = readPlainNumber(m_text, at);
        if (!number)
            return false;
        const qsizetype unit = behindBlank(number->end);
        if (unitAt(m_text, unit) == u'月')
            return readMonthTail(*number, unit);
        return !number->han && readSharedMonth(m_text, *number, m_result);
    }

    /// What follows a month's number; `at` is where its 月 stands.
    bool readMonthTail(const PlainNumber &number, qsizetype at)
    {
        if (number.value < 1 || number.value > 12 || oneOf(m_text, at - 1, u"两") ||
            oneOf(m_text, at + 1, u"嫂饼子龄薪租票球刊"))
            return false;
        point().monthFrom = From::Absolute;
        point().month = number.value;
        return readDayTail(at + 1, number.han);
    }

    /// A day, 初, 底, 上旬, 份 behind a month.
    bool readDayTail(qsizetype at, bool han)
    {
        const qsizetype behind = behindBlank(at);
        if (const auto day = readPlainNumber(m_text, behind)) {
            const qsizetype unit = behindBlank(day->end);
            const bool counts =
                oneOf(m_text, unit, u"日号") && !standsAt(m_text, unit, u"号楼") && !standsAt(m_text, unit, u"号线");
            if (counts && day->value >= 1 && day->value <= 31) {
                point().day = day->value;
                return finish(unit + 1);
            }
            if (!day->han && readSharedDay(m_text, *day, m_result))
                return true;
            if (han && day->han)
                return false; // 三月三 is a feast of the lunar calendar
        }
        struct Word {
            QStringView word;
            Phase phase;
        };
        static constexpr Word words[] = {{u"上中旬", Phase::FirstTwenty},
                                         {u"中上旬", Phase::FirstTwenty},
                                         {u"中下旬", Phase::LastTwenty},
                                         {u"上旬", Phase::Early},
                                         {u"中旬", Phase::Middle},
                                         {u"下旬", Phase::Late},
                                         {u"月初", Phase::Early},
                                         {u"月底", Phase::End},
                                         {u"月末", Phase::End},
                                         {u"初", Phase::Early},
                                         {u"底", Phase::End},
                                         {u"末", Phase::End}};
        for (const Word &word : words) {
            if (standsAt(m_text, at, word.word) &&
                !(word.word.size() == 1 && oneOf(m_text, at + 1, u"一二三四五六七八九十始级"))) {
                point().phase = word.phase;
                return finish(at + word.word.size());
            }
        }
        if (point().monthFrom == From::Relative && unitAt(m_text, at) == u'中' &&
            !oneOf(m_text, at + 1, u"奖国央间的心标期")) {
            point().phase = Phase::Middle; // 下月中
            return finish(at + 1);
        }
        return finish(unitAt(m_text, at) == u'份' ? at + 1 : at);
    }

    /// 7日: only where a sentence can name a day, not where it counts days.
    bool readBareDay(const PlainNumber &number, qsizetype at)
    {
        if (number.value < 1 || number.value > 31)
            return false;
        const bool follows = m_before && continues(m_before->end);
        if (!follows && number.han && !hanDayNamed(m_text, m_start, at))
            return false;
        if (!follows && (unitAt(m_text, at) == u'号' || !sentenceNamesDay(m_text, m_start, at)))
            return false;
        point().day = number.value;
        return finish(at + 1);
    }

    /// Whether only a mark of listing or of range lies between a date that names a day and this place.
    bool continues(qsizetype end) const
    {
        const CalendarPoint &last = m_before->to ? *m_before->to : m_before->from;
        if (last.day == 0 || end >= m_start || m_start - end > 2)
            return last.day != 0 && end == m_start;
        return QStringView(u"、和与及至到-—~,").contains(m_text[end]);
    }

    bool readSharedUnit(const PlainNumber &number)
    {
        if (number.digits == 4)
            return readSharedYears(m_text, number, m_result);
        return !number.han && number.digits <= 2 &&
               (readSharedMonth(m_text, number, m_result) ||
                (m_before && continues(m_before->end) && readSharedDay(m_text, number, m_result)));
    }

    // ---- that begin with a word

    /// 昨(15)日, 昨公布
    bool readDayInBrackets()
    {
        constexpr QStringView words = u"前昨今明";
        const qsizetype days = words.indexOf(m_text[m_start]);
        if (days >= 0 && isLoneDay(m_text, m_start)) {
            point().days = static_cast<int>(days) - 2;
            return finish(m_start + 1);
        }
        if (days < 0 || unitAt(m_text, m_start + 1) != u'(')
            return false;
        const auto day = readPlainNumber(m_text, m_start + 2);
        if (!day || day->value < 1 || day->value > 31 || !standsAt(m_text, day->end, u")日"))
            return false;
        point().days = static_cast<int>(days) - 2;
        return finish(day->end + 2);
    }

    bool readWord()
    {
        const auto *word = timeWordAt(m_text, m_start);
        if (!word)
            return false;
        const qsizetype end = m_start + word->word.size();
        const int offset = word->value.offset;
        switch (word->value.kind) {
        case TimeWord::Kind::Year:
            point().yearFrom = From::Relative;
            point().year = offset;
            return readYearTail(end);
        case TimeWord::Kind::StoryYear:
            point().yearFrom = From::Narrated;
            point().year = offset;
            return readMonth(behindBlank(end)); // alone it is a way of going on
        case TimeWord::Kind::Month:
            point().monthFrom = From::Relative;
            point().month = offset;
            return readDayTail(end, false);
        case TimeWord::Kind::Week: point().weeks = offset; return readWeekday(end);
        case TimeWord::Kind::Day: point().days = offset; return finish(end);
        case TimeWord::Kind::YearEnd:
            point().yearFrom = From::Relative;
            point().phase = offset == 12 ? Phase::End : offset == 1 ? Phase::Start : Phase::Whole;
            return finish(end);
        case TimeWord::Kind::MonthEnd:
            point().monthFrom = From::Relative;
            point().phase = offset == 1 ? Phase::Early : Phase::End;
            return finish(end);
        case TimeWord::Kind::HalfYear:
            point().yearFrom = From::Relative;
            point().phase = offset == 1 ? Phase::FirstHalf : Phase::SecondHalf;
            return finish(end);
        case TimeWord::Kind::Season:
            point().yearFrom = From::Relative;
            point().phase = static_cast<Phase>(static_cast<int>(Phase::Spring) + offset - 1);
            return finish(end);
        case TimeWord::Kind::ColdSeason:
            point().yearFrom = From::Relative;
            point().year = offset;
            point().phase = Phase::ColdSeason;
            return finish(end);
        case TimeWord::Kind::Vague: break;
        }
        return false;
    }

    bool readWeekday(qsizetype at)
    {
        constexpr QStringView weekdays = u"一二三四五六日天末";
        const qsizetype day = at < m_text.size() ? weekdays.indexOf(m_text[at]) : -1;
        if (day < 0)
            return finish(at);
        point().weekday = day < 6 ? static_cast<int>(day) + 1 : day == 8 ? 8 : 7;
        return finish(at + 1);
    }

    bool readEra()
    {
        const auto reading = readCentury(m_text, m_start);
        return reading && take(*reading);
    }

    bool readFeast(qsizetype at, bool behindYear)
    {
        const auto *feast = feastAt(m_text, at, behindYear);
        if (!feast)
            return false;
        point().feast = feast->value.row;
        return finish(at + feast->word.size());
    }

    QStringView m_text;
    qsizetype m_start;
    const DateExpression *m_before;
    PointReading m_result;
};

} // namespace

std::optional<PointReading> readPoint(QStringView text, qsizetype at, const DateExpression *before)
{
    return Reader(text, at, before).read();
}

} // namespace baolan::analysis
