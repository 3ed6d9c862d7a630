// SPDX-License-Identifier: GPL-3.0-or-later
// What was read out of the article, marked below the reader's text.
#include "ui/mentions/mentionpaint.h"
#include "ui/reader/readerview.h"
#include "ui/reader/spacing.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace baolan::ui {

namespace {

// The room that layout puts behind a character belongs to no mention.
double roomBehind(const QString &text, qsizetype at)
{
    const std::vector<Gap> gap = gaps(QStringView(text).mid(at, 2));
    return gap.empty() ? 0 : gap.front().em;
}

bool isDarkPaper(const ColumnColours &colours) { return colours.paper.lightnessF() < colours.ink.lightnessF(); }

} // namespace

void ReaderView::setMentions(std::vector<items::PassageMark> mentions, Explain explain)
{
    m_explain = std::move(explain);
    layMentions(std::move(mentions));
}

void ReaderView::setShownKinds(items::MarkKinds kinds)
{
    m_kinds = kinds;
    layMentions(m_mentions.marks());
}

void ReaderView::layMentions(std::vector<items::PassageMark> mentions)
{
    using Stretches = std::vector<std::pair<qsizetype, qsizetype>>;
    m_mentions = MentionLayer(std::move(mentions), m_kinds, [this](const domain::TextRange &range) {
        const auto from = m_text.positionOf({range.part, range.start});
        const auto last = m_text.positionOf({range.part, range.end - 1});
        return from && last ? Stretches{{*from, *last + 1}} : Stretches();
    });
    viewport()->update();
}

// Before the text is painted, so that washes lie below its ink.
void ReaderView::paintMentions(QPainter &painter) const
{
    const bool dark = isDarkPaper(m_colours);
    const auto [first, last] = visiblePositions();
    const qsizetype end = document()->characterCount() - 1;
    const QPointF scrolled(0, verticalScrollBar()->value());
    for (const MentionLayer::Piece &piece : m_mentions.visible(first, last)) {
        for (qsizetype at = piece.from; at < std::min(piece.to, end);) {
            const QTextBlock block = document()->findBlock(static_cast<int>(at));
            const int start = static_cast<int>(at) - block.position();
            const QTextLine line = block.layout()->lineForTextPosition(start);
            if (!line.isValid())
                break;
            const int stop =
                std::min<int>(static_cast<int>(piece.to) - block.position(), line.textStart() + line.textLength());
            if (stop > start) {
                const qreal em = block.charFormat().font().pixelSize();
                MentionBox box = mentionBox(line, block.layout()->position() - scrolled, start, stop, em);
                box.right -= roomBehind(block.text(), stop - 1) * em;
                paintMention(painter, box, piece.kind, dark);
            }
            at = block.position() + std::max(stop, start + 1);
        }
    }
    for (const MentionLayer::Piece &bar : m_mentions.bars()) {
        if (bar.from <= last && bar.to > first)
            paintEventBar(painter, barOf(bar), dark);
    }
}

QRectF ReaderView::barOf(const MentionLayer::Piece &piece) const
{
    const qsizetype end = document()->characterCount() - 1;
    if (piece.to > end)
        return {};
    const QRectF top = lineAt(piece.from);
    const QRectF bottom = lineAt(piece.to - 1);
    const qreal px = m_typography.px;
    const qreal right = columnLeft() + std::min(m_typography.column(), viewport()->width() - 2 * columnLeft());
    return {right + 0.6 * px, top.center().y() - 0.5 * px, std::max(2.0, px / 9),
            bottom.center().y() - top.center().y() + px};
}

QString ReaderView::mentionsAt(QPoint point) const
{
    if (!m_explain)
        return {};
    QStringList sentences;
    const int position = document()->documentLayout()->hitTest(
        QPointF(point) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::ExactHit);
    if (const auto place = position < 0 ? std::nullopt : m_text.placeOf(position)) {
        for (const std::size_t mark : m_mentions.at(*place))
            sentences << m_explain(m_mentions.marks()[mark]);
    }
    for (const MentionLayer::Piece &bar : m_mentions.bars()) {
        const qreal reach = 0.5 * m_typography.px;
        if (barOf(bar).adjusted(-reach, 0, reach, 0).contains(point))
            sentences << m_explain(m_mentions.marks()[bar.mark]);
    }
    return sentences.join(u"\n\n");
}

} // namespace baolan::ui
