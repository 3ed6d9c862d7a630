// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include "ui/text/sentence.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace baolan::ui {

using domain::PartOffset;
using domain::TextRange;

ReaderView::ReaderView(QWidget *parent)
    : QTextEdit(parent)
    , m_colours(columnColours(Paper::Window, palette()))
    , m_setter(m_text, m_typography, m_colours)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_setting.setInterval(0);
    connect(&m_setting, &QTimer::timeout, this, &ReaderView::continueSetting);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReaderView::announceSpot);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderView::showOverlays);
}

ReaderView::~ReaderView() = default;

void ReaderView::setContent(ReaderText text, std::vector<ReaderMark> marks)
{
    m_text = std::move(text);
    m_marks = std::move(marks);
    m_currentMark.reset();
    m_mentions = {};
    m_hits.clear();
    m_currentHit.reset();
    m_spot = {0, 0};
    setCursorWidth(0);
    rebuild();
    moveCaret(0);
    verticalScrollBar()->setValue(0);
}

void ReaderView::reshape(ReaderText text, std::vector<ReaderMark> marks)
{
    const Anchor before = anchor();
    const auto caret = m_text.placeOf(textCursor().position());
    m_text = std::move(text);
    m_marks = std::move(marks);
    if (m_currentMark >= m_marks.size())
        m_currentMark.reset();
    m_mentions = {};
    m_hits.clear();
    m_currentHit.reset();
    m_spot = {0, 0};
    rebuild();
    if (caret)
        reveal({caret->part, caret->offset, caret->offset}, false);
    clearSpot();
    restore(before);
}

void ReaderView::setTypography(const Typography &typography)
{
    if (m_typography == typography)
        return;
    const Anchor before = anchor();
    m_typography = typography;
    rebuild();
    restore(before);
}

void ReaderView::setColours(const ColumnColours &colours)
{
    if (m_colours == colours)
        return;
    const Anchor before = anchor();
    m_colours = colours;
    setPalette(columnPalette(colours, QGuiApplication::palette()));
    rebuild();
    restore(before);
}

// The selection outlives a rebuild: positions are the same for every size and colour.
void ReaderView::rebuild()
{
    const QScopedValueRollback own(m_ownCaret, true);
    const int caret = textCursor().position();
    const int mark = textCursor().anchor();
    setExtraSelections({});
    m_setting.stop();
    m_setter = DocumentSetter(m_text, m_typography, m_colours);
    m_setter.begin(*document());
    // One block of edits: the text is laid out once, with its margins.
    QTextCursor edit(document());
    edit.beginEditBlock();
    m_setter.setUpTo(*document(), std::min<qsizetype>(std::max(caret, mark), m_text.length()));
    setMargins();
    edit.endEditBlock();
    if (!m_setter.isDone())
        m_setting.start();
    const int last = std::max(0, document()->characterCount() - 1);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(mark, last));
    cursor.setPosition(std::min(caret, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    showOverlays();
}

void ReaderView::continueSetting()
{
    const QScopedValueRollback own(m_ownCaret, true);
    m_setter.setNextSlice(*document());
    if (m_setter.isDone())
        m_setting.stop();
}

void ReaderView::ensureSet(qsizetype position)
{
    const QScopedValueRollback own(m_ownCaret, true);
    m_setter.setUpTo(*document(), position);
}

// ------------------------------------------------------------------------------------------------------------ measures

// The column keeps its width and stands in the middle; only a view too narrow for it makes it narrower.
void ReaderView::setMargins()
{
    const qreal room = viewport()->width() - m_typography.column();
    const qreal side = std::floor(std::max(room / 2, std::min(m_typography.gutter(), viewport()->width() / 8.0)));
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (format.leftMargin() != side || format.topMargin() != m_typography.lineHeight()) {
        format.setMargin(0);
        format.setLeftMargin(side);
        // What the division leaves over goes to the right, or the last character of a full line would not fit.
        format.setRightMargin(room / 2 > side - 1 ? viewport()->width() - side - m_typography.column() : side);
        format.setTopMargin(m_typography.lineHeight());
        format.setBottomMargin(3 * m_typography.lineHeight());
        document()->rootFrame()->setFrameFormat(format);
    }
    balanceHead();
}

// A headline of several lines gets lines of about one length instead of a full one and a rest of two characters.
void ReaderView::balanceHead()
{
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const qreal column = viewport()->width() - frame.leftMargin() - frame.rightMargin();
    QTextBlock block = document()->begin();
    for (const ReaderBlock &shown : m_text.blocks()) {
        if (!block.isValid() || shown.role >= BlockRole::Paragraph)
            break;
        if (shown.role == BlockRole::Headline || shown.role == BlockRole::Subheadline ||
            shown.role == BlockRole::Kicker) {
            const QFont font = block.charFormat().font();
            const qreal width = QFontMetricsF(font).horizontalAdvance(shown.text) * 1.02;
            const qreal lines = std::ceil(width / column);
            const qreal wanted = lines > 1 ? width / lines + 1.5 * font.pixelSize() : column;
            const qreal side = std::floor(std::max(0.0, (column - wanted) / 2));
            QTextBlockFormat format = block.blockFormat();
            if (format.leftMargin() != side) {
                format.setLeftMargin(side);
                format.setRightMargin(side);
                QTextCursor(block).setBlockFormat(format);
            }
        }
        block = block.next();
    }
}

qreal ReaderView::columnLeft() const { return document()->rootFrame()->frameFormat().leftMargin(); }

void ReaderView::resizeEvent(QResizeEvent *event)
{
    const Anchor before = anchor();
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        setMargins();
        restore(before);
    }
    showOverlays();
}

// -------------------------------------------------------------------------------------------------------------- places

ReaderView::Anchor ReaderView::anchor() const
{
    if (verticalScrollBar()->value() == 0)
        return {};
    const QTextCursor top = cursorForPosition(QPoint(viewport()->width() / 2, 0));
    const qsizetype position = top.position();
    return {m_text.placeOf(position), position, cursorRect(top).top() / m_typography.lineHeight()};
}

void ReaderView::restore(const Anchor &anchor)
{
    if (anchor.position == 0) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const auto moved = anchor.place ? m_text.positionOf(*anchor.place) : std::nullopt;
    const qsizetype position = std::min(moved.value_or(anchor.position), m_text.length());
    ensureSet(position);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(position));
    // Asking for the rectangle lays out everything above it, which the scroll bar's range then knows.
    const qreal top = cursorRect(cursor).top() + verticalScrollBar()->value();
    document()->documentLayout()->documentSize();
    verticalScrollBar()->setValue(qRound(top - anchor.offset * m_typography.lineHeight()));
}

void ReaderView::reveal(const TextRange &range, bool scroll)
{
    const auto start = m_text.positionOf({range.part, range.start});
    if (!start)
        return;
    auto [from, to] = std::pair(range.start, range.end);
    if (range.length() <= 0)
        std::tie(from, to) = sentenceAround(m_text.partText(range.part), range.start);
    const auto spotFrom = m_text.positionOf({range.part, from});
    const auto spotTo = m_text.positionOf({range.part, to});
    m_spot = {spotFrom.value_or(*start), spotTo.value_or(*start)};
    ensureSet(std::max(*start, m_spot.second));

    const int before = verticalScrollBar()->value();
    moveCaret(*start);
    if (!scroll) {
        verticalScrollBar()->setValue(before);
    } else {
        const QRect line = cursorRect();
        const int third = viewport()->height() / 3;
        if (line.top() < m_typography.lineHeight() || line.bottom() > 2 * third ||
            before != verticalScrollBar()->value())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + line.top() - third);
    }
    showOverlays();
}

void ReaderView::moveCaret(qsizetype position)
{
    const QScopedValueRollback own(m_ownCaret, true);
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(position));
    setTextCursor(cursor);
}

void ReaderView::clearSpot()
{
    m_spot = {0, 0};
    showOverlays();
}

void ReaderView::announceSpot()
{
    if (m_ownCaret || textCursor().hasSelection())
        return;
    m_announced = true;
    setCursorWidth(1);
    clearSpot();
    if (const auto place = m_text.placeOf(textCursor().position()))
        Q_EMIT spotChosen(*place);
}

void ReaderView::setHits(Hits hits, std::optional<std::size_t> current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    if (current) {
        const auto [position, length] = m_hits[*current];
        ensureSet(position + length);
        moveCaret(position);
        const QRect line = cursorRect();
        if (line.bottom() > viewport()->height() - m_typography.lineHeight())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + line.top() - viewport()->height() / 3);
    }
    showOverlays();
}

void ReaderView::goToMark(std::size_t index)
{
    if (index >= m_marks.size())
        return;
    m_currentMark = index;
    const TextRange range = m_marks[index].range;
    reveal(range);
    if (m_marks[index].kind == ReaderMark::Kind::Seam)
        m_spot = {0, 0};
    showOverlays();
    viewport()->update();
}

QString ReaderView::selectedText() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? m_text.plain(cursor.selectionStart(), cursor.selectionEnd()) : QString();
}

std::optional<TextRange> ReaderView::selectedRange() const
{
    const auto start = m_text.placeOf(textCursor().selectionStart());
    const auto end = m_text.placeOf(textCursor().selectionEnd());
    if (!start || !end || start->part != end->part)
        return std::nullopt;
    return TextRange{start->part, start->offset, end->offset};
}

// -------------------------------------------------------------------------------------------------------------- events

// Nothing in an article is fetched from anywhere. An answer without a value would make the document look for itself.
QVariant ReaderView::loadResource(int, const QUrl &) { return QByteArray(); }

QMimeData *ReaderView::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(selectedText());
    return data;
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    // A fine wheel sends parts of a step.
    m_zoomDelta += event->angleDelta().y();
    const int steps = m_zoomDelta / QWheelEvent::DefaultDeltasPerStep;
    m_zoomDelta -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        Q_EMIT zoomWanted(steps);
    event->accept();
}

// A click on the very place of the caret moves nothing, and leads there all the same.
void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_announced = false;
    QTextEdit::mousePressEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !m_announced)
        announceSpot();
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !(event->modifiers() & ~Qt::ShiftModifier)) {
        const auto action =
            event->modifiers() ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd;
        verticalScrollBar()->triggerAction(action);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList texts{marksAt(help->pos()), mentionsAt(help->pos())};
    texts.removeAll(QString());
    const QString text = texts.join(u'\n');
    // Escaped: a tool tip takes what looks like markup for markup.
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), viewport());
    event->accept();
    return true;
}

} // namespace baolan::ui
