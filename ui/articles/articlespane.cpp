// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articlespane.h"

#include "ui/actions.h"
#include "ui/articles/articleview.h"
#include "ui/articles/sortmenu.h"
#include "ui/placeholder.h"
#include "ui/search/datehistogram.h"
#include "ui/settings.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int openingDelay = 60;

} // namespace

ArticlesPane::ArticlesPane(items::Session &session, items::SearchSession &search, items::ArticleListModel &articles,
                           DateHistogram *histogram, Settings &settings, QWidget *parent)
    : Pane(u"articles"_s, parent)
    , m_session(session)
    , m_search(search)
    , m_articles(articles)
    , m_settings(settings)
    , m_histogram(histogram)
    , m_sortButton(new QToolButton(this))
    , m_tableButton(new QToolButton(this))
    , m_view(new ArticleView(articles, this))
    , m_placeholder(new Placeholder(this))
    , m_stack(new QStackedWidget(this))
    , m_loading(new LoadingBar(this))
    , m_sort(new SortMenu(articles, this))
    , m_restOfPage(makeAction(this, u"articles.restOfPage"_s, u"view-outline", {Qt::CTRL | Qt::SHIFT | Qt::Key_E}))
    , m_table(makeAction(this, u"articles.table"_s, u"view-list-text", {Qt::CTRL | Qt::Key_L}))
{
    m_table->setCheckable(true);
    m_sortButton->setObjectName(u"sortButton"_s);
    m_sortButton->setMenu(m_sort);
    m_sortButton->setPopupMode(QToolButton::InstantPopup);
    m_sortButton->setAutoRaise(true);
    m_sortButton->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_tableButton->setObjectName(u"tableButton"_s);
    m_tableButton->setDefaultAction(m_table);
    m_tableButton->setAutoRaise(true);
    m_opening.setSingleShot(true);
    m_opening.setInterval(openingDelay);
    m_marking.setSingleShot(true);
    m_marking.setInterval(0);
    layOut();
    connectAll();
    setFocusProxy(m_view);
    restoreColumns();
    setTable(m_settings.choice(u"articles.table"_s).toBool());
    retranslateUi();
}

ArticlesPane::~ArticlesPane() = default;

QList<MenuEntry> ArticlesPane::menuEntries() const
{
    return {{Menu::View, m_table}, {Menu::View, m_sort->menuAction()}, {Menu::Go, m_restOfPage}};
}

void ArticlesPane::openFirst()
{
    m_openFirst = true;
    // What the list holds may be from the middle of an import: the word of its end can come before that of its last pages.
    m_view->scrollToTop();
    if (m_session.library())
        m_articles.refresh();
    else
        followList(true);
}

void ArticlesPane::retranslateUi()
{
    setWindowTitle(tr("Articles"));
    m_view->setAccessibleName(tr("List of articles"));
    m_restOfPage->setText(tr("R&est of This Page"));
    m_restOfPage->setToolTip(tr("Lists what else stands on the page of the article"));
    m_table->setText(tr("Articles as a &Table"));
    m_sort->retranslateUi();
    m_sortButton->setText(m_sort->current());
    m_sortButton->setToolTip(tr("Sort the list"));
    m_sortButton->setAccessibleName(tr("Sort the list: %1").arg(m_sort->current()));
    m_articles.retranslate();
    showState();
}

void ArticlesPane::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 2, 8, 2);
    head->setSpacing(4);
    head->addWidget(m_sortButton);
    head->addStretch(1);
    head->addWidget(m_tableButton);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_placeholder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_histogram);
    column->addWidget(line);
    column->addWidget(m_loading);
    column->addWidget(m_stack, 1);
}

void ArticlesPane::connectAll()
{
    items::Selection &selection = m_session.selection();
    using Model = items::ArticleListModel;
    connect(&m_articles, &Model::loaded, this, &ArticlesPane::followList);
    connect(&m_articles, &Model::loadingChanged, this, [this] { m_loading->setLoading(m_articles.isLoading()); });
    connect(&m_articles, &Model::failed, this, &ArticlesPane::showState);
    connect(&m_articles, &Model::requestChanged, this, [this] { m_sortButton->setText(m_sort->current()); });
    connect(&m_articles, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_openWhenLoaded)
            openCurrent();
    });
    connect(&selection, &items::Selection::placeChanged, this, &ArticlesPane::followPlace);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_following)
            m_opening.start();
        tellStatus();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_marking, qOverload<>(&QTimer::start));
    connect(m_view, &QAbstractItemView::clicked, this, &ArticlesPane::openCurrent);
    connect(m_view, &QAbstractItemView::activated, this, &ArticlesPane::openCurrent);
    connect(&m_opening, &QTimer::timeout, this, &ArticlesPane::openCurrent);
    connect(&m_marking, &QTimer::timeout, this, [this, &selection] {
        selection.setMarked(m_view->selectedIds());
        tellStatus();
    });
    connect(m_restOfPage, &QAction::triggered, this, &ArticlesPane::restOfPageWanted);
    connect(m_view, &ArticleView::hiddenColumnsChanged, this, [this] {
        QVariantList columns;
        for (const int column : m_view->hiddenColumns())
            columns.append(column);
        m_settings.setChoice(u"articles.hidden"_s, columns);
    });
    connect(m_table, &QAction::toggled, this, &ArticlesPane::setTable);
    connect(m_placeholder, &Placeholder::offerTaken, this, &ArticlesPane::takeOffer);
    connect(&m_session, &items::Session::libraryChanged, this, &ArticlesPane::showState);
}

/// What few lists need is left out until somebody wants it.
void ArticlesPane::restoreColumns()
{
    using Model = items::ArticleListModel;
    const QVariant chosen = m_settings.choice(u"articles.hidden"_s);
    QSet<int> hidden{Model::District, Model::EventDate};
    if (chosen.isValid()) {
        hidden.clear();
        for (const QVariant &column : chosen.toList())
            hidden.insert(column.toInt());
    }
    m_view->setHiddenColumns(hidden);
}

void ArticlesPane::setTable(bool table)
{
    m_table->setChecked(table);
    m_view->setTable(table);
    m_settings.setChoice(u"articles.table"_s, table);
}

void ArticlesPane::openCurrent()
{
    m_opening.stop();
    const int row = m_view->currentIndex().row();
    const tasks::ArticleRow *article = m_articles.article(row);
    m_openWhenLoaded = row >= 0 && !article;
    if (!article || article->id == domain::ArticleId::None)
        return;
    m_openFirst = false;
    const QScopedValueRollback following(m_following, true);
    const items::Place &now = m_session.selection().place();
    if (now.article != article->id)
        m_session.selection().goTo({.page = article->page, .article = article->id, .range = {}});
}

void ArticlesPane::followPlace()
{
    m_restOfPage->setEnabled(m_session.selection().place().article != domain::ArticleId::None);
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    m_opening.stop();
    m_openWhenLoaded = false;
    const int row = m_articles.rowOf(m_session.selection().place().article);
    if (row == m_view->currentIndex().row())
        return;
    if (row < 0)
        m_view->setCurrentIndex({});
    else
        m_view->setCurrentIndex(m_articles.index(row, 0));
}

void ArticlesPane::followList(bool anotherQuery)
{
    if (anotherQuery)
        m_view->scrollToTop();
    // A row that was just stepped to and is not open yet is not stepped back from.
    if (anotherQuery || !(m_opening.isActive() || m_openWhenLoaded))
        followPlace();
    // Not while another list is on its way: its first article is meant. The wish stands until that one has been loaded.
    if (m_openFirst && !m_articles.isLoading() && m_articles.rowCount() > 0) {
        if (m_articles.rowOf(m_session.selection().place().article) >= 0) {
            m_openFirst = false;
        } else {
            m_view->setCurrentIndex(m_articles.index(0, 0));
            openCurrent();
        }
    }
    showState();
}

void ArticlesPane::showState()
{
    const bool empty = m_articles.rowCount() == 0 && !m_articles.isLoading();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_restOfPage->setEnabled(m_session.selection().place().article != domain::ArticleId::None);
    if (isNarrowed()) {
        m_placeholder->setSentence(m_search.text().isEmpty()
                                       ? tr("There is no article here.")
                                       : tr("Nothing was found. Fewer words, or a chip less above, find more."));
        m_placeholder->setOffer(tr("Show All Articles"));
    } else {
        m_placeholder->setSentence(tr("The articles of the pages you import are listed here."));
        m_placeholder->setOffer(tr("Import Pages…"));
    }
    tellStatus();
}

void ArticlesPane::tellStatus()
{
    if (!m_session.library()) {
        setStatus({});
        return;
    }
    const QLocale locale;
    const int row = m_view->currentIndex().row();
    const QString all = locale.toString(m_articles.rowCount());
    QString status = row >= 0 ? tr("%1 of %2").arg(locale.toString(row + 1), all)
                              : tr("%n article(s)", nullptr, m_articles.rowCount());
    const std::size_t marked = m_session.selection().marked().size();
    if (marked > 1)
        status = tr("%1 · %2 selected").arg(status, locale.toString(qulonglong(marked)));
    setStatus(status);
}

void ArticlesPane::takeOffer()
{
    if (!isNarrowed()) {
        Q_EMIT importWanted();
        return;
    }
    m_search.setText({});
    m_session.selection().setScope({});
}

bool ArticlesPane::isNarrowed() const
{
    return !m_search.text().isEmpty() || m_session.selection().scope() != tasks::ArticleScope();
}

} // namespace baolan::ui
