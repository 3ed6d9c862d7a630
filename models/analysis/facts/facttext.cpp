// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/facttext.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace baolan::analysis {

namespace {

// Pairs, traditional first. Only characters of the closed classes that the readers of facts look for.
constexpr std::u16string_view pairs =
    u"萬万億亿兩两來来後后點点間间個个號号週周節节餘余約约過过達达將将從从內内現现時时電电話话報报訊讯記记員员開开學学"
    u"雙双級级項项條条場场戶户輛辆噸吨畝亩頃顷歲岁種种類类頭头隻只層层當当連连這这幾几數数國国慶庆勞劳動动歷历農农曆历"
    u"陽阳陰阴為为總总計计題题傷伤艦舰艘艘臺台張张筆笔單单棟栋樁桩冊册圓圆鎊镑歐欧盧卢馬马錢钱斤斤鐘钟週周聽听說说"
    u"稱称訴诉強强調调紹绍認认讚赞問问寫写嘆叹講讲談谈勵励臨临屆届還还經经結结實实際际傳传業业產产價价壓压處处網网"
    u"線线裡里裏里發发於于臘腊闊阔蟄蛰驚惊穀谷種种滿满處处熱热飛飞創创備备擬拟預预畫画劃划劃划冬冬夏夏據据達达佔占"
    u"僅仅擁拥參参與与觀观眾众親亲車车門门護护醫医養养齡龄績绩獎奖師师軍军團团隊队廠厂館馆園园轉转撥拨詢询專专諮谘絡络"
    u"郵邮點点秋秋獲获銷销預预舉举辦办揭揭簽签啟启應应須须請请○〇◯〇";

using Table = std::array<char16_t, 0x10000>;

std::unique_ptr<const Table> makeTable()
{
    auto table = std::make_unique<Table>();
    for (std::size_t unit = 0; unit < table->size(); ++unit)
        (*table)[unit] = static_cast<char16_t>(unit);
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
        (*table)[pairs[i]] = pairs[i + 1];
    return table;
}

} // namespace

QString factText(QStringView folded)
{
    static const std::unique_ptr<const Table> table = makeTable();
    QString text(folded.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const QChar unit : folded)
        *out++ = QChar((*table)[unit.unicode()]);
    return text;
}

} // namespace baolan::analysis
