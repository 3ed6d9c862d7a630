// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include "app/cli/words.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace baolan::cli {

namespace {

/// Edits of one character, a swap of two neighbours among them, that turn `a` into `b`.
int distance(QStringView a, QStringView b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = a[i - 1] == b[at - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    int least = std::max<int>(1, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        const bool begun = word.size() >= 2 && candidate.startsWith(word, Qt::CaseInsensitive);
        const int edits = begun ? 1 : distance(word.toLower(), candidate.toLower());
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}

QString suggestion(const QString &word, const QStringList &candidates, const QString &prefix)
{
    const QString candidate = nearest(word, candidates);
    if (candidate.isEmpty())
        return {};
    return u' ' + translate("cli", "Did you mean “%1”?").arg(prefix + candidate);
}

} // namespace baolan::cli
