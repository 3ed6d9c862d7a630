// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/facets.h"

#include "models/storage/statement.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <span>
#include <utility>

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

/// Hits on pages of the same days. Pages that stand side by side mostly are.
struct DaysCount {
    qint64 dayFrom = 0;
    qint64 dayTo = 0;
    qint64 count = 0;
    int first = 0; ///< months
    int last = 0;
    [[nodiscard]] bool isKnown() const { return dayFrom != 0 && dayTo != 0; }
};

[[nodiscard]] std::vector<DaysCount> countDays(const FactTable &facts, const std::vector<qint64> &pages)
{
    std::vector<DaysCount> days;
    for (std::size_t slot = 0; slot < pages.size(); ++slot) {
        const PageFacts &page = facts.pages[slot];
        if (pages[slot] == 0)
            continue;
        if (days.empty() || days.back().dayFrom != page.dayFrom || days.back().dayTo != page.dayTo) {
            days.push_back({page.dayFrom, page.dayTo, 0, 0, 0});
            if (days.back().isKnown()) {
                days.back().first = monthOf(page.dayFrom);
                days.back().last = page.dayTo == page.dayFrom ? days.back().first : monthOf(page.dayTo);
            }
        }
        days.back().count += pages[slot];
    }
    return days;
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
        , m_days(countDays(m_facts, m_pages))
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
        for (const DaysCount &days : m_days) {
            if (!days.isKnown() || days.last - days.first > widest)
                continue;
            for (int period = days.first / step; period <= days.last / step; ++period)
                counts[period] += days.count;
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
        std::vector<qint64> sections(m_facts.sections.size());
        for (std::size_t slot = 0; slot < m_pages.size(); ++slot)
            sections[m_facts.sectionOf[slot]] += m_pages[slot];
        Counts counts;
        for (std::size_t slot = 0; slot < sections.size(); ++slot)
            count(counts, m_facts.sections[slot], m_facts.sections[slot], sections[slot]);
        return mostFirst(FacetKind::Section, counts, m_values);
    }

    [[nodiscard]] Facet publications() const
    {
        QHash<qint64, qint64> byId;
        qint64 sum = 0;
        for (std::size_t slot = 0; slot < m_pages.size(); ++slot) {
            sum += m_pages[slot];
            const std::uint32_t publication = m_facts.pages[slot].publication;
            if (slot + 1 == m_pages.size() || m_facts.pages[slot + 1].publication != publication)
                byId[publication] += std::exchange(sum, 0);
        }
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
        facets.push_back(mostNamed(FacetKind::Person, counts, 1));
        facets.push_back(mostNamed(FacetKind::Organisation, counts, 0));
    }

    /// Of the even or the odd entities. All are counted, but only those that are shown are sorted.
    [[nodiscard]] Facet mostNamed(FacetKind kind, const std::vector<std::uint32_t> &counts, std::uint32_t first) const
    {
        std::vector<std::uint32_t> entities;
        for (std::uint32_t entity = first; entity < counts.size(); entity += 2) {
            if (counts[entity] != 0)
                entities.push_back(entity);
        }
        const auto more = [&](std::uint32_t a, std::uint32_t b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
        };
        Facet facet{kind, {}, std::ssize(entities)};
        const auto wanted = std::min<std::ptrdiff_t>(std::max(m_values, 0), std::ssize(entities));
        std::ranges::partial_sort(entities, entities.begin() + wanted, more);
        const Statement statement(m_library, "SELECT name FROM entity WHERE id = ?1");
        for (const std::uint32_t entity : std::span(entities).first(static_cast<std::size_t>(wanted))) {
            if (const Rows rows = statement.rows(qint64(entity / 2)); rows.next())
                facet.values.push_back({rows.text(0), rows.text(0), counts[entity]});
        }
        return facet;
    }

    [[nodiscard]] std::vector<std::uint32_t> countPeople() const
    {
        std::vector<std::uint32_t> counts(m_facts.peopleEndNumber);
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
    const std::vector<DaysCount> m_days;
};

} // namespace

std::vector<Facet> facetsOf(const Catalogue &catalogue, const Connection &library, const Bitmap &hits, int values)
{
    return Counting(catalogue, library, hits, values).all();
}

Histogram histogramOf(const Catalogue &catalogue, const Bitmap &hits)
{
    std::map<int, qint64> months;
    Histogram histogram;
    for (const DaysCount &days : countDays(catalogue.facts(), countPages(catalogue, hits))) {
        if (days.isKnown() && days.first == days.last)
            months[days.first] += days.count;
        else
            histogram.undated += days.count;
    }
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
