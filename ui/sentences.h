// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "ui/messagebar.h"

#include <QString>

namespace baolan::ui {

/// What happened to what, as the window says it; plain text, in the language of the moment.
[[nodiscard]] QString sentence(const domain::Error &error);
/// What one can do about it; empty when there is nothing to say.
[[nodiscard]] QString advice(const domain::Error &error);

/// A message that says both, with the technical detail on demand. `topic` as in Message.
[[nodiscard]] Message message(const domain::Error &error, const QString &topic = {});

/// A path for people: the home folder as ~, the middle left out when it is long.
[[nodiscard]] QString shownPath(const QString &path);

} // namespace baolan::ui
