// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"
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
#include "ui/compare/comparepane.h"
#include "ui/docks.h"
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
#include "ui/portrait.h"
#include "ui/querylist/querylistpane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/datehistogram.h"
#include "ui/search/querystrip.h"
#include "ui/search/searchbar.h"
#include "ui/sentences.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QIcon>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace baolan;

namespace {

void nameProgram()
{
    // No organisation: the folders of configuration and data bear the program's name only.
    QApplication::setApplicationName(u"baolan"_s);
    QApplication::setApplicationVersion(u"" BAOLAN_VERSION ""_s);
    QApplication::setDesktopFileName(u"org.baolan.Baolan"_s);
}

// They are answered where there is no display too.
bool wantsWordsOnly(std::span<char *const> arguments)
{
    constexpr std::array<std::string_view, 5> words{"-h", "--help", "--help-all", "-v", "--version"};
    return std::ranges::any_of(arguments, [&](const char *argument) { return std::ranges::contains(words, argument); });
}

// A picture is to show the program, not what its user left it like; and it changes nothing of that.
QString settingsFile(const std::optional<QTemporaryDir> &aside)
{
    return aside ? aside->filePath(u"baolan.ini"_s) : QString();
}

void takeOver(const gui::Options &options, ui::Settings &settings)
{
    if (!options.language.isEmpty())
        settings.setLanguage(options.language);
    if (!options.theme.isEmpty())
        settings.setColourScheme(options.theme == "light"_L1  ? ui::ColourScheme::Light
                                 : options.theme == "dark"_L1 ? ui::ColourScheme::Dark
                                                              : ui::ColourScheme::System);
    if (!options.layout.isEmpty())
        settings.setChoice(u"layout"_s, options.layout);
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (wantsWordsOnly({argv + 1, argv + argc})) {
        const QCoreApplication words(argc, argv);
        ui::Languages languages;
        languages.use({});
        (void)gui::parsedOptions(QCoreApplication::arguments());
    }
    QApplication program(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/org.baolan.Baolan.svg"_s));
    ui::Languages languages;
    languages.use({});
    const gui::Options options = gui::parsedOptions(QApplication::arguments());
    std::optional<QTemporaryDir> aside;
    if (!options.screenshot.isEmpty())
        aside.emplace();
    ui::Settings settings(settingsFile(aside));
    takeOver(options, settings);
    languages.use(settings.language());
    ui::applyColourScheme(settings.colourScheme());

    ui::ShownKinds kinds(settings);

    items::Session session;
    items::ArchiveModel archive(items::archiveSource(session));
    items::SearchSession search(session.selection());
    items::ArticleListModel articles(items::articleSource(session));
    items::JobsModel jobs(session);
    items::OpenPage page(session);
    items::PageSteps steps(session, page);
    items::FacetsModel facets;
    items::PeriodOverview periods(search, articles, items::searchSource(session));
    items::ConcordanceModel hits(items::concordanceSource(session));
    items::SavedSearchesModel saved(items::savedSource(session, search));
    items::SearchCompleter completer(items::namesSource(session));
    items::QueryListModel queries(items::queryListSource(session, search));
    items::Comparison comparison(items::searchSource(session));
    items::Comparison::Share share = items::Comparison::Both;
    items::ArticleListModel compared(items::shareSource(session, comparison, [&share] { return share; }));
    items::HitWalk walk(search, session.selection(), page, articles, items::articleSource(session).rows);
    items::follow(archive, session);
    items::follow(articles, session, search);
    items::follow(facets, articles, search);
    items::follow(hits, articles);
    items::follow(saved, session);
    items::follow(comparison, session);
    items::follow(queries, session);

    auto *messages = new ui::MessageBar;
    auto *searchBar = new ui::SearchBar(search, completer, saved, settings);
    auto *strip = new ui::QueryStrip(search, session.selection(), articles, archive);
    auto *archivePane = new ui::ArchivePane(session, archive);
    auto *savedList = new ui::SavedList(saved, search, *messages);
    auto *facetsPane = new ui::FacetsPane(search, facets, articles, saved, savedList);
    auto *articlesPane =
        new ui::ArticlesPane(session, search, articles, new ui::DateHistogram(periods, search), settings);
    auto *readerPane = new ui::ReaderPane(session.selection(), page, steps, walk, settings, kinds);
    auto *pagePane = new ui::PagePane(session.selection(), page, walk, kinds);
    auto *hitsPane = new ui::HitsPane(hits, walk, *messages, settings);
    auto *comparePane = new ui::ComparePane(search, comparison, compared, session.selection());
    auto *queryListPane = new ui::QueryListPane(queries, search, *messages);
    auto *outlinePane = new ui::OutlinePane(session.selection(), page);
    auto *entitiesPane = new ui::EntitiesPane(session.selection(), page, settings);
    auto *jobsPane = new ui::JobsPane(session, jobs);
    const std::vector<ui::Pane *> panes{archivePane,  facetsPane, articlesPane, readerPane,    pagePane, outlinePane,
                                        entitiesPane, hitsPane,   comparePane,  queryListPane, jobsPane};
    ui::MainWindow window(session, jobs, settings, languages, messages, searchBar, strip, panes);

    QObject::connect(searchBar, &ui::SearchBar::left, articlesPane, qOverload<>(&QWidget::setFocus));
    QObject::connect(searchBar, &ui::SearchBar::saveWanted, &window, [&window, savedList] {
        window.docks().reveal(u"facets"_s);
        savedList->saveCurrent();
    });
    QObject::connect(articlesPane, &ui::ArticlesPane::restOfPageWanted, &window,
                     [&window] { window.docks().reveal(u"outline"_s); });
    QObject::connect(comparePane, &ui::ComparePane::shareChosen, comparePane,
                     [&share](items::Comparison::Share chosen) { share = chosen; });

    ui::ImportVerbs &importing = window.importing();
    const auto import = [&importing] { importing.filesAction()->trigger(); };
    QObject::connect(archivePane, &ui::ArchivePane::importWanted, &importing, import);
    QObject::connect(articlesPane, &ui::ArticlesPane::importWanted, &importing, import);
    QObject::connect(jobsPane, &ui::JobsPane::importWanted, &importing, import);
    QObject::connect(&importing, &ui::ImportVerbs::imported, articlesPane, &ui::ArticlesPane::openFirst);
    const auto say = [&window](const domain::Error &error) {
        window.messages().show(ui::message(error, u"reading"_s));
    };
    QObject::connect(&archive, &items::ArchiveModel::failed, &window, say);
    QObject::connect(&articles, &items::ArticleListModel::failed, &window, say);
    QObject::connect(&saved, &items::SavedSearchesModel::failed, &window, say);

    if (options.size.isValid())
        window.resize(options.size);
    window.show();
    articlesPane->setFocus();
    const bool importingFirst = window.start(options.library, options.paths);
    if (!options.search.isEmpty())
        search.setText(options.search);
    if (!options.pane.isEmpty())
        window.docks().reveal(options.pane);
    if (!importingFirst)
        articlesPane->openFirst();
    if (!options.screenshot.isEmpty()) {
        auto *portrait = new ui::Portrait(
            window, options.screenshot,
            [&] {
                const bool busy = jobs.running() || archive.isLoading() || articles.isLoading() || page.isLoading() ||
                                  hits.isLoading();
                return !busy && (articles.rowCount() == 0 || page.currentArticle());
            },
            &window);
        QObject::connect(portrait, &ui::Portrait::finished, &program,
                         [](bool saved) { QApplication::exit(saved ? 0 : 1); });
    }
    return QApplication::exec();
}
