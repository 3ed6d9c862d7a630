// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search/facttable.h"

#include <algorithm>

namespace baolan::storage::search {

namespace {

[[nodiscard]] QString nameOf(const DistrictSet &set)
{
    QString name;
    for (const DistrictFacts &district : set)
        name += district.code + u'\t' + district.name + (district.about ? u'+' : u'-') + u'\n';
    return name;
}

} // namespace

std::size_t FactTable::slotOf(const PageFacts &facts)
{
    const auto found = m_pageSlots.constFind(facts.id);
    if (found != m_pageSlots.constEnd() && pages[*found] == facts)
        return *found;
    m_pageSlots.insert(facts.id, pages.size());
    pages.push_back(facts);
    const auto section = m_sectionSlots.constFind(facts.section);
    sectionOf.push_back(section == m_sectionSlots.constEnd() ? static_cast<std::uint32_t>(sections.size()) : *section);
    if (section == m_sectionSlots.constEnd()) {
        m_sectionSlots.insert(facts.section, sectionOf.back());
        sections.push_back(facts.section);
    }
    return pages.size() - 1;
}

std::size_t FactTable::slotOf(const DistrictSet &set)
{
    const QString name = nameOf(set);
    const auto found = m_districtSlots.constFind(name);
    if (found != m_districtSlots.constEnd())
        return *found;
    m_districtSlots.insert(name, districtSets.size());
    districtSets.push_back(set);
    return districtSets.size() - 1;
}

DocumentFacts FactTable::document(std::size_t document) const
{
    const std::uint32_t begin = document == 0 ? 0 : peopleEnd[document - 1];
    return {article[document],
            place[document],
            length[document],
            traits[document],
            bounds[document],
            pages[page[document]],
            districtSets[districts[document]],
            {people.begin() + begin, people.begin() + peopleEnd[document]},
            signature[document]};
}

void FactTable::append(const DocumentFacts &facts)
{
    article.push_back(facts.article);
    place.push_back(facts.place);
    length.push_back(facts.length);
    traits.push_back(facts.traits);
    bounds.push_back(facts.bounds);
    page.push_back(static_cast<std::uint32_t>(slotOf(facts.page)));
    districts.push_back(static_cast<std::uint32_t>(slotOf(facts.districts)));
    signature.push_back(facts.signature);
    appendPeople(facts.people);
    peopleEnd.push_back(static_cast<std::uint32_t>(people.size()));
}

void FactTable::append(const FactTable &other)
{
    const auto add = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    std::vector<std::uint32_t> pageSlots, setSlots;
    for (const PageFacts &facts : other.pages)
        pageSlots.push_back(static_cast<std::uint32_t>(slotOf(facts)));
    for (const DistrictSet &set : other.districtSets)
        setSlots.push_back(static_cast<std::uint32_t>(slotOf(set)));
    const auto before = static_cast<std::uint32_t>(people.size());
    add(article, other.article);
    add(place, other.place);
    add(length, other.length);
    add(traits, other.traits);
    add(bounds, other.bounds);
    add(signature, other.signature);
    appendPeople(other.people);
    for (const std::uint32_t slot : other.page)
        page.push_back(pageSlots[slot]);
    for (const std::uint32_t slot : other.districts)
        districts.push_back(setSlots[slot]);
    for (const std::uint32_t end : other.peopleEnd)
        peopleEnd.push_back(before + end);
}

void FactTable::appendPeople(const std::vector<std::uint32_t> &more)
{
    people.insert(people.end(), more.begin(), more.end());
    for (const std::uint32_t entity : more)
        peopleEndNumber = std::max(peopleEndNumber, entity + 1);
}

void FactTable::truncate(std::size_t size)
{
    article.resize(size);
    place.resize(size);
    length.resize(size);
    traits.resize(size);
    bounds.resize(size);
    page.resize(size);
    districts.resize(size);
    signature.resize(size);
    peopleEnd.resize(size);
    people.resize(size == 0 ? 0 : peopleEnd.back());
}

} // namespace baolan::storage::search
