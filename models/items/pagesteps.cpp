// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pagesteps.h"

#include <algorithm>
#include <utility>

namespace baolan::items {

using domain::IssueId;
using domain::PageId;
using Landing = OpenPage::Landing;

namespace {

std::vector<PageId> idsOf(const std::vector<tasks::PageEntry> &pages)
{
    std::vector<PageId> ids;
    for (const tasks::PageEntry &page : pages)
        ids.insert(ids.end(), page.ids.begin(), page.ids.end());
    return ids;
}

// What stands before or behind `here`; nothing at the end, or when `here` is not in the list.
template<typename Id>
std::optional<Id> neighbour(const std::vector<Id> &ids, Id here, PageSteps::Step step)
{
    const auto found = std::ranges::find(ids, here);
    if (found == ids.end())
        return std::nullopt;
    const auto at = (found - ids.begin()) + std::to_underlying(step);
    if (at < 0 || at >= std::ssize(ids))
        return std::nullopt;
    return ids[static_cast<std::size_t>(at)];
}

std::optional<IssueId> issueBeside(const tasks::Archive &archive, IssueId here, PageSteps::Step step)
{
    const auto current = std::ranges::find(archive.issues, here, &tasks::IssueEntry::id);
    if (current == archive.issues.end())
        return std::nullopt;
    std::vector<IssueId> ids;
    for (const tasks::IssueEntry &issue : archive.issues) {
        if (issue.publication == current->publication && issue.pages > 0)
            ids.push_back(issue.id);
    }
    return neighbour(ids, here, step);
}

} // namespace

PageSteps::PageSteps(Selection &selection, OpenPage &page, Pages pages, Issues issues, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_page(page)
    , m_pages(std::move(pages))
    , m_issues(std::move(issues))
{
    connect(&m_selection, &Selection::placeChanged, this, [this] { ++m_request; });
}

void PageSteps::article(Step step)
{
    const auto detail = m_page.detail();
    if (!detail)
        return;
    const auto beside = neighbour(detail->articles, m_selection.place().article, step);
    if (beside)
        m_selection.goTo({detail->id, *beside, std::nullopt});
    else
        leavePage(step, step == Step::Next ? Landing::First : Landing::Last);
}

void PageSteps::page(Step step) { leavePage(step, Landing::First); }

void PageSteps::leavePage(Step step, Landing landing)
{
    const auto detail = m_page.detail();
    if (!detail)
        return;
    const quint64 request = ++m_request;
    m_pages(detail->issue).then(this, [=, this](const domain::Expected<std::vector<tasks::PageEntry>> &pages) {
        if (request != m_request)
            return;
        if (!pages) {
            Q_EMIT failed(pages.error());
        } else if (const auto beside = neighbour(idsOf(*pages), detail->id, step)) {
            m_page.openAt(*beside, landing);
        } else {
            leaveIssue(step, landing, detail->issue, request);
        }
    });
}

void PageSteps::leaveIssue(Step step, Landing landing, IssueId issue, quint64 request)
{
    m_issues().then(this, [=, this](const domain::Expected<tasks::Archive> &archive) {
        if (request != m_request)
            return;
        if (!archive) {
            Q_EMIT failed(archive.error());
        } else if (const auto beside = issueBeside(*archive, issue, step)) {
            enterIssue(step, landing, *beside, request);
        } else {
            Q_EMIT ended(step);
        }
    });
}

void PageSteps::enterIssue(Step step, Landing landing, IssueId issue, quint64 request)
{
    m_pages(issue).then(this, [=, this](const domain::Expected<std::vector<tasks::PageEntry>> &pages) {
        if (request != m_request)
            return;
        const std::vector<PageId> ids = pages ? idsOf(*pages) : std::vector<PageId>();
        if (!pages)
            Q_EMIT failed(pages.error());
        else if (ids.empty())
            Q_EMIT ended(step);
        else
            m_page.openAt(step == Step::Next ? ids.front() : ids.back(), landing);
    });
}

} // namespace baolan::items

#include "moc_pagesteps.cpp"
