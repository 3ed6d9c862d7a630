// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace baolan::analysis {

/// A whole date at the beginning of a text and how many units it takes: 2018年7月16日, 2018-07-16, 2018.7.16,
/// 二〇一八年七月十六日, 民國107年7月16日. `length` 0 when none is there.
struct PrintedDate {
    QDate date;
    qsizetype length = 0;
};

[[nodiscard]] PrintedDate printedDateAt(QStringView text);

} // namespace baolan::analysis
