// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/page.h"
#include "models/tasks/importrequest.h"

#include <QStringList>

#include <functional>

// The analysis without a library: nothing is stored, in the caller's thread.
namespace baolan::tasks {

/// A page that was read and understood, or why it was not; false ends the work.
using TakeAnalysed = std::function<bool(domain::Expected<domain::Page>)>;

/// All pages of the request's files, folders and archives, in order. Articles of interchange files are read as they stand.
void analyseFiles(const ImportRequest &request, const TakeAnalysed &take);

/// One page in memory; `file` is its name.
[[nodiscard]] domain::Expected<domain::Page> analyseBytes(const QString &file, const QByteArray &bytes,
                                                          const ImportRequest &request);

/// The lines of a text without their ends; the encoding is detected where none is named.
[[nodiscard]] domain::Expected<QStringList> linesOf(const QString &file, const QByteArray &bytes,
                                                    const QString &encoding);

/// One paragraph of running text that stands on no page, as an article of its own.
[[nodiscard]] domain::Article analyseParagraph(const QString &text, const domain::DateInterval &pageDate);

} // namespace baolan::tasks
