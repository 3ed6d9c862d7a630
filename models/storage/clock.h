// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace baolan::storage {

/// The time as the library writes it.
[[nodiscard]] inline QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate); }

} // namespace baolan::storage
