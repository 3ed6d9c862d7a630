// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/derivedstore.h"

namespace baolan::storage {

using namespace domain;

DerivedStore::DerivedStore(const Connection &connection)
    : m_entities(connection)
    , m_addDate(connection, "INSERT INTO date_mention (article, position, part, start, \"end\", text, date_from, "
                            "date_to, precision, rule) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
    , m_addFigure(connection, "INSERT INTO figure (article, position, part, start, \"end\", text, value, value_max, "
                              "unit, bound, measure, scope, "
                              "district, period_from, period_to, cumulative) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
    , m_addEvent(connection, "INSERT INTO event (article, position, district, date_from, date_to, precision, summary, "
                             "part, start, \"end\") "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
    , m_addDistrict(
          connection,
          "INSERT INTO article_district (article, position, code, name, about, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    , m_removeDates(connection, "DELETE FROM date_mention WHERE article = ?1")
    , m_removeFigures(connection, "DELETE FROM figure WHERE article = ?1")
    , m_removeEvents(connection, "DELETE FROM event WHERE article = ?1")
    , m_removeDistricts(connection, "DELETE FROM article_district WHERE article = ?1")
    , m_dates(connection, "SELECT part, start, \"end\", text, date_from, date_to, precision, rule FROM date_mention "
                          "WHERE article = ?1 ORDER BY position")
    , m_figures(connection, "SELECT part, start, \"end\", text, value, value_max, unit, bound, measure, scope, "
                            "district, period_from, period_to, cumulative "
                            "FROM figure WHERE article = ?1 ORDER BY position")
    , m_events(connection, "SELECT district, date_from, date_to, precision, summary, part, start, \"end\" FROM event "
                           "WHERE article = ?1 ORDER BY position")
    , m_districts(connection,
                  "SELECT code, name, about, reason FROM article_district WHERE article = ?1 ORDER BY position")
{
}

void DerivedStore::store(ArticleId article, const Derived &derived, std::span<const QByteArray> entityKeys)
{
    m_entities.store(article, derived.entities, entityKeys);
    for (int position = 0; const DateMention &date : derived.dates)
        m_addDate.run(article, position++, date.range.part, date.range.start, date.range.end, date.text,
                      date.interval.earliest, date.interval.latest, key(date.precision), date.rule);
    for (int position = 0; const Figure &figure : derived.figures)
        m_addFigure.run(article, position++, figure.range.part, figure.range.start, figure.range.end, figure.text,
                        figure.value, figure.valueMax, figure.unit, key(figure.bound), figure.measure, figure.scope,
                        figure.district, figure.period.earliest, figure.period.latest, figure.cumulative);
    for (int position = 0; const Event &event : derived.events)
        m_addEvent.run(article, position++, event.district, event.interval.earliest, event.interval.latest,
                       key(event.precision), event.summary, event.range.part, event.range.start, event.range.end);
    for (int position = 0; const ArticleDistrict &district : derived.districts)
        m_addDistrict.run(article, position++, district.code, district.name, district.about, district.reason);
}

void DerivedStore::remove(ArticleId article)
{
    m_entities.remove(article);
    for (const Statement *statement : {&m_removeDates, &m_removeFigures, &m_removeEvents, &m_removeDistricts})
        statement->run(article);
}

Derived DerivedStore::load(ArticleId article) const
{
    Derived derived;
    derived.entities = m_entities.load(article);
    for (const Rows rows = m_dates.rows(article); rows.next();)
        derived.dates.push_back({rows.text(3),
                                 {rows.integer(0), rows.number(1), rows.number(2)},
                                 rows.interval(4),
                                 datePrecision(rows.text(6)),
                                 rows.text(7)});
    for (const Rows rows = m_figures.rows(article); rows.next();)
        derived.figures.push_back({rows.text(3),
                                   {rows.integer(0), rows.number(1), rows.number(2)},
                                   rows.real(4),
                                   rows.isNull(5) ? std::nullopt : std::optional(rows.real(5)),
                                   rows.text(6),
                                   figureBound(rows.text(7)),
                                   rows.text(8),
                                   rows.text(9),
                                   rows.text(10),
                                   rows.interval(11),
                                   rows.number(13) != 0});
    for (const Rows rows = m_events.rows(article); rows.next();)
        derived.events.push_back({rows.text(0),
                                  rows.interval(1),
                                  datePrecision(rows.text(3)),
                                  rows.text(4),
                                  {rows.integer(5), rows.number(6), rows.number(7)}});
    for (const Rows rows = m_districts.rows(article); rows.next();)
        derived.districts.push_back({rows.text(0), rows.text(1), rows.number(2) != 0, rows.text(3)});
    return derived;
}

} // namespace baolan::storage
