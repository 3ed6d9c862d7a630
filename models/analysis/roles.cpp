// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/roles.h"

#include "models/analysis/wordlist.h"
#include "models/text/han.h"

namespace baolan::analysis {

namespace {

// Closed word lists of the trade, longest first; simplified and traditional.
constexpr WordList callings{u"通讯员", u"通訊員", u"评论员", u"評論員", u"特派员", u"撰稿人", u"实习生",
                            u"记者",   u"記者",   u"读者",   u"讀者",   u"作者",   u"特派員"};

constexpr WordList kinds{u"全媒体", u"融媒体", u"新媒体", u"全媒體", u"特约", u"特約", u"特邀", u"实习", u"實習",
                         u"见习",   u"首席",   u"高级",   u"资深",   u"特派", u"全媒", u"融媒", u"摄影", u"攝影",
                         u"文字",   u"视频",   u"体育",   u"财经",   u"主任", u"驻站", u"随军", u"实训"};

constexpr WordList houses{u"本报", u"本報", u"本刊", u"本台", u"本网", u"新华社", u"新華社", u"中新社"};

constexpr QStringView houseEnds = u"报報网網社台刊";

/// Kinds, as many as there are, and the calling they speak of.
qsizetype callingLength(QStringView text)
{
    qsizetype at = 0;
    while (true) {
        const QStringView rest = text.sliced(at);
        if (const QStringView calling = callings.atStartOf(rest); !calling.isEmpty())
            return at + calling.size();
        const QStringView kind = kinds.atStartOf(rest);
        if (kind.isEmpty())
            return 0;
        at += kind.size();
    }
}

/// 驻上海 between the house and the calling.
qsizetype postingLength(QStringView text)
{
    if (!text.startsWith(u'驻'))
        return 0;
    for (qsizetype at = 2; at <= 5 && at < text.size(); ++at) {
        if (callingLength(text.sliced(at)) > 0)
            return at;
    }
    return 0;
}

qsizetype lengthBehindHouse(QStringView text, qsizetype house)
{
    const qsizetype posting = postingLength(text.sliced(house));
    const qsizetype calling = callingLength(text.sliced(house + posting));
    return calling > 0 ? house + posting + calling : 0;
}

/// A paper or station of any name, told by its last character and by the calling that follows at once.
qsizetype namedHouseLength(QStringView text)
{
    constexpr qsizetype longest = 9;
    for (qsizetype at = 1; at < longest && at < text.size() && text::isHan(text[at]); ++at) {
        // 商报 and 晚报 are houses by themselves, 小网 and 大社 are not.
        if (houseEnds.contains(text[at]) && (at > 1 || text[at] == u'报' || text[at] == u'報')) {
            if (const qsizetype length = lengthBehindHouse(text, at + 1); length > 0)
                return length;
        }
    }
    return 0;
}

} // namespace

QStringView plainRoleAtStartOf(QStringView text)
{
    const QStringView house = houses.atStartOf(text);
    return text.first(lengthBehindHouse(text, house.size()));
}

QStringView roleAtStartOf(QStringView text)
{
    const QStringView plain = plainRoleAtStartOf(text);
    return plain.isEmpty() ? text.first(namedHouseLength(text)) : plain;
}

} // namespace baolan::analysis
