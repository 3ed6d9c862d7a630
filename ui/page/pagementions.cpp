// SPDX-License-Identifier: GPL-3.0-or-later
// What was read out of the articles, marked below the page's text.
#include "models/items/mentionwords.h"
#include "ui/mentions/mentionpaint.h"
#include "ui/page/pageview.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace baolan::ui {

namespace {

using Stretches = std::vector<std::pair<qsizetype, qsizetype>>;

// A range that a column break tears has a stretch on either side of it.
Stretches placesOnPage(const domain::SpanMap &spans, const PageLines &lines, const domain::TextRange &range)
{
    Stretches places;
    for (const domain::Span &span : spans.spans()) {
        if (span.part != range.part)
            continue;
        const qsizetype from = std::max(range.start, span.start);
        const qsizetype to = std::min(range.end, span.start + span.length);
        if (from < to)
            places.emplace_back(lines.positionOf(span.page + from - span.start),
                                lines.positionOf(span.page + to - 1 - span.start) + 1);
    }
    return places;
}

} // namespace

void PageView::setShownKinds(items::MarkKinds kinds)
{
    m_kinds = kinds;
    layMentions();
}

void PageView::layMentions()
{
    m_mentions.clear();
    for (std::size_t i = 0; m_page && i < m_page->articles.size(); ++i) {
        const domain::Article &article = m_page->articles[i];
        m_mentions.emplace_back(
            items::passageMarks(article), m_kinds,
            [this, &article](const domain::TextRange &range) { return placesOnPage(article.spans, m_lines, range); });
    }
    viewport()->update();
}

void PageView::paintMentions(QPainter &painter, const MentionLayer &layer) const
{
    const bool dark = isDark(palette());
    const qreal em = font().pixelSize();
    QTextBlock block = firstVisibleBlock();
    QRectF box = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && box.top() <= viewport()->height()) {
        const qsizetype start = block.position();
        const qsizetype end = start + block.length() - 1;
        for (const MentionLayer::Piece &piece : layer.visible(start, end)) {
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const int from = std::max(static_cast<int>(piece.from - start), line.textStart());
                const int to =
                    std::min(static_cast<int>(std::min(piece.to, end) - start), line.textStart() + line.textLength());
                if (from < to)
                    paintMention(painter, mentionBox(line, box.topLeft(), from, to, em), piece.kind, dark);
            }
        }
        for (const MentionLayer::Piece &bar : layer.bars()) {
            if (bar.from > end || bar.to <= start)
                continue;
            const QTextLine first =
                block.layout()->lineForTextPosition(std::max(0, static_cast<int>(bar.from - start)));
            const QTextLine last =
                block.layout()->lineForTextPosition(static_cast<int>(std::min(bar.to - 1, end) - start));
            if (first.isValid() && last.isValid())
                paintEventBar(
                    painter,
                    QRectF(box.left() + 2, box.top() + first.y() + 2, 2, last.y() + last.height() - first.y() - 4),
                    dark);
        }
        block = block.next();
        box = QRectF(box.left(), box.bottom(), box.width(), blockBoundingRect(block).height());
    }
}

QString PageView::mentionsAt(qsizetype page) const
{
    const auto spot = page < 0 ? std::nullopt : m_parts.spotAt(page);
    if (!spot || spot->article >= m_mentions.size())
        return {};
    const domain::Article &article = m_page->articles[spot->article];
    const MentionLayer &layer = m_mentions[spot->article];
    QStringList sentences;
    for (const std::size_t mark : layer.at(spot->place))
        sentences << items::explanation(article, layer.marks()[mark]);
    return sentences.join(u"\n\n");
}

} // namespace baolan::ui
