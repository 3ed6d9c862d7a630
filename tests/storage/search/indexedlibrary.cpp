// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/search/indexedlibrary.h"

#include "models/storage/librarylock.h"
#include "models/storage/search/indexer.h"
#include "models/storage/statement.h"
#include "models/text/query/querylanguage.h"

namespace baolan::test {

using namespace domain;

void RandomPages::store(int number, int version) const
{
    RandomArticles random(static_cast<unsigned>(number * 1009 + version));
    Page page = random.page(number);
    for (std::size_t i = 0; i < page.articles.size(); ++i)
        page.articles[i].key = QStringLiteral("key-%1-%2").arg(number).arg(i);
    std::vector<Marks> marks;
    for (std::size_t i = 0; i < page.articles.size(); ++i)
        marks.push_back(random.marks());
    const storage::LibraryFile file = storage::LibraryFile::open(m_library, true);
    const storage::WriteRight right(file.lock());
    const storage::Connection writer = file.writer();
    storage::PageStore pages(writer);
    const storage::PagePreparer preparer;
    storage::Transaction transaction(writer);
    const auto former = version == 0 ? std::nullopt : pages.bySha256(page.source.sha256);
    const PageId id = pages.store(preparer.prepare(page, std::move(marks)), former);
    const storage::Statement read(writer, "INSERT OR REPLACE INTO article_state SELECT id, "
                                          "iif(id % 3 = 0, 'x', NULL), iif(id % 5 = 0, 'x', NULL) FROM article "
                                          "WHERE page = ?1");
    read.run(id);
    transaction.commit();
}

IndexedLibrary::IndexedLibrary(int pages)
{
    for (int number = 0; number < pages; ++number)
        addPage(number);
}

void IndexedLibrary::addPage(int number)
{
    RandomPages(m_library.path()).store(number);
    changed();
}

void IndexedLibrary::replacePage(int number)
{
    RandomPages(m_library.path()).store(number, ++m_version);
    changed();
}

void IndexedLibrary::index() const { static_cast<void>(storage::search::catchUp(m_library.open(), {}, 1)); }

SearchAnswer IndexedLibrary::answer(const SearchRequest &request)
{
    const storage::Connection reader = m_library.open(false).reader();
    return m_engine.search(reader, request, QDate(2023, 1, 1), {});
}

QSet<qint64> IndexedLibrary::found(const SearchRequest &request) { return setOf(answer(request)); }

const TextScan &IndexedLibrary::scan()
{
    if (!m_scan)
        m_scan.emplace(m_library.open(false).reader());
    return *m_scan;
}

QSet<qint64> IndexedLibrary::scanned(const Query &query, bool variants) { return scan().find(query, variants); }

QSet<qint64> setOf(const SearchAnswer &answer)
{
    QSet<qint64> ids;
    for (const ArticleId id : answer.articles)
        ids.insert(number(id));
    return ids;
}

void compareRandomly(IndexedLibrary &archive, int queries)
{
    for (int i = 0; i < queries; ++i) {
        SearchRequest request;
        request.query = archive.random().query();
        request.variants = archive.random().below(3) == 0;
        request.order = SearchOrder(archive.random().below(3));
        const SearchAnswer answer = archive.answer(request);
        const QSet<qint64> found = setOf(answer);
        const QSet<qint64> wanted = archive.scanned(request.query, request.variants);
        QVERIFY2(found == wanted, qPrintable(QStringLiteral("query %1: %2 found, %3 wanted; %4")
                                                 .arg(i)
                                                 .arg(found.size())
                                                 .arg(wanted.size())
                                                 .arg(text::print(request.query))));
        QCOMPARE(answer.articles.size(), std::size_t(found.size()));
        qint64 counted = answer.histogram.undated;
        for (const qint64 month : answer.histogram.months)
            counted += month;
        QCOMPARE(counted, qint64(found.size()));
    }
}

} // namespace baolan::test
