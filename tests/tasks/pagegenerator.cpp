// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagegenerator.h"

#include <QDate>
#include <QDir>
#include <QFile>

#include <array>
#include <random>

namespace baolan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array subjects{u"总工会",   u"街道办事处", u"职工学校", u"供水车间", u"劳模工作室", u"社区服务站",
                              u"公交车队", u"造纸厂",     u"园林队",   u"档案馆",   u"体育场",     u"蔬菜公司"};
constexpr std::array verbs{u"组织", u"开展", u"完成", u"举办", u"启动", u"推进",
                           u"走访", u"慰问", u"表彰", u"培训", u"改造", u"评选"};
constexpr std::array objects{u"技术比武", u"安全检查", u"读书活动", u"困难职工", u"老旧管线", u"一线班组",
                             u"先进集体", u"夏季送凉", u"法律讲座", u"健身比赛", u"新品展销", u"岗位练兵"};
constexpr std::array tails{u"现场气氛热烈",     u"得到居民好评",  u"比去年增长一成",   u"共有三百多人参加",
                           u"负责人介绍了经验", u"为期两个星期",  u"下一步将继续推广", u"取得了明显成效",
                           u"受到各方关注",     u"记者在现场看到"};

template<typename List>
[[nodiscard]] QString pick(const List &list, std::mt19937 &random)
{
    return QString(list[random() % list.size()]);
}

[[nodiscard]] QString clause(std::mt19937 &random)
{
    return pick(subjects, random) + pick(verbs, random) + pick(objects, random);
}

[[nodiscard]] QString paragraph(std::mt19937 &random)
{
    QString text = u"　　"_s;
    for (int sentences = 2 + static_cast<int>(random() % 3); sentences > 0; --sentences)
        text += clause(random) + u'，' + pick(tails, random) + u'，' + clause(random) +
                QString::number(random() % 9000) + u"人次。"_s;
    return text;
}

} // namespace

GeneratedPage generatePage(int number, int bytes)
{
    std::mt19937 random(static_cast<unsigned>(number) * 2654435761U + 17);
    const QDate date = QDate(2001, 1, 1).addDays(number / 8);
    const int page = number % 8 + 1;
    GeneratedPage generated;
    generated.file = date.toString(u"yyyy/MM/dd/"_s) + u"%1.txt"_s.arg(page, 2, 10, QChar(u'0'));
    QString text = u"河东工人报\n%1　第%2版\n"_s.arg(date.toString(u"yyyy年M月d日"_s)).arg(page, 2, 10, QChar(u'0'));
    while (text.size() * 3 < bytes) {
        text += u"\n# "_s + clause(random) + pick(tails, random) + u"\n\n本报记者 周文"_s + pick(verbs, random) + u'\n';
        for (int paragraphs = 4 + static_cast<int>(random() % 4); paragraphs > 0 && text.size() * 3 < bytes;
             --paragraphs)
            text += u'\n' + paragraph(random) + u'\n';
        ++generated.articles;
    }
    generated.text = text.toUtf8();
    return generated;
}

qint64 writeGeneratedPages(const QString &folder, int count, int bytes)
{
    qint64 written = 0;
    for (int i = 0; i < count; ++i) {
        const GeneratedPage page = generatePage(i, bytes);
        const QString path = folder + u'/' + page.file;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        written += file.write(page.text);
    }
    return written;
}

} // namespace baolan::test
