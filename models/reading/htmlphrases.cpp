// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlphrases.h"

#include "models/reading/pathdates.h"
#include "models/reading/pathtokens.h"
#include "models/text/han.h"

#include <algorithm>
#include <array>

namespace baolan::reading {

namespace {

// Longer ones first: the text is eaten up by them.
constexpr std::array<QStringView, 62> navigationWords{
    u"版面目录", u"版面导航", u"标题导航", u"文章导航", u"版面概览", u"往期回顾", u"报纸检索", u"高级检索", u"检索",
    u"搜索",     u"在线阅读", u"返回首页", u"返回目录", u"返回版面", u"返回顶部", u"回到顶部", u"返回",     u"设为首页",
    u"加入收藏", u"网站首页", u"新闻首页", u"首页",     u"末页",     u"上一篇",   u"下一篇",   u"上一版",   u"下一版",
    u"上一期",   u"下一期",   u"上一页",   u"下一页",   u"上篇",     u"下篇",     u"上期",     u"下期",     u"放大",
    u"缩小",     u"默认",     u"大字",     u"小字",     u"字号",     u"字体",     u"打印本页", u"打印",     u"关闭窗口",
    u"关闭",     u"收藏",     u"分享到",   u"分享",     u"复制链接", u"朗读",     u"下载",     u"版面图",   u"原版",
    u"PDF版",    u"PDF",      u"查看原图", u"更多",     u"登录",     u"注册",     u"数字报",   u"电子版"};

constexpr std::array<QStringView, 16> noticeWords{
    u"版权所有", u"版权声明", u"未经授权", u"未经许可", u"不得转载", u"禁止转载", u"Copyright", u"All Rights Reserved",
    u"ICP备",    u"备案号",   u"公网安备", u"许可证",   u"技术支持", u"联系我们", u"©",         u"网站地图"};

/// "报讯" would be no name, but these begin a line of names.
constexpr std::array<QStringView, 14> bylineStarts{
    u"本报记者", u"本报通讯员", u"本报见习记者", u"本报实习记者", u"本报评论员", u"记者", u"通讯员",
    u"见习记者", u"实习记者",   u"特约记者",     u"作者",         u"文/",        u"文／", u"撰文"};

} // namespace

bool isNavigationWords(QStringView text)
{
    bool any = false;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text::isHan(text[at]) && !text::isLatin(text[at])) {
            ++at;
            continue;
        }
        const QStringView rest = text.sliced(at);
        const auto word = std::ranges::find_if(
            navigationWords, [&](QStringView candidate) { return rest.startsWith(candidate, Qt::CaseInsensitive); });
        if (word == navigationWords.end())
            return false;
        any = true;
        at += word->size();
    }
    // Arrows, bars and figures by themselves are no text either.
    return any || text.size() <= 3;
}

bool isNotice(QStringView text)
{
    constexpr qsizetype longest = 400;
    return text.size() <= longest &&
           std::ranges::any_of(noticeWords, [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isPageLabel(QStringView text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return false;
    const std::vector<PathToken> tokens = pathTokens(text);
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const bool numbered =
            tokens[i - 1].isNumber(1, 3) || (tokens[i - 1].kind == PathToken::Kind::Word && tokens[i - 1].length <= 3);
        if (tokens[i].isMark(u"版") && numbered)
            return true;
    }
    const auto date = findDate(text, tokens);
    return date && date->interval.isDay();
}

bool isByline(QStringView text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest || text.isEmpty() || text::isSentenceEnd(text.back()))
        return false;
    QStringView rest = text;
    while (!rest.isEmpty() &&
           (text::isBullet(rest.front()) || text::isBlank(rest.front()) || text::isOpening(rest.front())))
        rest = rest.sliced(1);
    return std::ranges::any_of(bylineStarts, [&](QStringView start) { return rest.startsWith(start); });
}

bool isPhotoCredit(QStringView text)
{
    constexpr qsizetype longest = 200;
    while (!text.isEmpty() && (text::isClosing(text.back()) || text::isBlank(text.back()) || text.back() == u'。'))
        text.chop(1);
    return text.size() <= longest &&
           (text.endsWith(u"摄") || text.endsWith(u"供图") || text.endsWith(u"摄影") || text.endsWith(u"摄影报道"));
}

} // namespace baolan::reading
