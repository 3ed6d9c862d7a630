// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace baolan::architecture {

/// A file of the repository: its path from the root and its text.
struct SourceFile {
    QString path;
    QString text;

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1StringView(".h")); }
    [[nodiscard]] bool isBuildFile() const { return path.endsWith(QLatin1StringView("CMakeLists.txt")); }
    [[nodiscard]] int lines() const { return static_cast<int>(text.count(u'\n')); }
};

/// An #include: what it names, and whether in quotation marks (a file of ours) or not.
struct Include {
    QString name;
    bool own = false;
    int line = 0;
};

/// C++ sources and CMakeLists.txt below these folders, in the order of their paths.
[[nodiscard]] std::vector<SourceFile> readSources(const QString &root, const QStringList &folders);

[[nodiscard]] std::vector<Include> includesOf(const SourceFile &file);

/// The targets that a build file makes of its room or of a part of it.
[[nodiscard]] QStringList roomTargetsOf(const SourceFile &file);
/// The targets a CMakeLists.txt links its libraries and programs to: `baolan_domain`, `Qt6::Core`, `ICU::uc` …
[[nodiscard]] QStringList linksOf(const SourceFile &file);

} // namespace baolan::architecture
