// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/tablewriters.h"

#include "models/exporting/articlelines.h"
#include "models/exporting/citation.h"
#include "models/exporting/csvtable.h"

#include "models/text/han.h"

#include <QLocale>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

QString iso(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

/// What every row begins with: which article, and where it was printed.
QStringList place(const domain::Article &article, const domain::Page &page)
{
    return {article.key, page.publication, iso(page.date.interval.earliest), iso(page.date.interval.latest),
            page.number, titleOf(article)};
}
const QStringList placeColumns{u"article"_s,    u"publication"_s, u"printed_from"_s,
                               u"printed_to"_s, u"page"_s,        u"headline"_s};

QString aboutDistricts(const domain::Article &article)
{
    QStringList names;
    for (const domain::ArticleDistrict &district : article.derived.districts) {
        if (district.about)
            names << district.name;
    }
    return names.join(u"、"_s);
}

QString number(double value) { return QLocale::c().toString(value, 'g', 15); }

/// The sentence around a passage.
QString sentence(const domain::Article &article, const domain::TextRange &range)
{
    const QString text = article.text(range.part);
    qsizetype start = std::min(range.start, text.size());
    while (start > 0 && !text::isSentenceEnd(text[start - 1]))
        --start;
    qsizetype end = std::min(range.end, text.size());
    while (end < text.size() && !text::isSentenceEnd(text[end]))
        ++end;
    return text.sliced(start, std::min(end + 1, text.size()) - start);
}

} // namespace

ArticleTable articlesTable()
{
    const QStringList columns =
        placeColumns + QStringList{u"kicker"_s, u"subheadline"_s, u"series"_s,    u"byline"_s, u"section"_s,
                                   u"kind"_s,   u"characters"_s,  u"districts"_s, u"tags"_s,   u"file"_s,
                                   u"sha256"_s, u"citation"_s,    u"text"_s};
    return {columns, [](const domain::Article &article, const domain::Page &page, const domain::Marks &marks) {
                return Rows{place(article, page) +
                            QStringList{article.kicker, article.subheadline, article.series, bylineText(article.byline),
                                        page.section, domain::key(article.kind), QString::number(article.length()),
                                        aboutDistricts(article), marks.tags.join(u"、"_s), page.source.file,
                                        QString::fromLatin1(page.source.sha256.toHex()), citation(article, page),
                                        article.paragraphs.join(u'\n')}};
            }};
}

ArticleTable mentionsTable()
{
    const QStringList columns = placeColumns + QStringList{u"type"_s,  u"name"_s, u"as_printed"_s, u"paragraph"_s,
                                                           u"start"_s, u"end"_s,  u"confidence"_s, u"sentence"_s};
    return {columns, [](const domain::Article &article, const domain::Page &page, const domain::Marks &) {
                Rows rows;
                for (const domain::EntityMentions &entity : article.derived.entities) {
                    for (const domain::Mention &mention : entity.mentions)
                        rows.push_back(place(article, page) +
                                       QStringList{domain::key(entity.type), entity.name, mention.text,
                                                   QString::number(mention.range.part),
                                                   QString::number(mention.range.start),
                                                   QString::number(mention.range.end), number(mention.confidence),
                                                   sentence(article, mention.range)});
                }
                return rows;
            }};
}

ArticleTable figuresTable()
{
    const QStringList columns =
        placeColumns + QStringList{u"as_printed"_s, u"value"_s,    u"value_max"_s, u"unit"_s,        u"bound"_s,
                                   u"measure"_s,    u"scope"_s,    u"district"_s,  u"period_from"_s, u"period_to"_s,
                                   u"cumulative"_s, u"sentence"_s, u"citation"_s};
    return {columns, [](const domain::Article &article, const domain::Page &page, const domain::Marks &) {
                Rows rows;
                for (const domain::Figure &figure : article.derived.figures)
                    rows.push_back(place(article, page) +
                                   QStringList{figure.text, number(figure.value),
                                               figure.valueMax ? number(*figure.valueMax) : QString(), figure.unit,
                                               domain::key(figure.bound), figure.measure, figure.scope, figure.district,
                                               iso(figure.period.earliest), iso(figure.period.latest),
                                               figure.cumulative ? u"1"_s : u"0"_s, sentence(article, figure.range),
                                               citation(article, page)});
                return rows;
            }};
}

ArticleTable eventsTable()
{
    const QStringList columns =
        placeColumns + QStringList{u"from"_s, u"to"_s, u"precision"_s, u"district"_s, u"summary"_s, u"sentence"_s};
    return {columns, [](const domain::Article &article, const domain::Page &page, const domain::Marks &) {
                Rows rows;
                for (const domain::Event &event : article.derived.events)
                    rows.push_back(place(article, page) + QStringList{iso(event.interval.earliest),
                                                                      iso(event.interval.latest),
                                                                      domain::key(event.precision), event.district,
                                                                      event.summary, sentence(article, event.range)});
                return rows;
            }};
}

ArticleTable notesTable()
{
    const QStringList columns = placeColumns + QStringList{u"quote"_s, u"note"_s, u"paragraph"_s, u"start"_s, u"end"_s};
    return {columns, [](const domain::Article &article, const domain::Page &page, const domain::Marks &marks) {
                Rows rows;
                for (const domain::PassageNote &note : marks.notes)
                    rows.push_back(place(article, page) +
                                   QStringList{note.quote, note.text, QString::number(note.range.part),
                                               QString::number(note.range.start), QString::number(note.range.end)});
                return rows;
            }};
}

bool TableWriter::begin(const ExportHead &) { return write(csv(m_table.columns, {})); }

bool TableWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        for (const QStringList &row : m_table.rows(page.articles[i], page, marksOf(marks, i))) {
            if (!write(csvLine(row)))
                return false;
        }
    }
    return true;
}

} // namespace baolan::exporting
