// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>

namespace baolan::analysis {

/// A closed list of words, compiled in. Of two that begin alike the longer one stands first.
template<std::size_t N>
class WordList
{
public:
    template<typename... Words>
    consteval explicit WordList(const Words &...words) : m_words{QStringView(words)...}
    {
        for (const QStringView word : m_words)
            m_firsts[slot(word.front())] |= bit(word.front());
    }

    /// The word with which the text begins, or nothing.
    [[nodiscard]] constexpr QStringView atStartOf(QStringView text) const
    {
        if (!mayStart(text))
            return {};
        for (const QStringView word : m_words) {
            if (begins(text, word))
                return word;
        }
        return {};
    }
    [[nodiscard]] constexpr bool starts(QStringView text) const { return !atStartOf(text).isEmpty(); }

    [[nodiscard]] constexpr bool has(QStringView text) const
    {
        if (!mayStart(text))
            return false;
        for (const QStringView word : m_words) {
            if (word.size() == text.size() && begins(text, word))
                return true;
        }
        return false;
    }

    /// The list's word that ends the text, or nothing.
    [[nodiscard]] constexpr QStringView atEndOf(QStringView text) const
    {
        for (const QStringView word : m_words) {
            if (text.size() >= word.size() && begins(text.last(word.size()), word))
                return word;
        }
        return {};
    }
    [[nodiscard]] constexpr bool ends(QStringView text) const { return !atEndOf(text).isEmpty(); }

    [[nodiscard]] constexpr bool mayStart(QStringView text) const
    {
        return !text.isEmpty() && (m_firsts[slot(text.front())] & bit(text.front()));
    }

private:
    static constexpr std::size_t slot(QChar unit) { return (unit.unicode() >> 6) & 15; }
    static constexpr std::uint64_t bit(QChar unit) { return std::uint64_t(1) << (unit.unicode() & 63); }

    static constexpr bool begins(QStringView text, QStringView word)
    {
        if (text.size() < word.size())
            return false;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (text[i] != word[i])
                return false;
        }
        return true;
    }

    std::array<QStringView, N> m_words;
    std::array<std::uint64_t, 16> m_firsts{}; ///< most texts begin with none of the words: told by one look
};

template<typename... Words>
WordList(const Words &...) -> WordList<sizeof...(Words)>;

} // namespace baolan::analysis
