// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scope.h"

#include "app/cli/days.h"
#include "app/cli/nearest.h"
#include "app/cli/openlibrary.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"

#include <algorithm>

namespace baolan::cli {

namespace {

using Fault = std::optional<QString>;

Fault readDays(const Arguments &arguments, domain::DateInterval &date)
{
    for (const QString &option : {u"from"_s, u"to"_s}) {
        if (!arguments.has(option))
            continue;
        const auto given = days(arguments.value(option));
        if (!given) {
            return translate("cli", "“%1” is no date for --%2; write 2023-09-12, 2023-09 or 2023.")
                .arg(arguments.value(option), option);
        }
        (option == "from"_L1 ? date.earliest : date.latest) = option == "from"_L1 ? given->earliest : given->latest;
    }
    if (date.earliest.isValid() && date.latest.isValid() && date.earliest > date.latest)
        return translate("cli", "--from lies after --to.");
    if (arguments.has(u"undated"_s) && !date.isOpen())
        return translate("cli", "--undated cannot stand together with --from or --to.");
    return std::nullopt;
}

Fault readPublication(const Arguments &arguments, const tasks::Archive &archive, tasks::ArticleScope &scope)
{
    if (!arguments.has(u"publication"_s))
        return std::nullopt;
    const QString name = arguments.value(u"publication"_s);
    const auto found = std::ranges::find(archive.publications, name, &tasks::PublicationEntry::name);
    if (found != archive.publications.end()) {
        scope.publication = found->id;
        return std::nullopt;
    }
    QStringList names;
    for (const tasks::PublicationEntry &publication : archive.publications)
        names += publication.name;
    return translate("cli", "The library holds no publication “%1”.").arg(name) + suggestion(name, names);
}

Fault readIds(const Arguments &arguments, tasks::ArticleScope &scope)
{
    const auto issue = arguments.count(u"issue-id"_s);
    const auto page = arguments.count(u"page-id"_s);
    if (!issue || !page)
        return issue ? page.error() : issue.error();
    if (*issue)
        scope.issue = domain::IssueId(**issue);
    if (*page)
        scope.pages = {domain::PageId(**page)};
    return std::nullopt;
}

} // namespace

std::vector<Option> scopeOptions()
{
    return {
        {u"publication"_s, translate("cli", "NAME"), translate("cli", "only this newspaper"), {}, {}},
        {u"from"_s,
         translate("cli", "DATE"),
         translate("cli", "printed on this day or later: 2023-09-12, 2023-09 or 2023"),
         {},
         {}},
        {u"to"_s, translate("cli", "DATE"), translate("cli", "printed on this day or before"), {}, {}},
        {u"undated"_s, {}, translate("cli", "only what has no date"), {}, {}},
        {u"issue-id"_s,
         translate("cli", "ID"),
         translate("cli", "only this issue, by its number in “list issues”"),
         {},
         {}},
        {u"page-id"_s,
         translate("cli", "ID"),
         translate("cli", "only this page, by its number in “list pages”"),
         {},
         {}},
    };
}

bool Scope::holds(const tasks::IssueEntry &issue) const
{
    if (articles.publication && *articles.publication != issue.publication)
        return false;
    if (articles.issue && *articles.issue != issue.id)
        return false;
    if (articles.undated)
        return issue.date.isOpen();
    // An issue without a date is in no stretch of days.
    return articles.date.isOpen() || (!issue.date.isOpen() && articles.date.overlaps(issue.date));
}

QString Scope::publicationName(domain::PublicationId id) const
{
    const auto found = std::ranges::find(archive.publications, id, &tasks::PublicationEntry::id);
    return found == archive.publications.end() ? QString() : found->name;
}

std::expected<Scope, ExitCode> readScope(const Arguments &arguments, const tasks::Library &library, Context &context,
                                         const QString &command)
{
    auto archive = await(library.archive());
    if (!archive)
        return std::unexpected(fail(context, archive.error()));
    Scope scope;
    scope.archive = std::move(*archive);
    scope.articles.undated = arguments.has(u"undated"_s);
    Fault fault = readDays(arguments, scope.articles.date);
    if (!fault)
        fault = readPublication(arguments, scope.archive, scope.articles);
    if (!fault)
        fault = readIds(arguments, scope.articles);
    if (fault)
        return std::unexpected(misused(context, *fault, command));
    return scope;
}

} // namespace baolan::cli
