// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/lexicon.h"

#include <iterator>

namespace baolan::analysis::lexicon {

namespace {

#include "lexica/names.inc"

constexpr std::size_t areaTotal = std::size(areaTable) / 2 - 1; // the last row only ends the names

} // namespace

namespace detail {

const char32_t *const cellTable = cells;
const char16_t *const codeTable = codes;
const char32_t *const wordTable = words;

} // namespace detail

std::uint32_t find(QStringView text)
{
    std::uint32_t found = 0;
    wordsAt(text, 0, [&](qsizetype length, std::uint32_t word) { found = length == text.size() ? word : found; });
    return found;
}

std::uint32_t classesOf(QStringView text)
{
    const std::uint32_t word = find(text);
    return word ? info(word).classes : 0;
}

AreaReference areaReference(std::uint32_t reference)
{
    const std::uint32_t packed = areaReferences[reference];
    return {.area = packed & 0x3fffffff, .isShort = (packed & 0x40000000) != 0, .isWeak = (packed & 0x80000000) != 0};
}

std::uint32_t areaCode(std::uint32_t area) { return areaTable[area * std::size_t(2)]; }

QStringView areaName(std::uint32_t area)
{
    const std::size_t at = area * std::size_t(2);
    return QStringView(areaNames + areaTable[at + 1], static_cast<qsizetype>(areaTable[at + 3] - areaTable[at + 1]));
}

QStringView areaNameOf(std::uint32_t code)
{
    std::size_t low = 0;
    std::size_t high = areaTotal;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (areaTable[middle * 2] < code)
            low = middle + 1;
        else
            high = middle;
    }
    return low < areaTotal && areaTable[low * 2] == code ? areaName(static_cast<std::uint32_t>(low)) : QStringView();
}

} // namespace baolan::analysis::lexicon
