// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/factsets.h"

#include "models/storage/preparedpage.h"
#include "models/storage/search/leafarticles.h"
#include "models/text/fold.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace baolan::storage::search {

using namespace domain;

namespace {

/// The days of a page as two numbers that can be compared, an open end as far away as can be.
struct Days {
    explicit Days(const PageFacts &page)
        : first(page.dayFrom != 0 ? page.dayFrom : std::numeric_limits<qint64>::min())
        , last(page.dayTo != 0 ? page.dayTo : std::numeric_limits<qint64>::max())
        , known(page.dayFrom != 0 || page.dayTo != 0)
    {
    }
    [[nodiscard]] bool overlap(const DateInterval &interval) const
    {
        return known && (!interval.latest.isValid() || first <= interval.latest.toJulianDay()) &&
               (!interval.earliest.isValid() || last >= interval.earliest.toJulianDay());
    }
    qint64 first;
    qint64 last;
    bool known;
};

constexpr qint64 longestMonth = 31;

[[nodiscard]] bool holdsDayOfYear(const PageFacts &page, const DayOfYearQuery &leaf)
{
    if (page.dayFrom == 0 || page.dayTo == 0 || page.dayTo - page.dayFrom >= longestMonth)
        return false;
    for (qint64 day = page.dayFrom; day <= page.dayTo; ++day) {
        const QDate date = QDate::fromJulianDay(day);
        if (date.month() == leaf.month && date.day() == leaf.day)
            return true;
    }
    return false;
}

/// 昌平 for 昌平区: an official name without its last character, which says what kind of area it is.
[[nodiscard]] bool isDistrict(const DistrictFacts &district, const QString &name)
{
    if (name.isEmpty())
        return false;
    return district.code == name || district.name == name ||
           (name.size() >= 2 && district.name.size() == name.size() + 1 && district.name.startsWith(name) &&
            QStringView(u"区县市旗").contains(district.name.back()));
}

} // namespace

bool compares(Comparison comparison, double left, double right)
{
    switch (comparison) {
    case Comparison::Equal: return left == right;
    case Comparison::Less: return left < right;
    case Comparison::LessOrEqual: return left <= right;
    case Comparison::Greater: return left > right;
    case Comparison::GreaterOrEqual: return left >= right;
    }
    return false;
}

template<typename Holds>
Bitmap FactSets::where(Holds &&holds) const
{
    Bitmap set(m_catalogue.size());
    for (std::size_t document = 0; document < m_catalogue.size(); ++document) {
        if (holds(document))
            set.set(document);
    }
    set &= m_catalogue.live();
    return set;
}

template<typename Holds>
Bitmap FactSets::wherePage(Holds &&holds) const
{
    const FactTable &facts = m_catalogue.facts();
    std::vector<char> pages(facts.pages.size());
    for (std::size_t slot = 0; slot < pages.size(); ++slot)
        pages[slot] = holds(facts.pages[slot]) ? 1 : 0;
    return where([&](std::size_t document) { return pages[facts.page[document]] != 0; });
}

Bitmap FactSets::documents(const std::vector<qint64> &articles) const
{
    Bitmap set(m_catalogue.size());
    for (const qint64 article : articles) {
        if (const qint64 document = m_catalogue.document(article); document >= 0)
            set.set(static_cast<std::size_t>(document));
    }
    return set;
}

Bitmap FactSets::scope(const ArticleScope &scope) const
{
    QSet<qint64> pages;
    for (const PageId page : scope.pages)
        pages.insert(number(page));
    return wherePage([&](const PageFacts &page) {
        const Days days(page);
        return (!scope.publication || page.publication == number(*scope.publication)) &&
               (!scope.issue || page.issue == number(*scope.issue)) && (pages.isEmpty() || pages.contains(page.id)) &&
               (!scope.undated || !days.known) && (scope.date.isOpen() || days.overlap(scope.date));
    });
}

Bitmap FactSets::of(const Query &leaf) const
{
    return std::visit(
        [&]<typename Leaf>(const Leaf &value) {
            if constexpr (requires { of(value); } && !std::is_same_v<Leaf, Query>)
                return of(value);
            else
                return Bitmap(m_catalogue.size());
        },
        leaf.value);
}

Bitmap FactSets::of(const EntityQuery &leaf) const { return documents(articlesWith(m_library, leaf)); }

Bitmap FactSets::of(const DistrictQuery &leaf) const
{
    const FactTable &facts = m_catalogue.facts();
    std::vector<char> sets(facts.districtSets.size());
    for (std::size_t slot = 0; slot < sets.size(); ++slot) {
        sets[slot] = std::ranges::any_of(facts.districtSets[slot], [&](const DistrictFacts &district) {
            return (district.about || !leaf.about) && isDistrict(district, leaf.name);
        });
    }
    Bitmap named = where([&](std::size_t document) { return sets[facts.districts[document]] != 0; });
    if (!leaf.about && named.none()) // mentions: of what is no district of any article that lives
        return documents(articlesNaming(m_library, leaf.name));
    return named;
}

Bitmap FactSets::of(const FieldQuery &leaf) const
{
    switch (leaf.field) {
    case QueryField::Section: {
        const QString words = text::fold(leaf.value);
        return wherePage([&](const PageFacts &page) {
            return !words.isEmpty() && text::foldedContains(text::fold(page.section), words);
        });
    }
    case QueryField::Page: {
        const QString wanted = text::fold(leaf.value);
        const int order = pageNumberOrder(leaf.value);
        return wherePage([&](const PageFacts &page) {
            return !page.number.isEmpty() &&
                   ((order != unnumberedPage && page.numberOrder == order) || text::fold(page.number) == wanted);
        });
    }
    case QueryField::Publication: {
        const QSet<qint64> publications = publicationsCalled(m_library, leaf.value);
        return wherePage([&](const PageFacts &page) { return publications.contains(page.publication); });
    }
    default: return documents(articlesWith(m_library, leaf));
    }
}

Bitmap FactSets::of(const KindQuery &leaf) const
{
    const std::vector<std::uint16_t> &traits = m_catalogue.facts().traits;
    const bool photo = leaf.kind == ArticleKind::PhotoStory;
    return where([&](std::size_t document) { return ((traits[document] & IsPhotoStory) != 0) == photo; });
}

Bitmap FactSets::of(const DateQuery &leaf) const
{
    return wherePage([&](const PageFacts &page) {
        const Days days(page);
        return leaf.undated ? !days.known : days.overlap(leaf.interval);
    });
}

Bitmap FactSets::of(const DayOfYearQuery &leaf) const
{
    return wherePage([&](const PageFacts &page) { return holdsDayOfYear(page, leaf); });
}

Bitmap FactSets::of(const LengthQuery &leaf) const
{
    const std::vector<std::uint32_t> &length = m_catalogue.facts().length;
    return where([&](std::size_t document) {
        return compares(leaf.comparison, double(length[document]), double(leaf.characters));
    });
}

Bitmap FactSets::of(const FigureQuery &leaf) const { return documents(articlesWith(m_library, leaf)); }

Bitmap FactSets::of(const HasQuery &leaf) const
{
    const auto trait = [&](Trait wanted) {
        const std::vector<std::uint16_t> &traits = m_catalogue.facts().traits;
        return where([&](std::size_t document) { return (traits[document] & wanted) != 0; });
    };
    switch (leaf.what) {
    case Possession::Figures: return trait(HasFigures);
    case Possession::Dates: return trait(HasDates);
    case Possession::Events: return trait(HasEvents);
    case Possession::Byline: return trait(HasByline);
    case Possession::Kicker: return trait(HasKicker);
    case Possession::Photo: return trait(HasPhoto);
    case Possession::Repairs: return trait(HasRepairs);
    case Possession::Suspects: return trait(HasSuspects);
    case Possession::Notes:
    case Possession::Tags: break;
    }
    return documents(articlesWith(m_library, leaf));
}

Bitmap FactSets::of(const StateQuery &leaf) const
{
    Bitmap set = documents(articlesWith(m_library, leaf));
    if (leaf.state != ReadState::Unread)
        return set;
    Bitmap unread = m_catalogue.live();
    unread.subtract(set);
    return unread;
}

} // namespace baolan::storage::search
