// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/masthead.h"

#include "models/analysis/printeddate.h"
#include "models/analysis/wordlist.h"
#include "models/text/han.h"

#include <algorithm>
#include <utility>

namespace baolan::analysis {

namespace {

constexpr WordList papers{u"日报",   u"晚报",   u"午报",   u"晨报",   u"早报",   u"时报",   u"商报",
                          u"周报",   u"导报",   u"都市报", u"青年报", u"工人报", u"农民报", u"法制报",
                          u"法治报", u"经济报", u"新报",   u"画报",   u"信报",   u"快报",   u"生活报",
                          u"科技报", u"教育报", u"文化报", u"劳动报", u"职工报", u"新闻报", u"参考报",
                          u"日報",   u"晚報",   u"時報",   u"聯合報", u"商報",   u"青年報"};

constexpr WordList sections{u"要闻", u"综合", u"新闻", u"专题", u"副刊", u"时事",     u"时政", u"国际",
                            u"国内", u"体育", u"文化", u"财经", u"经济", u"社会",     u"民生", u"教育",
                            u"法治", u"评论", u"广告", u"专版", u"专刊", u"特刊",     u"健康", u"科技",
                            u"文体", u"图片", u"理论", u"头版", u"本地", u"特别报道", u"深度", u"公益广告",
                            u"要聞", u"綜合", u"國際", u"社會", u"周刊", u"周末",     u"月刊"};

constexpr WordList buttons{
    u"上一篇",   u"下一篇",   u"上一版",   u"下一版",   u"上一期",       u"下一期",       u"上一页",     u"下一页",
    u"放大",     u"缩小",     u"默认",     u"返回",     u"首页",         u"返回首页",     u"返回目录",   u"版面导航",
    u"标题导航", u"版面概览", u"版面目录", u"往期回顾", u"往期查询",     u"往期",         u"高级检索",   u"检索",
    u"全文检索", u"搜索",     u"打印",     u"打印本页", u"关闭",         u"关闭窗口",     u"收藏",       u"分享",
    u"分享到",   u"朗读",     u"复制链接", u"下载",     u"PDF版",        u"版面PDF",      u"PDF",        u"数字报",
    u"电子报",   u"字号",     u"字体",     u"大",       u"中",           u"小",           u"评论",       u"我要评论",
    u"网友评论", u"本版新闻", u"本版导航", u"本版标题", u"本版标题导航", u"本版其他新闻", u"按日期检索", u"日历",
    u"微信",     u"微博",     u"新浪微博", u"登录",     u"注册"};

constexpr WordList footers{u"版权所有", u"版權所有", u"Copyright", u"copyright", u"COPYRIGHT",    u"©",
                           u"京ICP",    u"ICP备",    u"公网安备",  u"未经授权",  u"未经书面授权", u"技术支持",
                           u"关于我们", u"联系我们", u"网站地图",  u"主办单位",  u"备案号",       u"广告服务"};

constexpr WordList imprints{
    u"责任编辑", u"本版责任编辑", u"本版责编", u"责编",     u"本版编辑", u"编辑",     u"美编",     u"美术编辑",
    u"版式",     u"版面",         u"校对",     u"主编",     u"值班主任", u"值班",     u"见习编辑", u"热线电话",
    u"新闻热线", u"热线",         u"电子邮箱", u"电子信箱", u"邮箱",     u"E-mail",   u"Email",    u"e-mail",
    u"責任編輯", u"本版主编",     u"投稿信箱", u"投稿邮箱", u"来稿请寄", u"图片编辑", u"文字编辑", u"视觉编辑",
    u"视觉设计", u"版面设计",     u"组版",     u"责校",     u"检校",     u"责任校对"};

/// Who made the page; a name or two follow.
constexpr WordList posts{u"责任编辑", u"本版责编", u"责编", u"本版编辑", u"见习编辑", u"编辑",     u"美术编辑", u"美编",
                         u"版式",     u"校对",     u"主编", u"值班主任", u"责任校对", u"图片编辑", u"组版"};

bool isPaper(QStringView token)
{
    if (token.size() < 3 || token.size() > 10 || !text::isAllHan(token))
        return false;
    const QStringView paper = papers.atEndOf(token);
    return !paper.isEmpty() && (token.size() > paper.size() || paper.size() > 2);
}

/// 城南晚报数字报 is the same paper.
QStringView withoutEdition(QStringView token)
{
    static constexpr WordList editions{u"数字报", u"电子报", u"数字版", u"电子版", u"電子報"};
    const QStringView edition = editions.atEndOf(token);
    return token.size() > edition.size() + 2 ? token.chopped(edition.size()) : token;
}

bool isWeekday(QStringView token)
{
    while (!token.isEmpty() && text::is(token.front(), text::Opening))
        token = token.sliced(1);
    for (const QStringView word :
         {QStringView(u"星期"), QStringView(u"周"), QStringView(u"礼拜"), QStringView(u"禮拜")}) {
        if (token.startsWith(word) && token.size() > word.size() && token.size() <= word.size() + 2)
            return QStringView(u"一二三四五六日天").contains(token[word.size()]);
    }
    return false;
}

/// 农历…, 戊戌年六月初四, 六月廿一.
bool isLunar(QStringView token)
{
    if (token.startsWith(u"农历") || token.startsWith(u"農曆"))
        return true;
    if (token.size() >= 3 && QStringView(u"甲乙丙丁戊己庚辛壬癸").contains(token[0]) &&
        QStringView(u"子丑寅卯辰巳午未申酉戌亥").contains(token[1]) && token[2] == u'年')
        return true;
    return token.size() >= 4 && token.size() <= 6 && token.contains(u'月') &&
           (token.contains(u'初') || token.contains(u'廿') || token.contains(u'闰')) && text::isAllHan(token);
}

/// 第12345期 / 总第… / 今日8版 / 邮发代号1-23 / 国内统一连续出版物号 …
bool isIssueNumber(QStringView token)
{
    for (const QStringView word :
         {QStringView(u"总第"), QStringView(u"今日"), QStringView(u"邮发代号"), QStringView(u"代号"),
          QStringView(u"国内统一"), QStringView(u"国内刊号"), QStringView(u"CN"), QStringView(u"ISSN"),
          QStringView(u"总期号"), QStringView(u"零售"), QStringView(u"創刊"), QStringView(u"创刊")}) {
        if (token.startsWith(word)) {
            for (const QChar unit : token) {
                if (text::isDigit(unit) || unit == u'号' || unit == u'版' || text::isHanNumeral(unit))
                    return token.size() <= 24;
            }
        }
    }
    return token.size() <= 10 && token.startsWith(u'第') && (token.endsWith(u'期') || token.endsWith(u'号')) &&
           token.size() > 2 && text::isDigit(token[1]);
}

/// CN 11-0001, 1-23: behind the word that says what it is the number of.
bool isCode(QStringView token)
{
    return token.size() <= 16 && std::ranges::all_of(token, [](QChar unit) {
               return text::isDigit(unit) || text::isLatin(unit) || QStringView(u"-—/.").contains(unit);
           });
}

/// RIBAO, www.example.com, 12℃: in a masthead, but says nothing of the page.
bool isAside(QStringView token)
{
    if (token.endsWith(u'℃'))
        return true;
    return token.size() > 1 && text::isLatin(token.front()) && std::ranges::all_of(token, [](QChar unit) {
               return text::isLatin(unit) || QStringView(u".'’-@/_").contains(unit);
           });
}

struct Label {
    QStringView number;
    qsizetype length = 0;
};

/// 第04版 / 04版 / A04版 / 第四版 / A04 at the beginning.
Label labelAt(QStringView text)
{
    qsizetype at = text.startsWith(u'第') ? 1 : 0;
    const bool ordinal = at == 1;
    const qsizetype start = at;
    if (at < text.size() && text::isLatin(text[at]) && text[at].isUpper())
        ++at;
    const bool letter = at > start;
    const qsizetype digits = at;
    while (at < text.size() && at < digits + 3 && text::isDigit(text[at]))
        ++at;
    if (at == digits && !letter) {
        while (at < text.size() && at < digits + 3 && text::isHanNumeral(text[at]))
            ++at;
        // 三版 is a label where nothing else stands in the line.
        if (!ordinal && (at == digits || at + 1 != text.size() || text[at] != u'版'))
            return {};
    }
    if (at == digits)
        return {};
    const QStringView number = text.sliced(start, at - start);
    if (at < text.size() && text[at] == u'版')
        return {number, at + 1};
    return letter && at - digits >= 1 &&
                   (at == text.size() || text::isBlank(text[at]) || text::is(text[at], text::Punctuation) ||
                    text::isHan(text[at])) &&
                   !ordinal
               ? Label{number, at}
               : Label{};
}

bool isSectionWord(QStringView token)
{
    if (token.size() < 2 || token.size() > 6 || !text::isAllHan(token))
        return false;
    return sections.ends(token);
}

bool isBreak(QChar unit)
{
    return text::isBlank(unit) || QStringView(u"|:;,[]()<>").contains(text::halfWidth(unit)) ||
           QStringView(u"【】《》·•、｜│").contains(unit);
}

/// Takes a masthead's line apart, word by word.
class MastheadReader
{
public:
    explicit MastheadReader(QStringView line) : m_line(line) {}

    Masthead read()
    {
        while (m_known && m_at < m_line.size()) {
            if (isBreak(m_line[m_at]))
                ++m_at;
            else
                word();
        }
        const int sure = m_papers + m_labels + m_issues + m_nav;
        m_result.found = m_known && m_words > 0 && (sure > 0 || m_dates > 0 || m_days > 0 || m_sections > 0) &&
                         m_unknown <= 1 + (sure + m_dates > 1) && (m_unknown == 0 || sure + m_dates > 0);
        // One word alone that a headline may be as well, or a date that may stand below a letter.
        m_result.weak = sure == 0 || (m_papers == 1 && m_words == 1);
        if (!m_result.section.isEmpty() && m_result.label.isEmpty() && m_labels == 0 && m_unknown > 0 && sure == 0)
            m_result.section = {};
        return m_result;
    }

private:
    void word()
    {
        ++m_words;
        const QStringView rest = m_line.sliced(m_at);
        if (const PrintedDate date = printedDateAt(rest); date.length > 0) {
            if (!m_result.date.isValid()) {
                m_result.date = date.date;
                m_result.dateText = rest.first(date.length);
            }
            ++m_dates;
            m_at += date.length;
            // 2018年7月16日那场雨 is a headline.
            const QStringView behind = m_line.sliced(m_at);
            m_known = behind.isEmpty() || !text::isHan(behind.front()) ||
                      isWeekday(behind.first(std::min(behind.size(), qsizetype(3)))) || isLunar(behind);
            return;
        }
        if (const Label label = labelAt(rest); label.length > 0 && m_result.number.isEmpty()) {
            m_result.number = label.number;
            m_result.label = rest.first(label.length);
            ++m_labels;
            m_at += label.length;
            return;
        }
        qsizetype end = m_at;
        while (end < m_line.size() && !isBreak(m_line[end]))
            ++end;
        const QStringView token = m_line.sliced(m_at, end - m_at);
        const qsizetype start = std::exchange(m_at, end);
        if (const QStringView paper = withoutEdition(token); isPaper(paper)) {
            ++m_papers;
            if (m_result.publication.isEmpty())
                m_result.publication = paper;
        } else if (isWeekday(token) || isLunar(token)) {
            ++m_days;
        } else if (isIssueNumber(token) || (m_issues > 0 && isCode(token))) {
            ++m_issues;
        } else if (isAside(token)) {
            // the name in pinyin, an address of the network, the day's weather
        } else if (buttons.has(token) && token.size() > 1) {
            ++m_nav;
        } else if (m_words > 1 && posts.has(token)) {
            m_post = true;
        } else if (m_post && text::isAllHan(token) && token.size() <= 4) {
            // a name behind 编辑
        } else if (text::isAllHan(token) && token.size() <= 8) {
            takeSection(token, start, end);
        } else if (token.size() <= 2 && text::isDigit(token.front()) && text::isDigit(token.back())) {
            if (m_result.number.isEmpty() && m_line.size() <= 16)
                m_result.number = token;
            ++m_unknown;
        } else {
            m_known = false;
        }
    }

    void takeSection(QStringView token, qsizetype start, qsizetype end)
    {
        if (isSectionWord(token))
            ++m_sections;
        else
            ++m_unknown;
        if (!m_result.section.isEmpty())
            return;
        m_result.section = token;
        // 第04版:工会 is one label as printed when the section follows the number.
        if (!m_result.label.isEmpty()) {
            const qsizetype labelStart = m_result.label.data() - m_line.data();
            if (start - (labelStart + m_result.label.size()) <= 2)
                m_result.label = m_line.sliced(labelStart, end - labelStart);
        }
    }

    QStringView m_line;
    qsizetype m_at = 0;
    Masthead m_result;
    bool m_known = true;
    bool m_post = false; ///< a post was named: what follows are names
    int m_words = 0, m_papers = 0, m_labels = 0, m_dates = 0, m_days = 0, m_issues = 0, m_nav = 0, m_sections = 0,
        m_unknown = 0;
};

} // namespace

Masthead mastheadOf(QStringView line)
{
    constexpr qsizetype longest = 90;
    constexpr qsizetype longestName = 16;
    if (line.size() > longest || line.size() < 2)
        return {};
    // A longer line without any figure is a headline, not a masthead.
    if (line.size() > longestName &&
        !std::ranges::any_of(line, [](QChar unit) { return text::isDigit(unit) || unit == u'年' || unit == u'版'; }))
        return {};
    return MastheadReader(line).read();
}

bool isLatinName(QStringView line)
{
    constexpr qsizetype longest = 50;
    qsizetype capitals = 0;
    for (const QChar unit : line) {
        if (!text::isLatin(unit) && !text::isBlank(unit) && !QStringView(u"'’-.").contains(unit))
            return false;
        capitals += unit.isUpper();
    }
    return line.size() <= longest && capitals > 0;
}

bool isNavigation(QStringView line)
{
    if (line.size() > 120)
        return false;
    int words = 0;
    bool telling = false;
    for (qsizetype at = 0; at < line.size();) {
        if (isBreak(line[at]) || QStringView(u"«»←→↑↓◀▶+-").contains(line[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && !isBreak(line[end]) && !QStringView(u"«»←→↑↓◀▶+-").contains(line[end]))
            ++end;
        QStringView word = line.sliced(at, end - at);
        if (!buttons.has(word) && word.size() > 1 && QStringView(u"oO○").contains(word.back()))
            word.chop(1);
        if (!buttons.has(word))
            return false;
        telling |= word.size() > 1;
        ++words;
        at = end;
    }
    return words > 0 && (telling || words > 2);
}

bool isFooter(QStringView line)
{
    if (line.size() > 200)
        return false;
    // A paragraph may begin with these words too, but then it is longer and has a stop.
    constexpr qsizetype longestSentence = 40;
    if (footers.starts(line) && (line.size() <= longestSentence || !line.contains(u'。')))
        return true;
    for (const QStringView word : {QStringView(u"版权所有"), QStringView(u"ICP备"), QStringView(u"公网安备"),
                                   QStringView(u"Copyright"), QStringView(u"All Rights Reserved")}) {
        if (line.contains(word))
            return true;
    }
    return false;
}

bool isImprint(QStringView line)
{
    while (!line.isEmpty() && (text::is(line.front(), text::Bullet | text::Opening | text::Blank)))
        line = line.sliced(1);
    if (line.size() > 90)
        return false;
    const QStringView word = imprints.atStartOf(line);
    if (word.isEmpty())
        return false;
    const QStringView rest = line.sliced(word.size());
    return rest.isEmpty() || text::isBlank(rest.front()) || text::is(rest.front(), text::Punctuation) ||
           text::isDigit(rest.front());
}

} // namespace baolan::analysis
