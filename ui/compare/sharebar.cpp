// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/sharebar.h"

#include "ui/theme.h"

#include <QPainter>

namespace baolan::ui {

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("shareBar"));
    setFixedHeight(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setCounts(const Counts &counts)
{
    m_counts = counts;
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor under = palette().color(QPalette::Window);
    const QColor accent = palette().color(QPalette::Highlight);
    const std::array colours{mixed(under, accent, 0.4), accent,
                             mixed(under, palette().color(QPalette::WindowText), 0.4)};
    qsizetype all = 0;
    for (const qsizetype count : m_counts)
        all += count;
    if (all == 0) {
        painter.fillRect(rect(), separatorColour(palette()));
        return;
    }
    qreal x = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const qreal width = qreal(this->width()) * qreal(m_counts[i]) / qreal(all);
        painter.fillRect(QRectF(x, 0, width - 1, height()), colours[i]);
        x += width;
    }
}

} // namespace baolan::ui
