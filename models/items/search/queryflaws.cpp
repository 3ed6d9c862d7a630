// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/queryflaws.h"

#include "models/text/query/querylanguage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::items {

using text::QueryFaultKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::items::QueryFlaws)
};

QString sentence(QueryFaultKind kind, const QString &typed)
{
    switch (kind) {
    case QueryFaultKind::UnclosedQuote: return Words::tr("The quotation is not closed; it is taken to the end.");
    case QueryFaultKind::UnclosedBracket: return Words::tr("The bracket is not closed; it is taken to the end.");
    case QueryFaultKind::UnmatchedBracket: return Words::tr("This bracket closes nothing; it is left out.");
    case QueryFaultKind::EmptyBrackets: return Words::tr("There is nothing in the brackets.");
    case QueryFaultKind::EmptyPhrase: return Words::tr("There is nothing between the quotation marks.");
    case QueryFaultKind::MissingOperand: return Words::tr("“%1” has nothing to join or to exclude.").arg(typed);
    case QueryFaultKind::UnknownField: return Words::tr("“%1” is no field; it is looked for as text.").arg(typed);
    case QueryFaultKind::MissingValue: return Words::tr("“%1” has no value yet.").arg(typed);
    case QueryFaultKind::BadDate:
        return Words::tr("“%1” is no date; write 2023, 2023-09 or 2023-01..2023-06.").arg(typed);
    case QueryFaultKind::BadDay: return Words::tr("“%1” is no day of the year; write 04-13.").arg(typed);
    case QueryFaultKind::BadNumber: return Words::tr("“%1” is no number; write >800.").arg(typed);
    case QueryFaultKind::BadDistance: return Words::tr("“%1” is too far; the largest distance is taken.").arg(typed);
    case QueryFaultKind::NearOneWord: return Words::tr("Only two or more words can be near each other.");
    case QueryFaultKind::UnknownValue: return Words::tr("“%1” is not known here; it is left out.").arg(typed);
    case QueryFaultKind::TooDeep: return Words::tr("There are too many brackets within each other.");
    }
    return {};
}

} // namespace

std::vector<QueryFlaw> queryFlaws(const QString &typed, QDate today)
{
    std::vector<QueryFlaw> flaws;
    for (const text::QueryFault &fault : text::parse(typed, today).faults)
        flaws.push_back(
            {fault.start, fault.end, sentence(fault.kind, typed.sliced(fault.start, fault.end - fault.start))});
    std::ranges::sort(flaws, {}, &QueryFlaw::start);
    return flaws;
}

} // namespace baolan::items
