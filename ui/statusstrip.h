// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/jobsmodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace baolan::ui {

/// The job that runs, in the status bar: what, how far, how long, and a way to stop it.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(items::JobsModel &jobs, QWidget *parent = nullptr);

Q_SIGNALS:
    void jobsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void follow();
    void retranslateUi();

    items::JobsModel &m_jobs;
    QLabel *m_line;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace baolan::ui
