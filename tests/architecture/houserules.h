// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace baolan::architecture {

/// A row of the table of rooms in ARCHITECTURE.md.
struct Room {
    QString path;            ///< `models/domain`
    QSet<QString> rooms;     ///< which it may use, itself too
    QSet<QString> libraries; ///< words of the table: "Gui", "ICU", "Sql" …
    QStringList never;       ///< words of the table: "files", "threads" …
    bool mayUseAll = false;

    [[nodiscard]] QString name() const { return path.section(u'/', -1); }
};

/// The rules of the house as its document states them.
class HouseRules final
{
public:
    /// Reads the table; `faults` says which words of it are not understood.
    [[nodiscard]] static HouseRules read(const QString &document, QStringList &faults);

    [[nodiscard]] const std::vector<Room> &rooms() const { return m_rooms; }
    [[nodiscard]] const Room *roomOf(const QString &path) const;

    /// The Qt module a header belongs to ("Widgets"); empty when it is none of Qt's.
    using ModuleOf = std::function<QString(const QString &header)>;

    /// Every #include that the table does not allow, one sentence each.
    [[nodiscard]] QStringList forbiddenIncludes(const std::vector<SourceFile> &files, const ModuleOf &moduleOf) const;
    /// Every target that a CMakeLists.txt links though the table does not allow it.
    [[nodiscard]] QStringList forbiddenLinks(const std::vector<SourceFile> &files) const;
    /// Headers of `models/tasks` that others include and that lead to a header of `models/storage`.
    [[nodiscard]] QStringList leakedStorage(const std::vector<SourceFile> &files) const;

private:
    [[nodiscard]] QString faultOfOwn(const Room &room, const QString &name) const;
    [[nodiscard]] static QString faultOfForeign(const Room &room, const QString &name, const QString &module);

    std::vector<Room> m_rooms;
};

} // namespace baolan::architecture
