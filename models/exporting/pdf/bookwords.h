// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

namespace baolan::exporting {

/// What a book says in the language of the program, beside what the papers say.
struct BookWords {
    Q_DECLARE_TR_FUNCTIONS(baolan::exporting::BookWords)
};

} // namespace baolan::exporting
