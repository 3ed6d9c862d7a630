// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/search/periodoverview.h"
#include "models/items/search/searchsession.h"
#include "ui/search/histogramgeometry.h"

#include <QWidget>

namespace baolan::ui {

/// How many hits each month (or quarter, year …) has. Dragging over bars, or Shift with arrows, chooses a period and puts
/// it into the query; a click on the chosen one, or Escape, takes it out again.
class DateHistogram final : public QWidget
{
    Q_OBJECT
public:
    DateHistogram(items::PeriodOverview &overview, items::SearchSession &search, QWidget *parent = nullptr);
    ~DateHistogram() override;

    [[nodiscard]] const HistogramGeometry &geometryOfBars() const { return m_geometry; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void layBars();
    void choose(std::size_t one, std::size_t other);
    void moveCursor(int bars, bool extend);
    void tell();
    [[nodiscard]] std::optional<HistogramGeometry::Span> dragged() const;
    [[nodiscard]] QString barWords(std::size_t bar) const;

    items::PeriodOverview &m_overview;
    items::SearchSession &m_search;
    HistogramGeometry m_geometry;
    std::optional<std::size_t> m_from; ///< where the drag (or Shift) began
    std::optional<std::size_t> m_cursor;
    bool m_dragging = false;
};

} // namespace baolan::ui
