// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <optional>

namespace baolan::ui {

/// A saved state of a widget with its version and checksum: QMainWindow::restoreState and its like end the program when
/// given damaged bytes, so that none reach them but those we sealed ourselves.
[[nodiscard]] QByteArray sealed(const QByteArray &state, quint8 version);
/// Nothing when the bytes are damaged or of another version.
[[nodiscard]] std::optional<QByteArray> unsealed(const QByteArray &bytes, quint8 version);

} // namespace baolan::ui
