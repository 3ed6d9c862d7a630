// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/htmltokens.h"

namespace baolan::reading {

/// What an element is for, as far as its name or the words in its class and id tell.
enum class Purpose : std::uint8_t {
    None,
    Title,
    Kicker,
    Subtitle,
    Byline,
    Content,
    MarkedContent,
    Caption,
    Navigation
};

[[nodiscard]] Purpose purposeOf(Tag tag, QStringView attributes);

/// Whether a browser would not show it.
[[nodiscard]] bool isHidden(QStringView attributes);

/// The size of its text as the markup sets it, in pixels; 0 when it sets none.
[[nodiscard]] int fontSize(Tag tag, QStringView attributes);

} // namespace baolan::reading
