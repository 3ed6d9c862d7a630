// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/issuecalendar.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace baolan::ui {

class MonthGrid;

/// A month at a time, the days with an issue marked. Arrow keys go by days and weeks, Page Up and Down by months, with
/// Shift by years; Ctrl+arrows jump to the issue before or after; Return or a click chooses a day.
class MonthCalendar final : public QWidget
{
    Q_OBJECT
public:
    explicit MonthCalendar(QWidget *parent = nullptr);

    void setIssues(const items::IssueCalendar &issues);
    [[nodiscard]] const items::IssueCalendar &issues() const { return m_issues; }
    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate date);   ///< where the cursor stands; shows its month
    void setChosen(QDate date); ///< the day whose articles are listed; invalid: none

Q_SIGNALS:
    void dateChanged(QDate date); ///< the cursor moved
    void chosen(QDate date);      ///< a day with an issue

protected:
    void changeEvent(QEvent *event) override;

private:
    friend class MonthGrid;
    void retranslateUi();
    void rename();
    void step(int months);
    void jump(bool forward);
    void choose(QDate date);

    items::IssueCalendar m_issues;
    QDate m_date;
    QDate m_chosen;
    QDate m_offered; ///< the last printed day, where the cursor was put and perhaps still is
    QToolButton *m_formerYear;
    QToolButton *m_formerMonth;
    QLabel *m_title;
    QToolButton *m_nextMonth;
    QToolButton *m_nextYear;
    QToolButton *m_nearest;
    MonthGrid *m_grid;
};

} // namespace baolan::ui
