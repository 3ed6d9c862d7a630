// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/page.h"

#include <QString>

namespace baolan::exporting {

/// The entry of a newspaper article in a list of references after GB/T 7714-2015:
/// `周美玉. 昌平工会聚焦和谐劳动关系建设: 副题[N]. 劳动午报, 2023-09-12(4).`
/// At most three authors are named. A date that is only known as an interval stands in brackets as an estimate, and what
/// is not known is said in the standard's own words; the entry is Chinese in every language of the program.
[[nodiscard]] QString citation(const domain::Article &article, const domain::Page &page);

} // namespace baolan::exporting
