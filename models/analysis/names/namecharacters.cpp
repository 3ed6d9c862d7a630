// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/namecharacters.h"

#include <QHash>

#include <array>
#include <bitset>
#include <memory>
#include <vector>

namespace baolan::analysis {

namespace {

struct SurnameRow {
    const char16_t *surname;
    const char16_t *cost;
};
constexpr SurnameRow surnameRows[] = {
#include "lexica/surnames.inc"
};

struct GivenRow {
    const char16_t *character;
    const char16_t *only;
    const char16_t *first;
    const char16_t *second;
};
constexpr GivenRow givenRows[] = {
#include "lexica/givencharacters.inc"
};

struct SimplifiedRow {
    const char16_t *traditional;
    const char16_t *simplified;
};
constexpr SimplifiedRow simplifiedRows[] = {
#include "lexica/simplified.inc"
};

constexpr std::size_t firstHan = 0x3400;
constexpr std::size_t hanUnits = 0xa000 - firstHan;
constexpr int unseenCost = 950;

std::size_t slot(char16_t unit) { return static_cast<std::size_t>(unit) - firstHan; }
bool isTabled(char16_t unit) { return unit >= firstHan && unit < firstHan + hanUnits; }

// Characters that foreign names are written with; a convention of the press, collected by hand.
constexpr QStringView transliteration =
    u"阿埃艾爱安昂敖奥巴白拜班邦包保鲍贝本比彼毕别宾波伯博卜布采查茨达戴丹道德登邓"
    u"迪蒂丁顿东都多杜厄恩尔法凡范菲费芬丰佛夫弗福富盖甘冈高戈哥格葛根古"
    u"瓜圭哈海汉豪赫黑亨胡华怀惠霍基吉季加佳贾简江杰捷金津卡凯坎康考柯科可克肯孔库"
    u"夸奎昆拉莱赖兰朗劳勒雷累黎李里理丽利莉连列烈林琳龙隆卢鲁路露"
    u"伦罗洛吕玛马迈麦曼毛茅梅门蒙孟米密苗缪明摩莫默姆木穆那纳娜乃奈南内尼涅宁纽农"
    u"努诺欧帕派潘庞培佩彭蓬皮平珀普奇契齐恰强乔切钦琴丘让热仁日荣"
    u"茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申生圣盛施石史士舒朔斯丝松苏素索塔泰坦汤唐"
    u"陶特滕提田廷通图土托脱瓦万旺威韦维伟魏温文翁沃乌伍武西希锡席"
    u"夏香肖歇谢辛欣休许雪逊雅亚延扬耶叶伊依易因英永尤于雨裕约宰赞扎泽曾詹张哲珍真"
    u"娃顿缇黛珀莎蕾茜芙芭碧妮俄嘎才仓措次卓边珠朝毕芝治中朱竹兹子宗祖佐丹吐尼孜娅买提古热合木江吾麦洪";

constexpr int numberOf(const char16_t *digits)
{
    int number = 0;
    for (; *digits; ++digits)
        number = number * 10 + (*digits - u'0');
    return number;
}

/// The cost of each character as a surname of its own; 0: it is none. The first of a compound one has the mark.
constexpr std::uint16_t compoundMark = 0x8000;
constexpr std::array<std::uint16_t, hanUnits> surnames = [] {
    std::array<std::uint16_t, hanUnits> costs{};
    for (const SurnameRow &row : surnameRows) {
        std::uint16_t &cost = costs[static_cast<std::size_t>(row.surname[0]) - firstHan];
        cost = static_cast<std::uint16_t>(row.surname[1] ? cost | compoundMark : cost | numberOf(row.cost));
    }
    return costs;
}();

struct Tables {
    std::array<std::array<std::uint16_t, 3>, hanUnits> given{};
    std::bitset<hanUnits> transliterating;
    std::vector<std::pair<QStringView, int>> compounds;
};

std::unique_ptr<const Tables> makeTables()
{
    auto tables = std::make_unique<Tables>();
    for (auto &costs : tables->given)
        costs = {unseenCost, unseenCost, unseenCost};
    for (const SurnameRow &row : surnameRows) {
        const QStringView surname(row.surname);
        const int cost = QStringView(row.cost).toInt();
        if (surname.size() > 1)
            tables->compounds.emplace_back(surname, cost);
    }
    for (const GivenRow &row : givenRows) {
        auto &costs = tables->given[slot(row.character[0])];
        costs = {static_cast<std::uint16_t>(QStringView(row.only).toInt()),
                 static_cast<std::uint16_t>(QStringView(row.first).toInt()),
                 static_cast<std::uint16_t>(QStringView(row.second).toInt())};
    }
    for (const QChar unit : transliteration)
        tables->transliterating.set(slot(unit.unicode()));
    return tables;
}

const Tables &tables()
{
    static const std::unique_ptr<const Tables> tables = makeTables();
    return *tables;
}

std::unique_ptr<const std::array<char16_t, hanUnits>> makeSimplified()
{
    auto table = std::make_unique<std::array<char16_t, hanUnits>>();
    for (std::size_t i = 0; i < hanUnits; ++i)
        (*table)[i] = static_cast<char16_t>(i + firstHan);
    for (const SimplifiedRow &row : simplifiedRows) {
        if (isTabled(row.traditional[0]))
            (*table)[slot(row.traditional[0])] = row.simplified[0];
    }
    return table;
}

} // namespace

namespace namecharacters {

int surnameLength(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    const std::uint16_t entry = isTabled(unit) ? surnames[slot(unit)] : 0;
    if (entry & compoundMark) {
        for (const auto &[surname, cost] : tables().compounds) {
            if (text.sliced(at).startsWith(surname))
                return 2;
        }
    }
    return (entry & ~compoundMark) != 0 ? 1 : 0;
}

int surnameCost(QStringView text, qsizetype at, int length)
{
    if (length == 1) {
        const char16_t unit = text[at].unicode();
        const int cost = isTabled(unit) ? surnames[slot(unit)] & ~compoundMark : 0;
        return cost ? cost : never;
    }
    for (const auto &[surname, cost] : tables().compounds) {
        if (text.sliced(at).startsWith(surname))
            return cost;
    }
    return never;
}

int givenCost(QStringView given)
{
    const auto cost = [](QChar unit, std::size_t place) {
        return isTabled(unit.unicode()) ? int(tables().given[slot(unit.unicode())][place]) : never;
    };
    if (given.size() == 1)
        return cost(given[0], 0);
    return given.size() == 2 ? cost(given[0], 1) + cost(given[1], 2) : never;
}

bool isTransliteration(QChar unit)
{
    return isTabled(unit.unicode()) && tables().transliterating.test(slot(unit.unicode()));
}

} // namespace namecharacters

QString simplifiedUnits(QStringView folded)
{
    static const std::unique_ptr<const std::array<char16_t, hanUnits>> table = makeSimplified();
    QString text(folded.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const QChar unit : folded) {
        const char16_t code = unit.unicode();
        *out++ = isTabled(code) ? QChar((*table)[slot(code)]) : unit;
    }
    return text;
}

} // namespace baolan::analysis
