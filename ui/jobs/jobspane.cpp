// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspane.h"

#include "models/items/jobwords.h"
#include "ui/actions.h"
#include "ui/jobs/jobdelegate.h"
#include "ui/placeholder.h"
#include "ui/sentences.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

using items::JobReportModel;
using tasks::JobState;

JobsPane::JobsPane(items::Session &session, items::JobsModel &jobs, QWidget *parent)
    : Pane(u"jobs"_s, parent)
    , m_session(session)
    , m_jobs(jobs)
    , m_report([](const domain::Error &error) { return sentence(error); })
    , m_list(new QListView(this))
    , m_table(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_failuresOnly(new QCheckBox(this))
    , m_placeholder(new Placeholder(this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(u"jobList"_s);
    m_list->setModel(&m_jobs);
    m_list->setItemDelegate(new JobDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(u"jobReport"_s);
    m_table->setModel(&m_report);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->header()->setStretchLastSection(false);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_failuresOnly->setObjectName(u"failuresOnly"_s);
    createActions();
    layOut();
    connectAll();
    setFocusProxy(m_list);
    retranslateUi();
    showReport();
}

QList<MenuEntry> JobsPane::menuEntries() const
{
    return {{Menu::Edit, m_copy},
            {Menu::File, m_cancel},
            {Menu::File, m_retry},
            {Menu::File, m_folder},
            {Menu::File, m_forget}};
}

void JobsPane::retranslateUi()
{
    setWindowTitle(tr("Jobs"));
    m_list->setAccessibleName(tr("Jobs, running and finished"));
    m_table->setAccessibleName(tr("Report of the job"));
    m_failuresOnly->setText(tr("Failures only"));
    m_cancel->setText(tr("&Cancel Job"));
    m_retry->setText(tr("&Try Failed Files Again"));
    m_copy->setText(tr("Copy &Report"));
    m_folder->setText(tr("Open the File's F&older"));
    m_forget->setText(tr("Clear &Finished Jobs"));
    m_placeholder->setSentence(tr("Imports, checks and backups are listed here with what came of them."));
    m_placeholder->setOffer(tr("Import Pages…"));
    m_jobs.retranslate();
    m_report.retranslate();
    showReport();
}

void JobsPane::createActions()
{
    m_cancel = makeAction(this, u"jobs.cancel"_s, u"process-stop", {Qt::CTRL | Qt::Key_Period});
    m_retry = makeAction(this, u"jobs.retry"_s, u"view-refresh", {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    m_copy = makeAction(this, u"jobs.copy"_s, u"edit-copy", {Qt::CTRL | Qt::ALT | Qt::Key_C});
    m_folder = makeAction(this, u"jobs.folder"_s, u"folder-open", {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    m_forget = makeAction(this, u"jobs.forget"_s, u"edit-clear", {Qt::CTRL | Qt::SHIFT | Qt::Key_Delete});
    connect(m_cancel, &QAction::triggered, this, &JobsPane::cancelCurrent);
    connect(m_retry, &QAction::triggered, this, &JobsPane::retryFailed);
    connect(m_copy, &QAction::triggered, this, &JobsPane::copyReport);
    connect(m_folder, &QAction::triggered, this, &JobsPane::openFolder);
    connect(m_forget, &QAction::triggered, &m_jobs, &items::JobsModel::forgetFinished);
}

void JobsPane::layOut()
{
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 6, 8, 6);
    tools->setSpacing(4);
    tools->addWidget(m_summary, 1);
    tools->addWidget(m_failuresOnly);
    for (QAction *action : {m_cancel, m_retry, m_copy, m_folder}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        tools->addWidget(button);
    }
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(below);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 3);
    m_stack->addWidget(parts);
    m_stack->addWidget(m_placeholder);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    QHeaderView *header = m_table->header();
    header->resizeSection(JobReportModel::File, 200);
    header->resizeSection(JobReportModel::Result, 96);
    header->resizeSection(JobReportModel::Encoding, 76);
    header->resizeSection(JobReportModel::Articles, 64);
    header->setSectionResizeMode(JobReportModel::Reason, QHeaderView::Stretch);
}

void JobsPane::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobsPane::showReport);
    connect(&m_jobs, &items::JobsModel::finished, this, &JobsPane::showReport);
    connect(&m_jobs, &items::JobsModel::progressed, this, [this] {
        if (const tasks::Job *job = current(); job && job->state() == JobState::Running)
            m_summary->setText(m_jobs.index(m_jobs.rowOf(job)).data(items::JobsModel::LineRole).toString());
        enableActions();
    });
    connect(&m_jobs, &items::JobsModel::started, this,
            [this](tasks::Job *job) { m_list->setCurrentIndex(m_jobs.index(m_jobs.rowOf(job))); });
    connect(&m_jobs, &QAbstractItemModel::rowsRemoved, this, &JobsPane::showReport);
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, &JobsPane::showReport);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, [this] {
        m_reported = nullptr;
        showReport();
    });
    connect(m_failuresOnly, &QCheckBox::toggled, &m_report, &JobReportModel::setFailuresOnly);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobsPane::enableActions);
    connect(m_table, &QTreeView::activated, this, &JobsPane::openFolder);
    connect(m_placeholder, &Placeholder::offerTaken, this, &JobsPane::importWanted);
}

tasks::Job *JobsPane::current() const
{
    return m_jobs.job(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0);
}

void JobsPane::showReport()
{
    m_stack->setCurrentIndex(m_jobs.rowCount() == 0 ? 1 : 0);
    const tasks::Job *job = current();
    const bool done =
        job && job->state() != JobState::Running && job->result().isFinished() && !job->result().isCanceled();
    m_summary->setText(job ? m_jobs.index(m_jobs.rowOf(job)).data(items::JobsModel::LineRole).toString() : QString());
    if (!done) {
        m_reported = nullptr;
        m_report.setReport({});
    } else {
        const domain::Expected<tasks::JobReport> answer = job->result().result();
        if (!answer)
            m_summary->setText(sentence(answer.error()));
        if (m_reported != job)
            m_report.setReport(answer.value_or(tasks::JobReport()));
        m_reported = job;
    }
    enableActions();
}

void JobsPane::enableActions()
{
    const tasks::Job *job = current();
    m_cancel->setEnabled(job && job->state() == JobState::Running);
    m_retry->setEnabled(m_reported && !m_report.failedPaths().isEmpty() && m_session.library() &&
                        !m_session.library()->isReadOnly());
    m_copy->setEnabled(m_report.rowCount() > 0);
    m_folder->setEnabled(!m_table->currentIndex().data(JobReportModel::PathRole).toString().isEmpty());
    m_failuresOnly->setEnabled(m_report.report().failed > 0 || m_report.failuresOnly());
    m_forget->setEnabled(m_jobs.rowCount() > (m_jobs.running() ? 1 : 0));
}

void JobsPane::cancelCurrent()
{
    if (tasks::Job *job = current())
        job->cancel();
}

void JobsPane::retryFailed()
{
    if (!m_session.library())
        return;
    tasks::ImportRequest request;
    request.paths = m_report.failedPaths();
    m_session.library()->startImport(request);
}

void JobsPane::copyReport() { QGuiApplication::clipboard()->setText(m_report.asText()); }

void JobsPane::openFolder()
{
    const QString path = m_table->currentIndex().data(JobReportModel::PathRole).toString();
    if (!path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace baolan::ui
