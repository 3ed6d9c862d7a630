// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/leaves.h"
#include "models/text/query/querylanguage.h"

namespace baolan::text {

using namespace Qt::Literals::StringLiterals;
using domain::Query;

namespace {

/// What stands around a part, by how close it holds its parts together: a looser part needs brackets.
enum class Within : std::uint8_t { Nothing, All, Any, None };

QString printNode(const Query &query, Within within, FieldNames names);

QString joined(const std::vector<Query> &parts, Within within, const QString &mark, FieldNames names)
{
    QStringList printed;
    for (const Query &part : parts)
        printed << printNode(part, within, names);
    return printed.join(mark);
}

QString bracketed(const QString &text, bool needed) { return needed ? u'(' + text + u')' : text; }

QString printNode(const Query &query, Within within, FieldNames names)
{
    if (const auto *all = std::get_if<domain::AllOf>(&query.value))
        return bracketed(joined(all->parts, Within::All, u" "_s, names), within != Within::Nothing);
    if (const auto *any = std::get_if<domain::AnyOf>(&query.value))
        return bracketed(joined(any->parts, Within::Any, names == FieldNames::English ? u" OR "_s : u" 或 "_s, names),
                         within == Within::None);
    if (const auto *none = std::get_if<domain::NoneOf>(&query.value))
        return u'-' + printNode(none->parts.front(), Within::None, names);
    return printLeaf(query, names);
}

} // namespace

QString print(const Query &query, FieldNames names) { return printNode(normalForm(query), Within::Nothing, names); }

} // namespace baolan::text
