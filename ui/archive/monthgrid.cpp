// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/monthgrid.h"

#include "ui/archive/monthcalendar.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int days = 7;
constexpr int rowHeight = 24;
constexpr int dayWidth = 28;

} // namespace

MonthGrid::MonthGrid(MonthCalendar &calendar) : QWidget(&calendar), m_calendar(calendar)
{
    setObjectName(u"calendarGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QDate MonthGrid::first() const
{
    const QDate month(m_calendar.date().year(), m_calendar.date().month(), 1);
    const int before = (month.dayOfWeek() - int(QLocale().firstDayOfWeek()) + days) % days;
    return month.addDays(-before);
}

QDate MonthGrid::dayAt(QPoint point) const
{
    const int row = point.y() / rowHeight - 1;
    const int column = point.x() * days / std::max(1, width());
    if (point.y() < rowHeight || row >= weeks || column < 0 || column >= days)
        return {};
    return first().addDays(row * days + (isRightToLeft() ? days - 1 - column : column));
}

QRect MonthGrid::cell(QDate day) const
{
    const auto number = int(first().daysTo(day));
    const int column = isRightToLeft() ? days - 1 - number % days : number % days;
    const int left = column * width() / days;
    return {left, (number / days + 1) * rowHeight, (column + 1) * width() / days - left, rowHeight};
}

void MonthGrid::announce()
{
    const QString words = description(m_calendar.date());
    setAccessibleDescription(words);
    if (!hasFocus())
        return;
    QAccessibleAnnouncementEvent said(this, words);
    QAccessible::updateAccessibility(&said);
}

QSize MonthGrid::sizeHint() const { return {days * dayWidth, (weeks + 1) * rowHeight}; }

QSize MonthGrid::minimumSizeHint() const { return {days * 24, (weeks + 1) * rowHeight}; }

bool MonthGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day.isValid() ? description(day).toHtmlEscaped() : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale;
    painter.setPen(quietColour(palette()));
    for (int i = 0; i < days; ++i) {
        const QDate day = first().addDays(i);
        const QRect place = cell(day).translated(0, -rowHeight);
        painter.drawText(place, Qt::AlignCenter, locale.standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat));
    }
    for (int i = 0; i < weeks * days; ++i)
        paintDay(painter, first().addDays(i));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const QDate date = m_calendar.date();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Right ? forward : -forward;
        if (control)
            m_calendar.jump(step > 0);
        else
            m_calendar.setDate(date.addDays(step));
        break;
    }
    case Qt::Key_Up: m_calendar.setDate(date.addDays(-days)); break;
    case Qt::Key_Down: m_calendar.setDate(date.addDays(days)); break;
    case Qt::Key_PageUp: m_calendar.step(shift ? -12 : -1); break;
    case Qt::Key_PageDown: m_calendar.step(shift ? 12 : 1); break;
    case Qt::Key_Home: m_calendar.setDate({date.year(), date.month(), 1}); break;
    case Qt::Key_End: m_calendar.setDate({date.year(), date.month(), date.daysInMonth()}); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: m_calendar.choose(date); break;
    default: QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    m_calendar.setDate(day);
    m_calendar.choose(day);
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        m_calendar.step(-steps);
    event->accept();
}

void MonthGrid::paintDay(QPainter &painter, QDate day) const
{
    const bool ofMonth = day.month() == m_calendar.date().month();
    const bool issue = m_calendar.m_issues.has(day);
    const bool maybe = !issue && m_calendar.m_issues.mayHave(day);
    const QRect place = cell(day);
    const QRectF mark = QRectF(place.center().x() - 10.5, place.center().y() - 9.5, 22, 20);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor ink = ofMonth ? quietColour(palette())
                         : mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.36);
    QFont font = painter.font();
    font.setWeight(issue ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    if (day == m_calendar.m_chosen) {
        painter.setBrush(accent);
        painter.drawRoundedRect(mark, 4, 4);
        ink = palette().color(QPalette::HighlightedText);
    } else if (issue) {
        QColor wash = accent;
        wash.setAlphaF(ofMonth ? 0.18F : 0.09F);
        painter.setBrush(wash);
        painter.drawRoundedRect(mark, 4, 4);
        if (ofMonth)
            ink = palette().color(QPalette::Text);
    } else if (maybe) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mixed(palette().color(QPalette::Window), accent, 0.45), 1, Qt::DotLine));
        painter.drawRoundedRect(mark, 4, 4);
    }
    if (day == m_calendar.date() && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1.5));
        painter.drawRoundedRect(mark.adjusted(-1, -1, 1, 1), 5, 5);
    }
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(day.day()));
}

QString MonthGrid::description(QDate day) const
{
    const QString words = QLocale().toString(day, QLocale::LongFormat);
    const int issues = int(m_calendar.m_issues.issues(day).size());
    if (issues > 0)
        return tr("%1: %n issue(s)", nullptr, issues).arg(words);
    return m_calendar.m_issues.mayHave(day) ? tr("%1: perhaps an issue").arg(words) : tr("%1: no issue").arg(words);
}

} // namespace baolan::ui
