// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/reader.h"

/// Plain text, with or without Markdown headings: kept as it is, line for line.
namespace baolan::reading::plaintext {

[[nodiscard]] bool takesName(QStringView lowerCaseName);
[[nodiscard]] bool takesBytes(QByteArrayView head);
[[nodiscard]] domain::Expected<domain::PageText> read(const Input &input, const ReadOptions &options);

} // namespace baolan::reading::plaintext
