// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/archivenode.h"

#include "models/items/articlewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::items {

namespace {

using Kind = ArchiveModel::Kind;
using NodePtr = std::unique_ptr<ArchiveNode>;

NodePtr made(Kind kind, qint64 key, domain::PublicationId publication)
{
    auto node = std::make_unique<ArchiveNode>();
    node->kind = kind;
    node->key = key;
    node->publication = publication;
    return node;
}

// The child that stands for a year or a month, made where there is none. Issues come by date, so it is near the end.
ArchiveNode &period(ArchiveNode &parent, Kind kind, int number)
{
    const auto found =
        std::ranges::find_if(parent.children.rbegin(), parent.children.rend(),
                             [&](const NodePtr &child) { return child->kind == kind && child->key == number; });
    if (found != parent.children.rend())
        return **found;
    NodePtr child = made(kind, number, parent.publication);
    child->year = kind == Kind::Year ? number : parent.year;
    child->month = kind == Kind::Month ? number : 0;
    child->parent = &parent;
    parent.children.push_back(std::move(child));
    return *parent.children.back();
}

ArchiveNode &placeOf(const domain::DateInterval &date, ArchiveNode &publication)
{
    if (date.isOpen())
        return publication;
    const QDate from = date.earliest.isValid() ? date.earliest : date.latest;
    const QDate to = date.latest.isValid() ? date.latest : date.earliest;
    ArchiveNode &year = period(publication, Kind::Year, from.year());
    const bool oneMonth =
        date.earliest.isValid() && date.latest.isValid() && from.year() == to.year() && from.month() == to.month();
    return oneMonth ? period(year, Kind::Month, from.month()) : year;
}

// Months and years in their order, issues without a month behind the months, those without a date behind the years.
auto order(const ArchiveNode &node)
{
    const QDate day = node.issue.date.earliest.isValid() ? node.issue.date.earliest : node.issue.date.latest;
    return node.kind == Kind::Issue ? std::tuple(1, day.isValid() ? day.toJulianDay() : 0, node.key)
                                    : std::tuple(0, node.key, node.key);
}

void finish(ArchiveNode &node)
{
    std::ranges::stable_sort(node.children, {}, [](const NodePtr &child) { return order(*child); });
    if (node.children.empty())
        return;
    node.articles = 0;
    for (const NodePtr &child : node.children) {
        finish(*child);
        node.articles += child->articles;
    }
}

QString monthName(int month)
{
    // The long form of Chinese is 九月; a list of months reads better with figures: 9月.
    const QLocale locale;
    return locale.standaloneMonthName(month, locale.language() == QLocale::Chinese ? QLocale::ShortFormat
                                                                                   : QLocale::LongFormat);
}

QString pageText(const tasks::PageEntry &page)
{
    QStringList parts;
    for (const QString &part : {pageName(page.number), page.section}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? page.file : parts.join(u" · "_s);
}

} // namespace

std::vector<NodePtr> archiveNodes(const tasks::Archive &archive)
{
    std::vector<NodePtr> publications;
    for (const tasks::PublicationEntry &entry : archive.publications) {
        NodePtr publication = made(Kind::Publication, domain::number(entry.id), entry.id);
        publication->name = entry.name;
        publication->articles = entry.articles;
        publications.push_back(std::move(publication));
    }
    for (const tasks::IssueEntry &entry : archive.issues) {
        const auto owner = std::ranges::find_if(
            publications, [&](const NodePtr &node) { return node->publication == entry.publication; });
        if (owner == publications.end())
            continue;
        ArchiveNode &place = placeOf(entry.date, **owner);
        NodePtr issue = made(Kind::Issue, domain::number(entry.id), entry.publication);
        issue->issue = entry;
        issue->articles = entry.articles;
        issue->parent = &place;
        place.children.push_back(std::move(issue));
    }
    for (const NodePtr &publication : publications)
        finish(*publication);
    return publications;
}

std::vector<NodePtr> pageNodes(const tasks::IssueEntry &issue, const std::vector<tasks::PageEntry> &pages)
{
    std::vector<NodePtr> nodes;
    for (const tasks::PageEntry &entry : pages) {
        if (entry.ids.empty())
            continue;
        NodePtr page = made(Kind::Page, domain::number(entry.ids.front()), issue.publication);
        page->issue = issue;
        page->page = entry;
        page->articles = entry.articles;
        nodes.push_back(std::move(page));
    }
    return nodes;
}

QString nodeText(const ArchiveNode &node)
{
    switch (node.kind) {
    case Kind::Publication: return node.name.isEmpty() ? ArchiveModel::tr("Unknown publication") : node.name;
    case Kind::Year: return ArchiveModel::tr("%1", "a year").arg(node.year);
    case Kind::Month: return monthName(node.month);
    case Kind::Issue: return dateName(node.issue.date);
    case Kind::Page: return pageText(node.page);
    }
    return {};
}

tasks::ArticleScope nodeScope(const ArchiveNode &node)
{
    tasks::ArticleScope scope;
    switch (node.kind) {
    case Kind::Publication: scope.publication = node.publication; break;
    case Kind::Year:
        scope.publication = node.publication;
        scope.date = domain::DateInterval::year(node.year);
        break;
    case Kind::Month:
        scope.publication = node.publication;
        scope.date = domain::DateInterval::month(node.year, node.month);
        break;
    case Kind::Issue: scope.issue = node.issue.id; break;
    case Kind::Page:
        scope.issue = node.issue.id;
        scope.pages = node.page.ids;
        break;
    }
    return scope;
}

} // namespace baolan::items
