// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articleplace.h"
#include "models/storage/libraryfile.h"
#include "models/storage/preparedpage.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "models/tasks/library.h"
#include "tests/tasks/pagegenerator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

// The article list of a large library: bench_list [ARTICLES]

using namespace baolan;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int articlesPerPage = 8;
constexpr int pagesPerIssue = 8;

/// Rows as an import makes them, but with a headline for all text.
void fill(const QString &path, int articles)
{
    const storage::LibraryFile file = storage::LibraryFile::open(path, true);
    const storage::Connection writer = file.writer();
    const storage::PagePreparer preparer;
    std::mt19937 random(1);
    const storage::Statement issue(
        writer,
        "INSERT INTO issue (publication, date_from, date_to, files, pages, articles) VALUES (?1, ?2, ?2, ?3, ?3, ?4)");
    const storage::Statement page(
        writer,
        "INSERT INTO page (issue, number, number_order, section, label, date_source, file, path, member, encoding, "
        "replaced, rebuilt, analysis, imported) VALUES (?1, ?2, ?3, ?4, '', 'path', ?5, ?5, '', 'UTF-8', 0, 0, 1, '')");
    const storage::Statement article(
        writer, "INSERT INTO article (key, page, position, kind, kicker, headline, subheadline, series, length, hash) "
                "VALUES (?1, ?2, ?3, 'article', ?4, ?5, '', '', ?6, x'')");
    const storage::Statement list(writer, "INSERT INTO article_list VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ?8)");
    const storage::Statement sort(writer, "INSERT INTO article_sort VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    const storage::Statement filter(writer, "INSERT INTO article_filter VALUES (?1, ?2, ?3)");
    storage::Transaction transaction(writer);
    writer.execute("INSERT INTO publication (name, sort_key) VALUES ('河东工人报', x'01'), ('晨报', x'00')");
    const QStringList sections{u"要闻"_s, u"工会"_s, u"副刊"_s, u"经济"_s, u"体育"_s};
    const QStringList districts{u"昌平区"_s, u"怀柔区"_s, QString(), u"东城区"_s};
    qint64 issueId = 0, pageId = 0;
    QDate date;
    for (int i = 0; i < articles; ++i) {
        const int pageNumber = i / articlesPerPage % pagesPerIssue + 1;
        const QString section = sections.at(pageNumber % 5);
        if (i % (articlesPerPage * pagesPerIssue) == 0) {
            date = QDate(1950, 1, 1).addDays(i / (articlesPerPage * pagesPerIssue));
            issueId = issue.insert(1 + i % 2, date, pagesPerIssue, articlesPerPage * pagesPerIssue);
        }
        if (i % articlesPerPage == 0)
            pageId = page.insert(issueId, QString::number(pageNumber), pageNumber, section, QString::number(i));
        const QString text = QString::fromUtf8(test::generatePage(i, 60).text);
        const QString headline = text.section(u"# "_s, 1).section(u'\n', 0, 0);
        const QString kicker = i % 3 == 0 ? headline.left(6) : QString();
        const QString byline = u"周文"_s + headline.mid(3, 1 + i % 2);
        const qint64 id =
            article.insert(u"k%1"_s.arg(i), pageId, i % articlesPerPage, kicker, headline, int(random() % 3000));
        list.run(
            id, 1, issueId, pageId, date.toJulianDay(),
            storage::ArticlePlace::of(domain::DateInterval::day(date), 1, pageNumber, i % articlesPerPage).number(),
            int(random() % 3000), date.toJulianDay() - int(random() % 400));
        sort.run(id, preparer.key(headline), preparer.key(kicker), preparer.key(byline), preparer.key(section),
                 preparer.key(districts.at(i % 4)));
        filter.run(id, byline, headline + u'\n' + kicker + u'\n' + byline + u'\n' + section);
    }
    transaction.commit();
}

[[nodiscard]] double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The middle of five runs, and of the processor time they took, which tells more on a busy machine.
template<typename Function>
void measure(const QByteArray &what, Function &&function)
{
    std::vector<double> wall, processor;
    for (int i = 0; i < 5; ++i) {
        const double before = processorMilliseconds();
        QElapsedTimer timer;
        timer.start();
        function();
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorMilliseconds() - before);
    }
    std::ranges::sort(wall);
    std::ranges::sort(processor);
    std::printf("%s\t%.1f\tms\n%s, processor\t%.1f\tms\n", what.constData(), wall[2], what.constData(), processor[2]);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int articles = app.arguments().size() > 1 ? app.arguments().at(1).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.baolan"_s);
    auto library = tasks::Library::create(path);
    if (!library)
        qFatal("%s", qPrintable(library.error().detail));
    fill(path, articles);

    std::vector<domain::ArticleId> ids;
    const auto ask = [&](const tasks::ArticleQuery &query) { ids = (*library)->articleIds(query).result().value(); };
    using enum tasks::ArticleSort;
    for (const auto &[name, sort] : {std::pair{"date", Date},
                                     {"headline", Headline},
                                     {"kicker", Kicker},
                                     {"publication", Publication},
                                     {"page", Page},
                                     {"section", Section},
                                     {"length", Length},
                                     {"byline", Byline}})
        measure(QByteArray("ids by ") + name, [&, sort = sort] { ask({{}, {}, sort, Qt::DescendingOrder}); });
    measure("ids, filter of one word", [&] { ask({{}, u"读书活动"_s, Date, Qt::DescendingOrder}); });
    measure("ids, filter of two words", [&] { ask({{}, u"读书 周文"_s, Date, Qt::DescendingOrder}); });
    measure("ids, filter that finds nothing", [&] { ask({{}, u"查无此文"_s, Date, Qt::DescendingOrder}); });
    tasks::ArticleScope year;
    year.date = domain::DateInterval::year(1960);
    measure("ids of one year", [&] { ask({year, {}, Date, Qt::DescendingOrder}); });
    ask({});
    std::mt19937 random(2);
    measure("100 rows at random places", [&] {
        std::vector<domain::ArticleId> some;
        for (int i = 0; i < 100; ++i)
            some.push_back(ids[random() % ids.size()]);
        static_cast<void>((*library)->articleRows(some).result().value());
    });
    measure("archive", [&] { static_cast<void>((*library)->archive().result().value()); });
    return 0;
}
