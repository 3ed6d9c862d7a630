// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/library.h"

#include <QTemporaryDir>
#include <QTest>

namespace baolan::test {

/// A folder for one test with a library in it and pages to import.
class LibraryFolder
{
public:
    LibraryFolder();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString libraryPath() const { return path(QStringLiteral("test.baolan")); }
    /// Writes a page of this text below pages/; folders are made.
    QString writePage(const QString &name, const QString &text) const;
    [[nodiscard]] QString pages() const { return path(QStringLiteral("pages")); }

    [[nodiscard]] std::unique_ptr<tasks::Library> create(tasks::Work work = tasks::Work::Inline) const;
    [[nodiscard]] std::unique_ptr<tasks::Library> open(tasks::Work work = tasks::Work::Inline) const;

private:
    QTemporaryDir m_folder;
};

/// The value of an answer, after waiting for it; the test fails where it is an error.
template<typename T>
[[nodiscard]] T value(QFuture<domain::Expected<T>> future)
{
    domain::Expected<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(QStringLiteral("error %1: %2 (%3)")
                                    .arg(int(result.error().kind))
                                    .arg(result.error().subject, result.error().detail)));
    return std::move(*result);
}

/// A page as plain text: a masthead and articles with headings, each with its paragraphs.
struct TextArticle {
    QString headline;
    QStringList paragraphs;
};
[[nodiscard]] QString pageText(const QString &masthead, const std::vector<TextArticle> &articles);
/// A paragraph of some hundred characters of its own, the same for the same number.
[[nodiscard]] QString paragraph(int number);

/// Imports and answers the report; waits for it.
[[nodiscard]] tasks::JobReport import(tasks::Library &library, const QStringList &paths, bool dryRun = false);

} // namespace baolan::test
