// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/querywords.h"

#include "models/text/query/matcher.h"

#include <algorithm>

namespace baolan::storage::search {

using namespace domain;

namespace {

constexpr int deepestSaved = 8;

/// The parts of a joint; nothing for a leaf.
[[nodiscard]] const std::vector<Query> *partsOf(const Query &query)
{
    if (const auto *all = std::get_if<AllOf>(&query.value))
        return &all->parts;
    if (const auto *any = std::get_if<AnyOf>(&query.value))
        return &any->parts;
    if (const auto *none = std::get_if<NoneOf>(&query.value))
        return &none->parts;
    return nullptr;
}

[[nodiscard]] bool isWords(const Query &query)
{
    return std::holds_alternative<PhraseQuery>(query.value) || std::holds_alternative<NearQuery>(query.value);
}

void collectWanted(const Query &query, bool wanted, std::vector<Query> &words)
{
    if (wanted && isWords(query))
        words.push_back(query);
    const bool turned = std::holds_alternative<NoneOf>(query.value);
    if (const std::vector<Query> *parts = partsOf(query)) {
        for (const Query &part : *parts)
            collectWanted(part, wanted != turned, words);
    }
}

} // namespace

bool asksForWords(const Query &query)
{
    const std::vector<Query> *parts = partsOf(query);
    return parts ? std::ranges::any_of(*parts, asksForWords) : isWords(query);
}

std::vector<Query> wantedWords(const Query &query)
{
    std::vector<Query> words;
    collectWanted(query, true, words);
    return words;
}

std::size_t countLeaves(const Query &query)
{
    const std::vector<Query> *parts = partsOf(query);
    if (!parts)
        return 1;
    std::size_t count = 0;
    for (const Query &part : *parts)
        count += countLeaves(part);
    return count;
}

std::uint32_t weightIn(const Article &article, const Query &leaf, bool variants)
{
    const text::Matcher matcher(leaf, variants);
    std::size_t places = 0;
    bool inHead = false;
    const auto look = [&](int part, const QString &text) {
        const std::size_t found = matcher.ranges(part, text).size();
        places += found;
        inHead |= found != 0 && part < 0 && part != part::Credits;
    };
    look(part::Headline, article.headline);
    look(part::Subheadline, article.subheadline);
    look(part::Kicker, article.kicker);
    look(part::Series, article.series);
    for (const Byline &byline : article.byline)
        look(part::Credits, byline.name);
    for (const QString &credit : article.credits)
        look(part::Credits, credit);
    for (const QString &paragraph : article.paragraphs)
        look(0, paragraph);
    return places == 0 ? 0 : static_cast<std::uint32_t>(places) + (inHead ? headWeight : 0);
}

Query withSaved(const Query &query, const SavedQuery &saved, int depth)
{
    Query result = query;
    if (const auto *field = std::get_if<FieldQuery>(&query.value); field && field->field == QueryField::Saved) {
        const std::optional<Query> found = depth < deepestSaved ? saved(field->value) : std::nullopt;
        return found ? withSaved(*found, saved, depth + 1) : Query{AnyOf{}};
    }
    std::visit(
        [&](auto &value) {
            if constexpr (requires { value.parts; }) {
                for (Query &part : value.parts)
                    part = withSaved(part, saved, depth);
            }
        },
        result.value);
    return result;
}

} // namespace baolan::storage::search
