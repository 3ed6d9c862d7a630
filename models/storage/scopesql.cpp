// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/scopesql.h"

namespace baolan::storage {

namespace {

void add(ScopeSql &where, const char *condition, SqlValue value)
{
    where.sql += condition;
    where.values.push_back(std::move(value));
}

[[nodiscard]] QString numberList(const std::vector<domain::PageId> &pages)
{
    QByteArray json = "[";
    for (const domain::PageId page : pages)
        json += QByteArray::number(domain::number(page)) + ',';
    json.back() = ']';
    return QString::fromLatin1(json);
}

} // namespace

// An open end of an article's interval reaches as far as one likes, but what has no date at all lies in no interval.
ScopeSql articleScope(const domain::ArticleScope &scope)
{
    ScopeSql where;
    if (scope.publication)
        add(where, " AND l.publication = ?", domain::number(*scope.publication));
    if (scope.issue)
        add(where, " AND l.page IN (SELECT id FROM page WHERE issue = ?)", domain::number(*scope.issue));
    if (!scope.pages.empty())
        add(where, " AND l.page IN (SELECT value FROM json_each(?))", numberList(scope.pages));
    if (scope.undated)
        where.sql += " AND l.day_from IS NULL AND l.day_to IS NULL";
    if (scope.date.isOpen())
        return where;
    where.sql += " AND coalesce(l.day_from, l.day_to) IS NOT NULL";
    if (scope.date.latest.isValid())
        add(where, " AND ifnull(l.day_from, 0) <= ?", scope.date.latest.toJulianDay());
    if (scope.date.earliest.isValid())
        add(where, " AND ifnull(l.day_to, 9999999) >= ?", scope.date.earliest.toJulianDay());
    return where;
}

ScopeSql pageScope(const domain::ArticleScope &scope)
{
    ScopeSql where;
    if (scope.publication)
        add(where, " AND i.publication = ?", domain::number(*scope.publication));
    if (scope.issue)
        add(where, " AND p.issue = ?", domain::number(*scope.issue));
    if (!scope.pages.empty())
        add(where, " AND p.id IN (SELECT value FROM json_each(?))", numberList(scope.pages));
    if (scope.undated)
        where.sql += " AND i.date_from IS NULL AND i.date_to IS NULL";
    if (scope.date.isOpen())
        return where;
    where.sql += " AND coalesce(i.date_from, i.date_to) IS NOT NULL";
    if (scope.date.latest.isValid())
        add(where, " AND ifnull(i.date_from, '0000') <= ?", scope.date.latest.toString(Qt::ISODate));
    if (scope.date.earliest.isValid())
        add(where, " AND ifnull(i.date_to, '9999') >= ?", scope.date.earliest.toString(Qt::ISODate));
    return where;
}

} // namespace baolan::storage
