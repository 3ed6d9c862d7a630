// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/archivemodel.h"
#include "models/items/articlelistmodel.h"
#include "models/items/jobsmodel.h"
#include "models/items/openpage.h"
#include "models/items/pagesteps.h"
#include "models/items/session.h"
#include "models/items/sessionsources.h"
#include "ui/archive/archivepane.h"
#include "ui/articles/articlespane.h"
#include "ui/articles/articleview.h"
#include "ui/entities/entitiespane.h"
#include "ui/importverbs.h"
#include "ui/jobs/jobspane.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/mentions/shownkinds.h"
#include "ui/outline/outlinepane.h"
#include "ui/page/pagepane.h"
#include "ui/reader/readerpane.h"
#include "ui/settings.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

namespace baolan::test {

using namespace Qt::StringLiterals;

/// The program as app/gui puts it together, on a library and settings of its own.
struct Desk {
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(u"baolan.ini"_s)};
    ui::ShownKinds kinds{settings};
    ui::Languages languages;
    items::Session session;
    items::ArchiveModel archive{items::archiveSource(session)};
    items::ArticleListModel articles{items::articleSource(session)};
    items::JobsModel jobs{session};
    items::OpenPage page{session};
    items::PageSteps steps{session, page};
    ui::ArchivePane *archivePane = nullptr;
    ui::ArticlesPane *articlesPane = nullptr;
    ui::JobsPane *jobsPane = nullptr;
    std::unique_ptr<ui::MainWindow> window;

    explicit Desk(const QString &language = u"en"_s)
    {
        languages.use(language);
        settings.setLanguage(language);
        items::follow(archive, session);
        items::follow(articles, session);
        open();
    }

    ~Desk()
    {
        window.reset();
        session.setLibrary(nullptr);
    }

    void open()
    {
        archivePane = new ui::ArchivePane(session, archive);
        articlesPane = new ui::ArticlesPane(session, articles, archive, settings);
        jobsPane = new ui::JobsPane(session, jobs);
        const std::vector<ui::Pane *> panes{archivePane,
                                            articlesPane,
                                            new ui::ReaderPane(session.selection(), page, steps, settings, kinds),
                                            new ui::PagePane(session.selection(), page, kinds),
                                            new ui::EntitiesPane(session.selection(), page, settings),
                                            new ui::OutlinePane(session.selection(), page),
                                            jobsPane};
        window = std::make_unique<ui::MainWindow>(session, jobs, settings, languages, panes);
        QObject::connect(&window->importing(), &ui::ImportVerbs::imported, articlesPane, &ui::ArticlesPane::openFirst);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    [[nodiscard]] QString libraryFile() const { return folder.filePath(u"library.baolan"_s); }

    void fill()
    {
        window->start(libraryFile(), {});
        if (!QTest::qWaitFor(
                [this] { return jobs.rowCount() > 0 && !jobs.running() && page.currentArticle() && isSettled(); },
                20000))
            QFAIL(qPrintable(stateOfFilling()));
    }

    [[nodiscard]] QString stateOfFilling() const
    {
        return u"%1 jobs (running: %2), article open: %3, loading: %4 %5, %6 articles, current row %7"_s
            .arg(jobs.rowCount())
            .arg(jobs.running() != nullptr)
            .arg(page.currentArticle().has_value())
            .arg(archive.isLoading())
            .arg(articles.isLoading())
            .arg(articles.rowCount())
            .arg(articlesPane->view()->currentIndex().row());
    }

    /// The tree and the list tell of the same articles, and the list shows them from its top.
    [[nodiscard]] bool isSettled() const
    {
        qint64 known = 0;
        for (const tasks::IssueEntry &issue : archive.archive().issues)
            known += issue.articles;
        return !archive.isLoading() && !articles.isLoading() && articles.rowCount() > 100 &&
               known == articles.rowCount() && articlesPane->view()->currentIndex().row() == 0;
    }

    [[nodiscard]] QAction *action(const QString &name) const
    {
        const QList<QAction *> commands = window->commands();
        for (QAction *command : commands) {
            if (command->objectName() == name)
                return command;
        }
        return nullptr;
    }
};

} // namespace baolan::test
