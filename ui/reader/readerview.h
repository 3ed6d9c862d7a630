// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/find/findhits.h"
#include "ui/mentions/mentionlayer.h"
#include "ui/reader/readerdocument.h"
#include "ui/reader/readermarks.h"

#include <QTextEdit>
#include <QTimer>

#include <functional>
#include <optional>

namespace baolan::ui {

/// An article, set as a newspaper column in the middle of the view. Read only; a caret for the keyboard. Knows nothing of
/// the session: values in, signals out.
class ReaderView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Another text, shown from its beginning.
    void setContent(ReaderText text, std::vector<ReaderMark> marks);
    /// The same article in another shape or with other marks: what is in sight stays in sight.
    void reshape(ReaderText text, std::vector<ReaderMark> marks);
    [[nodiscard]] const ReaderText &content() const { return m_text; }

    void setTypography(const Typography &typography);
    [[nodiscard]] const Typography &typography() const { return m_typography; }
    void setColours(const ColumnColours &colours);
    [[nodiscard]] const ColumnColours &colours() const { return m_colours; }

    /// What stands at the upper edge, good across zoom and "as printed".
    struct Anchor {
        std::optional<domain::PartOffset> place;
        qsizetype position = 0;
        qreal offset = 0; ///< of the line's top below the view's, in lines
    };
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor &anchor);

    /// Puts the caret there, washes the stretch (its sentence when it is empty) and scrolls it into sight.
    void reveal(const domain::TextRange &range, bool scroll = true);
    void clearSpot();

    using Hits = FindHits::Places;
    void setHits(Hits hits, std::optional<std::size_t> current);

    [[nodiscard]] const std::vector<ReaderMark> &marks() const { return m_marks; }
    [[nodiscard]] std::optional<std::size_t> currentMark() const { return m_currentMark; }
    void goToMark(std::size_t index);
    /// The sentences of the marks at a point of the viewport, one a line; empty where there is none.
    [[nodiscard]] QString marksAt(QPoint point) const;
    /// Where a mark's tick stands in the viewport.
    [[nodiscard]] QRectF tickOf(std::size_t mark) const;

    /// What was read out of the text, to be marked below it: call it after the content was set. `explain` says what a mark
    /// means.
    using Explain = std::function<QString(const items::PassageMark &)>;
    void setMentions(std::vector<items::PassageMark> mentions, Explain explain);
    void setShownKinds(items::MarkKinds kinds);
    [[nodiscard]] const MentionLayer &mentions() const { return m_mentions; }
    /// What the mentions at a point of the viewport mean; empty where there is none.
    [[nodiscard]] QString mentionsAt(QPoint point) const;
    /// Where an event's bar stands in the viewport; `piece` is one of mentions().bars().
    [[nodiscard]] QRectF barOf(const MentionLayer::Piece &piece) const;

    /// The selected text, exactly as in the article.
    [[nodiscard]] QString selectedText() const;
    /// The stretch of the selection, or of the caret, in the article.
    [[nodiscard]] std::optional<domain::TextRange> selectedRange() const;

Q_SIGNALS:
    void spotChosen(const baolan::domain::PartOffset &place); ///< the reader put the caret there
    void zoomWanted(int steps);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void continueSetting();
    void setMargins();
    void balanceHead();
    void ensureSet(qsizetype position);
    void moveCaret(qsizetype position);
    void announceSpot();
    void showOverlays();
    void paintMarks(QPainter &painter) const;
    void paintMentions(QPainter &painter) const;
    void layMentions(std::vector<items::PassageMark> mentions);
    [[nodiscard]] std::pair<qsizetype, qsizetype> visiblePositions() const;
    [[nodiscard]] QRectF lineAt(qsizetype position) const;
    [[nodiscard]] std::vector<QRectF> stretchesOf(qsizetype from, qsizetype to) const;
    [[nodiscard]] qreal columnLeft() const;
    using TextPlace = std::optional<qsizetype>;
    [[nodiscard]] TextPlace placeOfMark(std::size_t mark) const;
    void paintDots(QPainter &painter, const QRectF &box, const QColor &colour) const;

    ReaderText m_text;
    std::vector<ReaderMark> m_marks;
    items::MarkKinds m_kinds = items::MarkKinds().set();
    MentionLayer m_mentions;
    Explain m_explain;
    Typography m_typography;
    ColumnColours m_colours;
    DocumentSetter m_setter;
    QTimer m_setting;
    std::pair<qsizetype, qsizetype> m_spot{0, 0};
    Hits m_hits;
    std::optional<std::size_t> m_currentHit;
    std::optional<std::size_t> m_currentMark;
    bool m_ownCaret = false;  ///< the program moves the caret, not the reader
    bool m_announced = false; ///< since the mouse was pressed
    int m_zoomDelta = 0;
};

} // namespace baolan::ui
