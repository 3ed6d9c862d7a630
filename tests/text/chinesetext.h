// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace baolan::test {

/// Text that is made up character by character, in the manner of a newspaper: characters drawn with the weight of their rank
/// in a short list of everyday ones and now and then any character of a wider range, marks, figures, line ends.
class ChineseText final
{
public:
    explicit ChineseText(quint32 seed) : m_random(seed) {}

    /// `rare` of a hundred characters come from all 4E00–9FA5, the rest from `everyday`.
    [[nodiscard]] QString make(qsizetype length, QStringView everyday, int rare = 0)
    {
        const QStringView marks = u"，。、：；“”《》（）！？";
        QString text;
        while (text.size() < length) {
            const quint32 dice = m_random.bounded(100u);
            if (dice < 8)
                text += marks[m_random.bounded(marks.size())];
            else if (dice < 11)
                text += QString::number(m_random.bounded(1, 3000));
            else if (dice < 12)
                text += u"\n";
            else if (m_random.bounded(100) < rare)
                text += QChar(m_random.bounded(0x4e00, 0x9fa6));
            else
                text += everyday[m_random.bounded(everyday.size())];
        }
        return text.first(length);
    }

    [[nodiscard]] QRandomGenerator &random() { return m_random; }

private:
    QRandomGenerator m_random;
};

inline constexpr QStringView simplified =
    u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定"
    u"行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其"
    u"些"
    u"然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月"
    u"公"
    u"无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较"
    u"将"
    u"组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世"
    u"金"
    u"增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完"
    u"类"
    u"八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商"
    u"非"
    u"验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快"
    u"效"
    u"斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";

inline constexpr QStringView traditional =
    u"的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定"
    u"行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其"
    u"些"
    u"然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月"
    u"公"
    u"無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較"
    u"將"
    u"組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世"
    u"金"
    u"增爭濟階油思術極交受聯什認六共權收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報鬥完"
    u"類";

} // namespace baolan::test
