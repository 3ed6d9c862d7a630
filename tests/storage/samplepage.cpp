// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepage.h"

#include <QCryptographicHash>

namespace baolan::test {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

SampleLibrary::SampleLibrary() { storage::LibraryFile::create(path()); }

PageId SampleLibrary::store(const Page &page, const std::optional<storage::KnownPage> &former) const
{
    const storage::LibraryFile file = open();
    const storage::Connection writer = file.writer();
    storage::PageStore pages(writer);
    const storage::PagePreparer preparer;
    storage::Transaction transaction(writer);
    const PageId id = pages.store(preparer.prepare(page, {}), former);
    transaction.commit();
    return id;
}

Page page(const QString &name, const QStringList &headlines)
{
    Page page;
    page.source.file = name;
    page.source.path = u"/papers/"_s + name;
    page.source.sha256 = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    page.source.encoding = u"UTF-8"_s;
    page.source.text = u"第一版\n"_s + headlines.join(u'\n');
    page.publication = u"新声报"_s;
    page.number = u"1"_s;
    page.date = {DateInterval::day(QDate(2021, 3, 4)), DateSource::Path, {}};
    for (const QString &headline : headlines) {
        Article &article = page.articles.emplace_back();
        article.order = static_cast<int>(page.articles.size()) - 1;
        article.key = name + u'-' + headline;
        article.headline = headline;
        article.paragraphs = {headline + u"的正文。"_s};
    }
    return page;
}

Page fullPage()
{
    Page page;
    page.source.file = u"合订本.zip/2019/第3期/05.html"_s;
    page.source.path = u"/papers/合订本.zip"_s;
    page.source.sha256 = QByteArray(32, 'h');
    page.source.encoding = u"GB18030"_s;
    page.source.replaced = 3;
    page.source.text = u"晨报\n甲标题\n甲文第一段𠮷字。\n乙标题\n"_s;
    page.source.lineRoles = {LineRole::Masthead, LineRole::Headline, LineRole::Body, LineRole::Headline,
                             LineRole::Unknown};
    page.source.hints = {u"晨报"_s, DateInterval::month(2019, 5), DateSource::Manifest, u"5"_s, u"副刊"_s};
    page.publication = u"晨报"_s;
    page.region = u"110000"_s;
    page.number = u"A05"_s;
    page.section = u"副刊"_s;
    page.label = u"A05版:副刊"_s;
    page.date = {{QDate(2019, 5, 1), QDate()},
                 DateSource::Inferred,
                 {{u"五月一日"_s, u"past event"_s, {QDate(2019, 5, 1), QDate()}}}};
    page.furniture = {{u"晨报"_s, {0, 2}}, {u"责任编辑"_s, {20, 24}}};

    Article &a = page.articles.emplace_back();
    a.key = u"key-a"_s;
    a.kicker = u"引题"_s;
    a.headline = u"甲标题"_s;
    a.subheadline = u"副题"_s;
    a.series = u"系列"_s;
    a.byline = {{u"周文"_s, u"记者"_s}, {u"吴山"_s, u"通讯员"_s}};
    a.credits = {u"周文 摄"_s};
    a.paragraphs = {u"甲文第一段𠮷字。"_s, u"第二段，有 100 个字。"_s};
    a.spans.add({part::Headline, 0, 3, 3});
    a.spans.add({0, 0, 9, 7});
    a.spans.add({1, 2, 5, 1});
    a.repairs = {{RepairKind::Join, 0, 4, u"column break"_s, 0.75},
                 {RepairKind::HeadlineJoin, part::Headline, 2, u"word runs on"_s, 1.0}};
    a.suspects = {{SuspectKind::StrayLatin, {1, 3, 6}, 0.5}};
    a.derived.districts = {{u"110114"_s, u"昌平区"_s, true, u"headline"_s},
                           {u"110105"_s, u"朝阳区"_s, false, u"body"_s}};
    a.derived.entities = {
        {EntityType::Person,
         u"周文"_s,
         u"p-1"_s,
         {{u"周文"_s, {0, 1, 3}}, {u"周"_s, {1, 0, 1}}},
         {{u"昌平区总工会主席"_s, {0, 0, 8}, u"昌平区总工会"_s, {u"主席"_s, u"党组书记"_s}, PostState::Former}}},
        {EntityType::Place, u"朝阳"_s, {}, {{u"朝阳"_s, {1, 0, 2}}}, {}}};
    a.derived.dates = {{u"去年"_s, {1, 0, 2}, DateInterval::year(2018), DatePrecision::Year, u"last year"_s}};
    a.derived.figures = {{u"100个"_s,
                          {1, 5, 8},
                          100,
                          120.5,
                          u"个"_s,
                          FigureBound::AtMost,
                          u"字数"_s,
                          u"全文"_s,
                          u"110114"_s,
                          DateInterval::year(2018),
                          true}};
    a.derived.events = {{u"110114"_s, DateInterval::month(2018, 9), DatePrecision::Month, u"开工"_s, {0, 0, 4}}};

    Article &b = page.articles.emplace_back();
    b.key = u"key-b"_s;
    b.kind = ArticleKind::PhotoStory;
    b.order = 1;
    b.headline = u"乙标题"_s;
    return page;
}

} // namespace baolan::test
