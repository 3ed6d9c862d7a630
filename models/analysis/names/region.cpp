// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/region.h"

#include <map>

namespace baolan::analysis {

namespace {

constexpr std::uint32_t lastSixDigits = 999999;

bool isMunicipality(std::uint32_t province)
{
    return province == 11 || province == 12 || province == 31 || province == 50;
}

std::uint32_t sixDigits(std::uint32_t code) { return code > lastSixDigits ? code / 1000 : code; }
bool isTownship(std::uint32_t code) { return code > lastSixDigits; }
bool isDistrict(std::uint32_t code) { return !isTownship(code) && code % 100 != 0; }

/// The code of the city that an area belongs to, by which regions are told.
std::uint32_t cityOf(std::uint32_t code)
{
    const std::uint32_t six = sixDigits(code);
    return isMunicipality(six / 10000) ? six / 10000 * 10000 : six / 100 * 100;
}

/// Each area that is named votes for the cities that have one of that name.
std::uint32_t namedMost(const std::vector<PartReading> &readings)
{
    std::map<std::uint32_t, double> votes;
    for (const PartReading &reading : readings) {
        for (const Token &token : reading.tokens) {
            if (!token.is(word::Area) || token.info.areaCount > 12)
                continue;
            for (std::uint32_t i = 0; i < token.info.areaCount; ++i) {
                const AreaReference area = lexicon::areaReference(token.info.areaFirst + i);
                const std::uint32_t city = cityOf(lexicon::areaCode(area.area));
                if (!area.isWeak && city % 10000 + isMunicipality(city / 10000) > 0)
                    votes[city] += 1.0 / token.info.areaCount;
            }
        }
    }
    std::uint32_t best = 0;
    double most = 0;
    for (const auto &[city, count] : votes) {
        if (count > most) {
            most = count;
            best = city;
        }
    }
    return best;
}

} // namespace

Region::Region(const QString &code, const std::vector<PartReading> &readings)
{
    std::uint32_t city = code.toUInt();
    if (city == 0)
        city = namedMost(readings);
    const std::uint32_t province = city / 10000;
    if (province == 0)
        return;
    const bool isWhole = isMunicipality(province) || city % 10000 == 0;
    m_divisor = isWhole ? 10000 : 100;
    m_prefix = city / m_divisor;
}

bool Region::holds(std::uint32_t code) const
{
    const std::uint32_t six = sixDigits(code);
    const std::uint32_t province = m_divisor == 100 ? m_prefix / 100 : m_prefix;
    return !isKnown() || six / m_divisor == m_prefix || (six % 10000 == 0 && six / 10000 == province);
}

bool Region::hasDistrict(std::uint32_t code) const
{
    return isKnown() && isDistrict(code) && code / m_divisor == m_prefix;
}

std::optional<std::uint32_t> Region::districtOf(const Token &token) const
{
    if (!token.is(word::Area | word::AreaAlias))
        return std::nullopt;
    std::optional<std::uint32_t> found;
    for (std::uint32_t i = 0; i < token.info.areaCount; ++i) {
        const std::uint32_t code = lexicon::areaCode(lexicon::areaReference(token.info.areaFirst + i).area);
        const std::uint32_t district = sixDigits(code);
        if (isKnown() && code % 100 == 0 && code <= lastSixDigits && code / m_divisor == m_prefix)
            return std::nullopt; // the city itself: 长沙 is no 长沙县
        if (!hasDistrict(district))
            continue;
        if (!isTownship(code))
            return district;
        if (found && *found != district)
            return std::nullopt; // two districts have a township of this name
        found = district;
    }
    return found;
}

std::optional<AreaReference> Region::areaOf(const Token &token) const
{
    if (!token.is(word::Area | word::AreaAlias))
        return std::nullopt;
    std::optional<AreaReference> best;
    int bestRank = -1;
    for (std::uint32_t i = 0; i < token.info.areaCount; ++i) {
        const AreaReference area = lexicon::areaReference(token.info.areaFirst + i);
        const std::uint32_t code = lexicon::areaCode(area.area);
        const bool isHere = isKnown() && sixDigits(code) / m_divisor == m_prefix;
        int rank = isHere ? 20 : 0;
        rank += isTownship(code) ? 0 : isDistrict(code) ? 4 : code % 10000 != 0 ? 6 : 8;
        rank += area.isShort ? 0 : 1;
        if (!isHere && (area.isWeak || (isTownship(code) && area.isShort)))
            continue;
        if (rank > bestRank) {
            bestRank = rank;
            best = area;
        }
    }
    return best;
}

} // namespace baolan::analysis
