// SPDX-License-Identifier: GPL-3.0-or-later

// GCC 14 takes the other half of a std::expected that is moved for a value that was never set.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include "models/items/sessionsources.h"

namespace baolan::items {

namespace {

// What a line of the widest list shows.
constexpr int snippetLength = 80;

template<typename Answer>
QFuture<domain::Expected<Answer>> nothing()
{
    domain::Expected<Answer> answer = domain::failure(domain::ErrorKind::Cancelled, {});
    return QtFuture::makeReadyValueFuture(std::move(answer));
}

} // namespace

ArchiveModel::Source archiveSource(Session &session)
{
    return {
        .archive = [&session] { return session.library() ? session.library()->archive() : nothing<tasks::Archive>(); },
        .pages =
            [&session](domain::IssueId issue) {
                return session.library() ? session.library()->pages(issue) : nothing<ArchiveModel::Pages>();
            }};
}

ArticleListModel::Source articleSource(Session &session)
{
    return {.answer =
                [&session](const domain::SearchRequest &request, std::stop_token stop) {
                    return session.library() ? session.library()->search(request, std::move(stop))
                                             : nothing<domain::SearchAnswer>();
                },
            .rows =
                [&session](ArticleListModel::Ids ids, std::stop_token stop) {
                    return session.library() ? session.library()->articleRows(std::move(ids), std::move(stop))
                                             : nothing<ArticleListModel::Rows>();
                },
            .snippets =
                [&session](const domain::SearchRequest &request, ArticleListModel::Ids ids, std::stop_token stop) {
                    return session.library()
                               ? session.library()->snippets(request.query, request.variants, std::move(ids),
                                                             snippetLength, std::move(stop))
                               : nothing<ArticleListModel::Snippets>();
                }};
}

void follow(ArchiveModel &model, Session &session)
{
    const auto start = [&model, &session] {
        model.clear();
        if (session.library())
            model.refresh();
    };
    QObject::connect(&session, &Session::libraryChanged, &model, start);
    QObject::connect(&session, &Session::contentChanged, &model, &ArchiveModel::refresh);
    start();
}

void follow(ArticleListModel &model, Session &session, SearchSession &search)
{
    // The order is kept from library to library; what is listed is not.
    const auto ask = [&model, &session, &search] {
        domain::SearchRequest request = search.request();
        request.sort = model.request().sort;
        request.direction = model.request().direction;
        if (session.library())
            model.setRequest(std::move(request));
    };
    const auto start = [&model, ask] {
        model.clear();
        ask();
    };
    QObject::connect(&session, &Session::libraryChanged, &model, start);
    QObject::connect(&session, &Session::contentChanged, &model, &ArticleListModel::refresh);
    QObject::connect(&search, &SearchSession::requestChanged, &model, ask);
    start();
}

} // namespace baolan::items
