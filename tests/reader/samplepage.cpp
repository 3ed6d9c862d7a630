// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/samplepage.h"

namespace baolan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Article;

namespace {

/// Writes the page and the articles side by side, so that the spans are right by construction.
class Writer
{
public:
    domain::Page page;

    QString &text() { return page.source.text; }

    void furniture(const QString &line)
    {
        page.furniture.push_back({line, {text().size(), text().size() + line.size()}});
        text() += line + u"\n\n"_s;
    }

    /// A piece of a part as it stands on the page; `glue` is what the article has between it and the piece before.
    void piece(Article &article, int part, QString &target, const QString &piece, const QString &glue = {})
    {
        target += glue;
        article.spans.add({part, target.size(), piece.size(), text().size()});
        target += piece;
        text() += piece + u"\n\n"_s;
    }

    void paragraph(Article &article, const QStringList &pieces, const QString &reason = u"column break"_s)
    {
        const int part = static_cast<int>(article.paragraphs.size());
        article.paragraphs << QString();
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                article.repairs.push_back({domain::RepairKind::Join, part, article.paragraphs.back().size(), reason, 0.9});
            piece(article, part, article.paragraphs.back(), pieces[i]);
        }
    }
};

Article longArticle(Writer &writer)
{
    Article article;
    writer.piece(article, domain::part::Kicker, article.kicker, u"送岗进村 就业到家"_s);
    writer.text() += u"# "_s;
    writer.piece(article, domain::part::Headline, article.headline, u"柳树湾的“板凳课堂”"_s);
    article.repairs.push_back({domain::RepairKind::HeadlineJoin, domain::part::Headline, article.headline.size(), u"printed line"_s, 1.0});
    writer.piece(article, domain::part::Headline, article.headline, u"开进了果园"_s, u" "_s);
    writer.paragraph(article, {u"本报讯(记者林晓禾)三月的柳树湾,梨花开得正好。村口的老槐树下,二十几条板凳围成一圈,“板凳课堂”开课了。讲"_s,
                               u"课的是区里的果树技术员𠮷田实,听课的是刚从地里回来的果农。“先看芽,再下剪。”他说,“一枝剪"_s,
                               u"错,三年白忙。”"_s});
    writer.paragraph(article, {u"2022年,全村果园面积达到1240亩,亩均收入比上年增长18%。区农业服务中心主任周砚秋介绍,热线12316全年接到咨询860余次。"_s});
    return article;
}

Article photoStory(Writer &writer)
{
    Article article;
    article.kind = domain::ArticleKind::PhotoStory;
    writer.text() += u"## "_s;
    writer.piece(article, domain::part::Headline, article.headline, u"灯下绣春光"_s);
    writer.paragraph(article, {u"近日,河沿街道的绣娘们赶制春节的虎头鞋。"_s});
    article.credits << u"本报记者 石磊 摄影报道"_s;
    writer.text() += article.credits.front() + u"\n\n"_s;
    article.byline = {{u"石磊"_s, u"摄影"_s}};
    return article;
}

} // namespace

domain::PageDetail samplePage(qint64 number)
{
    Writer writer;
    writer.furniture(u"晨报 2022年3月18日 星期五 第4版 乡村"_s);
    writer.furniture(u"凝心聚力 振兴乡村"_s);
    Article first = longArticle(writer);
    first.series = u"春耕进行时"_s;
    first.byline = {{u"林晓禾"_s, u"记者"_s}, {u"方知夏"_s, u"记者"_s}};
    Article photo = photoStory(writer);
    // The first article goes on behind the second.
    const int part = static_cast<int>(first.paragraphs.size());
    first.repairs.push_back({domain::RepairKind::Continuation, part, 0, u"column break"_s, 0.6});
    writer.paragraph(first, {u"《果树栽培手册》发到了每家每户,共印了500册,fresh fruit 还卖到了外省。"_s});
    const qsizetype odd = first.paragraphs.back().indexOf(u"fresh");
    first.suspects.push_back({domain::SuspectKind::StrayLatin, {part, odd, odd + 5}, 0.7});
    photo.order = 1;

    domain::PageDetail detail;
    detail.id = domain::PageId(number);
    detail.issue = domain::IssueId(1);
    detail.page = std::move(writer.page);
    detail.page.publication = u"晨报"_s;
    detail.page.number = u"4"_s;
    detail.page.section = u"乡村"_s;
    detail.page.source.file = u"2022/03/18/%1.txt"_s.arg(number);
    if (number == 1)
        detail.page.date = {domain::DateInterval::day(QDate(2022, 3, 18)), domain::DateSource::Printed, {}};
    detail.page.articles = {first, photo};
    detail.articles = {domain::ArticleId(number * 10 + 1), domain::ArticleId(number * 10 + 2)};
    detail.marks.resize(2);
    return detail;
}

} // namespace baolan::test
