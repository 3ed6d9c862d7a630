// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listarchive.h"

#include "app/cli/openlibrary.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"

#include <algorithm>

namespace baolan::cli {

namespace {

using text::Side;

/// Hands on only the rows of the stretch that is wanted.
class Window final
{
public:
    Window(Listing &listing, const Stretch &stretch) : m_listing(listing), m_stretch(stretch) {}

    void add(const std::vector<Value> &values)
    {
        if (m_seen++ >= m_stretch.offset && !isFull())
            m_listing.add(values);
    }
    [[nodiscard]] bool isFull() const { return m_stretch.limit && m_listing.count() >= *m_stretch.limit; }

private:
    Listing &m_listing;
    Stretch m_stretch;
    qint64 m_seen = 0;
};

std::vector<tasks::IssueEntry> issuesOf(const ArchiveListing &wanted)
{
    std::vector<tasks::IssueEntry> issues;
    std::ranges::copy_if(wanted.scope.archive.issues, std::back_inserter(issues),
                         [&wanted](const tasks::IssueEntry &issue) { return wanted.scope.holds(issue); });
    if (wanted.reverse)
        std::ranges::reverse(issues);
    return issues;
}

ExitCode finish(Listing &listing)
{
    if (!listing.finish())
        return ExitCode::Output;
    return listing.count() > 0 ? ExitCode::Ok : ExitCode::Nothing;
}

bool holds(const Scope &scope, const tasks::PageEntry &page)
{
    const auto &pages = scope.articles.pages;
    return pages.empty() || std::ranges::find_first_of(pages, page.ids) != pages.end();
}

} // namespace

ExitCode listPublications(const ArchiveListing &wanted, Context &context)
{
    Listing listing(context,
                    {{"id"_L1, {translate("cli", "ID"), Side::Right}},
                     {"name"_L1, {translate("cli", "Publication"), Side::Left, true}},
                     {"region"_L1, {translate("cli", "Region")}},
                     {"issues"_L1, {translate("cli", "Issues"), Side::Right}},
                     {"articles"_L1, {translate("cli", "Articles"), Side::Right}}},
                    wanted.style);
    Window window(listing, wanted.stretch);
    auto publications = wanted.scope.archive.publications;
    if (wanted.reverse)
        std::ranges::reverse(publications);
    for (const tasks::PublicationEntry &publication : publications) {
        const auto issues = std::ranges::count_if(wanted.scope.archive.issues, [&](const tasks::IssueEntry &issue) {
            return issue.publication == publication.id && wanted.scope.holds(issue);
        });
        const QString name = publication.name.isEmpty() ? translate("cli", "unknown") : publication.name;
        if (issues > 0) {
            window.add({number(publication.id), wanted.style == ListStyle::Json ? publication.name : name,
                        publication.region, qint64{issues}, publication.articles});
        }
    }
    return finish(listing);
}

ExitCode listIssues(const ArchiveListing &wanted, Context &context)
{
    Listing listing(context,
                    {{"id"_L1, {translate("cli", "ID"), Side::Right}},
                     {"date"_L1, {translate("cli", "Date")}},
                     {"publication"_L1, {translate("cli", "Publication"), Side::Left, true}},
                     {"pages"_L1, {translate("cli", "Pages"), Side::Right}},
                     {"articles"_L1, {translate("cli", "Articles"), Side::Right}}},
                    wanted.style);
    Window window(listing, wanted.stretch);
    for (const tasks::IssueEntry &issue : issuesOf(wanted))
        window.add({number(issue.id), issue.date, wanted.scope.publicationName(issue.publication), issue.pages,
                    issue.articles});
    return finish(listing);
}

ExitCode listPages(const tasks::Library &library, const ArchiveListing &wanted, Context &context)
{
    Listing listing(context,
                    {{"id"_L1, {translate("cli", "ID"), Side::Right}},
                     {"date"_L1, {translate("cli", "Date")}},
                     {"publication"_L1, {translate("cli", "Publication"), Side::Left, true}},
                     {"number"_L1, {translate("cli", "Page"), Side::Right}},
                     {"section"_L1, {translate("cli", "Section"), Side::Left, true}},
                     {"articles"_L1, {translate("cli", "Articles"), Side::Right}},
                     {"file"_L1, {translate("cli", "File"), Side::Left, true}},
                     {"issue_id"_L1, {}}},
                    wanted.style);
    Window window(listing, wanted.stretch);
    for (const tasks::IssueEntry &issue : issuesOf(wanted)) {
        auto pages = await(library.pages(issue.id));
        if (!pages)
            return fail(context, pages.error());
        if (wanted.reverse)
            std::ranges::reverse(*pages);
        for (const tasks::PageEntry &page : *pages) {
            if (!page.ids.empty() && holds(wanted.scope, page)) {
                window.add({number(page.ids.front()), issue.date, wanted.scope.publicationName(issue.publication),
                            page.number, page.section, page.articles, page.file, number(issue.id)});
            }
        }
        if (!listing.flush())
            return ExitCode::Output;
        if (window.isFull())
            break;
    }
    return finish(listing);
}

} // namespace baolan::cli
