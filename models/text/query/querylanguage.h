// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/text/query/fields.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

// The query language: what a person types, and the tree it means. Anything typed is a query; what is wrong with it is told
// with its place, is left out, and the rest answers.
//
//     query    = { together }                          all of them must hold; AND may stand between them
//     together = item { ( "OR" | "或" ) item }         one of them must hold; OR binds closer than standing side by side
//     item     = { "-" | "NOT" } ( "(" query ")" | [ field ":" ] value | field ":" "(" query ")" )
//     value    = word | '"' text '"' [ "~" [ number ] ]
//
//     工会 调解                   both, anywhere in headline, kicker, byline or text
//     工会 调解 OR 仲裁           工会, and one of the two others
//     (集体协商 工资) OR 调解      brackets group
//     工会 -体育                  the first without the second; also -(a b), -title:体育, NOT 体育
//     "集体 协商"                 as it stands there, blanks too; “…”, 「…」, 『…』 do the same; "" within is a mark
//     "调解 工资"~10              both within ten characters, in any order; "…"~ is ~10
//
//     title:工会  kicker:  byline:  body:     words of the headline, kicker or series, byline or credit, paragraphs
//     person:李明  org:区总工会  place:  document:  contact:     an authority record by name, alias or a part of them
//     district:昌平               about the district: name, short name or code
//     mentions:昌平               names the district; if no district is called so, any authority record of that name
//     tag:劳模/市级  note:核实    a tag or one below it; words of a note
//     section:要闻  page:1  publication:午报     words of the section's name, number as printed, words of the paper's name
//     kind:photo                  or kind:article
//     date:2023  date:2023-09  date:2023-09-12  date:2023年9月          pages whose days overlap it
//     date:2023-01..2023-06  date:2023..  date:..2023-06  date:2023-09-08…29
//     date:今年  去年 前年 本月 上月 本周 上周 今天 昨天; this-year last-year this-month … today yesterday
//     date:none                   pages of which no day is known
//     on:04-13  on:4月13日        that day of any year
//     length:>800                 characters of the text; > >= < <= =, nothing is =; 1.2万 counts
//     has:figures                 dates events notes tags byline kicker photo repairs suspects
//     figure:万元>100  figure:职工  figure:>1000     a reported figure; 万 is multiplied out on both sides
//     is:unread  is:read  is:starred
//     saved:名称                  what the saved search of that name asks
//
// A field's name may be written in either language (fields.h), its values too, and every operator in full width:
// ：（）“”－～＞＜＝. A value with a blank or a bracket in it stands in quotation marks: tag:"核 实". A word is an operator only
// in capitals and alone; in quotation marks everything is text: "OR", "-5", "title:x".

namespace baolan::text {

enum class QueryTokenKind : std::uint8_t { Word, Phrase, Field, Operator, Value, Bracket, Fault };

/// A piece of the typed text, for colours and completion. UTF-16 units, end exclusive.
struct QueryToken {
    qsizetype start = 0;
    qsizetype end = 0;
    QueryTokenKind kind = QueryTokenKind::Word;
    bool operator==(const QueryToken &) const = default;
};

enum class QueryFaultKind : std::uint8_t {
    UnclosedQuote,    ///< the text goes to the end
    UnclosedBracket,  ///< closed at the end
    UnmatchedBracket, ///< a closing one that closes nothing
    EmptyBrackets,
    EmptyPhrase,    ///< nothing between the quotation marks
    MissingOperand, ///< OR, AND, NOT or - with nothing to join or exclude
    UnknownField,   ///< its value is looked for as plain text
    MissingValue,   ///< a field's name with nothing behind its colon
    BadDate,
    BadDay,
    BadNumber,
    BadDistance,  ///< larger than can be: the largest is taken
    NearOneWord,  ///< ~ behind less than two words: they are a phrase
    UnknownValue, ///< a kind, state or possession that is none
    TooDeep       ///< brackets within brackets beyond all use; left out
};

struct QueryFault {
    qsizetype start = 0;
    qsizetype end = 0;
    QueryFaultKind kind = QueryFaultKind::UnclosedQuote;
    bool operator==(const QueryFault &) const = default;
};

/// One of the things that must all hold, and where it stands in the text: what a click in the facets puts in or takes out.
struct QueryItem {
    qsizetype start = 0;
    qsizetype end = 0;
    domain::Query query;
};

struct ParsedQuery {
    domain::Query query; ///< in normal form
    std::vector<QueryToken> tokens;
    std::vector<QueryFault> faults;
    std::vector<QueryItem> items;
};

/// `today`: what 今年 and yesterday are counted from.
[[nodiscard]] ParsedQuery parse(QStringView text, QDate today);

/// The text of a query; parse() gives its normal form again. A part that means "nothing" (an AnyOf without parts), which no
/// text does, is left out.
[[nodiscard]] QString print(const domain::Query &query, FieldNames names = FieldNames::English);

/// The one tree of all that ask the same by brackets only: AllOf, AnyOf and NoneOf never directly in their like, each of at
/// least two parts (NoneOf of one; AllOf of none is everything), words without blanks at their ends, no words that are empty.
[[nodiscard]] domain::Query normalForm(const domain::Query &query);

/// The farthest that near words may stand apart.
inline constexpr int farthestNear = 1000;

} // namespace baolan::text
