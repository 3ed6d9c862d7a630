// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/annotations.h"

#include "models/domain/keys.h"

namespace baolan::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Keys entityTypes({std::pair{EntityType::Person, "person"_L1},
                            std::pair{EntityType::Organisation, "organisation"_L1},
                            std::pair{EntityType::Place, "place"_L1}, std::pair{EntityType::Document, "document"_L1},
                            std::pair{EntityType::Contact, "contact"_L1}});

constexpr Keys postStates({std::pair{PostState::Holds, "holds"_L1}, std::pair{PostState::Nominee, "nominee"_L1},
                           std::pair{PostState::Acting, "acting"_L1}, std::pair{PostState::Former, "former"_L1}});

constexpr Keys bounds({std::pair{FigureBound::Exact, "exact"_L1}, std::pair{FigureBound::AtLeast, "at least"_L1},
                       std::pair{FigureBound::AtMost, "at most"_L1}, std::pair{FigureBound::About, "about"_L1}});

constexpr Keys precisions({std::pair{DatePrecision::None, ""_L1}, std::pair{DatePrecision::Day, "day"_L1},
                           std::pair{DatePrecision::Month, "month"_L1}, std::pair{DatePrecision::Quarter, "quarter"_L1},
                           std::pair{DatePrecision::Year, "year"_L1}, std::pair{DatePrecision::Range, "range"_L1},
                           std::pair{DatePrecision::Open, "open"_L1}});

} // namespace

QString key(EntityType type) { return entityTypes.key(type); }
EntityType entityType(QStringView key) { return entityTypes.value(key); }
QString key(PostState state) { return postStates.key(state); }
PostState postState(QStringView key) { return postStates.value(key); }
QString key(FigureBound bound) { return bounds.key(bound); }
FigureBound figureBound(QStringView key) { return bounds.value(key); }
QString key(DatePrecision precision) { return precisions.key(precision); }
DatePrecision datePrecision(QStringView key) { return precisions.value(key); }

} // namespace baolan::domain
