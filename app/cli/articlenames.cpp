// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlenames.h"

#include "app/cli/openlibrary.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"

namespace baolan::cli {

namespace {

domain::Expected<domain::ArticleId> findArticle(const QString &name, const tasks::Library &library)
{
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    if (!isNumber)
        return await(library.articleByKey(name));
    const auto rows = await(library.articleRows({domain::ArticleId(number)}));
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty() || rows->front().id == domain::ArticleId::None)
        return domain::failure(domain::ErrorKind::NotFound, name);
    return rows->front().id;
}

} // namespace

std::expected<std::vector<domain::ArticleId>, ExitCode> findArticles(const QStringList &names,
                                                                     const tasks::Library &library, Context &context)
{
    std::vector<domain::ArticleId> ids;
    bool allFound = true;
    for (const QString &name : names) {
        const auto id = findArticle(name, library);
        if (id && *id != domain::ArticleId::None) {
            ids.push_back(*id);
        } else if (id || id.error().kind == domain::ErrorKind::NotFound) {
            complain(context,
                     translate("cli", "There is no article “%1”; “baolanctl list” shows the numbers.").arg(name));
            allFound = false;
        } else {
            return std::unexpected(fail(context, id.error()));
        }
    }
    if (!allFound)
        return std::unexpected(ExitCode::Nothing);
    return ids;
}

QStringList readNames(QTextStream &in)
{
    QStringList names;
    QString name;
    while (!in.atEnd()) {
        in >> name;
        if (!name.isEmpty())
            names += name;
    }
    return names;
}

} // namespace baolan::cli
