// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/find/findhits.h"
#include "ui/mentions/mentionlayer.h"
#include "ui/page/pagehighlighter.h"
#include "ui/page/pagelines.h"
#include "ui/page/pageparts.h"

#include <QPlainTextEdit>

#include <memory>
#include <optional>

namespace baolan::ui {

/// A page as it was read, with the numbers of its lines, our colours, and what the library knows of it laid over: the
/// article that is read stands out, furniture is faint, seams have a tick, suspects dots. Values in, signals out.
class PageView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    void setPage(std::shared_ptr<const domain::Page> page);
    /// Whose text stands out; nothing: all of it.
    void setArticle(std::optional<std::size_t> article);
    /// Marks a stretch of the page and scrolls it into sight.
    void reveal(const domain::PageRange &range, qsizetype caret);
    void clearSpot();

    /// Which kinds of mention are marked.
    void setShownKinds(items::MarkKinds kinds);
    /// What is marked in an article, as positions of the document.
    [[nodiscard]] const MentionLayer &mentions(std::size_t article) const { return m_mentions.at(article); }

    using Hits = FindHits::Places; ///< on the page: start, length
    void setHits(Hits hits, std::optional<std::size_t> current);

    [[nodiscard]] const PageLines &lines() const { return m_lines; }
    [[nodiscard]] const PageParts &parts() const { return m_parts; }
    [[nodiscard]] qsizetype caretOnPage() const { return m_lines.pageOf(textCursor().position()); }
    [[nodiscard]] QString selectedText() const;
    /// What is said of a point of the viewport.
    [[nodiscard]] QString sentencesAt(QPoint point) const;
    [[nodiscard]] const domain::PageRange &spot() const { return m_spot; }
    /// The stretches that are dimmed, on the page.
    [[nodiscard]] std::vector<domain::PageRange> dimmed() const;
    [[nodiscard]] PageHighlighter &highlighter() { return *m_highlighter; }

Q_SIGNALS:
    void spotChosen(qsizetype page); ///< the reader put the caret there

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    class Margin;
    void fill();
    void goOnFilling();
    void ensureFilled(qsizetype position);
    void useColours();
    void layOutMargin();
    void announceSpot();
    void showOverlays();
    void moveCaret(qsizetype page);
    void layMentions();
    void paintMentions(QPainter &painter, const MentionLayer &layer) const;
    [[nodiscard]] QString mentionsAt(qsizetype page) const;
    [[nodiscard]] std::pair<qsizetype, qsizetype> visiblePositions() const;

    std::shared_ptr<const domain::Page> m_page;
    PageLines m_lines;
    PageParts m_parts;
    PageHighlighter *m_highlighter = nullptr;
    Margin *m_margin = nullptr;
    std::size_t m_filled = 0; ///< lines that are in the document
    QTimer m_filling;
    items::MarkKinds m_kinds = items::MarkKinds().set();
    std::vector<MentionLayer> m_mentions; ///< of each article
    std::optional<std::size_t> m_article;
    std::vector<domain::PageRange> m_articleRanges;
    domain::PageRange m_spot;
    Hits m_hits;
    std::optional<std::size_t> m_currentHit;
    bool m_ownCaret = false;
    bool m_announced = false; ///< since the mouse was pressed
};

} // namespace baolan::ui
