// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"

#include "models/text/ngrams.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace baolan::analysis {

using domain::Article;

namespace {

QString wholeText(const Article &article)
{
    return article.kicker + article.headline + article.subheadline + article.paragraphs.join(QString());
}

/// Hands the keys of former articles on, each to one heir.
class Inheritance
{
public:
    Inheritance(domain::Page &page, std::span<const Article> before)
        : m_page(page)
        , m_before(before)
        , m_given(before.size(), false)
    {
        for (Article &article : page.articles)
            article.key.clear();
        if (before.empty())
            return;
        for (const Article &article : before)
            m_oldTexts.push_back(text::squeezed(wholeText(article)));
        for (const Article &article : page.articles)
            m_texts.push_back(text::squeezed(wholeText(article)));
    }

    void run()
    {
        if (m_before.empty())
            return;
        giveWhere([&](std::size_t heir, std::size_t old) { return m_texts[heir] == m_oldTexts[old]; });
        giveWhere([&](std::size_t heir, std::size_t old) {
            const QString &headline = m_page.articles[heir].headline;
            return !headline.isEmpty() && text::squeezed(headline) == text::squeezed(m_before[old].headline);
        });
        giveByOverlap();
    }

private:
    void give(std::size_t heir, std::size_t old)
    {
        m_page.articles[heir].key = m_before[old].key;
        m_given[old] = true;
    }

    void giveWhere(auto &&same)
    {
        for (std::size_t heir = 0; heir < m_page.articles.size(); ++heir) {
            for (std::size_t old = 0; old < m_before.size() && m_page.articles[heir].key.isEmpty(); ++old) {
                if (!m_given[old] && !m_before[old].key.isEmpty() && same(heir, old))
                    give(heir, old);
            }
        }
    }

    void giveByOverlap()
    {
        struct Pair {
            double overlap;
            std::size_t heir, old;
        };
        constexpr double least = 0.3;
        std::vector<Pair> pairs;
        std::vector<text::NGrams> oldGrams;
        for (const QString &text : m_oldTexts)
            oldGrams.emplace_back(text);
        for (std::size_t heir = 0; heir < m_page.articles.size(); ++heir) {
            if (!m_page.articles[heir].key.isEmpty())
                continue;
            const text::NGrams grams(m_texts[heir]);
            for (std::size_t old = 0; old < m_before.size(); ++old) {
                if (m_given[old] || m_before[old].key.isEmpty())
                    continue;
                if (const double overlap = grams.overlap(oldGrams[old]); overlap >= least)
                    pairs.push_back({overlap, heir, old});
            }
        }
        std::ranges::stable_sort(pairs, std::greater(), &Pair::overlap);
        for (const Pair &pair : pairs) {
            if (m_page.articles[pair.heir].key.isEmpty() && !m_given[pair.old])
                give(pair.heir, pair.old);
        }
    }

    domain::Page &m_page;
    std::span<const Article> m_before;
    std::vector<bool> m_given;
    std::vector<QString> m_texts;
    std::vector<QString> m_oldTexts;
};

/// Sixteen hexadecimal digits; `attempt` tells apart what would be the same.
QString newKey(const domain::Page &page, const Article &article, int attempt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(page.source.file.toUtf8());
    hash.addData(QByteArrayView("\n", 1));
    hash.addData(wholeText(article).toUtf8());
    if (attempt > 0)
        hash.addData(QByteArray::number(attempt));
    return QString::fromLatin1(hash.result().first(8).toHex());
}

} // namespace

void inheritKeys(domain::Page &page, std::span<const Article> before, const std::function<bool(const QString &)> &taken)
{
    Inheritance(page, before).run();
    QSet<QString> used;
    for (const Article &article : page.articles)
        used.insert(article.key);
    for (const Article &old : before)
        used.insert(old.key); // the key of an article that is gone may still be named by notes and links
    for (Article &article : page.articles) {
        for (int attempt = 0; article.key.isEmpty(); ++attempt) {
            const QString key = newKey(page, article, attempt);
            if (!used.contains(key) && (!taken || !taken(key)))
                article.key = key;
        }
        used.insert(article.key);
    }
}

} // namespace baolan::analysis
