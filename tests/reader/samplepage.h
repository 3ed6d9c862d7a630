// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/articlequery.h"

#include <QString>

namespace baolan::test {

/// A page of our own with what the panes must cope with: furniture, a headline of two lines, a paragraph torn twice, a
/// continuation behind another article, a photo story, a suspect, characters outside the BMP, an undated second page.
[[nodiscard]] domain::PageDetail samplePage(qint64 number = 1);

} // namespace baolan::test
