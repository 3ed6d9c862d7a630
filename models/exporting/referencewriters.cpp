// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/referencewriters.h"

#include "models/exporting/articlelines.h"
#include "models/exporting/citation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList authors(const domain::Article &article)
{
    QStringList names;
    for (const domain::Byline &person : article.byline) {
        if (!person.name.isEmpty())
            names << printable(person.name);
    }
    names.removeDuplicates();
    return names;
}

QString oneLine(const QString &text) { return printable(text).simplified(); }

QString fullTitle(const domain::Article &article)
{
    const QString subheadline = oneLine(article.subheadline);
    return subheadline.isEmpty() ? titleOf(article) : titleOf(article) + u": "_s + subheadline;
}

/// The day, where one is known for sure; a month or a year where all the days lie in it; else nothing.
QString risDate(const domain::DateInterval &date)
{
    if (!date.earliest.isValid() || !date.latest.isValid() || date.earliest.year() != date.latest.year())
        return {};
    if (date.isDay())
        return date.earliest.toString(u"yyyy/MM/dd"_s);
    return date.earliest.month() == date.latest.month() ? date.earliest.toString(u"yyyy/MM"_s)
                                                        : QString::number(date.earliest.year());
}

} // namespace

bool ReferenceListWriter::add(const domain::Page &page, std::span<const domain::Marks>)
{
    for (const domain::Article &article : page.articles) {
        if (!write(u"[%1] %2\n"_s.arg(QString::number(++m_number), printable(citation(article, page)))))
            return false;
    }
    return true;
}

bool RisWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        const domain::Article &article = page.articles[i];
        QString record;
        const auto field = [&record](const QString &tag, const QString &value) {
            if (!value.isEmpty())
                record += tag + u"  - "_s + oneLine(value) + u"\r\n"_s;
        };
        record += u"TY  - NEWS\r\n"_s;
        for (const QString &name : authors(article))
            field(u"AU"_s, name);
        field(u"TI"_s, fullTitle(article));
        field(u"T2"_s, page.publication);
        field(u"DA"_s, risDate(page.date.interval));
        if (page.date.interval.earliest.isValid())
            field(u"PY"_s, risDate(page.date.interval).left(4));
        field(u"SP"_s, page.number);
        field(u"SE"_s, page.section);
        field(u"LA"_s, u"zh"_s);
        field(u"ID"_s, article.key);
        field(u"UR"_s, articleAddress(article.key));
        for (const QString &tag : marksOf(marks, i).tags)
            field(u"KW"_s, tag);
        for (const domain::PassageNote &note : marksOf(marks, i).notes)
            field(u"N1"_s, u"“%1” %2"_s.arg(note.quote, note.text));
        record += u"ER  - \r\n\r\n"_s;
        if (!write(record))
            return false;
    }
    return true;
}

namespace {

QString texEscaped(const QString &text)
{
    QString safe;
    for (const QChar unit : oneLine(text)) {
        switch (unit.unicode()) {
        case u'\\': safe += u"\\textbackslash{}"_s; break;
        case u'~': safe += u"\\textasciitilde{}"_s; break;
        case u'^': safe += u"\\textasciicircum{}"_s; break;
        case u'{':
        case u'}':
        case u'$':
        case u'&':
        case u'#':
        case u'_':
        case u'%': safe += u'\\'; [[fallthrough]];
        default: safe += unit;
        }
    }
    return safe;
}

} // namespace

bool BibTexWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        const domain::Article &article = page.articles[i];
        QStringList fields;
        const auto field = [&fields](const QString &name, const QString &value) {
            if (!value.isEmpty())
                fields << u"  %1 = {%2}"_s.arg(name, value);
        };
        QStringList names;
        for (const QString &name : authors(article))
            names << u'{' + texEscaped(name) + u'}';
        field(u"author"_s, names.join(u" and "_s));
        field(u"title"_s, u'{' + texEscaped(fullTitle(article)) + u'}');
        field(u"journal"_s, texEscaped(page.publication));
        field(u"date"_s, risDate(page.date.interval).replace(u'/', u'-'));
        field(u"year"_s, risDate(page.date.interval).left(4));
        field(u"pages"_s, texEscaped(page.number));
        field(u"entrysubtype"_s, u"newspaper"_s);
        field(u"langid"_s, u"chinese"_s);
        field(u"url"_s, articleAddress(article.key));
        field(u"keywords"_s, texEscaped(marksOf(marks, i).tags.join(u", "_s)));
        if (!write(u"@article{baolan-%1,\n%2\n}\n\n"_s.arg(article.key, fields.join(u",\n"_s))))
            return false;
    }
    return true;
}

namespace {

QJsonArray dateParts(QDate date) { return QJsonArray{date.year(), date.month(), date.day()}; }

QJsonObject cslItem(const domain::Article &article, const domain::Page &page, const domain::Marks &marks)
{
    QJsonObject item{{u"id"_s, article.key},
                     {u"type"_s, u"article-newspaper"_s},
                     {u"title"_s, fullTitle(article)},
                     {u"language"_s, u"zh-CN"_s},
                     {u"URL"_s, articleAddress(article.key)}};
    QJsonArray people;
    for (const QString &name : authors(article))
        people.append(QJsonObject{{u"literal"_s, name}});
    if (!people.isEmpty())
        item.insert(u"author"_s, people);
    const auto text = [&item](const QString &key, const QString &value) {
        if (!value.isEmpty())
            item.insert(key, oneLine(value));
    };
    text(u"container-title"_s, page.publication);
    text(u"page"_s, page.number);
    text(u"section"_s, page.section);
    text(u"keyword"_s, marks.tags.join(u", "_s));
    const domain::DateInterval &days = page.date.interval;
    if (days.isDay())
        item.insert(u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{dateParts(days.earliest)}}});
    else if (days.earliest.isValid() && days.latest.isValid())
        item.insert(u"issued"_s,
                    QJsonObject{{u"date-parts"_s, QJsonArray{dateParts(days.earliest), dateParts(days.latest)}},
                                {u"circa"_s, true}});
    return item;
}

} // namespace

bool CslJsonWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        const QByteArray item =
            QJsonDocument(cslItem(page.articles[i], page, marksOf(marks, i))).toJson(QJsonDocument::Compact);
        if (!write((m_isFirst ? "\n" : ",\n") + item))
            return false;
        m_isFirst = false;
    }
    return true;
}

} // namespace baolan::exporting
