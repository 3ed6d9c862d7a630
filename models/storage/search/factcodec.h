// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search/facttable.h"

#include <QByteArray>

namespace baolan::storage::search {

/// A segment's facts as the index file keeps them.
[[nodiscard]] QByteArray encodeFacts(const FactTable &facts);
/// What cannot be read is empty.
[[nodiscard]] FactTable decodeFacts(const QByteArray &bytes);

} // namespace baolan::storage::search
