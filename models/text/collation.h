// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <memory>

struct UCollator;

namespace baolan::text {

/// Sorts Chinese by pinyin, figures by value, Latin letters without regard to case. Making one takes milliseconds and using
/// one is cheap, so each thread makes its own and keeps it; one instance belongs to one thread at a time. Moves, no copies.
class PinyinCollator final
{
public:
    PinyinCollator();

    /// Bytes whose order (memcmp) is the order of the texts: what an index stores. Empty for an empty text.
    [[nodiscard]] QByteArray sortKey(QStringView text) const;
    /// Below, equal to, or above 0.
    [[nodiscard]] int compare(QStringView left, QStringView right) const;

private:
    struct Close {
        void operator()(UCollator *collator) const;
    };
    std::unique_ptr<UCollator, Close> m_collator;
};

/// The pinyin initials of a person's or an organisation's name in small letters: 王冰 → "wb", 单田芳 → "stf" (surnames have
/// readings of their own). Latin letters and digits stay; all else is left out. Any thread.
[[nodiscard]] QString pinyinInitials(QStringView name);

/// The name in pinyin without tones, a blank between syllables: 单田芳 → "shan tian fang". Any thread.
[[nodiscard]] QString pinyin(QStringView name);

} // namespace baolan::text
