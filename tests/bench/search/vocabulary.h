// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace baolan::bench {

using Random = std::mt19937_64;

/// Below `limit`; the same everywhere, which std::uniform_int_distribution does not promise.
[[nodiscard]] inline std::size_t below(Random &random, std::size_t limit) { return random() % limit; }
[[nodiscard]] inline bool chance(Random &random, int percent) { return below(random, 100) < std::size_t(percent); }

/// Words with weights; a draw takes each as often as its weight says.
class WeightedWords final
{
public:
    void add(const QString &word, quint64 weight);
    [[nodiscard]] const QString &draw(Random &random) const;
    [[nodiscard]] std::size_t size() const { return m_words.size(); }

private:
    std::vector<QString> m_words;
    std::vector<quint64> m_sums;
};

/// The words of which the pages of the benchmarks are made, with how often Chinese uses them: out of the lexica of the
/// program, so that pairs of characters are as frequent as they are in print. No sentence comes from anywhere.
struct Vocabulary {
    WeightedWords nouns, verbs, adjectives, adverbs, places;
    WeightedWords surnames, given;
    QStringList districts; ///< of Beijing, official names
    QByteArray version;    ///< another one gives other pages

    [[nodiscard]] static Vocabulary fromLexica(const QString &folder);
    [[nodiscard]] QString name(Random &random) const;
};

} // namespace baolan::bench
