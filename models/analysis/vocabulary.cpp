// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/vocabulary.h"

#include "models/text/han.h"

namespace baolan::analysis {

namespace {

std::size_t hashOf(char16_t a, char16_t b)
{
    return (std::size_t(a) * 0x9e3779b1U ^ std::size_t(b) * 0x85ebca6bU) >> 7 & 0xffff;
}

} // namespace

void Vocabulary::add(QStringView text)
{
    if (!m_pairs)
        m_pairs = std::make_unique<std::bitset<size>>();
    for (qsizetype i = 1; i < text.size(); ++i)
        m_pairs->set(hashOf(text[i - 1].unicode(), text[i].unicode()));
}

bool Vocabulary::mayHave(QChar first, QChar second) const
{
    return m_pairs && m_pairs->test(hashOf(first.unicode(), second.unicode()));
}

double Vocabulary::shareOf(QStringView line) const
{
    int pairs = 0;
    int known = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (!text::isHan(line[i - 1]) || !text::isHan(line[i]))
            continue;
        ++pairs;
        known += m_pairs && m_pairs->test(hashOf(line[i - 1].unicode(), line[i].unicode()));
    }
    return pairs > 0 ? double(known) / pairs : 0;
}

} // namespace baolan::analysis
