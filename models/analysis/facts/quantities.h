// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/facts/numerals.h"
#include "models/analysis/facts/units.h"

#include <QString>

#include <optional>

namespace baolan::analysis {

/// A number with its unit, and the words of approximation around it: 近500名, 92%以上, 6-7个, 126万元/天.
struct Quantity {
    qsizetype start = 0;  ///< with 近, 约, 超过 before it
    qsizetype number = 0; ///< where the number itself begins
    qsizetype end = 0;    ///< behind 以上, 左右 after it
    double value = 0;
    std::optional<double> valueMax{};
    QString unit;
    UnitClass unitClass = UnitClass::Count;
    domain::FigureBound bound = domain::FigureBound::Exact;
};

/// The quantity whose number is `numeral`, or nothing when that number reports none: it has no unit, is an ordinal, part
/// of a name, or an enumeration in Chinese numerals (三项).
[[nodiscard]] std::optional<Quantity> readQuantity(QStringView text, const Numeral &numeral);

} // namespace baolan::analysis
