// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/articlenames.h"
#include "app/cli/bookoptions.h"
#include "app/cli/exportrun.h"
#include "app/cli/openlibrary.h"
#include "app/cli/outputfile.h"
#include "app/cli/scope.h"
#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/exporting/formats.h"

#include <algorithm>

namespace baolan::cli {

namespace {

using Plan = std::expected<ExportPlan, ExitCode>;

void addPublication(ExportPlan &plan, const Scope &scope, const auto &isMeant)
{
    for (const tasks::PublicationEntry &publication : scope.archive.publications) {
        if (isMeant(publication) && !publication.name.isEmpty())
            plan.head.publications.push_back(publication);
    }
}

/// Everything that the scope's options leave.
Plan planOfScope(const tasks::Library &library, const Scope &scope, Context &context)
{
    auto pages = await(library.pageIds(scope.articles));
    if (!pages)
        return std::unexpected(fail(context, pages.error()));
    ExportPlan plan;
    plan.pages = std::move(*pages);
    addPublication(plan, scope, [&scope](const tasks::PublicationEntry &publication) {
        return std::ranges::any_of(scope.archive.issues, [&](const tasks::IssueEntry &issue) {
            return issue.publication == publication.id && scope.holds(issue);
        });
    });
    return plan;
}

/// The articles that are named, page by page in the order of the library.
Plan planOfArticles(const tasks::Library &library, const Scope &scope, const QStringList &names, Context &context)
{
    const auto ids = findArticles(names, library, context);
    if (!ids)
        return std::unexpected(ids.error());
    const auto rows = await(library.articleRows(*ids));
    if (!rows)
        return std::unexpected(fail(context, rows.error()));

    std::set<domain::PageId> pages;
    std::set<QString> publications;
    for (const tasks::ArticleRow &row : *rows) {
        pages.insert(row.page);
        publications.insert(row.publication);
    }
    auto inOrder = await(library.pageIds(scope.articles));
    if (!inOrder)
        return std::unexpected(fail(context, inOrder.error()));
    ExportPlan plan;
    std::ranges::copy_if(*inOrder, std::back_inserter(plan.pages),
                         [&pages](domain::PageId id) { return pages.contains(id); });
    plan.articles.insert(ids->begin(), ids->end());
    addPublication(plan, scope,
                   [&](const tasks::PublicationEntry &publication) { return publications.contains(publication.name); });
    return plan;
}

Plan makePlan(const tasks::Library &library, const Arguments &arguments, Context &context, const QString &command)
{
    auto scope = readScope(arguments, library, context, command);
    if (!scope)
        return std::unexpected(scope.error());
    QStringList names = arguments.positionals();
    if (names.isEmpty())
        return planOfScope(library, *scope, context);
    if (names.removeAll(u"-"_s) > 0)
        names += readNames(context.in);
    return names.isEmpty() ? Plan(ExportPlan{}) : planOfArticles(library, *scope, names, context);
}

/// What a document says on its first page.
void describe(ExportPlan &plan, const Arguments &arguments)
{
    QStringList papers;
    for (const tasks::PublicationEntry &publication : plan.head.publications)
        papers << publication.name;
    plan.head.made = QDateTime::currentDateTimeUtc();
    plan.head.title = arguments.has(u"title"_s) ? arguments.value(u"title"_s)
                      : papers.size() == 1      ? translate("cli", "Clippings from %1").arg(papers.front())
                                                : translate("cli", "Clippings");
    if (papers.size() > 1)
        plan.head.facts << papers.join(u"、"_s);
    const auto fact = [&](const QString &option, const QString &sentence) {
        if (arguments.has(option))
            plan.head.facts << sentence.arg(arguments.value(option));
    };
    fact(u"from"_s, translate("cli", "printed from %1"));
    fact(u"to"_s, translate("cli", "printed to %1"));
    fact(u"page"_s, translate("cli", "page %1"));
}

ExitCode cannotWrite(Context &context, const domain::Error &error) { return fail(context, error, About::Output); }

} // namespace

QString ExportCommand::name() const { return u"export"_s; }
QString ExportCommand::summary() const { return translate("cli", "write articles for other programs"); }
QString ExportCommand::positionals() const { return translate("cli", "[ARTICLE…|-]"); }
Arity ExportCommand::arity() const { return {0, -1}; }

std::vector<Option> ExportCommand::options() const
{
    QStringList formats;
    for (const exporting::FormatInfo &format : exporting::formats())
        formats << format.key;
    std::vector<Option> options{
        {u"format"_s,
         translate("cli", "FORMAT"),
         translate("cli", "json (the whole of it, the default), a document to read, references, or a table"),
         {},
         formats},
        {u"output"_s, translate("cli", "FILE"), translate("cli", "write to this file instead of stdout"), u'o', {}},
        {u"force"_s, {}, translate("cli", "replace the file if it exists"), {}, {}},
        {u"title"_s, translate("cli", "TEXT"), translate("cli", "title of a document"), {}, {}}};
    const std::vector<Option> book = bookOptions();
    options.insert(options.end(), book.begin(), book.end());
    const std::vector<Option> scope = scopeOptions();
    options.insert(options.end(), scope.begin(), scope.end());
    return options;
}

QString ExportCommand::notes() const
{
    return translate(
        "cli",
        "Without an ARTICLE everything is exported that the options leave; “-” reads the articles' numbers or keys "
        "from stdin. The file appears when all of it is written. “baolanctl import” reads it back without loss.");
}

ExitCode ExportCommand::run(const Arguments &arguments, Context &context) const
{
    const auto library = openLibrary(context, tasks::OpenMode::ReadOnly);
    if (!library)
        return library.error();
    auto plan = makePlan(**library, arguments, context, name());
    if (!plan)
        return plan.error();
    const auto style = readBookStyle(arguments, context, name());
    if (!style)
        return style.error();
    describe(*plan, arguments);
    auto output = OutputFile::open(context, arguments.value(u"output"_s), arguments.has(u"force"_s));
    if (!output)
        return cannotWrite(context, output.error());

    const exporting::FormatInfo *format = exporting::formatByKey(arguments.value(u"format"_s));
    const auto writer =
        exporting::makeWriter(format ? format->format : exporting::ExportFormat::Json, output->device(), *style);
    const ExportEnd end = exportPages(**library, *plan, *writer, context);
    if (end.code == ExitCode::Output)
        return cannotWrite(context, output->error());
    if (end.code != ExitCode::Ok)
        return end.code;
    if (const auto written = output->commit(); !written)
        return cannotWrite(context, written.error());
    if (!output->isStdout() && !context.quiet) {
        context.err << translate("cli", "Wrote %n article(s) to %1.", nullptr, count(end.articles))
                           .arg(safe(arguments.value(u"output"_s)))
                    << Qt::endl;
    }
    return end.articles > 0 || end.pages > 0 ? ExitCode::Ok : ExitCode::Nothing;
}

} // namespace baolan::cli
