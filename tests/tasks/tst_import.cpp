// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarytest.h"

using namespace baolan;
using namespace baolan::test;
using namespace Qt::Literals::StringLiterals;
using tasks::FileResult;
using tasks::Work;

class tst_Import final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesBecomeArticles_data();
    void pagesBecomeArticles();
};

void tst_Import::pagesBecomeArticles_data()
{
    QTest::addColumn<int>("work");
    QTest::newRow("inline") << int(Work::Inline);
    QTest::newRow("threads") << int(Work::Background);
}

void tst_Import::pagesBecomeArticles()
{
    QFETCH(int, work);
    const LibraryFolder folder;
    folder.writePage(u"2023/09/12/01.txt"_s, pageText(u"劳动报"_s, {{u"职工技术比武开赛"_s, {paragraph(1), paragraph(2)}}, {u"图书室开放"_s, {paragraph(3)}}}));
    folder.writePage(u"2023/09/12/02.txt"_s, pageText(u"劳动报"_s, {{u"高温慰问"_s, {paragraph(4)}}}));
    const auto library = folder.create(Work(work));
    const tasks::JobReport report = import(*library, {folder.pages()});
    QCOMPARE(report.pages, 2);
    QCOMPARE(report.articles, 3);
    QCOMPARE(report.failed, 0);
    QCOMPARE(report.files.size(), 2U);

    const auto ids = value(library->articleIds({}));
    QCOMPARE(ids.size(), 3U);
    const auto rows = value(library->articleRows(ids));
    QCOMPARE(rows.size(), 3U);
    QStringList headlines;
    for (const auto &row : rows)
        headlines.append(row.headline);
    headlines.sort();
    QCOMPARE(headlines, (QStringList{u"图书室开放"_s, u"职工技术比武开赛"_s, u"高温慰问"_s}));
    const auto detail = value(library->article(ids.front()));
    QVERIFY(!detail.article.paragraphs.isEmpty());
    const auto page = value(library->page(detail.row.page));
    QVERIFY(page.page.source.text.contains(detail.article.paragraphs.first()));
    const auto archive = value(library->archive());
    QCOMPARE(archive.publications.size(), 1U);
    QCOMPARE(archive.publications.front().articles, 3);
    QCOMPARE(value(library->info()).pages, 2);

    const tasks::JobReport again = import(*library, {folder.pages()});
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(again.pages, 0);
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
