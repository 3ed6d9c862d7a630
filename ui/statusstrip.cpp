// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusstrip.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int longestLine = 460;
constexpr int fullBar = 1000;

} // namespace

StatusStrip::StatusStrip(items::JobsModel &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_line(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"jobStrip"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    m_cancel->setObjectName(u"jobStripCancel"_s);
    m_cancel->setIcon(icon(u"window-close"));
    m_cancel->setAutoRaise(true);
    m_cancel->setIconSize(QSize(12, 12));
    m_cancel->setFixedSize(20, 20);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 0, 4, 0);
    line->setSpacing(8);
    line->addWidget(m_line);
    line->addWidget(m_bar, 0, Qt::AlignVCenter);
    line->addWidget(m_cancel);
    setCursor(Qt::PointingHandCursor);
    m_cancel->setCursor(Qt::ArrowCursor);
    connect(&jobs, &items::JobsModel::progressed, this, &StatusStrip::follow);
    connect(&jobs, &QAbstractItemModel::modelReset, this, &StatusStrip::follow);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (tasks::Job *job = m_jobs.running())
            job->cancel();
    });
    retranslateUi();
    follow();
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void StatusStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT jobsWanted();
}

void StatusStrip::follow()
{
    const tasks::Job *job = m_jobs.running();
    setVisible(job);
    if (!job)
        return;
    const QModelIndex index = m_jobs.index(m_jobs.rowOf(job));
    const QString words =
        tr("%1: %2", "job: progress").arg(index.data().toString(), index.data(items::JobsModel::LineRole).toString());
    m_line->setText(fontMetrics().elidedText(words, Qt::ElideMiddle, longestLine));
    const double part = index.data(items::JobsModel::ProgressRole).toDouble();
    m_bar->setRange(0, part < 0 ? 0 : fullBar);
    m_bar->setValue(int(part * fullBar));
}

void StatusStrip::retranslateUi()
{
    m_bar->setAccessibleName(tr("Progress of the job"));
    m_cancel->setToolTip(tr("Cancel the job"));
    m_cancel->setAccessibleName(tr("Cancel the job"));
    setToolTip(tr("Show the jobs"));
    follow();
}

} // namespace baolan::ui
