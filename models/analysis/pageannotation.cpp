// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageannotation.h"

#include "models/analysis/articleanalysis.h"
#include "models/analysis/facts/pagedate.h"
#include "models/analysis/pageanalysis.h"

#include <QCryptographicHash>

#include <algorithm>

namespace baolan::analysis {

namespace {

/// Print and path, or print and manifest, say the same days: no article could know better.
bool isConfirmed(const domain::PageDate &date)
{
    return std::ranges::count(date.evidence, date.interval, &domain::DateEvidence::gives) > 1;
}

void datePage(domain::Page &page)
{
    using domain::DateSource;
    domain::PageDate &date = page.date;
    if (date.source == DateSource::None || date.source == DateSource::Inferred || date.interval.isOpen()) {
        date = inferPageDate(page);
        return;
    }
    if (isConfirmed(date))
        return;
    for (domain::DateEvidence &evidence : contradictions(page)) {
        if (!std::ranges::contains(date.evidence, evidence))
            date.evidence.push_back(std::move(evidence));
    }
}

void annotate(domain::Article &article, const ArticleContext &context)
{
    article.derived = analyseArticle(article, context);
    for (domain::EntityMentions &entity : article.derived.entities) {
        if (entity.id.isEmpty())
            entity.id = authorityId(entity.type, entity.name);
    }
}

} // namespace

void annotatePage(domain::Page &page)
{
    datePage(page);
    const ArticleContext context{page.date.interval, page.region, page.publication};
    for (domain::Article &article : page.articles)
        annotate(article, context);
    page.analysis = version;
}

void annotateArticle(domain::Article &article, const domain::DateInterval &pageDate)
{
    annotate(article, {pageDate, {}, {}});
}

QString authorityId(domain::EntityType type, const QString &name)
{
    constexpr qsizetype length = 10; // bytes: no two of millions of names meet
    const QString kind = domain::key(type);
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(kind.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(name.toUtf8());
    return kind.first(1) + u'-' + QString::fromLatin1(hash.result().first(length).toHex());
}

} // namespace baolan::analysis
