// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source.h"

#include <QByteArrayView>
#include <QHash>

namespace baolan::reading {

/// What a manifest.csv says of the files beside and below it. Its first row names the columns, in English or Chinese and
/// in any order: file, date, page, section, publication. A row whose file is a folder, or `*`, holds for all in there.
class Manifest final
{
public:
    static constexpr QLatin1StringView fileName{"manifest.csv"};

    /// Reads one; what is wrong with it and with its lines is added to `faults` (subject `file`, the line in the detail).
    [[nodiscard]] static Manifest parse(const QString &file, QByteArrayView bytes, std::vector<Skipped> &faults);

    /// What it says of a file below its own folder, and of the folders that one lies in.
    [[nodiscard]] domain::PageHints hints(QStringView file) const;

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

private:
    QHash<QString, domain::PageHints> m_rows;
};

} // namespace baolan::reading
