// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/openpage.h"
#include "models/tasks/archive.h"

#include <QObject>

#include <functional>

namespace baolan::items {

/// Reading on: the next or previous article, across the page's end; the next or previous page, across the issue's end.
/// An answer that comes after the reader went elsewhere is dropped. Lives in the GUI thread.
class PageSteps final : public QObject
{
    Q_OBJECT
public:
    using Pages = std::function<QFuture<domain::Expected<std::vector<tasks::PageEntry>>>(domain::IssueId)>;
    using Issues = std::function<QFuture<domain::Expected<tasks::Archive>>()>;

    PageSteps(Selection &selection, OpenPage &page, Pages pages, Issues issues, QObject *parent = nullptr);
    PageSteps(Session &session, OpenPage &page, QObject *parent = nullptr);

    enum class Step : std::int8_t { Previous = -1, Next = 1 };
    void article(Step step);
    void page(Step step);

Q_SIGNALS:
    void ended(baolan::items::PageSteps::Step step); ///< there is nothing further that way
    void failed(const baolan::domain::Error &error);

private:
    void leavePage(Step step, OpenPage::Landing landing);
    void leaveIssue(Step step, OpenPage::Landing landing, domain::IssueId issue, quint64 request);
    void enterIssue(Step step, OpenPage::Landing landing, domain::IssueId issue, quint64 request);

    Selection &m_selection;
    OpenPage &m_page;
    Pages m_pages;
    Issues m_issues;
    quint64 m_request = 0;
};

} // namespace baolan::items
