// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace baolan::cli {

/// The candidate that `word` is most likely a slip of (at most a third of it is wrong, or it begins it); empty when none is
/// near enough.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

/// " Did you mean “list”?" for the nearest candidate; empty when there is none. To be put behind a sentence.
[[nodiscard]] QString suggestion(const QString &word, const QStringList &candidates, const QString &prefix = {});

} // namespace baolan::cli
