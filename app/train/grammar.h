// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/corpus.h"
#include "app/train/random.h"

#include <QHash>
#include <QStringList>

namespace baolan::train {

/// Sentence frames and the words to fill them with, from which annotated sentences are made.
///
/// A file is a row of lists. `= name` opens one whose alternatives stand one a line; `: name` one whose alternatives are
/// words parted by blanks, `王*7` standing for seven times 王. Within an alternative `{name}` takes one of that list,
/// `(a|b|)` one of those, `<P:…>`, `<L:…>`, `<O:…>` is the name of a person, a place, an organisation (names within names
/// do not count), `_` a blank. Lines with # are comments. Lists of the same name in several files are one.
class Grammar final
{
public:
    /// Adds a file's lists; says what is wrong with them.
    [[nodiscard]] domain::Expected<void> read(const QString &path);
    [[nodiscard]] domain::Expected<void> add(const QString &text, const QString &subject);

    void addWords(const QString &list, const QStringList &words) { m_lists[list] += words; }

    /// Lists that are asked for somewhere, but nowhere given.
    [[nodiscard]] QStringList missing() const;

    /// An alternative of the list, all filled in.
    [[nodiscard]] Example make(const QString &list, Random &random) const;
    /// The alternative with this number.
    [[nodiscard]] Example makeOne(const QString &list, qsizetype number, Random &random) const;
    [[nodiscard]] QStringList words(const QString &list) const { return m_lists.value(list); }
    [[nodiscard]] qsizetype count(const QString &list) const { return m_lists.value(list).size(); }

private:
    void expand(QStringView pattern, Random &random, bool inName, Example &example) const;
    void expandList(const QString &list, Random &random, bool inName, Example &example) const;

    QHash<QString, QStringList> m_lists;
};

} // namespace baolan::train
