// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/searchsources.h"

#include "models/items/search/querywords.h"
#include "models/items/sessionsources.h"

namespace baolan::items {

using domain::Expected;

namespace {

// Not inlined, or the compiler warns of the other half of std::expected.
template<typename Answer>
[[gnu::noinline]] QFuture<Expected<Answer>> noLibrary()
{
    Expected<Answer> answer = domain::failure(domain::ErrorKind::Cancelled, {});
    return QtFuture::makeReadyValueFuture(std::move(answer));
}

domain::SearchRequest counting(domain::SearchRequest request)
{
    request.order = domain::SearchOrder::Newest;
    return request;
}

QueryListModel::Found foundIn(const domain::SearchAnswer &answer)
{
    QueryListModel::Found found;
    found.articles = qint64(answer.articles.size());
    const domain::Histogram &histogram = answer.histogram;
    if (histogram.first.isValid() && !histogram.months.empty()) {
        const QDate last = histogram.first.addMonths(int(histogram.months.size()) - 1);
        found.first = domain::DateInterval::month(histogram.first.year(), histogram.first.month());
        found.last = domain::DateInterval::month(last.year(), last.month());
    }
    return found;
}

} // namespace

Comparison::Source searchSource(Session &session)
{
    return [&session](const domain::SearchRequest &request, std::stop_token stop) {
        return session.library() ? session.library()->search(request, std::move(stop))
                                 : noLibrary<domain::SearchAnswer>();
    };
}

ConcordanceModel::Source concordanceSource(Session &session)
{
    return [&session](const domain::SearchRequest &request, ConcordanceModel::Ids ids, int context, qint64 limit,
                      std::stop_token stop) {
        if (!session.library())
            return noLibrary<ConcordanceModel::Lines>();
        return session.library()
            ->concordance(request.query, request.variants, std::move(ids), context, limit, std::move(stop))
            .then([](Expected<domain::Concordance> answer) -> Expected<ConcordanceModel::Lines> {
                if (!answer)
                    return std::unexpected(answer.error());
                return ConcordanceModel::Lines{std::move(answer->lines), answer->total};
            });
    };
}

SavedSearchesModel::Source savedSource(Session &session, const SearchSession &search)
{
    using Done = SavedSearchesModel::Done;
    const auto change = [&session](auto &&verb) {
        return session.library() ? verb(*session.library()) : noLibrary<void>();
    };
    return {
        .list =
            [&session] {
                if (!session.library())
                    return noLibrary<std::vector<NamedQuery>>();
                return session.library()->savedSearches().then(
                    [](const Expected<std::vector<domain::SavedSearch>> &answer) -> Expected<std::vector<NamedQuery>> {
                        if (!answer)
                            return std::unexpected(answer.error());
                        std::vector<NamedQuery> named;
                        for (const domain::SavedSearch &saved : *answer)
                            named.push_back({saved.name, saved.query});
                        return named;
                    });
            },
        .count =
            [&session, &search](const QString &text, std::stop_token stop) {
                if (!session.library())
                    return noLibrary<qint64>();
                domain::SearchRequest request = counting(search.requestOf(text));
                request.scope = {};
                request.wantsFacets = false;
                return session.library()
                    ->search(request, std::move(stop))
                    .then([](const Expected<domain::SearchAnswer> &answer) -> Expected<qint64> {
                        if (!answer)
                            return std::unexpected(answer.error());
                        return qint64(answer->articles.size());
                    });
            },
        .save = [change](const NamedQuery &query) -> QFuture<Done> {
            return change([&](tasks::Library &library) { return library.saveSearch({query.name, query.text}); });
        },
        .rename = [change](const QString &name, const QString &newName) -> QFuture<Done> {
            return change([&](tasks::Library &library) { return library.renameSavedSearch(name, newName); });
        },
        .remove = [change](const QString &name) -> QFuture<Done> {
            return change([&](tasks::Library &library) { return library.removeSavedSearch(name); });
        }};
}

QueryListModel::Source queryListSource(Session &session, const SearchSession &search)
{
    using Found = QueryListModel::Found;
    return [&session, &search](const QString &text, std::stop_token stop) {
        if (!session.library())
            return noLibrary<Found>();
        const domain::SearchRequest request = counting(search.requestOf(text));
        return session.library()
            ->search(request, stop)
            .then(&session,
                  [&session, request, stop](Expected<domain::SearchAnswer> answer) {
                      if (!session.library())
                          return noLibrary<Found>();
                      if (!answer)
                          return QtFuture::makeReadyValueFuture(Expected<Found>(std::unexpected(answer.error())));
                      const Found found = foundIn(*answer);
                      if (!hasWords(request.query))
                          return QtFuture::makeReadyValueFuture(Expected<Found>(found));
                      // The lines themselves are not wanted, only how many there are.
                      return session.library()
                          ->concordance(request.query, request.variants, std::move(answer->articles), 1, 1, stop)
                          .then([found](const Expected<domain::Concordance> &hits) -> Expected<Found> {
                              if (!hits)
                                  return std::unexpected(hits.error());
                              Found counted = found;
                              counted.hits = hits->total;
                              return counted;
                          });
                  })
            .unwrap();
    };
}

SearchCompleter::Names namesSource(Session &session)
{
    return [&session](domain::NameKind kind, const QString &typed, std::stop_token stop) {
        return session.library()
                   ? session.library()->suggestions(kind, typed, SearchCompleter::mostNames, std::move(stop))
                   : noLibrary<std::vector<domain::Suggestion>>();
    };
}

ArticleListModel::Source shareSource(Session &session, const Comparison &comparison,
                                     std::function<Comparison::Share()> chosen)
{
    ArticleListModel::Source source = articleSource(session);
    source.answer = [&comparison, chosen = std::move(chosen)](const domain::SearchRequest &, const std::stop_token &) {
        Expected<domain::SearchAnswer> answer = domain::SearchAnswer{};
        answer->articles = comparison.articles(chosen());
        return QtFuture::makeReadyValueFuture(std::move(answer));
    };
    return source;
}

void follow(FacetsModel &facets, const ArticleListModel &articles, SearchSession &search)
{
    const auto show = [&facets, &articles, &search] {
        facets.setChoices(search.choices());
        facets.setFacets(articles.facets());
    };
    QObject::connect(&articles, &ArticleListModel::loaded, &facets, show);
    QObject::connect(&search, &SearchSession::textChanged, &facets,
                     [&facets, &search] { facets.setChoices(search.choices()); });
    show();
}

void follow(ConcordanceModel &hits, const ArticleListModel &articles)
{
    QObject::connect(&articles, &ArticleListModel::loaded, &hits,
                     [&hits, &articles] { hits.setQuestion(articles.request(), articles.ids()); });
}

void follow(SavedSearchesModel &saved, Session &session)
{
    const auto start = [&saved, &session] {
        saved.clear();
        if (session.library())
            saved.refresh();
    };
    QObject::connect(&session, &Session::libraryChanged, &saved, start);
    QObject::connect(&session, &Session::contentChanged, &saved, &SavedSearchesModel::refresh);
    start();
}

void follow(Comparison &comparison, Session &session)
{
    QObject::connect(&session, &Session::libraryChanged, &comparison, &Comparison::clear);
    QObject::connect(&session, &Session::contentChanged, &comparison, &Comparison::refresh);
}

void follow(QueryListModel &queries, Session &session)
{
    QObject::connect(&session, &Session::libraryChanged, &queries, &QueryListModel::clear);
}

} // namespace baolan::items
