// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/quantities.h"

#include "models/analysis/facts/facttext.h"
#include "models/text/han.h"

namespace baolan::analysis {

using namespace Qt::Literals::StringLiterals;
using domain::FigureBound;

namespace {

struct BoundWord {
    QStringView word;
    FigureBound bound;
};

// The longer ones first: the first that fits is taken.
constexpr BoundWord boundsBefore[] = {
    {u"不低于", FigureBound::AtLeast}, {u"不少于", FigureBound::AtLeast}, {u"不超过", FigureBound::AtMost},
    {u"不高于", FigureBound::AtMost},  {u"突破了", FigureBound::AtLeast}, {u"超过了", FigureBound::AtLeast},
    {u"将近", FigureBound::About},     {u"接近", FigureBound::About},     {u"大约", FigureBound::About},
    {u"约为", FigureBound::About},     {u"约有", FigureBound::About},     {u"超过", FigureBound::AtLeast},
    {u"突破", FigureBound::AtLeast},   {u"至少", FigureBound::AtLeast},   {u"最少", FigureBound::AtLeast},
    {u"最多", FigureBound::AtMost},    {u"不足", FigureBound::AtMost},    {u"不到", FigureBound::AtMost},
    {u"不满", FigureBound::AtMost},    {u"近", FigureBound::About},       {u"约", FigureBound::About},
    {u"超", FigureBound::AtLeast},     {u"逾", FigureBound::AtLeast}};

constexpr BoundWord boundsAfter[] = {
    {u"(含)以上", FigureBound::AtLeast}, {u"及以上", FigureBound::AtLeast}, {u"以上", FigureBound::AtLeast},
    {u"之多", FigureBound::AtLeast},     {u"及以下", FigureBound::AtMost},  {u"以下", FigureBound::AtMost},
    {u"以内", FigureBound::AtMost},      {u"之内", FigureBound::AtMost},    {u"左右", FigureBound::About},
    {u"上下", FigureBound::About},       {u"不到", FigureBound::AtMost},    {u"不等", FigureBound::About}};

constexpr qsizetype circleReach = 5;

class Reader final
{
public:
    Reader(QStringView text, const Numeral &numeral) : m_text(text), m_numeral(numeral)
    {
        m_quantity.start = m_quantity.number = numeral.start;
        m_quantity.value = numeral.value;
        m_quantity.valueMax = numeral.valueMax;
        m_quantity.bound = numeral.bound;
    }

    std::optional<Quantity> read()
    {
        if (!m_numeral.known || m_numeral.digitString || partOfName())
            return {};
        readBoundBefore();
        if (m_numeral.bareScale && m_quantity.bound == FigureBound::Exact)
            return {}; // 百名, 万人: a slogan unless 近 or 余 makes it a number
        if (!readRange() && !readUnit(m_numeral.end))
            return {};
        if (!reports())
            return {};
        readSign();
        readBoundAfter();
        return m_quantity;
    }

private:
    /// Letters, points, hyphens and 第 make the number a name or an ordinal: A320, 3·15, 4+N, 第15.
    bool partOfName() const
    {
        const QChar before = unitAt(m_text, m_numeral.start - 1);
        if (!before.isNull() &&
            (text::isLatin(before) || isDigit(before) || QStringView(u"第+·./#@×_=:").contains(before)))
            return !(before == u':' && !isDigit(unitAt(m_text, m_numeral.start - 2)));
        if (before == u'-' || before == u'—') {
            const QChar further = unitAt(m_text, m_numeral.start - 2);
            if (!further.isNull() && (isDigit(further) || text::isLatin(further)))
                return true;
        }
        const QChar after = unitAt(m_text, m_numeral.end);
        return !after.isNull() && QStringView(u"+·×").contains(after);
    }

    void readBoundBefore()
    {
        const auto take = [this](QStringView word, FigureBound bound) {
            m_quantity.start -= word.size();
            m_quantity.bound = bound;
        };
        if (m_numeral.bareScale && unitAt(m_text, m_quantity.start - 1) == u'上' &&
            !oneOf(m_text, m_quantity.start - 2, u"以线网路街海")) {
            take(u"上", FigureBound::AtLeast);
            return;
        }
        for (const BoundWord &bound : boundsBefore) {
            const qsizetype at = m_quantity.start - bound.word.size();
            if (!standsAt(m_text, at, bound.word))
                continue;
            if (bound.word.size() == 1 && oneOf(m_text, at - 1, u"附最临靠远节签大条违预公合契制纽赴履毗亲"))
                return; // 附近, 预约, 合约
            take(bound.word, bound.bound);
            return;
        }
    }

    /// 零下12摄氏度
    void readSign()
    {
        constexpr QStringView below = u"零下";
        if (!standsAt(m_text, m_quantity.start - below.size(), below))
            return;
        m_quantity.start -= below.size();
        m_quantity.value = -m_quantity.value;
    }

    void readBoundAfter()
    {
        for (const BoundWord &bound : boundsAfter) {
            if (standsAt(m_text, m_quantity.end, bound.word)) {
                m_quantity.bound = bound.bound;
                m_quantity.end += bound.word.size();
                return;
            }
        }
        const bool measured = m_quantity.unitClass == UnitClass::Measure || m_quantity.unitClass == UnitClass::Time ||
                              m_quantity.unitClass == UnitClass::Money || m_quantity.unitClass == UnitClass::Person;
        if (measured && oneOf(m_text, m_quantity.end, u"多余") && !text::isHan(unitAt(m_text, m_quantity.end + 1)) &&
            !isDigit(unitAt(m_text, m_quantity.end + 1))) { // not 比340人多180人
            m_quantity.bound = FigureBound::AtLeast;
            ++m_quantity.end;
        }
    }

    /// 6-7个, 3万至5万元, 60%—70%, 100名到300名.
    bool readRange()
    {
        qsizetype at = m_numeral.end;
        const auto *first = unitWordAt(m_text, at);
        if (first && oneOf(m_text, at + first->word.size(), u"至到-—~"))
            at += first->word.size();
        const qsizetype joint = at;
        while (oneOf(m_text, at, u"至到-—~") && at - joint < 2)
            ++at;
        if (at == joint || at >= m_text.size() || !startsNumeral(m_text[at]))
            return false;
        const auto upper = readNumeral(m_text, at);
        if (!upper || !upper->known || upper->percent != m_numeral.percent || upper->han != m_numeral.han ||
            m_quantity.valueMax)
            return false;
        const bool shared = m_numeral.scale == 1 && upper->scale > 1 && m_numeral.value < upper->value / upper->scale;
        const double low = shared ? m_numeral.value * upper->scale : m_numeral.value;
        if (low >= upper->value || !readUnit(upper->end))
            return false;
        m_quantity.value = low;
        m_quantity.valueMax = upper->value;
        if (upper->bound != FigureBound::Exact)
            m_quantity.bound = upper->bound;
        return true;
    }

    bool readUnit(qsizetype at)
    {
        if (m_text[at - 1] == u'%') {
            m_quantity.unit = u"%"_s;
            m_quantity.unitClass = UnitClass::Share;
            m_quantity.end = at;
            return true;
        }
        if (m_numeral.percent) {
            m_quantity.unit = u"%"_s;
            m_quantity.unitClass = UnitClass::Share;
            m_quantity.end = at;
            return true;
        }
        if (unitAt(m_text, at) == u' ')
            ++at;
        if (at < m_text.size() && m_text[at] == u'‰')
            return take(u"‰", UnitClass::Share, at + 1);
        const auto *word = unitWordAt(m_text, at);
        if (!word)
            return false;
        qsizetype end = at + word->word.size();
        take(word->word, word->value.unitClass, end);
        dropCounter(end);
        if (unitAt(m_text, end) == u'/')
            readRate(end);
        return true;
    }

    bool take(QStringView unit, UnitClass unitClass, qsizetype end)
    {
        m_quantity.unit = unit.toString();
        m_quantity.unitClass = unitClass;
        m_quantity.end = end;
        return true;
    }

    /// 2个小时 is two hours; 3个半小时 three and a half.
    void dropCounter(qsizetype &end)
    {
        if (m_quantity.unitClass == UnitClass::Time && m_quantity.unit.startsWith(u"个多")) {
            m_quantity.unit.remove(0, 2);
            m_quantity.bound = FigureBound::AtLeast;
            if (m_quantity.unit == u"月")
                m_quantity.unit = u"个月"_s;
        } else if (m_quantity.unitClass == UnitClass::Time && m_quantity.unit != u"个月" &&
                   m_quantity.unit.startsWith(u'个')) {
            m_quantity.unit.remove(0, 1);
        } else if (m_quantity.unit == u"个" && standsAt(m_text, end, u"半小时")) {
            m_quantity.value += 0.5;
            end += 3;
            take(u"小时", UnitClass::Time, end);
        } else if (m_quantity.unit == u"元钱" || m_quantity.unit == u"块钱" || m_quantity.unit == u"元人民币") {
            m_quantity.unit = u"元"_s;
        }
    }

    /// 元/天, 微克/立方米.
    void readRate(qsizetype end)
    {
        const auto *per = unitWordAt(m_text, end + 1);
        const QStringView word = per                               ? per->word
                                 : oneOf(m_text, end + 1, u"日月") ? m_text.sliced(end + 1, 1)
                                                                   : QStringView();
        if (word.isEmpty())
            return;
        m_quantity.unit += u'/' + word.toString();
        m_quantity.end = end + 1 + word.size();
    }

    /// Whether a newspaper reports this as an amount, not as a way of speaking.
    bool reports() const
    {
        switch (m_quantity.unitClass) {
        case UnitClass::Time: return reportsTime();
        case UnitClass::Score: return scored();
        case UnitClass::Point: return m_numeral.value >= 100 || m_numeral.decimal; // of an index; 9点 is a time
        case UnitClass::Tenth: return isTenth();
        case UnitClass::Degree: return near({u"电", u"温", u"零下", u"热"});
        default: break;
        }
        if (oneOf(m_text, m_quantity.start - 1, u"前") && (m_quantity.unit == u"位" || m_quantity.unit == u"名"))
            return false; // 前10名 is a rank
        if (!m_numeral.han)
            return true;
        const double most = m_quantity.valueMax.value_or(m_quantity.value);
        if (m_numeral.percent || m_quantity.unitClass == UnitClass::Money)
            return true;
        if (m_quantity.unitClass == UnitClass::Measure || m_quantity.unitClass == UnitClass::Share)
            return most >= 2 || m_numeral.decimal || m_quantity.unit == u"倍";
        if (m_quantity.bound != FigureBound::Exact)
            return most >= 10;
        return m_quantity.unitClass == UnitClass::Person ? most >= 10 : most > 10;
    }

    bool reportsTime() const
    {
        if (m_numeral.han || (m_numeral.value == 24 && m_quantity.unit == u"小时"))
            return false; // round the clock
        const QStringView behind = m_text.sliced(m_quantity.end).left(circleReach);
        if (behind.contains(u'圈') && !behind.contains(u','))
            return false; // 15分钟生活圈
        if (m_quantity.unit == u"年" && namesYear())
            return false;
        for (const QStringView word :
             {u"行动", u"计划", u"规划", u"以后", u"之后", u"之前", u"以前", u"内", u"之内", u"以内"}) {
            if (standsAt(m_text, m_quantity.end, word))
                return false;
        }
        // 9时30分 is a time of day, 历时30分钟 and 晚点12分钟 are lengths; 3分27秒 is a result.
        const bool behindNumber = startsNumeral(unitAt(m_text, m_numeral.start - 2));
        const bool behindHour = behindNumber && oneOf(m_text, m_numeral.start - 1, u"时点分");
        return !behindHour && !oneOf(m_text, m_numeral.start - 1, u"第每");
    }

    /// 273年, 民国38年, 在6年 name years.
    bool namesYear() const
    {
        if (m_numeral.digits >= 3)
            return !standsAt(m_text, m_quantity.end, u"历史") && !standsAt(m_text, m_quantity.end, u"的历史");
        constexpr qsizetype eraName = 2;
        for (const QStringView era : {u"民国", u"光绪", u"同治", u"咸丰", u"道光", u"嘉庆", u"乾隆", u"雍正",
                                      u"康熙", u"顺治", u"宣统", u"明治", u"大正", u"昭和", u"平成", u"令和",
                                      u"万历", u"嘉靖", u"永乐", u"洪武", u"崇祯", u"贞观", u"开元"}) {
            if (standsAt(m_text, m_numeral.start - eraName, era))
                return true;
        }
        return oneOf(m_text, m_numeral.start - 1, u"每第在于(至前元");
    }

    /// 七成, 九成以上; not 八成新, 十成.
    bool isTenth() const
    {
        return m_numeral.value >= 1 && m_numeral.value < 10 && !m_numeral.decimal && m_numeral.scale == 1 &&
               !oneOf(m_text, m_numeral.start - 1, u"第") && !oneOf(m_text, m_quantity.end, u"新熟五");
    }

    bool scored() const
    {
        if (oneOf(m_text, m_numeral.start - 1, u"时点") || (m_numeral.han && m_numeral.value <= 10))
            return false; // 十分 is "very"
        if (m_numeral.decimal)
            return true;
        return near({u"得", u"获", u"均分", u"总分", u"满分", u"成绩", u"评分", u"考", u"积", u"级分", u"砍下", u"拿下",
                     u"贡献", u"领先", u"落后", u"打出"});
    }

    bool near(std::initializer_list<QStringView> words) const
    {
        const qsizetype from = std::max<qsizetype>(0, m_numeral.start - 6);
        const QStringView left = m_text.sliced(from, m_numeral.start - from);
        for (const QStringView word : words) {
            if (left.contains(word))
                return true;
        }
        return false;
    }

    QStringView m_text;
    const Numeral &m_numeral;
    Quantity m_quantity;
};

} // namespace

std::optional<Quantity> readQuantity(QStringView text, const Numeral &numeral) { return Reader(text, numeral).read(); }

} // namespace baolan::analysis
