// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/facets.h"

#include "models/storage/statement.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace baolan::storage::search {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widest = 1200; ///< months of an interval that says anything about when

[[nodiscard]] int monthOf(qint64 day)
{
    const QDate date = QDate::fromJulianDay(day);
    return date.year() * 12 + date.month() - 1;
}

[[nodiscard]] QDate firstOf(int month) { return {month / 12, month % 12 + 1, 1}; }

/// How many hits stand on each page.
[[nodiscard]] std::vector<qint64> countPages(const Catalogue &catalogue, const Bitmap &hits)
{
    const FactTable &facts = catalogue.facts();
    std::vector<qint64> counts(facts.pages.size());
    hits.forEach([&](std::size_t document) { ++counts[facts.page[document]]; });
    return counts;
}

using Counts = QHash<QString, FacetValue>;

void count(Counts &counts, const QString &key, const QString &name, qint64 add)
{
    if (key.isEmpty() || add == 0)
        return;
    FacetValue &value = counts[key];
    value.key = key;
    value.name = name;
    value.count += add;
}

[[nodiscard]] Facet mostFirst(FacetKind kind, const Counts &counts, int limit)
{
    Facet facet{kind, {counts.begin(), counts.end()}, counts.size()};
    const auto more = [](const FacetValue &a, const FacetValue &b) {
        return a.count != b.count ? a.count > b.count : a.key < b.key;
    };
    const auto kept = std::min<std::ptrdiff_t>(std::max(limit, 0), std::ssize(facet.values));
    std::ranges::partial_sort(facet.values, facet.values.begin() + kept, more);
    facet.values.resize(static_cast<std::size_t>(kept));
    return facet;
}

class Counting
{
public:
    Counting(const Catalogue &catalogue, const Connection &library, const Bitmap &hits, int values)
        : m_facts(catalogue.facts())
        , m_catalogue(catalogue)
        , m_library(library)
        , m_hits(hits)
        , m_values(values)
        , m_pages(countPages(catalogue, hits))
    {
    }

    [[nodiscard]] std::vector<Facet> all()
    {
        std::vector<Facet> facets;
        facets.push_back(districts());
        facets.push_back(periods(FacetKind::Year));
        facets.push_back(periods(FacetKind::Month));
        facets.push_back(sections());
        people(facets);
        facets.push_back(tags());
        facets.push_back(kinds());
        facets.push_back(publications());
        return facets;
    }

private:
    [[nodiscard]] Facet districts() const
    {
        std::vector<qint64> sets(m_facts.districtSets.size());
        m_hits.forEach([&](std::size_t document) { ++sets[m_facts.districts[document]]; });
        Counts counts;
        for (std::size_t slot = 0; slot < sets.size(); ++slot) {
            QStringList seen;
            for (const DistrictFacts &district : m_facts.districtSets[slot]) {
                if (!district.about || seen.contains(district.code))
                    continue;
                seen.append(district.code);
                count(counts, district.code, district.name, sets[slot]);
            }
        }
        return mostFirst(FacetKind::District, counts, m_values);
    }

    /// Every year or month that a page may be of, as a query for it would find the page.
    [[nodiscard]] Facet periods(FacetKind kind) const
    {
        const int step = kind == FacetKind::Year ? 12 : 1;
        std::map<int, qint64> counts;
        for (std::size_t slot = 0; slot < m_pages.size(); ++slot) {
            const PageFacts &page = m_facts.pages[slot];
            if (m_pages[slot] == 0 || page.dayFrom == 0 || page.dayTo == 0)
                continue;
            const int first = monthOf(page.dayFrom);
            const int last = monthOf(page.dayTo);
            for (int period = first / step; period <= last / step && last - first <= widest; ++period)
                counts[period] += m_pages[slot];
        }
        Facet facet{kind, {}, static_cast<qint64>(counts.size())};
        for (const auto &[period, found] : counts) {
            const QString name = firstOf(period * step).toString(kind == FacetKind::Year ? u"yyyy" : u"yyyy-MM");
            facet.values.push_back({name, name, found});
        }
        return facet;
    }

    [[nodiscard]] Facet sections() const
    {
        Counts counts;
        for (std::size_t slot = 0; slot < m_pages.size(); ++slot)
            count(counts, m_facts.pages[slot].section, m_facts.pages[slot].section, m_pages[slot]);
        return mostFirst(FacetKind::Section, counts, m_values);
    }

    [[nodiscard]] Facet publications() const
    {
        QHash<qint64, qint64> byId;
        for (std::size_t slot = 0; slot < m_pages.size(); ++slot)
            byId[m_facts.pages[slot].publication] += m_pages[slot];
        Counts counts;
        const Statement statement(m_library, "SELECT id, name FROM publication");
        for (const Rows rows = statement.rows(); rows.next();)
            count(counts, rows.text(1), rows.text(1), byId.value(rows.number(0)));
        return mostFirst(FacetKind::Publication, counts, m_values);
    }

    [[nodiscard]] Facet kinds() const
    {
        qint64 photos = 0;
        m_hits.forEach([&](std::size_t document) { photos += (m_facts.traits[document] & IsPhotoStory) != 0; });
        Counts counts;
        count(counts, u"article"_s, u"article"_s, static_cast<qint64>(m_hits.count()) - photos);
        count(counts, u"photo"_s, u"photo"_s, photos);
        return mostFirst(FacetKind::Kind, counts, m_values);
    }

    [[nodiscard]] Facet tags() const
    {
        Counts counts;
        const Statement statement(m_library, "SELECT a.article, t.name FROM article_tag a JOIN tag t ON t.id = a.tag");
        for (const Rows rows = statement.rows(); rows.next();) {
            const qint64 document = m_catalogue.document(rows.number(0));
            if (document >= 0 && m_hits.test(static_cast<std::size_t>(document)))
                count(counts, rows.text(1), rows.text(1), 1);
        }
        return mostFirst(FacetKind::Tag, counts, m_values);
    }

    void people(std::vector<Facet> &facets) const
    {
        const std::vector<std::uint32_t> counts = countPeople();
        std::vector<std::uint32_t> entities;
        for (std::uint32_t entity = 0; entity < counts.size(); ++entity) {
            if (counts[entity] != 0)
                entities.push_back(entity);
        }
        std::ranges::sort(entities, [&](std::uint32_t a, std::uint32_t b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
        });
        Facet persons{FacetKind::Person, {}, 0};
        Facet bodies{FacetKind::Organisation, {}, 0};
        const Statement statement(m_library, "SELECT name FROM entity WHERE id = ?1");
        const auto wanted = static_cast<std::size_t>(std::max(m_values, 0));
        for (const std::uint32_t entity : entities) {
            if (persons.values.size() >= wanted && bodies.values.size() >= wanted)
                break;
            Facet &facet = (entity & 1) != 0 ? persons : bodies;
            if (facet.values.size() >= wanted)
                continue;
            if (const Rows rows = statement.rows(qint64(entity / 2)); rows.next())
                facet.values.push_back({rows.text(0), rows.text(0), counts[entity]});
        }
        persons.total = std::ranges::count_if(entities, [](std::uint32_t entity) { return (entity & 1) != 0; });
        bodies.total = std::ssize(entities) - persons.total;
        facets.push_back(std::move(persons));
        facets.push_back(std::move(bodies));
    }

    [[nodiscard]] std::vector<std::uint32_t> countPeople() const
    {
        std::vector<std::uint32_t> counts;
        std::uint32_t highest = 0;
        for (const std::uint32_t entity : m_facts.people)
            highest = std::max(highest, entity);
        counts.resize(m_facts.people.empty() ? 0 : highest + 1U);
        m_hits.forEach([&](std::size_t document) {
            const std::uint32_t begin = document == 0 ? 0 : m_facts.peopleEnd[document - 1];
            for (std::uint32_t i = begin; i < m_facts.peopleEnd[document]; ++i)
                ++counts[m_facts.people[i]];
        });
        return counts;
    }

    const FactTable &m_facts;
    const Catalogue &m_catalogue;
    const Connection &m_library;
    const Bitmap &m_hits;
    const int m_values;
    const std::vector<qint64> m_pages;
};

} // namespace

std::vector<Facet> facetsOf(const Catalogue &catalogue, const Connection &library, const Bitmap &hits, int values)
{
    return Counting(catalogue, library, hits, values).all();
}

Histogram histogramOf(const Catalogue &catalogue, const Bitmap &hits)
{
    const std::vector<qint64> pages = countPages(catalogue, hits);
    std::map<int, qint64> months;
    Histogram histogram;
    for (std::size_t slot = 0; slot < pages.size(); ++slot) {
        const PageFacts &page = catalogue.facts().pages[slot];
        if (page.dayFrom != 0 && page.dayTo != 0 && monthOf(page.dayFrom) == monthOf(page.dayTo))
            months[monthOf(page.dayFrom)] += pages[slot];
        else
            histogram.undated += pages[slot];
    }
    std::erase_if(months, [](const auto &month) { return month.second == 0; });
    if (months.empty())
        return histogram;
    const int first = months.begin()->first;
    histogram.first = firstOf(first);
    histogram.months.resize(static_cast<std::size_t>(months.rbegin()->first - first + 1));
    for (const auto &[month, found] : months)
        histogram.months[static_cast<std::size_t>(month - first)] = found;
    return histogram;
}

} // namespace baolan::storage::search
