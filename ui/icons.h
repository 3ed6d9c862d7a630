// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QStringView>

namespace baolan::ui {

/// An icon by its freedesktop name: the theme's where it has one, else the bundled drawing in the palette's text colour.
/// It follows a change of palette by itself.
[[nodiscard]] QIcon icon(QStringView name);

} // namespace baolan::ui
