// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/search/hitwalk.h"
#include "tests/reader/fakelibrary.h"
#include "ui/mentions/shownkinds.h"
#include "ui/pane.h"
#include "ui/settings.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

namespace baolan::test {

/// What a pane is given in the program, with the fake library behind it.
struct PaneWorld {
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::ShownKinds kinds{settings};
    FakeLibrary library;
    items::Selection selection;
    items::OpenPage page{selection, library.ask()};
    items::PageSteps steps{selection, page, library.pagesOfIssue(), library.issues()};
    items::SearchSession search{selection};
    items::ArticleListModel found{library.list()};
    items::HitWalk walk{search, selection, page, found, library.list().rows};

    void read(qint64 number, qint64 article)
    {
        selection.goTo({domain::PageId(number), domain::ArticleId(article), std::nullopt});
    }
};

/// What the pane adds to the menus, submenus opened.
inline QList<QAction *> actionsOf(const ui::Pane &pane)
{
    QList<QAction *> actions;
    for (const ui::MenuEntry &entry : pane.menuEntries()) {
        if (entry.action && entry.action->menu())
            actions << entry.action->menu()->actions();
        else if (entry.action)
            actions << entry.action;
    }
    return actions;
}

inline QAction *actionOf(const ui::Pane &pane, const QString &name)
{
    for (QAction *action : actionsOf(pane)) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

/// Every action has what menus, keyboards and screen readers need.
inline void checkActions(const ui::Pane &pane)
{
    QStringList names;
    for (const QAction *action : actionsOf(pane)) {
        const QString name = action->objectName();
        QVERIFY(!name.isEmpty());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
        QVERIFY2(!action->text().isEmpty(), qPrintable(name));
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(name));
        QVERIFY2(!action->icon().isNull(), qPrintable(name));
    }
}

} // namespace baolan::test
