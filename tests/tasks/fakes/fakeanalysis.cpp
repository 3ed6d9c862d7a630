// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"

#include <QCryptographicHash>

// Stands in for the analysis until it is there: a line that begins with '#' is a headline, what follows its paragraphs.
namespace baolan::analysis {

domain::Page analysePage(domain::PageText source)
{
    domain::Page page;
    page.publication = source.hints.publication;
    page.number = source.hints.number;
    page.section = source.hints.section;
    page.date = {source.hints.date, source.hints.dateSource, {}};
    qsizetype at = 0;
    for (const QString &line : source.text.split(u'\n')) {
        if (line.startsWith(u'#')) {
            domain::Article &article = page.articles.emplace_back();
            article.order = static_cast<int>(page.articles.size()) - 1;
            article.headline = line.sliced(1).trimmed();
        } else if (!line.isEmpty() && !page.articles.empty()) {
            domain::Article &article = page.articles.back();
            article.spans.add({static_cast<int>(article.paragraphs.size()), 0, line.size(), at});
            article.paragraphs.append(line);
        } else if (!line.isEmpty()) {
            page.furniture.push_back({line, {at, at + line.size()}});
        }
        at += line.size() + 1;
    }
    page.source = std::move(source);
    return page;
}

void inheritKeys(domain::Page &page, std::span<const domain::Article> before, const std::function<bool(const QString &)> &taken)
{
    for (domain::Article &article : page.articles) {
        for (const domain::Article &old : before) {
            if (old.headline == article.headline)
                article.key = old.key;
        }
        if (!article.key.isEmpty())
            continue;
        const QByteArray text = (page.source.file + article.headline + article.paragraphs.join(u'\n')).toUtf8();
        article.key = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).first(8).toHex());
        while (taken && taken(article.key))
            article.key += u'x';
    }
}

} // namespace baolan::analysis
