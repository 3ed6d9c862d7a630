// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"

#include <functional>
#include <span>

namespace baolan::analysis {

/// Grows with each change that makes other articles of the same page or reads other things out of them; what is stored
/// carries it, so that a library knows which of its pages an older analysis made.
inline constexpr int version = 4;

/// Reads a page: furniture, date, number and section as printed, articles with their heads, bylines, repairs and
/// suspects. Pure and deterministic; any thread; never fails: text without any article gives a page without one.
/// What the page's hints say is weighed against what is printed in the order of domain::DateSource.
[[nodiscard]] domain::Page analysePage(domain::PageText source);

/// Gives the articles of a page that was read again the keys of those they were before: same text first, then the same
/// headline, then the greatest overlap of 5-grams (at least 0.3). An article without a forebear gets a new key made of
/// its page's file and its text. `before` holds the page's former articles with their keys; `taken` says whether a key is
/// used elsewhere in the library already.
void inheritKeys(domain::Page &page, std::span<const domain::Article> before,
                 const std::function<bool(const QString &)> &taken = {});

} // namespace baolan::analysis
