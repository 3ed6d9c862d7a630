// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/archivemodel.h"
#include "models/items/articlelistmodel.h"
#include "models/items/jobsmodel.h"
#include "models/items/openpage.h"
#include "models/items/pagesteps.h"
#include "models/items/search/hitwalk.h"
#include "models/items/search/periodoverview.h"
#include "models/items/search/searchsources.h"
#include "models/items/session.h"
#include "models/items/sessionsources.h"
#include "ui/archive/archivepane.h"
#include "ui/articles/articlespane.h"
#include "ui/articles/articleview.h"
#include "ui/compare/comparepane.h"
#include "ui/entities/entitiespane.h"
#include "ui/facets/facetspane.h"
#include "ui/facets/savedlist.h"
#include "ui/hits/hitspane.h"
#include "ui/importverbs.h"
#include "ui/jobs/jobspane.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/mentions/shownkinds.h"
#include "ui/messagebar.h"
#include "ui/outline/outlinepane.h"
#include "ui/page/pagepane.h"
#include "ui/querylist/querylistpane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/chiprow.h"
#include "ui/search/datehistogram.h"
#include "ui/search/querystrip.h"
#include "ui/search/searchbar.h"
#include "ui/search/searchfield.h"
#include "ui/settings.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace baolan::test {

using namespace Qt::StringLiterals;

/// A library of the sample newspaper with its index, imported once for all tests of a program.
class ImportedSample final
{
public:
    ImportedSample()
    {
        const auto library = tasks::Library::create(file(), tasks::Work::Inline);
        tasks::ImportRequest request;
        request.paths = {u":/sample"_s};
        if (!library || !(*library)->startImport(request)->result().result())
            qFatal("the sample cannot be imported");
    }
    void copyTo(const QString &target) const
    {
        if (!QFile::copy(file(), target) || !QFile::copy(file() + u"-index"_s, target + u"-index"_s))
            qFatal("the sample cannot be copied");
    }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"sample.baolan"_s); }

    QTemporaryDir m_folder;
};

[[nodiscard]] inline const ImportedSample &importedSample()
{
    static const ImportedSample sample;
    return sample;
}

/// The program as app/gui puts it together, on a library and settings of its own.
struct Desk {
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(u"baolan.ini"_s)};
    ui::ShownKinds kinds{settings};
    ui::Languages languages;
    items::Session session;
    items::ArchiveModel archive{items::archiveSource(session)};
    items::SearchSession search{session.selection()};
    items::ArticleListModel articles{items::articleSource(session)};
    items::JobsModel jobs{session};
    items::OpenPage page{session};
    items::PageSteps steps{session, page};
    items::FacetsModel facets;
    items::PeriodOverview periods{search, articles, items::searchSource(session)};
    items::ConcordanceModel hits{items::concordanceSource(session)};
    items::SavedSearchesModel saved{items::savedSource(session, search)};
    items::SearchCompleter completer{items::namesSource(session)};
    items::QueryListModel queries{items::queryListSource(session, search)};
    items::Comparison comparison{items::searchSource(session)};
    items::Comparison::Share share = items::Comparison::Both;
    items::ArticleListModel compared{items::shareSource(session, comparison, [this] { return share; })};
    items::HitWalk walk{search, session.selection(), page, articles, items::articleSource(session).rows};
    ui::ArchivePane *archivePane = nullptr;
    ui::ArticlesPane *articlesPane = nullptr;
    ui::ReaderPane *readerPane = nullptr;
    ui::FacetsPane *facetsPane = nullptr;
    ui::HitsPane *hitsPane = nullptr;
    ui::ComparePane *comparePane = nullptr;
    ui::QueryListPane *queryListPane = nullptr;
    ui::JobsPane *jobsPane = nullptr;
    ui::SearchBar *searchBar = nullptr;
    ui::QueryStrip *strip = nullptr;
    std::unique_ptr<ui::MainWindow> window;

    explicit Desk(const QString &language = u"en"_s)
    {
        languages.use(language);
        settings.setLanguage(language);
        items::follow(archive, session);
        items::follow(articles, session, search);
        items::follow(facets, articles, search);
        items::follow(hits, articles);
        items::follow(saved, session);
        items::follow(comparison, session);
        items::follow(queries, session);
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
        auto *messages = new ui::MessageBar;
        searchBar = new ui::SearchBar(search, completer, saved, settings);
        strip = new ui::QueryStrip(search, session.selection(), articles, archive);
        articlesPane =
            new ui::ArticlesPane(session, search, articles, new ui::DateHistogram(periods, search), settings);
        readerPane = new ui::ReaderPane(session.selection(), page, steps, walk, settings, kinds);
        facetsPane = new ui::FacetsPane(search, facets, articles, saved, new ui::SavedList(saved, search, *messages));
        hitsPane = new ui::HitsPane(hits, walk, *messages, settings);
        comparePane = new ui::ComparePane(search, comparison, compared, session.selection());
        QObject::connect(comparePane, &ui::ComparePane::shareChosen, comparePane,
                         [this](items::Comparison::Share chosen) { share = chosen; });
        queryListPane = new ui::QueryListPane(queries, search, *messages);
        jobsPane = new ui::JobsPane(session, jobs);
        const std::vector<ui::Pane *> panes{archivePane,
                                            facetsPane,
                                            articlesPane,
                                            readerPane,
                                            new ui::PagePane(session.selection(), page, walk, kinds),
                                            new ui::EntitiesPane(session.selection(), page, settings),
                                            new ui::OutlinePane(session.selection(), page),
                                            hitsPane,
                                            comparePane,
                                            queryListPane,
                                            jobsPane};
        window =
            std::make_unique<ui::MainWindow>(session, jobs, settings, languages, messages, searchBar, strip, panes);
        QObject::connect(searchBar, &ui::SearchBar::left, articlesPane, qOverload<>(&QWidget::setFocus));
        QObject::connect(searchBar, &ui::SearchBar::saveWanted, facetsPane->saved(), &ui::SavedList::saveCurrent);
        QObject::connect(&window->importing(), &ui::ImportVerbs::imported, articlesPane, &ui::ArticlesPane::openFirst);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// Types as a person does, and waits for what is found.
    void type(const QString &text)
    {
        searchBar->field()->replaceText(text);
        QVERIFY(QTest::qWaitFor([this] { return !articles.isLoading(); }, 10000));
    }

    [[nodiscard]] QString libraryFile() const { return folder.filePath(u"library.baolan"_s); }

    /// Opens a library of the sample newspaper, at its first article.
    void fill()
    {
        importedSample().copyTo(libraryFile());
        window->start(libraryFile(), {});
        QVERIFY(QTest::qWaitFor([this] { return !articles.isLoading() && articles.rowCount() > 100; }, 20000));
        articlesPane->openFirst();
        waitUntilFilled();
    }

    /// The same as on the first start: it is imported while one looks on.
    void importSample()
    {
        window->start(libraryFile(), {});
        QVERIFY(QTest::qWaitFor([this] { return jobs.rowCount() > 0 && !jobs.running(); }, 20000));
        waitUntilFilled();
    }

    void waitUntilFilled()
    {
        if (!QTest::qWaitFor([this] { return page.currentArticle() && isSettled(); }, 20000))
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
