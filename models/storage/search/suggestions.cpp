// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/suggestions.h"

#include "models/storage/statement.h"
#include "models/text/collation.h"
#include "models/text/fold.h"

#include <algorithm>
#include <tuple>

namespace baolan::storage::search {

using namespace domain;

namespace {

/// Name and number of its articles.
[[nodiscard]] const char *statementFor(NameKind kind)
{
    switch (kind) {
    case NameKind::Tag: return "SELECT name, (SELECT count(*) FROM article_tag a WHERE a.tag = t.id) FROM tag t";
    case NameKind::District: return "SELECT name, count(DISTINCT article) FROM article_district GROUP BY name";
    case NameKind::Section:
        return "SELECT p.section, count(*) FROM page p JOIN article_list l ON l.page = p.id WHERE p.section <> '' "
               "GROUP "
               "BY p.section";
    case NameKind::Publication:
        return "SELECT name, (SELECT total(articles) FROM issue i WHERE i.publication = p.id) FROM publication p WHERE "
               "name <> ''";
    case NameKind::Saved: return "SELECT name, 0 FROM saved_search";
    default:
        return "SELECT name, (SELECT count(*) FROM article_entity a WHERE a.entity = e.id) FROM entity e WHERE type = "
               "?1";
    }
}

[[nodiscard]] QString typeOf(NameKind kind)
{
    switch (kind) {
    case NameKind::Person: return key(EntityType::Person);
    case NameKind::Organisation: return key(EntityType::Organisation);
    case NameKind::Place: return key(EntityType::Place);
    case NameKind::Document: return key(EntityType::Document);
    case NameKind::Contact: return key(EntityType::Contact);
    default: return {};
    }
}

enum Fit : std::uint8_t { Begins, Sounds, Holds, None };

[[nodiscard]] Fit fitOf(const QString &name, const QString &typed, bool latin)
{
    const QString folded = text::fold(name);
    if (folded.startsWith(typed))
        return Begins;
    if (folded.contains(typed))
        return Holds;
    if (!latin)
        return None;
    const bool sounds = text::pinyinInitials(name).startsWith(typed) ||
                        text::pinyin(name).remove(u' ').startsWith(QString(typed).remove(u' '));
    return sounds ? Sounds : None;
}

} // namespace

std::vector<Suggestion> suggestionsFor(const Connection &library, NameKind kind, const QString &typed, int limit)
{
    const QString wanted = text::fold(typed);
    const bool latin =
        !wanted.isEmpty() && std::ranges::all_of(wanted, [](QChar unit) { return unit.unicode() < 0x80; });
    std::vector<std::pair<Fit, Suggestion>> found;
    const Statement statement(library, statementFor(kind));
    const QString type = typeOf(kind);
    const Rows rows = type.isEmpty() ? statement.rows() : statement.rows(type);
    while (rows.next()) {
        const QString name = rows.text(0);
        if (const Fit fit = fitOf(name, wanted, latin); fit != None)
            found.emplace_back(fit, Suggestion{name, rows.number(1)});
    }
    std::ranges::sort(found, [](const auto &a, const auto &b) {
        return std::tuple(a.first, -a.second.articles, a.second.name) <
               std::tuple(b.first, -b.second.articles, b.second.name);
    });
    std::vector<Suggestion> suggestions;
    for (auto &[fit, suggestion] : found) {
        if (std::ssize(suggestions) < limit && (suggestions.empty() || suggestions.back().name != suggestion.name))
            suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
}

} // namespace baolan::storage::search
