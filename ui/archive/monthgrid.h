// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QWidget>

namespace baolan::ui {

class MonthCalendar;

/// The days of a calendar's month: six weeks of seven, the first one of the locale's.
class MonthGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit MonthGrid(MonthCalendar &calendar);

    static constexpr int weeks = 6;
    [[nodiscard]] QDate first() const; ///< the day in the upper corner
    [[nodiscard]] QDate dayAt(QPoint point) const;
    [[nodiscard]] QRect cell(QDate day) const;
    void announce(); ///< tells screen readers where the cursor is

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintDay(QPainter &painter, QDate day) const;
    [[nodiscard]] QString description(QDate day) const;

    MonthCalendar &m_calendar;
    int m_wheel = 0;
};

} // namespace baolan::ui
