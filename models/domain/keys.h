// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringView>

#include <array>
#include <utility>

namespace baolan::domain {

/// A closed list of values and the words that stand for them in files; the first entry answers an unknown word.
template<typename Value, std::size_t N>
class Keys
{
public:
    consteval explicit Keys(const std::pair<Value, QLatin1StringView> (&entries)[N])
    {
        for (std::size_t i = 0; i < N; ++i)
            m_entries[i] = entries[i];
    }

    [[nodiscard]] QString key(Value value) const
    {
        for (const auto &[candidate, word] : m_entries) {
            if (candidate == value)
                return word;
        }
        return {};
    }

    [[nodiscard]] Value value(QStringView key) const
    {
        for (const auto &[candidate, word] : m_entries) {
            if (key == word)
                return candidate;
        }
        return m_entries.front().first;
    }

private:
    std::array<std::pair<Value, QLatin1StringView>, N> m_entries;
};

} // namespace baolan::domain
