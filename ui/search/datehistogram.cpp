// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/datehistogram.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int barsHeight = 34;
constexpr int labelHeight = 15;
constexpr int margin = 8;

} // namespace

DateHistogram::DateHistogram(items::PeriodOverview &overview, items::SearchSession &search, QWidget *parent)
    : QWidget(parent)
    , m_overview(overview)
    , m_search(search)
{
    setObjectName(u"dateHistogram"_s);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&overview, &items::PeriodOverview::changed, this, &DateHistogram::follow);
    connect(&search, &items::SearchSession::textChanged, this, qOverload<>(&QWidget::update));
    follow();
}

DateHistogram::~DateHistogram() = default;

QSize DateHistogram::sizeHint() const { return {200, barsHeight + labelHeight + 6}; }

void DateHistogram::follow()
{
    setAccessibleName(tr("Articles by month; choose a period with the arrow keys and Shift"));
    layBars();
    // One month is no choice.
    setVisible(m_geometry.bars().size() > 1);
}

void DateHistogram::layBars()
{
    m_geometry = HistogramGeometry(m_overview.histogram(), QRectF(margin, 4, width() - 2 * margin, barsHeight));
    m_from.reset();
    m_dragging = false;
    if (m_cursor && *m_cursor >= m_geometry.bars().size())
        m_cursor.reset();
    update();
}

std::optional<HistogramGeometry::Span> DateHistogram::dragged() const
{
    if (!m_from || !m_cursor)
        return std::nullopt;
    const auto [first, last] = std::minmax(*m_from, *m_cursor);
    return HistogramGeometry::Span(first, last);
}

void DateHistogram::choose(std::size_t one, std::size_t other)
{
    const QString written = writtenPeriod(m_geometry.period(one, other));
    const bool same = m_geometry.span(m_search.period()) == HistogramGeometry::Span(std::minmax(one, other));
    m_search.setPeriod(same ? QString() : written);
}

void DateHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = palette().color(QPalette::Highlight);
    const auto chosen = dragged() ? dragged() : m_geometry.span(m_search.period());
    if (chosen)
        painter.fillRect(m_geometry.place(*chosen).adjusted(0, -4, 0, 0),
                         mixed(palette().color(QPalette::Window), accent, 0.18));
    const QColor plain = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.34);
    for (std::size_t i = 0; i < m_geometry.bars().size(); ++i) {
        const bool within = !chosen || (i >= chosen->first && i <= chosen->second);
        painter.fillRect(m_geometry.bars()[i].box, chosen && within ? accent : plain);
    }
    const qreal base = 4 + barsHeight;
    painter.fillRect(QRectF(margin, base, width() - 2 * margin, 1), separatorColour(palette()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    small.setFeature("tnum", 1);
    painter.setFont(small);
    painter.setPen(quietColour(palette()));
    const qreal wide = QFontMetricsF(small).horizontalAdvance(u"2023"_s);
    for (const HistogramGeometry::Label &label : m_geometry.labels(wide + 10)) {
        if (label.x + wide <= width())
            painter.drawText(QPointF(label.x, base + labelHeight - 3), label.text);
    }
    if (hasFocus() && m_cursor) {
        painter.setPen(QPen(accent, 1.5));
        painter.drawRect(m_geometry.bars()[*m_cursor].place.adjusted(-1, -2, 1, 0));
    }
}

void DateHistogram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layBars();
}

void DateHistogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

bool DateHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto bar = m_geometry.barAt(help->pos().x()))
            QToolTip::showText(help->globalPos(), barWords(*bar), this);
        return true;
    }
    return QWidget::event(event);
}

void DateHistogram::mousePressEvent(QMouseEvent *event)
{
    m_from = m_geometry.barAt(event->position().x());
    m_cursor = m_from;
    m_dragging = m_from.has_value();
    update();
}

void DateHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    m_cursor = m_geometry.barAt(event->position().x());
    const domain::DateInterval period = m_geometry.period(*m_from, *m_cursor);
    QToolTip::showText(event->globalPosition().toPoint(), shown(period), this);
    update();
}

void DateHistogram::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    const std::size_t from = *m_from;
    const std::size_t to = *m_cursor;
    m_from.reset();
    choose(from, to);
    update();
}

void DateHistogram::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const int all = int(m_geometry.bars().size());
    switch (event->key()) {
    case Qt::Key_Left: moveCursor(-1, extend); break;
    case Qt::Key_Right: moveCursor(1, extend); break;
    case Qt::Key_Home: moveCursor(-all, extend); break;
    case Qt::Key_End: moveCursor(all, extend); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor)
            choose(m_from.value_or(*m_cursor), *m_cursor);
        m_from.reset();
        update();
        break;
    case Qt::Key_Escape:
        m_from.reset();
        m_search.setPeriod({});
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void DateHistogram::moveCursor(int bars, bool extend)
{
    const int last = int(m_geometry.bars().size()) - 1;
    if (last < 0)
        return;
    const int before = m_cursor ? int(*m_cursor) : (bars > 0 ? -1 : last + 1);
    if (extend && !m_from && m_cursor)
        m_from = m_cursor;
    else if (!extend)
        m_from.reset();
    m_cursor = std::size_t(std::clamp(before + bars, 0, last));
    tell();
    update();
}

void DateHistogram::tell()
{
    const QString words = m_from ? shown(m_geometry.period(*m_from, *m_cursor)) : barWords(*m_cursor);
    QToolTip::showText(mapToGlobal(m_geometry.bars()[*m_cursor].place.bottomLeft().toPoint()), words, this);
    QAccessibleAnnouncementEvent spoken(this, words);
    QAccessible::updateAccessibility(&spoken);
}

QString DateHistogram::barWords(std::size_t bar) const
{
    const HistogramGeometry::Bar &its = m_geometry.bars()[bar];
    return tr("%1: %n article(s)", nullptr, int(its.count)).arg(shown(domain::DateInterval{its.first, its.last}));
}

} // namespace baolan::ui
