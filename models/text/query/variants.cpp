// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/variants.h"

#include "models/text/han.h"

#include <unicode/translit.h>

#include <array>
#include <map>
#include <memory>

namespace baolan::text {

namespace {

constexpr std::size_t unitCount = 0x10000;

/// All Han characters of one unit, each on a line of its own, so that no rule of the transform sees a neighbour.
icu::UnicodeString allHan()
{
    icu::UnicodeString text;
    for (char32_t unit = 0x3400; unit < 0xfb00; ++unit) {
        if (isHan(static_cast<char16_t>(unit)) && !QChar::isSurrogate(unit))
            text.append(static_cast<char16_t>(unit)).append(u'\n');
    }
    return text;
}

/// What one step of the transform makes of each unit. Without its data in ICU nothing has a variant.
std::vector<char16_t> transformed()
{
    std::vector<char16_t> table(unitCount);
    for (std::size_t unit = 0; unit < unitCount; ++unit)
        table[unit] = static_cast<char16_t>(unit);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplifier(
        icu::Transliterator::createInstance(u"Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        return table;
    const icu::UnicodeString before = allHan();
    icu::UnicodeString after = before;
    simplifier->transliterate(after);
    int32_t at = 0;
    for (int32_t i = 0; i < before.length(); i += 2) {
        const int32_t end = after.indexOf(u'\n', at);
        const char16_t simple = after.charAt(at);
        if (end == at + 1 && isHan(simple))
            table[before.charAt(i)] = simple;
        at = end + 1;
    }
    return table;
}

class VariantTable final
{
public:
    VariantTable() : m_simple(transformed())
    {
        followChains();
        collectFamilies();
    }

    [[nodiscard]] char16_t simple(char16_t unit) const { return m_simple[unit]; }

    [[nodiscard]] QStringView family(char16_t unit) const
    {
        const auto found = m_families.find(m_simple[unit]);
        return found != m_families.end() ? QStringView(found->second) : QStringView(&m_alone[unit], 1);
    }

private:
    void followChains()
    {
        for (std::size_t unit = 0; unit < unitCount; ++unit) {
            // Two characters that change into each other would never end.
            for (int step = 0; step < 8 && m_simple[m_simple[unit]] != m_simple[unit]; ++step)
                m_simple[unit] = m_simple[m_simple[unit]];
        }
    }

    void collectFamilies()
    {
        for (std::size_t unit = 0; unit < unitCount; ++unit) {
            m_alone[unit] = static_cast<char16_t>(unit);
            if (m_simple[unit] != unit)
                m_families[m_simple[unit]] += QChar(static_cast<char16_t>(unit));
        }
        for (auto &[simple, members] : m_families) {
            if (!members.contains(QChar(simple)))
                members += QChar(simple);
            std::ranges::sort(members);
        }
    }

    std::vector<char16_t> m_simple;
    std::vector<char16_t> m_alone = std::vector<char16_t>(unitCount);
    std::map<char16_t, QString> m_families; ///< only of more than one
};

const VariantTable &table()
{
    static const VariantTable table;
    return table;
}

} // namespace

char16_t simplifiedForm(char16_t unit) { return table().simple(unit); }

QString simplifiedForm(QStringView text)
{
    const VariantTable &variants = table();
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (const QChar unit : text)
        *out++ = QChar(variants.simple(unit.unicode()));
    return result;
}

QStringView variantsOf(char16_t unit) { return table().family(unit); }

} // namespace baolan::text
