// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessionsources.h"

namespace baolan::items {

namespace {

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
    return {.ids =
                [&session](const tasks::ArticleQuery &query, std::stop_token stop) {
                    return session.library() ? session.library()->articleIds(query, std::move(stop))
                                             : nothing<ArticleListModel::Ids>();
                },
            .rows =
                [&session](ArticleListModel::Ids ids, std::stop_token stop) {
                    return session.library() ? session.library()->articleRows(std::move(ids), std::move(stop))
                                             : nothing<ArticleListModel::Rows>();
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

void follow(ArticleListModel &model, Session &session)
{
    // The order is kept from library to library; what is listed is not.
    const auto ask = [&model, &session] {
        tasks::ArticleQuery query = model.query();
        query.scope = session.selection().scope();
        query.filter = session.selection().filter();
        if (session.library() && query != model.query())
            model.setQuery(query);
    };
    const auto start = [&model, &session] {
        tasks::ArticleQuery query;
        query.sort = model.query().sort;
        query.order = model.query().order;
        model.clear();
        if (session.library())
            model.setQuery(query);
    };
    QObject::connect(&session, &Session::libraryChanged, &model, start);
    QObject::connect(&session, &Session::contentChanged, &model, &ArticleListModel::refresh);
    QObject::connect(&session.selection(), &Selection::scopeChanged, &model, ask);
    QObject::connect(&session.selection(), &Selection::filterChanged, &model, ask);
    start();
}

} // namespace baolan::items
