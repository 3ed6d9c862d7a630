// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/scopechips.h"

#include "models/items/articlewords.h"

#include <QCoreApplication>

namespace baolan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::ui::ScopeChips)
};

} // namespace

std::vector<ScopeChip> scopeChips(const tasks::ArticleScope &scope, const items::ArchiveModel &archive)
{
    std::vector<ScopeChip> chips;
    const auto add = [&](const QString &text, auto &&change) {
        ScopeChip chip{text, scope};
        change(chip.without);
        chips.push_back(chip);
    };
    if (scope.publication)
        add(archive.publicationName(*scope.publication), [](auto &rest) { rest.publication.reset(); });
    if (!scope.date.isOpen())
        add(items::dateName(scope.date), [](auto &rest) { rest.date = {}; });
    if (scope.undated)
        add(items::dateName({}), [](auto &rest) { rest.undated = false; });
    if (scope.issue) {
        const std::optional<tasks::IssueEntry> issue = archive.issue(*scope.issue);
        // A page is of one issue: without the issue its chip would say the same.
        add(issue ? items::dateName(issue->date) : Words::tr("Issue"), [](auto &rest) {
            rest.issue.reset();
            rest.pages.clear();
        });
    }
    if (!scope.pages.empty()) {
        const std::optional<tasks::PageEntry> page = archive.pageEntry(scope.pages.front());
        const QString name = page ? items::pageName(page->number) : QString();
        add(!name.isEmpty() ? name : Words::tr("%n page(s)", nullptr, int(scope.pages.size())),
            [](auto &rest) { rest.pages.clear(); });
    }
    return chips;
}

} // namespace baolan::ui
