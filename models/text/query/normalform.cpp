// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/leaves.h"
#include "models/text/query/querylanguage.h"

#include <algorithm>

namespace baolan::text {

using domain::AllOf;
using domain::AnyOf;
using domain::NoneOf;
using domain::Query;

namespace {

bool isNothing(const Query &query)
{
    const auto *any = std::get_if<AnyOf>(&query.value);
    return any && any->parts.empty();
}

/// The parts in normal form, those of the same kind put in the place of theirs; `neutral` ones are left out, and one that
/// `decides` is all there is.
template<typename Group>
Query flattened(const Group &group, bool (*isNeutral)(const Query &), bool (*decides)(const Query &))
{
    Group result;
    for (const Query &part : group.parts) {
        Query normal = normalForm(part);
        if (decides(normal))
            return normal;
        if (isNeutral(normal))
            continue;
        if (auto *same = std::get_if<Group>(&normal.value))
            std::ranges::move(same->parts, std::back_inserter(result.parts));
        else
            result.parts.push_back(std::move(normal));
    }
    return result.parts.size() == 1 ? std::move(result.parts.front()) : Query{std::move(result)};
}

Query negated(const NoneOf &none)
{
    // None of several is not any of them.
    Query inner = normalForm(none.parts.size() == 1 ? none.parts.front() : Query{AnyOf{none.parts}});
    if (inner.isEverything())
        return {AnyOf{}};
    if (isNothing(inner))
        return {AllOf{}};
    if (auto *twice = std::get_if<NoneOf>(&inner.value))
        return std::move(twice->parts.front());
    NoneOf result;
    result.parts.push_back(std::move(inner));
    return {std::move(result)};
}

} // namespace

Query normalForm(const Query &query)
{
    constexpr auto isEverything = [](const Query &part) { return part.isEverything(); };
    if (const auto *all = std::get_if<AllOf>(&query.value))
        return flattened(*all, isEverything, isNothing);
    if (const auto *any = std::get_if<AnyOf>(&query.value))
        return flattened(*any, isNothing, isEverything);
    if (const auto *none = std::get_if<NoneOf>(&query.value))
        return negated(*none);
    return normalLeaf(query);
}

} // namespace baolan::text
