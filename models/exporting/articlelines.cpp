// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/articlelines.h"

#include <QCoreApplication>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::exporting::ArticleLines)
};

} // namespace

QString bylineText(const std::vector<domain::Byline> &byline)
{
    QStringList people;
    for (const domain::Byline &person : byline)
        people << (person.role.isEmpty() ? person.name : person.role + u' ' + person.name);
    return printable(people.join(u"　"_s));
}

QString sourceLine(const domain::Page &page)
{
    QStringList parts;
    if (!page.publication.isEmpty())
        parts << page.publication;
    parts << (page.date.interval.isOpen() ? Words::tr("no date") : domain::shown(page.date.interval));
    if (!page.number.isEmpty())
        parts << Words::tr("page %1").arg(page.number);
    if (!page.section.isEmpty())
        parts << page.section;
    return printable(parts.join(u" · "_s));
}

QString titleOf(const domain::Article &article)
{
    constexpr qsizetype beginning = 20;
    return printable(article.headline.isEmpty() ? article.paragraphs.value(0).left(beginning) + u'…' : article.headline)
        .simplified();
}

QString articleAddress(const QString &key) { return u"baolan:article/"_s + key; }

QString printable(QString text)
{
    for (QChar &unit : text) {
        const bool isBidi = (unit >= u'\u202a' && unit <= u'\u202e') || (unit >= u'\u2066' && unit <= u'\u2069') ||
                            unit == u'\u200e' || unit == u'\u200f';
        if (isBidi || unit.category() == QChar::Other_Control || unit == QChar::LineSeparator ||
            unit == QChar::ParagraphSeparator || unit == u'\ufffe' || unit == u'\uffff')
            unit = u' ';
    }
    return text;
}

} // namespace baolan::exporting
