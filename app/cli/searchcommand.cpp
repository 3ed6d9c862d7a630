// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchcommand.h"

#include "app/cli/openlibrary.h"
#include "app/cli/scope.h"
#include "app/cli/searchresults.h"
#include "app/cli/searchwords.h"
#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/text/charset.h"

#include <QFile>

#include <algorithm>

namespace baolan::cli {

namespace {

constexpr qint64 usualLimit = 50;
constexpr int usualContext = 20;
constexpr int farthestContext = 500;

/// What makes no sense on this command line, before any library is opened.
std::optional<QString> fault(const Arguments &arguments)
{
    for (const QString &option : {u"limit"_s, u"context"_s}) {
        if (const auto number = arguments.count(option); !number)
            return number.error();
    }
    if (arguments.has(u"batch"_s) != arguments.positionals().isEmpty())
        return arguments.has(u"batch"_s)
                   ? translate("cli", "--batch reads its queries from a file; give none beside it.")
                   : translate("cli", "Give a query, or --batch and a file of queries.");
    const QStringList forms{u"count"_s, u"facets"_s, u"kwic"_s, u"explain"_s, u"batch"_s};
    if (std::ranges::count_if(forms, [&](const QString &form) { return arguments.has(form); }) > 1)
        return translate("cli", "Of --%1 only one can be given.").arg(forms.join(", --"_L1));
    return std::nullopt;
}

domain::SearchOrder order(const QString &word)
{
    if (word == "newest"_L1)
        return domain::SearchOrder::Newest;
    return word == "oldest"_L1 ? domain::SearchOrder::Oldest : domain::SearchOrder::Rank;
}

Search searchOf(const Arguments &arguments, const domain::Query &query)
{
    Search search;
    search.request.query = query;
    search.request.order = order(arguments.value(u"sort"_s));
    search.request.variants = arguments.has(u"variants"_s);
    search.request.wantsFacets = arguments.has(u"facets"_s);
    search.limit = (*arguments.count(u"limit"_s)).value_or(usualLimit);
    if (search.request.wantsFacets && arguments.has(u"limit"_s))
        search.request.facetValues = count(search.limit);
    const qint64 context = (*arguments.count(u"context"_s)).value_or(usualContext);
    search.context = static_cast<int>(std::min<qint64>(context, farthestContext));
    if (arguments.has(u"json"_s))
        search.style = ListStyle::Json;
    else if (arguments.has(u"ids"_s))
        search.style = ListStyle::Ids;
    return search;
}

/// The lines of a file of queries, those that are not empty.
std::expected<QStringList, ExitCode> readQueries(const QString &path, Context &context)
{
    QByteArray bytes;
    if (path == "-"_L1) {
        bytes = context.in.readAll().toUtf8();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(fail(context, {domain::ErrorKind::NotFound, path, file.errorString()}, About::File));
        bytes = file.readAll();
    }
    auto decoded = text::decode(bytes, text::isUtf8(bytes) ? u"UTF-8" : QStringView());
    if (!decoded) {
        decoded.error().subject = path;
        return std::unexpected(fail(context, decoded.error(), About::File));
    }
    QStringList queries;
    for (const QString &line : decoded->text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            queries << line.trimmed();
    }
    return queries;
}

ExitCode explain(const text::ParsedQuery &parsed, const Arguments &arguments, Context &context)
{
    const QString written = text::print(parsed.query);
    if (arguments.has(u"json"_s)) {
        exporting::JsonWriter json;
        json.beginObject().key("query"_L1).string(written);
        json.key("explanation"_L1).string(explanation(parsed.query)).endObject().finishLine();
        context.out << QString::fromUtf8(json.take());
    } else {
        context.out << safe(explanation(parsed.query)) << '\n' << safe(written) << '\n';
    }
    context.out.flush();
    return context.out.status() == QTextStream::Ok ? ExitCode::Ok : ExitCode::Output;
}

ExitCode printTotal(qint64 total, const Search &search, Context &context)
{
    if (search.style == ListStyle::Json)
        context.out << "{\"total\": " << total << "}\n";
    else
        context.out << total << '\n';
    context.out.flush();
    if (context.out.status() != QTextStream::Ok)
        return ExitCode::Output;
    return total > 0 ? ExitCode::Ok : ExitCode::Nothing;
}

} // namespace

QString SearchCommand::name() const { return u"search"_s; }
QString SearchCommand::summary() const { return translate("cli", "find articles by words, names, days and more"); }
QString SearchCommand::positionals() const { return translate("cli", "QUERY…"); }
Arity SearchCommand::arity() const { return {0, -1}; }

std::vector<Option> SearchCommand::options() const
{
    std::vector<Option> options = scopeOptions();
    options.insert(
        options.end(),
        {{u"sort"_s,
          translate("cli", "ORDER"),
          translate("cli", "the best first, or by date"),
          u's',
          {u"rank"_s, u"newest"_s, u"oldest"_s}},
         {u"limit"_s, translate("cli", "N"), translate("cli", "at most so many lines (otherwise 50)"), {}, {}},
         {u"count"_s, {}, translate("cli", "print only how many articles are found"), u'c', {}},
         {u"facets"_s, {}, translate("cli", "how they are spread over districts, months, names"), {}, {}},
         {u"kwic"_s, {}, translate("cli", "print every hit with what stands beside it"), u'k', {}},
         {u"context"_s, translate("cli", "N"), translate("cli", "so many characters beside a hit"), {}, {}},
         {u"explain"_s, {}, translate("cli", "say how the query is understood"), {}, {}},
         {u"variants"_s, {}, translate("cli", "simplified finds traditional characters and back"), {}, {}},
         {u"batch"_s,
          translate("cli", "FILE"),
          translate("cli", "run each line of a file and print its hits as CSV"),
          u'b',
          {}},
         {u"ids"_s,
          {},
          translate("cli", "print nothing but the numbers, one a line, as “export -” reads them"),
          {},
          {}},
         {u"json"_s, {}, translate("cli", "print JSON"), {}, {}}});
    return options;
}

QString SearchCommand::notes() const
{
    return translate("cli",
                     "A QUERY is what the search bar takes: words that must all be there, OR, -word, \"a phrase\", "
                     "\"two words\"~10, title:, person:, district:, date:2023-01..2023-06 and more; the manual page "
                     "lists them. Put -- before a query that begins with a minus. Nothing found: exit code 1.");
}

ExitCode SearchCommand::run(const Arguments &arguments, Context &context) const
{
    if (const auto said = fault(arguments))
        return misused(context, *said, name());
    const QString typed = arguments.positionals().join(u' ');
    const text::ParsedQuery parsed = text::parse(typed, QDate::currentDate());
    complainOfFaults(context, typed, parsed);
    if (arguments.has(u"explain"_s))
        return explain(parsed, arguments, context);

    const auto library = openLibrary(context, tasks::OpenMode::ReadOnly);
    if (!library)
        return library.error();
    const auto scope = readScope(arguments, **library, context, name());
    if (!scope)
        return scope.error();
    Search search = searchOf(arguments, parsed.query);
    search.request.scope = scope->articles;
    if (arguments.has(u"batch"_s)) {
        const auto queries = readQueries(arguments.value(u"batch"_s), context);
        return queries ? printCounts(**library, search, *queries, context) : queries.error();
    }

    const auto answer = await((*library)->search(search.request));
    if (!answer)
        return fail(context, answer.error());
    if (arguments.has(u"count"_s))
        return printTotal(static_cast<qint64>(answer->articles.size()), search, context);
    if (arguments.has(u"facets"_s))
        return printFacets(search, *answer, context);
    return arguments.has(u"kwic"_s) ? printConcordance(**library, search, *answer, context)
                                    : printArticles(**library, search, *answer, context);
}

} // namespace baolan::cli
