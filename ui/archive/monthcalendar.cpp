// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/monthcalendar.h"

#include "ui/archive/monthgrid.h"
#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

QToolButton *stepButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFixedSize(24, 24);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MonthCalendar::MonthCalendar(QWidget *parent)
    : QWidget(parent)
    , m_date(QDate::currentDate())
    , m_formerYear(stepButton(u"formerYear"_s, this))
    , m_formerMonth(stepButton(u"formerMonth"_s, this))
    , m_title(new QLabel(this))
    , m_nextMonth(stepButton(u"nextMonth"_s, this))
    , m_nextYear(stepButton(u"nextYear"_s, this))
    , m_nearest(stepButton(u"nearestIssue"_s, this))
    , m_grid(new MonthGrid(*this))
{
    setObjectName(u"calendar"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_formerYear->setText(u"«"_s);
    m_nextYear->setText(u"»"_s);
    m_formerMonth->setIcon(icon(u"go-previous"));
    m_nextMonth->setIcon(icon(u"go-next"));
    m_nearest->setIcon(icon(u"go-jump-today"));
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_formerYear);
    head->addWidget(m_formerMonth);
    head->addWidget(m_title, 1);
    head->addWidget(m_nextMonth);
    head->addWidget(m_nextYear);
    head->addWidget(m_nearest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_grid);
    setFocusProxy(m_grid);

    connect(m_formerYear, &QToolButton::clicked, this, [this] { step(-12); });
    connect(m_formerMonth, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_nextMonth, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_nextYear, &QToolButton::clicked, this, [this] { step(12); });
    connect(m_nearest, &QToolButton::clicked, this, [this] { setDate(m_issues.nearest(m_date).value_or(m_date)); });
    retranslateUi();
}

void MonthCalendar::setIssues(const items::IssueCalendar &issues)
{
    if (m_issues == issues)
        return;
    const bool untouched = m_issues.isEmpty() || m_date == m_offered;
    m_issues = issues;
    // A calendar that opens on an empty month says nothing; the last printed day is where a reader begins.
    m_offered = m_issues.last().value_or(QDate());
    if (untouched)
        setDate(m_offered);
    m_nearest->setEnabled(!m_issues.isEmpty());
    m_grid->update();
    m_grid->announce();
    Q_EMIT dateChanged(m_date);
}

void MonthCalendar::setDate(QDate date)
{
    if (!date.isValid() || date == m_date)
        return;
    m_date = date;
    rename();
    m_grid->update();
    m_grid->announce();
    Q_EMIT dateChanged(date);
}

void MonthCalendar::setChosen(QDate date)
{
    m_chosen = date;
    m_grid->update();
}

void MonthCalendar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void MonthCalendar::retranslateUi()
{
    const auto name = [](QWidget *widget, const QString &text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    name(m_formerYear, tr("The year before"));
    name(m_formerMonth, tr("The month before"));
    name(m_nextMonth, tr("The next month"));
    name(m_nextYear, tr("The next year"));
    name(m_nearest, tr("To the nearest issue"));
    m_grid->setAccessibleName(tr("Calendar of issues"));
    rename();
    m_grid->update();
    m_grid->announce();
}

void MonthCalendar::rename()
{
    const QLocale locale;
    m_title->setText(locale.toString(m_date, locale.language() == QLocale::Chinese ? u"yyyy年M月"_s : u"MMMM yyyy"_s));
}

void MonthCalendar::step(int months) { setDate(m_date.addMonths(months)); }

void MonthCalendar::jump(bool forward)
{
    const std::optional<QDate> date = forward ? m_issues.next(m_date) : m_issues.former(m_date);
    setDate(date.value_or(m_date));
}

void MonthCalendar::choose(QDate date)
{
    if (m_issues.has(date))
        Q_EMIT chosen(date);
}

} // namespace baolan::ui
