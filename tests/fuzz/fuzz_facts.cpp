// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/contacts.h"
#include "models/analysis/facts/dates.h"
#include "models/analysis/facts/documents.h"
#include "models/analysis/facts/figures.h"
#include "models/analysis/facts/pagedate.h"
#include "models/analysis/facts/quotations.h"

#include "tests/fuzz/check.h"

#include <cmath>

using namespace baolan;

namespace {

/// The range lies in its part and holds what is said to be printed there.
void checkRange(const domain::Article &article, const domain::TextRange &range, const QString &printed)
{
    const QString text = article.text(range.part);
    fuzz::check(range.start >= 0 && range.start < range.end && range.end <= text.size());
    fuzz::check(QStringView(text).sliced(range.start, range.length()) == printed);
}

void checkOrder(const domain::DateInterval &interval)
{
    fuzz::check(!interval.earliest.isValid() || !interval.latest.isValid() || interval.earliest <= interval.latest);
}

void checkEntities(const domain::Article &article, const std::vector<domain::EntityMentions> &entities)
{
    for (const domain::EntityMentions &entity : entities) {
        fuzz::check(!entity.name.isEmpty() && !entity.mentions.empty());
        for (const domain::Mention &mention : entity.mentions)
            checkRange(article, mention.range, mention.text);
    }
}

void checkArticle(const domain::Article &article, const domain::DateInterval &page)
{
    const analysis::Parts parts = analysis::partsOf(article);
    const auto dates = analysis::readDates(parts, page);
    for (const domain::DateMention &date : dates) {
        checkRange(article, date.range, date.text);
        checkOrder(date.interval);
    }
    for (const domain::Figure &figure : analysis::readFigures(parts, dates)) {
        checkRange(article, figure.range, figure.text);
        fuzz::check(std::isfinite(figure.value) && !figure.unit.isEmpty());
        fuzz::check(!figure.valueMax || *figure.valueMax >= figure.value);
    }
    checkEntities(article, analysis::readDocuments(parts));
    checkEntities(article, analysis::readContacts(parts));
    for (const analysis::Quotation &quotation : analysis::readQuotations(parts))
        checkRange(article, quotation.range, quotation.text);
}

} // namespace

// The bytes are an article in UTF-8, its headline in the first line; it is read on a page of one day, of a month and of no date.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    text.remove(QChar::Null).remove(QChar::CarriageReturn);
    domain::Page page;
    page.articles.resize(1);
    domain::Article &article = page.articles.front();
    article.paragraphs = text.split(u'\n');
    article.headline = article.paragraphs.takeFirst();
    checkArticle(article, domain::DateInterval::day(QDate(2024, 2, 29)));
    checkArticle(article, domain::DateInterval::month(2023, 12));
    const domain::PageDate inferred = analysis::inferPageDate(page);
    checkOrder(inferred.interval);
    checkArticle(article, inferred.interval);
    return 0;
}
