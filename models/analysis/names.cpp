// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names.h"

#include "models/analysis/wordlist.h"
#include "models/text/han.h"

#include <array>
#include <bitset>

namespace baolan::analysis {

namespace {

// Surnames in use, simplified and traditional; a fact of the language, collected by hand.
constexpr QStringView single =
    u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    u"俞任袁柳"
    u"酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴"
    u"谈宋茅庞"
    u"熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗"
    u"丁宣贲邓"
    u"郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋"
    u"仲伊宫宁"
    u"仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶"
    u"堵冉宰"
    u"郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙"
    u"东欧殳沃"
    u"利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴商"
    u"牟佘佴伯"
    u"赏墨哈谯笪年爱阳佟肖闫付代覃涂苑门原占仝展揭练战鹿戚修布漆邸冼青揣逢岩隋由卿果降勇员鄢丛栗曲逯仵么苟植种尧侍藏但"
    u"宛楼敬撒"
    u"赫练危楚啜奉茆幺晋闰信檀海初衣迟信位刑邝线粟才铁辜腾宾咎矫言朴雒兰上官"
    u"趙錢孫鄭馮陳衛蔣韓楊許呂張嚴陶謝鄒喻竇雲蘇潘範魯韋馬鳳賀湯羅畢鄔樂傅齊顧黃蕭姚貝計談龐紀項藍閔賈婁顏鍾駱萬盧經應"
    u"鄧單諸"
    u"鈕龔陸榮儲焉車寧欒厲劉葉龍黎薊從賴藺喬陰聞黨譚貢勞邊溫莊閻連習廖終東歐師鞏聶簡饒關紅遊權蓋況呉";

// The hundred most frequent ones: where names run together, one of these begins the next name more likely.
constexpr QStringView frequent =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
    u"陆汪范金石廖贾夏韦"
    u"付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳許韓馮鄧";

constexpr WordList compounds{u"欧阳", u"上官", u"司马", u"诸葛", u"东方", u"皇甫", u"尉迟", u"公孙", u"慕容",
                             u"令狐", u"司徒", u"司空", u"夏侯", u"长孙", u"宇文", u"轩辕", u"钟离", u"申屠",
                             u"南宫", u"西门", u"东郭", u"百里", u"呼延", u"端木", u"淳于", u"单于", u"拓跋",
                             u"赫连", u"独孤", u"万俟", u"闻人", u"澹台", u"公冶", u"宗政", u"濮阳", u"太叔",
                             u"仲孙", u"鲜于", u"闾丘", u"亓官", u"歐陽", u"司馬", u"諸葛", u"東方", u"尉遲",
                             u"公孫", u"長孫", u"軒轅", u"鍾離", u"南宮", u"西門", u"東郭", u"獨孤"};

const std::bitset<0x10000> &singles()
{
    static const std::bitset<0x10000> set = [] {
        std::bitset<0x10000> bits;
        for (const QChar unit : single)
            bits.set(unit.unicode());
        return bits;
    }();
    return set;
}

} // namespace

int surnameLength(QStringView text)
{
    if (text.isEmpty())
        return 0;
    if (compounds.starts(text))
        return 2;
    return singles().test(text[0].unicode()) ? 1 : 0;
}

bool isName(QStringView text)
{
    const qsizetype dot = text.indexOf(u'·');
    if (dot > 0)
        return dot < text.size() - 1 && text.size() <= 14 && text::isAllHan(text.first(dot)) &&
               text::hanCount(text.sliced(dot + 1)) > 0;
    if (!text::isAllHan(text) || text.size() < 2)
        return false;
    const int surname = surnameLength(text);
    return surname > 0 && text.size() > surname && text.size() <= surname + 2;
}

std::vector<QStringView> splitNames(QStringView text)
{
    if (isName(text) && (text.size() < 4 || surnameLength(text) == 2))
        return {text};
    std::vector<QStringView> names;
    if (text.contains(u'·'))
        return isName(text) ? std::vector{text} : names;
    if (text.size() > 40 || !text::isAllHan(text))
        return names;
    // The fewest names win, and of as many those with the more frequent surnames: counted from the end.
    constexpr int never = 1000;
    std::array<int, 42> cost{};
    std::array<qsizetype, 42> length{};
    cost[std::size_t(text.size())] = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        cost[std::size_t(i)] = never;
        for (const qsizetype n : {3, 2, 4}) {
            if (i + n > text.size() || !isName(text.sliced(i, n)))
                continue;
            const int total = cost[std::size_t(i + n)] + (frequent.contains(text[i]) ? 10 : 11);
            if (total < cost[std::size_t(i)]) {
                cost[std::size_t(i)] = total;
                length[std::size_t(i)] = n;
            }
        }
    }
    if (cost[0] >= never)
        return names;
    for (qsizetype i = 0; i < text.size(); i += length[std::size_t(i)])
        names.push_back(text.sliced(i, length[std::size_t(i)]));
    return names;
}

} // namespace baolan::analysis
