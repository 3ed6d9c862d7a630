// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"

#include <QFuture>

namespace baolan::test {

/// An answer that is there already. Not inlined, or the compiler warns of the other half of std::expected.
template<typename Value>
[[gnu::noinline]] QFuture<domain::Expected<Value>> ready(domain::Expected<Value> answer)
{
    return QtFuture::makeReadyValueFuture(std::move(answer));
}

} // namespace baolan::test
