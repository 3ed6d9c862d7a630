// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/ngrams.h"

#include "models/text/han.h"

#include <algorithm>

namespace baolan::text {

QString squeezed(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (const QChar unit : text) {
        if (isBlank(unit))
            continue;
        const char16_t half = halfWidth(unit.unicode());
        *out++ = half >= u'A' && half <= u'Z' ? QChar(half + 32) : QChar(half);
    }
    result.truncate(out - result.constData());
    return result;
}

namespace {

std::uint64_t hashOf(QStringView stretch)
{
    // FNV-1a over whole units: fixed for all times and machines, unlike qHash.
    std::uint64_t hash = 14695981039346656037ULL;
    for (const QChar unit : stretch) {
        hash ^= unit.unicode();
        hash *= 1099511628211ULL;
    }
    return hash;
}

} // namespace

NGrams::NGrams(QStringView text, int n)
{
    const QString plain = squeezed(text);
    if (plain.isEmpty())
        return;
    const qsizetype length = std::min<qsizetype>(std::max(n, 1), plain.size());
    const qsizetype count = plain.size() - length + 1;
    m_hashes.reserve(static_cast<std::size_t>(count));
    for (qsizetype i = 0; i < count; ++i)
        m_hashes.push_back(hashOf(QStringView(plain).sliced(i, length)));
    std::ranges::sort(m_hashes);
    m_hashes.erase(std::ranges::unique(m_hashes).begin(), m_hashes.end());
}

std::size_t NGrams::shared(const NGrams &other) const
{
    std::size_t count = 0;
    auto left = m_hashes.begin();
    auto right = other.m_hashes.begin();
    while (left != m_hashes.end() && right != other.m_hashes.end()) {
        if (*left < *right) {
            ++left;
        } else if (*right < *left) {
            ++right;
        } else {
            ++count;
            ++left;
            ++right;
        }
    }
    return count;
}

double NGrams::overlap(const NGrams &other) const
{
    const std::size_t both = shared(other);
    const std::size_t all = size() + other.size() - both;
    return all == 0 ? 0.0 : static_cast<double>(both) / static_cast<double>(all);
}

double NGrams::containedIn(const NGrams &other) const
{
    return isEmpty() ? 0.0 : static_cast<double>(shared(other)) / static_cast<double>(size());
}

} // namespace baolan::text
