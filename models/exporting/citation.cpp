// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/citation.h"

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype namedAuthors = 3;

// Who took the pictures is no author of the text, unless there is nobody else.
QStringList authorNames(const std::vector<domain::Byline> &byline)
{
    QStringList writers;
    QStringList photographers;
    for (const domain::Byline &person : byline) {
        if (!person.name.isEmpty())
            (person.role.contains(u"摄影") ? photographers : writers) << person.name;
    }
    writers.removeDuplicates();
    photographers.removeDuplicates();
    return writers.isEmpty() ? photographers : writers;
}

QString authors(const domain::Article &article)
{
    QStringList names = authorNames(article.byline);
    if (names.isEmpty())
        return {};
    if (names.size() > namedAuthors) {
        names.resize(namedAuthors);
        names << u"等"_s;
    }
    return names.join(u", "_s) + u". "_s;
}

QString title(const domain::Article &article)
{
    constexpr qsizetype beginning = 20;
    QString title = article.headline.simplified();
    if (title.isEmpty())
        title = u'[' + article.paragraphs.value(0).left(beginning) + u"…]"_s;
    const QString subheadline = article.subheadline.simplified();
    return subheadline.isEmpty() ? title : title + u": "_s + subheadline;
}

QString date(const domain::PageDate &date)
{
    if (date.interval.isOpen())
        return u"[日期不详]"_s;
    const QString words = domain::shown(date.interval);
    const bool certain = date.interval.isDay() && date.source != domain::DateSource::Inferred;
    return certain ? words : u'[' + words + u']';
}

} // namespace

QString citation(const domain::Article &article, const domain::Page &page)
{
    const QString paper = page.publication.isEmpty() ? u"[报名不详]"_s : page.publication;
    const QString number = page.number.isEmpty() ? QString() : u'(' + page.number + u')';
    return authors(article) + title(article) + u"[N]. "_s + paper + u", "_s + date(page.date) + number + u'.';
}

} // namespace baolan::exporting
