// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/libraryfile.h"
#include "models/storage/pagestore.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

namespace baolan::test {

/// A new library in a folder of its own.
class SampleLibrary
{
public:
    SampleLibrary();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("sample.baolan")); }
    [[nodiscard]] storage::LibraryFile open(bool write = true) const
    {
        return storage::LibraryFile::open(path(), write);
    }
    /// Stores a page in a transaction of its own.
    domain::PageId store(const domain::Page &page, const std::optional<storage::KnownPage> &former = {}) const;

private:
    QTemporaryDir m_folder;
};

/// A page of articles with these headlines; everything else follows from `name`.
[[nodiscard]] domain::Page page(const QString &name, const QStringList &headlines);
/// A page on which each field has a value that no other has.
[[nodiscard]] domain::Page fullPage();

/// The kind of the error that `function` throws; nothing where it throws none.
template<typename Function>
[[nodiscard]] std::optional<domain::ErrorKind> errorOf(Function &&function)
{
    const auto result = storage::attempt([&] { static_cast<void>(function()); });
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace baolan::test
