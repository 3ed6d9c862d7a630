// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/documentreader.h"

#include "models/storage/preparedpage.h"
#include "models/storage/search/documenttext.h"
#include "models/storage/search/duplicates.h"

#include <algorithm>

namespace baolan::storage::search {

using namespace domain;

DocumentReader::DocumentReader(const Connection &library)
    : m_text(library, "SELECT a.kind, a.kicker, a.headline, a.subheadline, a.series, t.body FROM article a JOIN "
                      "article_text t ON t.article = a.id WHERE a.id = ?1 AND NOT a.gone")
    , m_bylines(library, "SELECT name, role FROM byline WHERE article = ?1 ORDER BY position")
    , m_credits(library, "SELECT text FROM credit WHERE article = ?1 ORDER BY position")
    , m_list(library, "SELECT page, place, length FROM article_list WHERE article = ?1")
    , m_traits(library, "SELECT EXISTS (SELECT 1 FROM figure WHERE article = ?1), "
                        "EXISTS (SELECT 1 FROM date_mention WHERE article = ?1), "
                        "EXISTS (SELECT 1 FROM event WHERE article = ?1), "
                        "EXISTS (SELECT 1 FROM repair WHERE article = ?1), "
                        "EXISTS (SELECT 1 FROM suspect WHERE article = ?1)")
    , m_districts(library, "SELECT code, name, about FROM article_district WHERE article = ?1 ORDER BY position")
    , m_people(library, "SELECT a.entity * 2 + (e.type = 'person') FROM article_entity a JOIN entity e ON e.id = "
                        "a.entity WHERE a.article = ?1 "
                        "AND e.type IN ('person', 'organisation') ORDER BY 1")
    , m_page(library, "SELECT p.issue, i.publication, cast(julianday(i.date_from) + 0.5 AS INTEGER), "
                      "cast(julianday(i.date_to) + 0.5 AS INTEGER), p.number, p.number_order, p.section "
                      "FROM page p JOIN issue i ON i.id = p.issue WHERE p.id = ?1")
{
}

std::optional<Article> DocumentReader::text(ArticleId id) const
{
    Article article;
    {
        const Rows rows = m_text.rows(id);
        if (!rows.next())
            return std::nullopt;
        article.kind = articleKind(rows.text(0));
        article.kicker = rows.text(1);
        article.headline = rows.text(2);
        article.subheadline = rows.text(3);
        article.series = rows.text(4);
        article.paragraphs = splitBody(rows.text(5));
    }
    for (const Rows rows = m_bylines.rows(id); rows.next();)
        article.byline.push_back({rows.text(0), rows.text(1)});
    for (const Rows rows = m_credits.rows(id); rows.next();)
        article.credits.append(rows.text(0));
    return article;
}

bool DocumentReader::tellsOfPhoto(const Article &text)
{
    return text.kind == ArticleKind::PhotoStory ||
           std::ranges::any_of(text.byline, [](const Byline &byline) { return byline.role.contains(u'摄'); }) ||
           std::ranges::any_of(text.credits, [](const QString &credit) { return credit.contains(u'摄'); });
}

DocumentFacts DocumentReader::facts(ArticleId id, const Article &text)
{
    DocumentFacts facts;
    facts.article = static_cast<std::uint32_t>(number(id));
    facts.signature = signatureOf(text);
    facts.bounds = layOut(text, [](QStringView, std::size_t) {});
    if (const Rows rows = m_list.rows(id); rows.next()) {
        facts.page = page(static_cast<std::uint32_t>(rows.number(0)));
        facts.place = static_cast<std::uint64_t>(rows.number(1));
        facts.length = static_cast<std::uint32_t>(rows.number(2));
    }
    const auto trait = [&](bool has, Trait trait) { facts.traits |= has ? trait : 0; };
    if (const Rows rows = m_traits.rows(id); rows.next()) {
        for (int column = 0; const Trait which : {HasFigures, HasDates, HasEvents, HasRepairs, HasSuspects})
            trait(rows.number(column++) != 0, which);
    }
    trait(text.kind == ArticleKind::PhotoStory, IsPhotoStory);
    trait(tellsOfPhoto(text), HasPhoto);
    trait(!text.byline.empty(), HasByline);
    trait(!text.kicker.isEmpty(), HasKicker);
    for (const Rows rows = m_districts.rows(id); rows.next();)
        facts.districts.push_back({rows.text(0), rows.text(1), rows.number(2) != 0});
    for (const Rows rows = m_people.rows(id); rows.next();)
        facts.people.push_back(static_cast<std::uint32_t>(rows.number(0)));
    const auto same = std::ranges::unique(facts.people);
    facts.people.erase(same.begin(), same.end());
    return facts;
}

const PageFacts &DocumentReader::page(std::uint32_t id)
{
    if (m_lastPage.id == id)
        return m_lastPage;
    m_lastPage = {};
    const Rows rows = m_page.rows(qint64(id));
    if (!rows.next())
        return m_lastPage;
    m_lastPage = {id,
                  static_cast<std::uint32_t>(rows.number(0)),
                  static_cast<std::uint32_t>(rows.number(1)),
                  rows.integer(2),
                  rows.integer(3),
                  rows.integer(5),
                  rows.text(4),
                  rows.text(6)};
    return m_lastPage;
}

} // namespace baolan::storage::search
