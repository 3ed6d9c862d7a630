// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pagetext.h"

#include <QStringView>

#include <optional>

namespace baolan::reading {

/// What a page's path says of its date, number, section and publication: `2023/09/12/04.txt`, `20230912-04.txt`,
/// `content/2018-07/16/content_73137.htm`, `2023年9月12日/第04版-工会.txt` … The deepest date counts. `file` is the path
/// below what was named for import; `above` is the path of that, of which only folders that are nothing but a date count.
[[nodiscard]] domain::PageHints hintsFromPath(QStringView file, QStringView above = {});

/// A date as people write it: `2023-09-12`, `2023/9/12`, `20230912`, `2023年9月12日`, a month `2023-09`, a year `2023`, or
/// two of them with `..`, `~` or `至` between. Nothing when it is none or there is no such day.
[[nodiscard]] std::optional<domain::DateInterval> parseDate(QStringView text);

/// A page's number as it is stored: "04" → "4", "第04版" → "4", "a04" → "A04". Empty when it is none.
[[nodiscard]] QString pageNumber(QStringView text);

/// `first` where it says something, else `second`, field by field.
[[nodiscard]] domain::PageHints combined(domain::PageHints first, const domain::PageHints &second);

} // namespace baolan::reading
