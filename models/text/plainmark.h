// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/han.h"

namespace baolan::text {

/// Marks whose shape says nothing, as the one they are compared as; every other unit in its half-width form.
[[nodiscard]] constexpr char16_t plainMark(char16_t unit)
{
    switch (unit) {
    case 0x201c:
    case 0x201d:
    case 0x201f:
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
    case 0x301d:
    case 0x301e:
    case 0xff02: return u'"';
    case 0x2018:
    case 0x2019:
    case 0xff07: return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0xff0d: return u'-';
    case 0x2022:
    case 0x30fb:
    case 0x2027:
    case 0x2219: return 0x00b7;
    default: return halfWidth(unit);
    }
}

} // namespace baolan::text
