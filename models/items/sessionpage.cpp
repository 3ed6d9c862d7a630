// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/openpage.h"
#include "models/items/pagesteps.h"
#include "models/items/session.h"

namespace baolan::items {

namespace {

// Without a library there is no answer: a future that was cancelled.
OpenPage::Ask askPage(Session &session)
{
    return [&session](domain::PageId page) {
        tasks::Library *library = session.library();
        return library ? library->page(page) : QFuture<OpenPage::Answer>();
    };
}

PageSteps::Pages askPages(Session &session)
{
    return [&session](domain::IssueId issue) {
        tasks::Library *library = session.library();
        return library ? library->pages(issue) : PageSteps::Pages::result_type();
    };
}

PageSteps::Issues askIssues(Session &session)
{
    return [&session] {
        tasks::Library *library = session.library();
        return library ? library->archive() : PageSteps::Issues::result_type();
    };
}

} // namespace

OpenPage::OpenPage(Session &session, QObject *parent) : OpenPage(session.selection(), askPage(session), parent)
{
    connect(&session, &Session::contentChanged, this, &OpenPage::reload);
    connect(&session, &Session::libraryChanged, this, &OpenPage::forget);
}

PageSteps::PageSteps(Session &session, OpenPage &page, QObject *parent)
    : PageSteps(session.selection(), page, askPages(session), askIssues(session), parent)
{
}

} // namespace baolan::items
