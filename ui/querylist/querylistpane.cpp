// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/querylist/querylistpane.h"

#include "models/exporting/csvtable.h"
#include "models/tasks/querylist.h"
#include "ui/actions.h"
#include "ui/filechoice.h"
#include "ui/sentences.h"
#include "ui/text/textframe.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

using Model = items::QueryListModel;

namespace {

constexpr auto topic = "querylist"_L1;

} // namespace

QueryListPane::QueryListPane(Model &queries, items::SearchSession &search, MessageBar &messages, QWidget *parent)
    : Pane(u"querylist"_s, parent)
    , m_queries(queries)
    , m_search(search)
    , m_messages(messages)
    , m_progress(new QLabel(this))
    , m_view(new QTableView)
    , m_openButton(new QToolButton(this))
    , m_stopButton(new QToolButton(this))
    , m_exportButton(new QToolButton(this))
    , m_open(makeAction(this, u"querylist.open"_s, u"document-open", {Qt::CTRL | Qt::ALT | Qt::Key_O}))
    , m_stop(makeAction(this, u"querylist.stop"_s, u"process-stop", {Qt::CTRL | Qt::ALT | Qt::Key_Period}))
    , m_export(makeAction(this, u"querylist.export"_s, u"document-export", {Qt::CTRL | Qt::ALT | Qt::Key_X}))
{
    layOut();
    connect(&queries, &Model::progressed, this, &QueryListPane::say);
    connect(&queries, &Model::failed, this,
            [this](const domain::Error &error) { m_frame->setError(sentence(error), error.detail); });
    const auto use = [this](const QModelIndex &index) { m_search.setText(index.data(Model::TextRole).toString()); };
    connect(m_view, &QTableView::activated, this, use);
    connect(m_open, &QAction::triggered, this, &QueryListPane::chooseList);
    connect(m_stop, &QAction::triggered, &queries, &Model::stop);
    connect(m_export, &QAction::triggered, this, &QueryListPane::chooseTable);
    retranslateUi();
}

QueryListPane::~QueryListPane() = default;

QList<MenuEntry> QueryListPane::menuEntries() const
{
    return {{Menu::Edit, m_open}, {Menu::Edit, m_stop}, {Menu::File, m_export}};
}

void QueryListPane::layOut()
{
    m_view->setObjectName(u"queryListView"_s);
    m_view->setModel(&m_queries);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(Model::Name, QHeaderView::Stretch);
    m_progress->setTextFormat(Qt::PlainText);
    m_openButton->setDefaultAction(m_open);
    m_stopButton->setDefaultAction(m_stop);
    m_exportButton->setDefaultAction(m_export);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->setSpacing(4);
    head->addWidget(m_progress, 1);
    for (QToolButton *button : {m_openButton, m_stopButton, m_exportButton}) {
        button->setAutoRaise(true);
        head->addWidget(button);
    }
    m_openButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_frame = new TextFrame(m_view, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_frame, 1);
    setFocusProxy(m_view);
}

void QueryListPane::chooseList()
{
    if (QWidget *dock = parentWidget()) {
        dock->show();
        dock->raise();
    }
    chooseFiles(this,
                {.kind = FileChoice::Kind::OpenFile,
                 .title = tr("Run a List of Queries"),
                 .filters = {tr("Text") + u" (*.txt *.tsv *.csv)"_s, tr("All files") + u" (*)"_s},
                 .suffix = {},
                 .folder = {}},
                [this](const QStringList &paths) { run(paths.first()); });
}

void QueryListPane::run(const QString &path)
{
    m_frame->setError({});
    const domain::Expected<tasks::QueryLines> lines = tasks::readQueryList(path);
    if (!lines) {
        m_frame->setError(sentence(lines.error()), lines.error().detail);
        return;
    }
    std::vector<items::NamedQuery> queries;
    for (const auto &[name, text] : *lines)
        queries.push_back({name, text});
    m_queries.setQueries(std::move(queries));
}

void QueryListPane::chooseTable()
{
    chooseFiles(this,
                {.kind = FileChoice::Kind::SaveFile,
                 .title = tr("Export the Table"),
                 .filters = {tr("Tables") + u" (*.csv)"_s},
                 .suffix = u"csv"_s,
                 .folder = {}},
                [this](const QStringList &paths) { exportTo(paths.first()); });
}

void QueryListPane::exportTo(const QString &path)
{
    QStringList header{tr("Name"), tr("Query"), tr("Articles"), tr("Hits"), tr("First"), tr("Last")};
    std::vector<QStringList> rows;
    for (int row = 0; row < m_queries.rowCount(); ++row) {
        const items::NamedQuery &query = m_queries.queries()[std::size_t(row)];
        QStringList cells{query.name, query.text};
        if (const std::optional<Model::Found> &found = m_queries.found(row))
            cells << QString::number(found->articles) << (found->hits ? QString::number(*found->hits) : QString())
                  << shown(found->first) << shown(found->last);
        rows.push_back(cells);
    }
    const domain::Expected<qint64> written = exporting::writeFile(path, exporting::csv(header, rows));
    if (!written) {
        m_messages.show(message(written.error(), topic));
        return;
    }
    m_messages.show({.kind = Message::Kind::Information,
                     .topic = topic,
                     .text = [path] { return tr("The table was exported to %1.").arg(shownPath(path)); },
                     .details = {},
                     .offers = {}});
}

void QueryListPane::say()
{
    const int count = m_queries.rowCount();
    const QLocale locale;
    m_progress->setText(
        count == 0 ? QString() : tr("%1 of %2 queries").arg(locale.toString(m_queries.done()), locale.toString(count)));
    m_stop->setEnabled(m_queries.isRunning());
    m_export->setEnabled(count > 0 && !m_queries.isRunning());
    m_frame->setEmpty(count > 0 ? QString()
                                : tr("Open a text file with a query on each line, or a name, a tab and a query: all of "
                                     "them are run, and what each finds is listed here."));
}

void QueryListPane::retranslateUi()
{
    setWindowTitle(tr("Query List"));
    m_view->setAccessibleName(tr("Queries and what they find"));
    m_open->setText(tr("Run a &List of Queries…"));
    m_open->setIconText(tr("Open List…"));
    m_stop->setText(tr("Stop the List of Queries"));
    m_export->setText(tr("Export &Table of Queries…"));
    m_frame->retranslate();
    m_queries.retranslate();
    say();
}

} // namespace baolan::ui
