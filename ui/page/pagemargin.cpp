// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagemargin.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int tickWidth = 3;

} // namespace

PageView::Margin::Margin(PageView &view) : QWidget(&view), m_view(view) { setAccessibleName({}); }

int PageView::Margin::wantedWidth() const
{
    const int digits = std::max<int>(2, static_cast<int>(QString::number(m_view.m_lines.lastNumber()).size()));
    return 2 * padding + tickWidth + digits * m_view.fontMetrics().horizontalAdvance(u'0');
}

void PageView::Margin::follow(const QRect &rect, int dy)
{
    if (dy)
        scroll(0, dy);
    else
        update(0, rect.y(), width(), rect.height());
}

// Hands on each block in sight with its line and the rectangle it takes in the margin.
template<typename Take>
void PageView::Margin::forEachVisibleLine(const Take &take) const
{
    const auto &lines = m_view.m_lines.lines();
    QTextBlock block = m_view.firstVisibleBlock();
    QRectF box = m_view.blockBoundingGeometry(block).translated(m_view.contentOffset());
    while (block.isValid() && box.top() <= height() && static_cast<std::size_t>(block.blockNumber()) < lines.size()) {
        take(lines[static_cast<std::size_t>(block.blockNumber())], box, block);
        block = block.next();
        box = QRectF(box.left(), box.bottom(), box.width(), m_view.blockBoundingRect(block).height());
    }
}

void PageView::Margin::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_view.palette().color(QPalette::Base));
    const KSyntaxHighlighting::Theme theme = m_view.m_highlighter->theme();
    painter.setFont(m_view.font());
    const int ascent = m_view.fontMetrics().height();
    forEachVisibleLine([&](const PageLines::Line &line, const QRectF &box, const QTextBlock &block) {
        if (line.number > 0) {
            painter.setPen(QColor(theme.editorColor(KSyntaxHighlighting::Theme::LineNumbers)));
            painter.drawText(QRectF(0, box.top(), width() - padding - tickWidth, ascent),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number));
        }
        for (const PageParts::Mark &mark : m_view.m_parts.marks()) {
            if (mark.range.start < line.start || mark.range.start > line.start + line.length)
                continue;
            const int offset = static_cast<int>(mark.range.start - line.start);
            const QTextLine row = block.layout()->lineForTextPosition(offset);
            const qreal top = box.top() + (row.isValid() ? row.y() : 0);
            const QColor colour =
                mark.suspect ? hueColour(Hue::Date, isDark(m_view.palette())) : quietColour(m_view.palette());
            painter.fillRect(QRectF(width() - tickWidth, top + 2, 2, ascent - 4), colour);
        }
    });
}

QString PageView::Margin::sentencesAt(int y) const
{
    QStringList sentences;
    forEachVisibleLine([&](const PageLines::Line &line, const QRectF &box, const QTextBlock &) {
        if (y < box.top() || y >= box.bottom())
            return;
        for (const PageParts::Mark &mark : m_view.m_parts.marks()) {
            if (mark.range.start >= line.start && mark.range.start <= line.start + line.length)
                sentences << mark.sentence;
        }
    });
    return sentences.join(u'\n');
}

bool PageView::Margin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sentencesAt(help->pos().y()).toHtmlEscaped().replace(u'\n', u"<br>"_s), this);
    return true;
}

void PageView::layOutMargin()
{
    const int wide = m_margin->wantedWidth();
    setViewportMargins(wide, 0, 0, 0);
    m_margin->setGeometry(QRect(contentsRect().topLeft(), QSize(wide, viewport()->height())));
    m_margin->update();
}

std::pair<qsizetype, qsizetype> PageView::visiblePositions() const
{
    const QTextBlock first = firstVisibleBlock();
    const QTextCursor last = cursorForPosition(QPoint(viewport()->width() - 1, viewport()->height() - 1));
    return {first.position(), last.position()};
}

// Only what is in sight: a page of a million characters has as many dimmed ones.
void PageView::showOverlays()
{
    if (!m_page) {
        setExtraSelections({});
        return;
    }
    QList<QTextEdit::ExtraSelection> selections;
    const auto [first, last] = visiblePositions();
    const qsizetype end = document()->characterCount() - 1;
    const auto add = [&](const domain::PageRange &range, const QTextCharFormat &format) {
        const qsizetype from = std::max(first, m_lines.positionOf(range.start));
        const qsizetype to = std::min({last + 1, end, m_lines.positionOf(range.end)});
        if (from >= to)
            return;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(from));
        selection.cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
        selection.format = format;
        selections << selection;
    };
    const QPalette colours = palette();
    const auto mix = [&](QPalette::ColorRole role, double share) {
        return mixed(colours.color(QPalette::Active, QPalette::Base), colours.color(QPalette::Active, role), share);
    };
    QTextCharFormat faint;
    faint.setForeground(mix(QPalette::Text, 0.5));
    for (const domain::PageRange &range : dimmed())
        add(range, faint);
    for (const PageParts::Furniture &piece : m_parts.furniture()) {
        QTextCharFormat furniture = faint;
        furniture.setFontItalic(true);
        add(piece.range, furniture);
    }
    for (const PageParts::Mark &mark : m_parts.marks()) {
        QTextCharFormat dotted;
        dotted.setUnderlineStyle(QTextCharFormat::DotLine);
        dotted.setUnderlineColor(hueColour(Hue::Date, isDark(palette())));
        if (mark.suspect)
            add(mark.range, dotted);
    }
    QTextCharFormat spot;
    spot.setBackground(mix(QPalette::Highlight, 0.18));
    add(m_spot, spot);
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        QTextCharFormat hit;
        hit.setBackground(m_currentHit == i ? colours.color(QPalette::Active, QPalette::Highlight)
                                            : mix(QPalette::Highlight, 0.4));
        if (m_currentHit == i)
            hit.setForeground(colours.color(QPalette::Active, QPalette::HighlightedText));
        add({m_hits[i].first, m_hits[i].first + m_hits[i].second}, hit);
    }
    setExtraSelections(selections);
}

} // namespace baolan::ui
