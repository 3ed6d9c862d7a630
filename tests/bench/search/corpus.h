// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/search/vocabulary.h"

#include <QDate>
#include <QString>

namespace baolan::bench {

/// A daily newspaper of any length as files YYYY/MM/DD/NN.txt. Made once in the user's cache, and found there again.
struct Corpus {
    QString folder;
    qint64 articles = 0;
    qint64 pages = 0;
    qint64 bytes = 0;
    QDate first, last;

    [[nodiscard]] static Corpus ensure(const Vocabulary &vocabulary, qint64 articles);
};

inline constexpr int articlesPerDay = 91; ///< a million in thirty years

/// Writes the pages of one day with so many articles; answers their number and bytes.
struct WrittenDay {
    qint64 pages = 0, bytes = 0;
};
WrittenDay writeDay(const Vocabulary &vocabulary, const QString &folder, QDate day, int articles);

} // namespace baolan::bench
