// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace baolan::analysis {

/// A closed class of words, each with a value: the longest one that begins at a place of a text. Made once of a lexicon.
template<typename Value>
class WordTable final
{
public:
    struct Word {
        QStringView word;
        Value value;
    };

    explicit WordTable(std::vector<Word> words) : m_words(std::move(words)), m_buckets(0x10000, 0)
    {
        std::stable_sort(m_words.begin(), m_words.end(), [](const Word &a, const Word &b) {
            return a.word.front() != b.word.front() ? a.word.front() < b.word.front() : a.word.size() > b.word.size();
        });
        for (std::size_t i = m_words.size(); i-- > 0;)
            m_buckets[m_words[i].word.front().unicode()] = static_cast<std::uint16_t>(i + 1);
    }

    [[nodiscard]] bool starts(QChar unit) const { return m_buckets[unit.unicode()] != 0; }

    [[nodiscard]] const Word *longestAt(QStringView text, qsizetype at) const
    {
        const std::uint16_t bucket = m_buckets[text[at].unicode()];
        if (bucket == 0)
            return nullptr;
        for (std::size_t i = bucket - 1U; i < m_words.size() && m_words[i].word.front() == text[at]; ++i) {
            const QStringView word = m_words[i].word;
            if (at + word.size() <= text.size() && text.sliced(at, word.size()) == word)
                return &m_words[i];
        }
        return nullptr;
    }

private:
    std::vector<Word> m_words;            ///< by first unit, the longest first
    std::vector<std::uint16_t> m_buckets; ///< for each first unit: where its words begin, plus one
};

} // namespace baolan::analysis
