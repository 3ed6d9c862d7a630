// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <QHashFunctions>

namespace baolan::domain {

/// Row numbers in the library, one type for each table so that they cannot be mixed up. 0 is nothing.
enum class PublicationId : qint64 { None = 0 };
enum class IssueId : qint64 { None = 0 };
enum class PageId : qint64 { None = 0 };
enum class ArticleId : qint64 { None = 0 };
enum class JobId : qint64 { None = 0 };

template<typename Id>
[[nodiscard]] constexpr qint64 number(Id id) noexcept
{
    return static_cast<qint64>(id);
}

} // namespace baolan::domain
