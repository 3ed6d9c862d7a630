// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/leafarticles.h"

#include "models/storage/statement.h"
#include "models/text/fold.h"

#include <algorithm>

namespace baolan::storage::search {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename... Values>
void collect(std::vector<qint64> &articles, const Connection &library, const char *sql, const Values &...values)
{
    const Statement statement(library, sql);
    for (const Rows rows = statement.rows(values...); rows.next();)
        articles.push_back(rows.number(0));
}

/// The first column of the rows whose second, folded, holds the folded words.
template<typename... Values>
[[nodiscard]] QSet<qint64> called(const Connection &library, const QString &name, const char *sql,
                                  const Values &...values)
{
    QSet<qint64> ids;
    const QString words = text::fold(name);
    const Statement statement(library, sql);
    for (const Rows rows = statement.rows(values...); rows.next();) {
        if (!words.isEmpty() && text::fold(rows.text(1)).contains(words))
            ids.insert(rows.number(0));
    }
    return ids;
}

[[nodiscard]] std::vector<qint64> articlesOf(const Connection &library, const QSet<qint64> &entities)
{
    std::vector<qint64> articles;
    const Statement statement(library, "SELECT article FROM article_entity WHERE entity = ?1");
    for (const qint64 entity : entities) {
        for (const Rows rows = statement.rows(entity); rows.next();)
            articles.push_back(rows.number(0));
    }
    return articles;
}

/// 万元 is 10000 of 元.
struct Unit {
    explicit Unit(const QString &written) : name(written)
    {
        static constexpr std::pair<char16_t, double> factors[] = {
            {u'十', 10}, {u'百', 100}, {u'千', 1000}, {u'万', 1e4}, {u'亿', 1e8}};
        for (bool again = true; again && name.size() > 1;) {
            again = false;
            for (const auto &[sign, value] : factors) {
                if (name.size() > 1 && name.front() == QChar(sign)) {
                    factor *= value;
                    name.remove(0, 1);
                    again = true;
                }
            }
        }
        if (name == u"万"_s || name == u"亿"_s) {
            factor *= name == u"万"_s ? 1e4 : 1e8;
            name.clear();
        }
    }
    QString name;
    double factor = 1;
};

/// A figure that reaches from one value to another compares with any of them.
[[nodiscard]] bool reaches(const FigureQuery &leaf, double wanted, double low, double high)
{
    switch (leaf.comparison.value_or(Comparison::Equal)) {
    case Comparison::Equal: return low <= wanted && wanted <= high;
    case Comparison::Less:
    case Comparison::LessOrEqual: return compares(*leaf.comparison, low, wanted);
    case Comparison::Greater:
    case Comparison::GreaterOrEqual: return compares(*leaf.comparison, high, wanted);
    }
    return false;
}

} // namespace

std::vector<qint64> articlesWith(const Connection &library, const EntityQuery &leaf)
{
    const QString type = key(leaf.type);
    QSet<qint64> entities = called(library, leaf.name, "SELECT id, name FROM entity WHERE type = ?1", type);
    entities |=
        called(library, leaf.name,
               "SELECT e.id, a.name FROM entity_alias a JOIN entity e ON e.id = a.entity WHERE e.type = ?1", type);
    return articlesOf(library, entities);
}

std::vector<qint64> articlesNaming(const Connection &library, const QString &name)
{
    QSet<qint64> entities = called(library, name, "SELECT id, name FROM entity");
    entities |= called(library, name, "SELECT entity, name FROM entity_alias");
    return articlesOf(library, entities);
}

std::vector<qint64> articlesWith(const Connection &library, const FieldQuery &leaf)
{
    std::vector<qint64> articles;
    const QString wanted = text::fold(leaf.value);
    if (wanted.isEmpty())
        return articles;
    if (leaf.field == QueryField::Tag) {
        const Statement tags(library, "SELECT id, name FROM tag");
        std::vector<qint64> ids;
        for (const Rows rows = tags.rows(); rows.next();) {
            const QString name = text::fold(rows.text(1));
            if (name == wanted || name.startsWith(wanted + u'/'))
                ids.push_back(rows.number(0));
        }
        for (const qint64 id : ids)
            collect(articles, library, "SELECT article FROM article_tag WHERE tag = ?1", id);
    } else if (leaf.field == QueryField::Note) {
        const Statement notes(library, "SELECT article, text FROM passage_note");
        for (const Rows rows = notes.rows(); rows.next();) {
            if (text::foldedContains(text::fold(rows.text(1)), wanted))
                articles.push_back(rows.number(0));
        }
    }
    return articles;
}

std::vector<qint64> articlesWith(const Connection &library, const FigureQuery &leaf)
{
    std::vector<qint64> articles;
    const Unit wanted(leaf.unit);
    const Statement statement(library, "SELECT article, unit, measure, value, ifnull(value_max, value) FROM figure");
    for (const Rows rows = statement.rows(); rows.next();) {
        const Unit unit(rows.text(1));
        const QString measure = rows.text(2);
        const bool named = leaf.unit.isEmpty() || unit.name == wanted.name || measure.contains(leaf.unit);
        // A bare 万 or 亿 in the query multiplies a figure of any unit.
        const bool factorOnly = wanted.name.isEmpty();
        if (!named && !factorOnly)
            continue;
        const double factor = measure.contains(leaf.unit) && !leaf.unit.isEmpty() ? 1 : wanted.factor;
        if (!leaf.comparison ||
            reaches(leaf, leaf.value * factor, rows.real(3) * unit.factor, rows.real(4) * unit.factor))
            articles.push_back(rows.number(0));
    }
    return articles;
}

std::vector<qint64> articlesWith(const Connection &library, const HasQuery &leaf)
{
    std::vector<qint64> articles;
    if (leaf.what == Possession::Notes)
        collect(articles, library, "SELECT article FROM passage_note");
    else if (leaf.what == Possession::Tags)
        collect(articles, library, "SELECT article FROM article_tag");
    return articles;
}

std::vector<qint64> articlesWith(const Connection &library, const StateQuery &leaf)
{
    std::vector<qint64> articles;
    collect(articles, library,
            leaf.state == ReadState::Starred ? "SELECT article FROM article_state WHERE starred IS NOT NULL"
                                             : "SELECT article FROM article_state WHERE read IS NOT NULL");
    return articles;
}

QSet<qint64> publicationsCalled(const Connection &library, const QString &name)
{
    QSet<qint64> ids;
    const QString words = text::fold(name);
    const Statement statement(library, "SELECT id, name FROM publication");
    for (const Rows rows = statement.rows(); rows.next();) {
        if (!words.isEmpty() && text::foldedContains(text::fold(rows.text(1)), words))
            ids.insert(rows.number(0));
    }
    return ids;
}

} // namespace baolan::storage::search
