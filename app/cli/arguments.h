// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option.h"

#include <QHash>

#include <expected>
#include <optional>
#include <span>

namespace baolan::cli {

/// What stood on the command line after the command's name, understood.
class Arguments final
{
public:
    /// Reads `words` against what the command knows; the error is a sentence that names the word and what was meant.
    [[nodiscard]] static std::expected<Arguments, QString> parse(const QStringList &words,
                                                                 std::span<const Option> options);

    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_values.value(option); }
    [[nodiscard]] const QStringList &positionals() const { return m_positionals; }

    /// The option's value as a whole number that is not negative: nothing when it was not given, an error when it is none.
    [[nodiscard]] std::expected<std::optional<qint64>, QString> count(const QString &option) const;

private:
    QHash<QString, QString> m_values;
    QStringList m_positionals;
};

} // namespace baolan::cli
