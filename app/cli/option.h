// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

namespace baolan::cli {

/// An option of a command, as its help shows it.
struct Option {
    QString name;  ///< without the dashes
    QString value; ///< what stands for its value in the help; empty: it takes none
    QString help;
    QChar letter;        ///< short form; null: none
    QStringList choices; ///< the values it takes; empty: any

    [[nodiscard]] bool takesValue() const { return !value.isEmpty(); }
};

/// How many arguments a command takes besides its options; `most` < 0: any number.
struct Arity {
    int least = 0;
    int most = 0;
};

} // namespace baolan::cli
