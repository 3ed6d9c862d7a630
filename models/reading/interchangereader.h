// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/page.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace baolan::reading {

/// A page of an interchange file (JSON as in `baolanctl export`), with what people put on its articles.
struct InterchangePage {
    domain::Page page;                ///< `rebuilt`; articles carry their ids as `key`
    std::vector<domain::Marks> marks; ///< one for each article
};

/// Reads an interchange document or JSONL; offsets come in as code points and go out as UTF-16. Unknown keys are passed
/// over. The error names the line or the path of the value at fault. Any thread.
[[nodiscard]] domain::Expected<std::vector<InterchangePage>> readInterchange(const QString &file,
                                                                             const QByteArray &bytes);

/// Whether the bytes look like an interchange file (its "format" key, or a JSONL line of ours).
[[nodiscard]] bool looksLikeInterchange(const QByteArray &bytes);

} // namespace baolan::reading
