// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"

#include <QJsonArray>
#include <QJsonObject>

namespace baolan::tests {

/// What the interchange format says of a page, as far as the segmentation makes it: enough for golden files and for scores.
[[nodiscard]] QJsonObject pageJson(const domain::Page &page);

} // namespace baolan::tests
