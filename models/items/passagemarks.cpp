// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/passagemarks.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace baolan::items {

using namespace Qt::Literals::StringLiterals;
using domain::TextRange;

namespace {

constexpr std::array kindKeys{"person"_L1,  "organisation"_L1, "place"_L1,  "document"_L1,
                              "contact"_L1, "date"_L1,         "figure"_L1, "event"_L1};

// The order in which marks win over each other.
auto strength(const std::vector<PassageMark> &marks, std::size_t index)
{
    const PassageMark &mark = marks[index];
    const bool event = mark.kind == MarkKind::Event;
    return std::tuple(event, mark.range.length(), mark.kind, index);
}

class Collector
{
public:
    explicit Collector(const domain::Article &article) : m_article(article) {}

    void add(MarkKind kind, const TextRange &range, std::size_t item, std::size_t mention = 0)
    {
        const bool inside = range.start >= 0 && range.length() > 0 && range.end <= m_article.text(range.part).size();
        if (inside)
            m_marks.push_back({kind, range, item, mention});
    }

    [[nodiscard]] std::vector<PassageMark> take()
    {
        std::ranges::stable_sort(m_marks, {}, [](const PassageMark &mark) {
            return std::tuple(readingRank(mark.range.part), mark.range.start, -mark.range.end);
        });
        return std::move(m_marks);
    }

private:
    const domain::Article &m_article;
    std::vector<PassageMark> m_marks;
};

// The stretches of one part, whose marks are [first, last).
void addStretches(std::vector<MarkStretch> &result, const std::vector<PassageMark> &marks,
                  const std::vector<std::size_t> &indices)
{
    struct Edge {
        qsizetype at = 0;
        bool opens = false;
        std::size_t mark = 0;
    };
    std::vector<Edge> edges;
    for (const std::size_t index : indices) {
        edges.push_back({marks[index].range.start, true, index});
        edges.push_back({marks[index].range.end, false, index});
    }
    std::ranges::stable_sort(edges, {}, &Edge::at);

    const auto stronger = [&marks](std::size_t a, std::size_t b) { return strength(marks, a) < strength(marks, b); };
    std::set<std::size_t, decltype(stronger)> open(stronger);
    qsizetype from = 0;
    for (const Edge &edge : edges) {
        if (!open.empty() && edge.at > from) {
            const std::size_t top = *open.begin();
            const int part = marks[top].range.part;
            MarkStretch *last = result.empty() ? nullptr : &result.back();
            if (last && last->mark == top && last->range.part == part && last->range.end == from)
                last->range.end = edge.at;
            else
                result.push_back({{part, from, edge.at}, marks[top].kind, top});
        }
        from = edge.at;
        if (edge.opens)
            open.insert(edge.mark);
        else
            open.erase(edge.mark);
    }
}

} // namespace

QString key(MarkKind kind) { return kindKeys[bit(kind)]; }

MarkKind markKind(domain::EntityType type)
{
    switch (type) {
    case domain::EntityType::Person: break;
    case domain::EntityType::Organisation: return MarkKind::Organisation;
    case domain::EntityType::Place: return MarkKind::Place;
    case domain::EntityType::Document: return MarkKind::Document;
    case domain::EntityType::Contact: return MarkKind::Contact;
    }
    return MarkKind::Person;
}

int readingRank(int part)
{
    switch (part) {
    case domain::part::Series: return -4;
    case domain::part::Kicker: return -3;
    case domain::part::Headline: return -2;
    case domain::part::Subheadline: return -1;
    default: return part;
    }
}

std::vector<PassageMark> passageMarks(const domain::Article &article)
{
    const domain::Derived &derived = article.derived;
    Collector marks(article);
    for (std::size_t i = 0; i < derived.entities.size(); ++i) {
        const domain::EntityMentions &entity = derived.entities[i];
        for (std::size_t j = 0; j < entity.mentions.size(); ++j)
            marks.add(markKind(entity.type), entity.mentions[j].range, i, j);
    }
    for (std::size_t i = 0; i < derived.dates.size(); ++i)
        marks.add(MarkKind::Date, derived.dates[i].range, i);
    for (std::size_t i = 0; i < derived.figures.size(); ++i)
        marks.add(MarkKind::Figure, derived.figures[i].range, i);
    for (std::size_t i = 0; i < derived.events.size(); ++i)
        marks.add(MarkKind::Event, derived.events[i].range, i);
    return marks.take();
}

std::vector<MarkStretch> stretches(const std::vector<PassageMark> &marks, MarkKinds shown)
{
    std::vector<MarkStretch> result;
    std::vector<std::size_t> ofPart;
    for (std::size_t i = 0; i <= marks.size(); ++i) {
        const bool ends =
            i == marks.size() || (!ofPart.empty() && marks[i].range.part != marks[ofPart.front()].range.part);
        if (ends) {
            addStretches(result, marks, ofPart);
            ofPart.clear();
        }
        if (i < marks.size() && marks[i].kind != MarkKind::Event && shown[bit(marks[i].kind)])
            ofPart.push_back(i);
    }
    return result;
}

std::vector<std::size_t> marksAt(const std::vector<PassageMark> &marks, MarkKinds shown, domain::PartOffset place)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const TextRange &range = marks[i].range;
        const bool covers = range.part == place.part && range.start <= place.offset && place.offset < range.end;
        if (covers && shown[bit(marks[i].kind)])
            found.push_back(i);
    }
    std::ranges::sort(found, {}, [&marks](std::size_t index) { return strength(marks, index); });
    return found;
}

std::array<int, allMarkKinds.size()> countKinds(const std::vector<PassageMark> &marks)
{
    std::array<int, allMarkKinds.size()> counts{};
    for (const PassageMark &mark : marks)
        ++counts[bit(mark.kind)];
    return counts;
}

} // namespace baolan::items
