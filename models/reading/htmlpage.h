// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/reader.h"

/// Saved web pages of digital newspapers, one article a file: their markup becomes lines with roles.
namespace baolan::reading::htmlpage {

[[nodiscard]] bool takesName(QStringView lowerCaseName);
[[nodiscard]] bool takesBytes(QByteArrayView head);
[[nodiscard]] domain::Expected<domain::PageText> read(const Input &input, const ReadOptions &options);

/// The encoding the page says it is in; empty when it says none.
[[nodiscard]] QString declaredEncoding(QByteArrayView bytes);

} // namespace baolan::reading::htmlpage
