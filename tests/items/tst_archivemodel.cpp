// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/archivemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using domain::DateInterval;
using items::ArchiveModel;

namespace {

/// An answer that is there already. Not inlined, or the compiler warns of the other half of std::expected.
template<typename Value>
[[gnu::noinline]] QFuture<domain::Expected<Value>> ready(domain::Expected<Value> answer)
{
    return QtFuture::makeReadyValueFuture(std::move(answer));
}

struct Library {
    tasks::Archive archive;
    int pageQuestions = 0;

    Library()
    {
        archive.publications.push_back(
            {.id = domain::PublicationId(1), .name = u"晨报"_s, .region = {}, .articles = 7});
    }

    void add(qint64 id, const DateInterval &date, qint64 articles = 3)
    {
        tasks::IssueEntry issue;
        issue.id = domain::IssueId(id);
        issue.publication = domain::PublicationId(1);
        issue.date = date;
        issue.pages = 2;
        issue.articles = articles;
        archive.issues.push_back(issue);
    }

    ArchiveModel::Source source()
    {
        return {.archive = [this] { return ready<tasks::Archive>(archive); },
                .pages =
                    [this](domain::IssueId issue) {
                        ++pageQuestions;
                        ArchiveModel::Pages pages(2);
                        for (std::size_t i = 0; i < pages.size(); ++i) {
                            pages[i].ids = {domain::PageId(domain::number(issue) * 10 + qint64(i))};
                            pages[i].number = QString::number(i + 1);
                            pages[i].section = u"要闻"_s;
                        }
                        return ready<ArchiveModel::Pages>(std::move(pages));
                    }};
    }
};

QModelIndex find(const ArchiveModel &model, const QStringList &path)
{
    QModelIndex index;
    for (const QString &text : path) {
        QModelIndex next;
        for (int row = 0; row < model.rowCount(index); ++row) {
            if (model.index(row, 0, index).data().toString() == text)
                next = model.index(row, 0, index);
        }
        if (!next.isValid())
            return {};
        index = next;
    }
    return index;
}

} // namespace

class ArchiveModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void ordersByDate()
    {
        Library library;
        library.add(1, {});
        library.add(2, DateInterval::day({2023, 9, 12}));
        library.add(3, DateInterval::day({2023, 2, 1}));
        library.add(4, {QDate(2023, 9, 8), QDate(2023, 9, 29)});
        library.add(5, DateInterval::year(2022));
        ArchiveModel model(library.source());
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex paper = model.index(0, 0);
        QCOMPARE(paper.data().toString(), u"晨报"_s);
        QCOMPARE(paper.data(ArchiveModel::ArticlesRole).toLongLong(), 15);
        QCOMPARE(model.rowCount(paper), 3);
        QCOMPARE(model.index(2, 0, paper).data().toString(), u"No date"_s);
        QVERIFY(find(model, {u"晨报"_s, u"2023"_s, u"February"_s, u"2023-02-01"_s}).isValid());
        QVERIFY(find(model, {u"晨报"_s, u"2023"_s, u"September"_s, u"2023-09-08…29"_s}).isValid());
        QVERIFY(find(model, {u"晨报"_s, u"2022"_s, u"2022"_s}).isValid());
    }

    void asksForPagesWhenAnIssueIsOpened()
    {
        Library library;
        library.add(2, DateInterval::day({2023, 9, 12}));
        ArchiveModel model(library.source());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex issue = find(model, {u"晨报"_s, u"2023"_s, u"September"_s, u"2023-09-12"_s});
        QVERIFY(model.hasChildren(issue));
        QCOMPARE(library.pageQuestions, 0);
        model.fetchMore(issue);
        QTRY_COMPARE(model.rowCount(issue), 2);
        QCOMPARE(library.pageQuestions, 1);
        const QModelIndex page = model.index(1, 0, issue);
        QCOMPARE(page.data().toString(), u"Page 2 · 要闻"_s);
        QCOMPARE(*model.page(page), domain::PageId(21));
        QVERIFY(!model.page(issue));
        QCOMPARE(model.scope(page).pages, std::vector{domain::PageId(21)});
    }

    void scopesLeadBackToTheirNodes()
    {
        Library library;
        library.add(2, DateInterval::day({2023, 9, 12}));
        ArchiveModel model(library.source());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        for (QModelIndex index = model.index(0, 0); index.isValid(); index = model.index(0, 0, index))
            QCOMPARE(model.indexOf(model.scope(index)), index);
        QVERIFY(!model.indexOf(tasks::ArticleScope()).isValid());
        QCOMPARE(*model.scope(model.index(0, 0)).publication, domain::PublicationId(1));
    }

    void keepsWhatStaysOnRefresh()
    {
        Library library;
        library.add(2, DateInterval::day({2023, 9, 12}));
        library.add(3, DateInterval::day({2023, 9, 14}));
        ArchiveModel model(library.source());
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        const QPersistentModelIndex kept = find(model, {u"晨报"_s, u"2023"_s, u"September"_s, u"2023-09-14"_s});
        model.fetchMore(kept);
        QTRY_COMPARE(model.rowCount(kept), 2);
        library.archive.issues.erase(library.archive.issues.begin());
        library.add(1, DateInterval::day({2022, 1, 1}));
        library.add(4, DateInterval::day({2023, 9, 13}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.refresh();
        QTRY_VERIFY(find(model, {u"晨报"_s, u"2022"_s}).isValid());
        QCOMPARE(reset.count(), 0);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 1);
        QCOMPARE(model.rowCount(kept), 2);
        QVERIFY(!find(model, {u"晨报"_s, u"2023"_s, u"September"_s, u"2023-09-12"_s}).isValid());
    }

    void namesWhatHasNoName()
    {
        Library library;
        library.archive.publications.front().name.clear();
        library.add(1, {});
        ArchiveModel model(library.source());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"Unknown publication"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ArchiveModelTest)
#include "tst_archivemodel.moc"
