// SPDX-License-Identifier: GPL-3.0-or-later
// What Library answers about words: searches, passages, names, saved searches.
#include "models/storage/search/passages.h"
#include "models/storage/search/savedsearchstore.h"
#include "models/storage/search/searchengine.h"
#include "models/storage/search/suggestions.h"
#include "models/tasks/library.h"
#include "models/tasks/readerpool.h"
#include "models/tasks/writer.h"

namespace baolan::tasks {

using namespace domain;
using storage::Connection;
using storage::search::SavedSearchStore;

namespace {

/// Posts a change and answers when it is on the disk.
template<typename Change>
[[nodiscard]] QFuture<Expected<void>> change(Writer *writer, const QString &library, Change change)
{
    auto promise = std::make_shared<QPromise<Expected<void>>>();
    promise->start();
    QFuture<Expected<void>> future = promise->future();
    const auto done = [promise](const Expected<void> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    if (writer)
        writer->post({}, 0, std::move(change), done);
    else
        done(failure(ErrorKind::ReadOnly, library));
    return future;
}

} // namespace

QFuture<Expected<SearchAnswer>> Library::search(const SearchRequest &request, std::stop_token stop) const
{
    return m_readers->ask(stop, [request, stop, engine = m_search.get()](const Connection &connection) {
        return engine->search(connection, request, QDate::currentDate(), stop);
    });
}

QFuture<Expected<std::vector<Snippet>>> Library::snippets(const Query &query, bool variants, std::vector<ArticleId> ids,
                                                          int length, std::stop_token stop) const
{
    return m_readers->ask(std::move(stop),
                          [query, variants, ids = std::move(ids), length](const Connection &connection) {
                              const Query asked = storage::search::withSaved(query, connection, QDate::currentDate());
                              return storage::search::snippetsOf(connection, asked, variants, ids, length);
                          });
}

QFuture<Expected<Concordance>> Library::concordance(const Query &query, bool variants, std::vector<ArticleId> articles,
                                                    int context, qint64 limit, std::stop_token stop) const
{
    return m_readers->ask(std::move(stop), [query, variants, articles = std::move(articles), context,
                                            limit](const Connection &connection) {
        const Query asked = storage::search::withSaved(query, connection, QDate::currentDate());
        return storage::search::concordanceOf(connection, asked, variants, articles, context, limit);
    });
}

QFuture<Expected<std::vector<Suggestion>>> Library::suggestions(NameKind kind, QString typed, int limit,
                                                                std::stop_token stop) const
{
    return m_readers->ask(std::move(stop), [kind, typed = std::move(typed), limit](const Connection &connection) {
        return storage::search::suggestionsFor(connection, kind, typed, limit);
    });
}

QFuture<Expected<std::vector<SavedSearch>>> Library::savedSearches() const
{
    return m_readers->ask({}, [](const Connection &connection) { return SavedSearchStore(connection).all(); });
}

QFuture<Expected<void>> Library::saveSearch(const SavedSearch &search)
{
    return change(m_writer.get(), path(), [search](WriteStores &to) { SavedSearchStore(to.connection).save(search); });
}

QFuture<Expected<void>> Library::renameSavedSearch(const QString &name, const QString &newName)
{
    return change(m_writer.get(), path(),
                  [name, newName](WriteStores &to) { SavedSearchStore(to.connection).rename(name, newName); });
}

QFuture<Expected<void>> Library::removeSavedSearch(const QString &name)
{
    return change(m_writer.get(), path(), [name](WriteStores &to) { SavedSearchStore(to.connection).remove(name); });
}

} // namespace baolan::tasks
