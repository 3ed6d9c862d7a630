// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pageview.h"

#include "ui/page/pagemargin.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using domain::PageRange;

namespace {

// More than any real page holds: what is longer comes slice by slice.
constexpr qsizetype slice = 60'000;

QFont pageFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans Mono CJK SC"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(14);
    return font;
}

} // namespace

PageView::PageView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new PageHighlighter(*document(), this))
    , m_margin(new Margin(*this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(pageFont());
    document()->setDocumentMargin(8);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &PageView::goOnFilling);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &PageView::announceSpot);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, &Margin::follow);
    // Queued: setting selections can lay out lines and thereby scroll, and must not be entered again from within.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PageView::showOverlays, Qt::QueuedConnection);
    useColours();
}

PageView::~PageView() = default;

void PageView::setPage(std::shared_ptr<const domain::Page> page)
{
    m_page = std::move(page);
    m_lines = m_page ? PageLines(m_page->source.text) : PageLines();
    m_parts = m_page ? PageParts(*m_page) : PageParts();
    layMentions();
    m_article.reset();
    m_articleRanges.clear();
    m_spot = {};
    m_hits.clear();
    m_currentHit.reset();
    fill();
    layOutMargin();
    showOverlays();
}

void PageView::fill()
{
    const QScopedValueRollback own(m_ownCaret, true);
    m_filling.stop();
    setExtraSelections({});
    clear();
    m_filled = 0;
    goOnFilling();
    if (m_filled < m_lines.lines().size())
        m_filling.start();
    setCursorWidth(0);
}

void PageView::goOnFilling()
{
    const QScopedValueRollback own(m_ownCaret, true);
    const auto &lines = m_lines.lines();
    QString text;
    const bool first = m_filled == 0;
    for (qsizetype done = 0; m_filled < lines.size() && done < slice; ++m_filled) {
        if (m_filled > 0)
            text += u'\n';
        text += m_lines.shown(lines[m_filled]);
        done += lines[m_filled].length + 1;
    }
    if (first) {
        setPlainText(text);
    } else {
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertText(text);
    }
    if (m_filled >= lines.size()) {
        m_filling.stop();
        m_highlighter->restart();
    }
}

void PageView::ensureFilled(qsizetype position)
{
    while (m_filled < m_lines.lines().size() && document()->characterCount() <= position)
        goOnFilling();
}

void PageView::setArticle(std::optional<std::size_t> article)
{
    m_article = article;
    m_articleRanges = article ? m_parts.rangesOf(*article) : std::vector<PageRange>();
    showOverlays();
}

std::vector<PageRange> PageView::dimmed() const
{
    std::vector<PageRange> result;
    if (m_articleRanges.empty())
        return result;
    qsizetype start = 0;
    for (const PageRange &range : m_articleRanges) {
        if (range.start > start)
            result.push_back({start, range.start});
        start = range.end;
    }
    if (start < m_lines.text().size())
        result.push_back({start, m_lines.text().size()});
    return result;
}

void PageView::moveCaret(qsizetype page)
{
    const qsizetype position = m_lines.positionOf(page);
    ensureFilled(position);
    const QScopedValueRollback own(m_ownCaret, true);
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(position, document()->characterCount() - 1)));
    setTextCursor(cursor);
}

void PageView::reveal(const PageRange &range, qsizetype caret)
{
    m_spot = range;
    moveCaret(caret);
    const QRect line = cursorRect();
    if (line.top() < line.height() || line.bottom() > viewport()->height() - 2 * line.height() ||
        !viewport()->rect().intersects(line))
        centerCursor();
    showOverlays();
}

void PageView::clearSpot()
{
    m_spot = {};
    showOverlays();
}

void PageView::setHits(Hits hits, std::optional<std::size_t> current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    if (current) {
        moveCaret(m_hits[*current].first);
        ensureCursorVisible();
    }
    showOverlays();
}

void PageView::announceSpot()
{
    if (m_ownCaret || textCursor().hasSelection())
        return;
    m_announced = true;
    setCursorWidth(1);
    clearSpot();
    Q_EMIT spotChosen(caretOnPage());
}

// A click on the very place of the caret moves nothing, and leads there all the same.
void PageView::mousePressEvent(QMouseEvent *event)
{
    m_announced = false;
    QPlainTextEdit::mousePressEvent(event);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !m_announced)
        announceSpot();
}

QString PageView::selectedText() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? m_lines.plain(cursor.selectionStart(), cursor.selectionEnd()) : QString();
}

QMimeData *PageView::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(selectedText());
    return data;
}

QString PageView::sentencesAt(QPoint point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    // Beside the text is not on it.
    const QRect caret = cursorRect(cursor);
    if (point.y() > caret.bottom() || point.y() < caret.top() || std::abs(point.x() - caret.x()) > 2 * caret.height())
        return {};
    const qsizetype page = m_lines.pageOf(cursor.position());
    // The caret stands between two characters; the point is on one of them.
    QStringList sentences{mentionsAt(point.x() < caret.x() ? page - 1 : page)};
    const QString here = m_parts.sentencesAt(page);
    sentences << (here.isEmpty() && page > 0 ? m_parts.sentencesAt(page - 1) : here);
    sentences.removeAll(QString());
    return sentences.join(u"\n\n"_s);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sentencesAt(help->pos()).toHtmlEscaped().replace(u'\n', u"<br>"_s),
                       viewport());
    event->accept();
    return true;
}

void PageView::paintEvent(QPaintEvent *event)
{
    {
        // Below the text, of the article that is read or of all.
        QPainter under(viewport());
        under.setClipRegion(event->region());
        for (std::size_t i = 0; i < m_mentions.size(); ++i) {
            if (!m_article || *m_article == i)
                paintMentions(under, m_mentions[i]);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
    showOverlays();
}

void PageView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_highlighter && (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange))
        useColours();
}

void PageView::useColours()
{
    m_highlighter->setPalette(palette());
    showOverlays();
    m_margin->update();
}

} // namespace baolan::ui
