// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listarticles.h"

#include "app/cli/openlibrary.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"

#include <algorithm>
#include <array>

namespace baolan::cli {

namespace {

using tasks::ArticleSort;

constexpr std::array sorts{
    std::pair{ArticleSort::Date, "date"_L1},         std::pair{ArticleSort::Headline, "headline"_L1},
    std::pair{ArticleSort::Kicker, "kicker"_L1},     std::pair{ArticleSort::Publication, "publication"_L1},
    std::pair{ArticleSort::Page, "page"_L1},         std::pair{ArticleSort::Section, "section"_L1},
    std::pair{ArticleSort::Length, "length"_L1},     std::pair{ArticleSort::Byline, "byline"_L1},
    std::pair{ArticleSort::District, "district"_L1}, std::pair{ArticleSort::EventDate, "event"_L1}};

std::vector<Field> fields(bool severalPublications, bool wide)
{
    return {
        {"id"_L1, {translate("cli", "ID"), text::Side::Right}},
        {"date"_L1, {translate("cli", "Date")}},
        {"publication"_L1, {severalPublications ? translate("cli", "Publication") : QString(), text::Side::Left, true}},
        {"page"_L1, {translate("cli", "Page"), text::Side::Right}},
        {"section"_L1, {translate("cli", "Section"), text::Side::Left, true}},
        {"kind"_L1, {}},
        {"kicker"_L1, {}},
        {"headline"_L1, {translate("cli", "Headline"), text::Side::Left, true}},
        {"byline"_L1, {translate("cli", "Byline"), text::Side::Left, true}},
        {"length"_L1, {translate("cli", "Characters"), text::Side::Right}},
        {"page_id"_L1, {}},
        {"district"_L1, {wide ? translate("cli", "District") : QString(), text::Side::Left, true}},
        {"event_date"_L1, {wide ? translate("cli", "Event date") : QString()}},
    };
}

std::vector<Value> values(const tasks::ArticleRow &row)
{
    return {number(row.id),   row.date.interval, row.publication, row.pageNumber, row.section,
            key(row.kind),    row.kicker,        row.headline,    row.byline,     row.length,
            number(row.page), row.district,      row.eventDate};
}

std::vector<domain::ArticleId> cut(std::vector<domain::ArticleId> ids, const Stretch &stretch)
{
    const auto size = static_cast<qint64>(ids.size());
    const qint64 first = std::min(stretch.offset, size);
    const qint64 count = std::min(stretch.limit.value_or(size), size - first);
    return {ids.begin() + first, ids.begin() + first + count};
}

Qt::SortOrder direction(const ArticleListing &wanted)
{
    // The newest first, but names from A to Z.
    const bool greatestFirst =
        wanted.sort == ArticleSort::Date || wanted.sort == ArticleSort::Length || wanted.sort == ArticleSort::EventDate;
    return greatestFirst != wanted.reverse ? Qt::DescendingOrder : Qt::AscendingOrder;
}

domain::Expected<std::vector<domain::ArticleId>> find(const tasks::Library &library, const ArticleListing &wanted)
{
    if (!wanted.query)
        return await(library.articleIds({wanted.scope.articles, wanted.filter, wanted.sort, direction(wanted)}));
    domain::SearchRequest request;
    request.query = *wanted.query;
    request.scope = wanted.scope.articles;
    request.filter = wanted.filter;
    request.order = domain::SearchOrder::Column;
    request.sort = wanted.sort;
    request.direction = direction(wanted);
    request.wantsFacets = false;
    return await(library.search(request)).transform([](domain::SearchAnswer answer) {
        return std::move(answer.articles);
    });
}

} // namespace

QStringList articleSorts()
{
    QStringList words;
    for (const auto &[sort, word] : sorts)
        words += word;
    return words;
}

tasks::ArticleSort articleSort(QStringView word)
{
    const auto found = std::ranges::find_if(sorts, [word](const auto &entry) { return word == entry.second; });
    return found == sorts.end() ? ArticleSort::Date : found->first;
}

ExitCode listArticles(const tasks::Library &library, const ArticleListing &wanted, Context &context)
{
    auto found = find(library, wanted);
    if (!found)
        return fail(context, found.error());
    const std::vector<domain::ArticleId> ids = cut(std::move(*found), wanted.stretch);

    constexpr std::size_t atOnce = 500;
    Listing listing(context, fields(wanted.scope.archive.publications.size() > 1, wanted.wide), wanted.style);
    for (std::size_t done = 0; done < ids.size(); done += atOnce) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(done);
        const auto last = ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), done + atOnce));
        const auto rows = await(library.articleRows({first, last}));
        if (!rows)
            return fail(context, rows.error());
        for (const tasks::ArticleRow &row : *rows) {
            if (row.id != domain::ArticleId::None) // it may have gone since it was counted
                listing.add(values(row));
        }
        if (!listing.flush())
            return ExitCode::Output;
    }
    if (!listing.finish())
        return ExitCode::Output;
    return listing.count() > 0 ? ExitCode::Ok : ExitCode::Nothing;
}

} // namespace baolan::cli
