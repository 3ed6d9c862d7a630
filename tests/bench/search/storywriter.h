// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/search/vocabulary.h"

#include <QDate>

namespace baolan::bench {

/// Writes the articles of one day. The same vocabulary, day and number always give the same words. An article has its own
/// few words, people, places and district, to which it comes back as reports do.
class StoryWriter final
{
public:
    StoryWriter(const Vocabulary &vocabulary, QDate day, quint64 seed);

    /// Headline, byline and paragraphs as on a page, of about `length` characters.
    [[nodiscard]] QString article(int length, bool marked);

private:
    void beginStory();
    [[nodiscard]] const QString &word(const WeightedWords &global, const QStringList &own);
    [[nodiscard]] QString noun();
    [[nodiscard]] QString verb();
    [[nodiscard]] QString clause();
    [[nodiscard]] QString time();
    [[nodiscard]] QString amount();
    [[nodiscard]] QString body();
    [[nodiscard]] QString sentence();
    [[nodiscard]] QString quotation();
    [[nodiscard]] QString headline();

    const Vocabulary &m_vocabulary;
    const QDate m_day;
    Random m_random;
    QStringList m_nouns, m_verbs, m_people, m_posts, m_places;
    QString m_district, m_body;
};

} // namespace baolan::bench
