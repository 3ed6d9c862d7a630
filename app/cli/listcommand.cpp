// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcommand.h"

#include "app/cli/listarchive.h"
#include "app/cli/listarticles.h"
#include "app/cli/nearest.h"
#include "app/cli/openlibrary.h"
#include "app/cli/scope.h"
#include "app/cli/searchwords.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"

namespace baolan::cli {

namespace {

QStringList subjects() { return {u"articles"_s, u"issues"_s, u"pages"_s, u"publications"_s}; }

ListStyle style(const Arguments &arguments)
{
    if (arguments.has(u"json"_s))
        return ListStyle::Json;
    return arguments.has(u"ids"_s) ? ListStyle::Ids : ListStyle::Table;
}

/// What is wrong with it is said, and the rest answers.
std::optional<domain::Query> query(const Arguments &arguments, Context &context)
{
    if (!arguments.has(u"query"_s))
        return std::nullopt;
    const QString typed = arguments.value(u"query"_s);
    text::ParsedQuery parsed = text::parse(typed, QDate::currentDate());
    complainOfFaults(context, typed, parsed);
    return std::move(parsed.query);
}

/// What makes no sense on this command line, before any library is opened.
std::optional<QString> fault(const Arguments &arguments, const QString &subject)
{
    if (!subjects().contains(subject)) {
        return translate("cli", "“%1” cannot be listed; name one of: %2.").arg(subject, subjects().join(", "_L1)) +
               suggestion(subject, subjects());
    }
    for (const QString &option : {u"filter"_s, u"query"_s, u"sort"_s}) {
        if (arguments.has(option) && subject != "articles"_L1)
            return translate("cli", "--%1 works only on “list articles”.").arg(option);
    }
    for (const QString &option : {u"limit"_s, u"offset"_s}) {
        if (const auto number = arguments.count(option); !number)
            return number.error();
    }
    return std::nullopt;
}

} // namespace

QString ListCommand::name() const { return u"list"_s; }
QString ListCommand::summary() const { return translate("cli", "list articles, issues, pages or publications"); }
QString ListCommand::positionals() const { return u"[articles|issues|pages|publications]"_s; }
Arity ListCommand::arity() const { return {0, 1}; }

std::vector<Option> ListCommand::options() const
{
    std::vector<Option> options = scopeOptions();
    options.insert(options.end(),
                   {{u"filter"_s,
                     translate("cli", "WORDS"),
                     translate("cli", "articles with all these words in headline, kicker, byline or section"),
                     u'f',
                     {}},
                    {u"query"_s,
                     translate("cli", "QUERY"),
                     translate("cli", "articles that this query finds, as “search” takes it"),
                     {},
                     {}},
                    {u"sort"_s, translate("cli", "FIELD"),
                     translate("cli", "sort articles by this (otherwise by date)"), u's', articleSorts()},
                    {u"reverse"_s, {}, translate("cli", "the other way round"), u'r', {}},
                    {u"limit"_s, translate("cli", "N"), translate("cli", "at most so many"), {}, {}},
                    {u"offset"_s, translate("cli", "N"), translate("cli", "leave out the first ones"), {}, {}},
                    {u"wide"_s, {}, translate("cli", "show district and event date too"), u'w', {}},
                    {u"ids"_s,
                     {},
                     translate("cli", "print nothing but the numbers, one a line, as “export -” reads them"),
                     {},
                     {}},
                    {u"json"_s, {}, translate("cli", "print JSON"), {}, {}}});
    return options;
}

QString ListCommand::notes() const
{
    return translate(
        "cli", "Without a subject articles are listed. Articles come by date and length with the greatest first, by "
               "anything else in the order of pinyin. Nothing found: exit code 1.");
}

ExitCode ListCommand::run(const Arguments &arguments, Context &context) const
{
    const QString subject = arguments.positionals().value(0, u"articles"_s);
    if (const auto said = fault(arguments, subject))
        return misused(context, *said, name());
    const auto library = openLibrary(context, tasks::OpenMode::ReadOnly);
    if (!library)
        return library.error();
    const auto scope = readScope(arguments, **library, context, name());
    if (!scope)
        return scope.error();

    const Stretch stretch{(*arguments.count(u"offset"_s)).value_or(0), *arguments.count(u"limit"_s)};
    const bool reverse = arguments.has(u"reverse"_s);
    if (subject == "articles"_L1) {
        const tasks::ArticleSort sort = articleSort(arguments.value(u"sort"_s));
        return listArticles(**library,
                            {*scope, arguments.value(u"filter"_s), query(arguments, context), sort, reverse, stretch,
                             style(arguments), arguments.has(u"wide"_s)},
                            context);
    }
    const ArchiveListing wanted{*scope, reverse, stretch, style(arguments)};
    if (subject == "publications"_L1)
        return listPublications(wanted, context);
    return subject == "issues"_L1 ? listIssues(wanted, context) : listPages(**library, wanted, context);
}

} // namespace baolan::cli
