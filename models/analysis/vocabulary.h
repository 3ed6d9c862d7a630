// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bitset>
#include <cstddef>
#include <memory>

namespace baolan::analysis {

/// Which pairs of Han characters a text has: how much of a short line is what the text speaks of.
class Vocabulary
{
public:
    void add(QStringView text);
    /// The share of the line's pairs that the text has, 0 … 1.
    [[nodiscard]] double shareOf(QStringView line) const;
    /// False: the text has no such pair; true: most likely it has.
    [[nodiscard]] bool mayHave(QChar first, QChar second) const;

private:
    static constexpr std::size_t size = 1 << 16;
    std::unique_ptr<std::bitset<size>> m_pairs; ///< hashed; made when the first text is added
};

/// A page's text, asked often whether it has a word somewhere.
class PageWords
{
public:
    PageWords() = default;
    explicit PageWords(QStringView text) : m_text(text) { m_pairs.add(text); }

    [[nodiscard]] bool has(QStringView word) const
    {
        return word.size() > 1 && m_pairs.mayHave(word[0], word[1]) && m_text.contains(word);
    }

private:
    QStringView m_text;
    Vocabulary m_pairs;
};

} // namespace baolan::analysis
