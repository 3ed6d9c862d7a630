// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page/pageview.h"

namespace baolan::ui {

/// The strip beside the page's text: numbers of the page's lines, ticks of seams and suspects.
class PageView::Margin final : public QWidget
{
public:
    explicit Margin(PageView &view);

    [[nodiscard]] int wantedWidth() const;
    void follow(const QRect &rect, int dy);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString sentencesAt(int y) const;
    template<typename Take>
    void forEachVisibleLine(const Take &take) const;

    PageView &m_view;
};

} // namespace baolan::ui
