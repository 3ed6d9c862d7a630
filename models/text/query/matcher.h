// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/query.h"

#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace baolan::text {

/// A stretch of a text: UTF-16 units, end exclusive.
struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
    bool operator==(const Stretch &) const = default;
};

/// What the words of a query mean, character by character. An index must answer as this does.
///
/// - An article's text is a row of parts: headline, subheadline, kicker, series, each name of the byline, each credit
///   line, each paragraph. Nothing is found across two of them.
/// - A phrase stands where its units, folded by searchFold(), stand one for one; with `variants` both sides are also
///   brought to simplifiedForm().
/// - If a phrase begins with a Latin letter (A–Z), no Latin letter stands before it; if with a digit, no digit. Its end is
///   free: `12351` finds 12351热线 and 123510, not 212351.
/// - Near words stand in one part so that from the end of the one that ends first to the beginning of the one that begins
///   last there are at most `distance` units; they may overlap, and one place serves for the same word given twice.
class Matcher final
{
public:
    explicit Matcher(const domain::Query &query, bool variants = false);

    /// Answers a leaf that is not about words (a date, a tag …) for the article in question.
    using Facts = std::function<bool(const domain::Query &leaf)>;
    [[nodiscard]] bool matches(const domain::Article &article, const Facts &facts) const;

    /// Whether anything can be marked: words that the query wants, not those it excludes.
    [[nodiscard]] bool hasWords() const { return !m_wanted.empty(); }
    /// All places of a text where words stand that the query wants; in order, those that overlap made one. `part` as in
    /// TextRange; lines of part::Credits are parts of their own.
    [[nodiscard]] std::vector<Stretch> ranges(int part, QStringView text) const;
    /// The same for a text of a kind; Anywhere takes the words of all kinds.
    [[nodiscard]] std::vector<Stretch> ranges(domain::QueryPart kind, QStringView text) const;

private:
    /// A phrase (of one word) or near words, folded.
    struct Words {
        QStringList words;
        int distance = 0;
        domain::QueryPart part = domain::QueryPart::Anywhere;
    };
    [[nodiscard]] QString folded(QStringView text) const;
    [[nodiscard]] Words folded(const QStringList &words, int distance, domain::QueryPart part) const;
    void collectWanted(const domain::Query &query, bool wanted);
    [[nodiscard]] bool holds(const domain::Query &query,
                             const std::vector<std::pair<domain::QueryPart, QString>> &parts, const Facts &facts) const;

    domain::Query m_query; ///< its words folded
    std::vector<Words> m_wanted;
    bool m_variants;
};

/// Which kind of words looks into a part of an article.
[[nodiscard]] domain::QueryPart queryPart(int part);

/// All places where the folded phrase stands in the folded text, also those that overlap.
[[nodiscard]] std::vector<Stretch> phrasePlaces(QStringView foldedText, QStringView foldedPhrase);
/// All places of the words that belong to a group as near as that; in order.
[[nodiscard]] std::vector<Stretch> nearPlaces(QStringView foldedText, const QStringList &foldedWords, int distance);

} // namespace baolan::text
