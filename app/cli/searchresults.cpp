// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchresults.h"

#include "app/cli/openlibrary.h"
#include "app/cli/searchwords.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"
#include "models/text/query/matcher.h"

#include <algorithm>
#include <ranges>

namespace baolan::cli {

namespace {

constexpr auto bold = "\x1b[1m"_L1;
constexpr auto plain = "\x1b[0m"_L1;

using Paint = std::function<QString(const QString &)>;

/// Makes the words of the query bold in what is shown; nothing where no terminal is.
Paint marking(const Search &search, const Context &context, domain::QueryPart part)
{
    if (!context.outIsTerminal)
        return {};
    return [matcher = text::Matcher(search.request.query, search.request.variants), part](const QString &shown) {
        QString painted = shown;
        const auto places = matcher.ranges(part, shown);
        for (const text::Stretch &place : places | std::views::reverse)
            painted.insert(place.end, plain).insert(place.start, bold);
        return painted;
    };
}

std::vector<domain::ArticleId> firstOf(const std::vector<domain::ArticleId> &ids, qint64 limit)
{
    return {ids.begin(), ids.begin() + std::min<qint64>(limit, static_cast<qint64>(ids.size()))};
}

ExitCode ended(bool written, bool found)
{
    if (!written)
        return ExitCode::Output;
    return found ? ExitCode::Ok : ExitCode::Nothing;
}

void tellRest(Context &context, qint64 shown, qint64 all)
{
    if (shown < all && !context.quiet)
        context.err << translate("cli", "%1 of %2; --limit shows more.").arg(shown).arg(all) << '\n';
}

QString csvCell(const QString &text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n'))
        return text;
    return u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

ExitCode printArticles(const tasks::Library &library, const Search &search, const domain::SearchAnswer &answer,
                       Context &context)
{
    const auto ids = firstOf(answer.articles, search.limit);
    const auto rows = await(library.articleRows(ids));
    if (!rows)
        return fail(context, rows.error());
    const auto snippets = await(library.snippets(search.request.query, search.request.variants, ids));
    if (!snippets)
        return fail(context, snippets.error());

    Listing listing(
        context,
        {{"id"_L1, {translate("cli", "ID"), text::Side::Right}},
         {"date"_L1, {translate("cli", "Date")}},
         {"publication"_L1, {}},
         {"page"_L1, {translate("cli", "Page"), text::Side::Right}},
         {"section"_L1, {}},
         {"headline"_L1,
          {translate("cli", "Headline"), text::Side::Left, true, marking(search, context, domain::QueryPart::Title)}},
         {"hits"_L1, {translate("cli", "Hits"), text::Side::Right}},
         {"text"_L1,
          {translate("cli", "Text"), text::Side::Left, true, marking(search, context, domain::QueryPart::Anywhere)}}},
        search.style);
    for (std::size_t i = 0; i < rows->size() && i < snippets->size(); ++i) {
        const tasks::ArticleRow &row = (*rows)[i];
        if (row.id != domain::ArticleId::None) // it may have gone since it was found
            listing.add({domain::number(row.id), row.date.interval, row.publication, row.pageNumber, row.section,
                         row.headline, (*snippets)[i].hits, (*snippets)[i].text});
    }
    const bool written = listing.finish();
    tellRest(context, static_cast<qint64>(ids.size()), static_cast<qint64>(answer.articles.size()));
    return ended(written, listing.count() > 0);
}

ExitCode printConcordance(const tasks::Library &library, const Search &search, const domain::SearchAnswer &answer,
                          Context &context)
{
    const auto found = await(library.concordance(search.request.query, search.request.variants, answer.articles,
                                                 search.context, search.limit));
    if (!found)
        return fail(context, found.error());
    Paint strong;
    if (context.outIsTerminal)
        strong = [](const QString &shown) { return bold + shown + plain; };
    Listing listing(context,
                    {{"id"_L1, {translate("cli", "ID"), text::Side::Right}},
                     {"date"_L1, {translate("cli", "Date")}},
                     {"district"_L1, {}},
                     {"headline"_L1, {}},
                     {"left"_L1, {translate("cli", "Before"), text::Side::Right}},
                     {"match"_L1, {translate("cli", "Hit"), text::Side::Left, false, strong}},
                     {"right"_L1, {translate("cli", "After")}}},
                    search.style);
    for (const domain::ConcordanceLine &line : found->lines)
        listing.add({domain::number(line.hit.article), line.date, line.district, line.headline, line.left, line.match,
                     line.right});
    const bool written = listing.finish();
    tellRest(context, static_cast<qint64>(found->lines.size()), found->total);
    return ended(written, !answer.articles.empty());
}

ExitCode printFacets(const Search &search, const domain::SearchAnswer &answer, Context &context)
{
    Listing listing(context,
                    {{"facet"_L1, {translate("cli", "Facet")}},
                     {"key"_L1, {}},
                     {"name"_L1, {translate("cli", "Name"), text::Side::Left, true}},
                     {"count"_L1, {translate("cli", "Articles"), text::Side::Right}}},
                    search.style);
    for (const domain::Facet &facet : answer.facets) {
        const QString kind = search.style == ListStyle::Json ? QString(facetKey(facet.kind)) : facetTitle(facet.kind);
        for (const domain::FacetValue &value : facet.values)
            listing.add({kind, value.key, value.name.isEmpty() ? value.key : value.name, value.count});
    }
    return ended(listing.finish(), !answer.articles.empty());
}

ExitCode printCounts(const tasks::Library &library, const Search &search, const QStringList &queries, Context &context)
{
    const bool json = search.style == ListStyle::Json;
    exporting::JsonWriter writer;
    writer.beginArray();
    if (!json)
        context.out << "query,hits\n";
    bool any = false;
    for (const QString &typed : queries) {
        domain::SearchRequest request = search.request;
        const text::ParsedQuery parsed = text::parse(typed, QDate::currentDate());
        complainOfFaults(context, typed, parsed);
        request.query = parsed.query;
        request.wantsFacets = false;
        const auto answer = await(library.search(request));
        if (!answer)
            return fail(context, answer.error());
        const auto hits = static_cast<qint64>(answer->articles.size());
        any |= hits > 0;
        if (json)
            writer.onNewLine().beginObject().key("query"_L1).string(typed).key("hits"_L1).number(hits).endObject();
        else
            context.out << csvCell(typed) << ',' << hits << '\n';
    }
    if (json)
        context.out << QString::fromUtf8(writer.endArray().finishLine().take());
    context.out.flush();
    return ended(context.out.status() == QTextStream::Ok, any);
}

} // namespace baolan::cli
