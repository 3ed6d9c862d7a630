// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pagetext.h"
#include "models/domain/spanmap.h"

#include <QByteArray>
#include <QByteArrayView>

namespace baolan::storage {

// Where thousands of small numbers belong together they are kept as one blob. A number is written seven bits a byte,
// the lowest first, the highest bit set on all but the last byte; a difference d as 2d, or -2d - 1 where it is negative.

/// For each span: part and start as differences to the span before (the start anew from 0 in a new part), the length,
/// and the page offset as a difference to the end of the span before.
[[nodiscard]] QByteArray encodeSpans(const domain::SpanMap &map);
[[nodiscard]] domain::SpanMap decodeSpans(QByteArrayView bytes);

/// One byte a line; nothing where nothing is known of any line.
[[nodiscard]] QByteArray encodeLineRoles(const std::vector<domain::LineRole> &roles);
[[nodiscard]] std::vector<domain::LineRole> decodeLineRoles(QByteArrayView bytes);

} // namespace baolan::storage
