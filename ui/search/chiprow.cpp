// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/chiprow.h"

#include "ui/theme.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr int longestChip = 180;
constexpr int chipHeight = 24;
constexpr int gap = 4;

/// A rounded label with a cross; the whole of it can be pressed.
class ChipButton final : public QToolButton
{
public:
    ChipButton(QWidget *parent, bool outlined) : QToolButton(parent), m_outlined(outlined) {}

    [[nodiscard]] QSize sizeHint() const override
    {
        const int wanted = fontMetrics().horizontalAdvance(text()) + 20 + crossWidth;
        return {std::min(longestChip, wanted), chipHeight};
    }

protected:
    static constexpr int crossWidth = 12;

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Highlight);
        QColor wash = accent;
        wash.setAlphaF(underMouse() || hasFocus() ? 0.26F : m_outlined ? 0.0F : 0.14F);
        painter.setBrush(wash);
        QColor edge = accent;
        edge.setAlphaF(0.5F);
        painter.setPen(hasFocus() ? QPen(accent, 1) : m_outlined ? QPen(edge, 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 2.5, -0.5, -1.5), 4, 4);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect inner = rect().adjusted(8, 1, -8, 0);
        const QRect words = inner.adjusted(0, 0, -crossWidth - 2, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
        const QRectF cross(inner.right() - 6, inner.center().y() - 2.5, 6, 6);
        painter.setPen(QPen(quietColour(palette()), 1.2));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }

private:
    bool m_outlined;
};

} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this))
{
    setObjectName(u"chips"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setObjectName(u"moreChips"_s);
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] { showHidden(m_shown); });
}

ChipRow::~ChipRow() = default;

void ChipRow::setChips(std::vector<Chip> chips)
{
    for (QToolButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_chips = std::move(chips);
    for (const Chip &chip : m_chips) {
        auto *button = new ChipButton(this, chip.fromArchive);
        button->setText(chip.text);
        button->setToolTip(chip.tip.toHtmlEscaped());
        button->setAccessibleName(chip.tip);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, chip.take);
        m_buttons.push_back(button);
    }
    updateGeometry();
    place();
}

QStringList ChipRow::texts() const
{
    QStringList texts;
    for (const Chip &chip : m_chips)
        texts.append(chip.text);
    return texts;
}

void ChipRow::press(const QString &text)
{
    const auto chip = std::ranges::find(m_chips, text, &Chip::text);
    if (chip != m_chips.end())
        m_buttons[std::size_t(chip - m_chips.begin())]->click();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const QToolButton *button : m_buttons)
        width += button->sizeHint().width() + gap;
    return {width, chipHeight};
}

QSize ChipRow::minimumSizeHint() const { return {m_chips.empty() ? 0 : 60, chipHeight}; }

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// From the right edge, in their order; the last place is the rest's when not all have room.
void ChipRow::place()
{
    const int all = sizeHint().width();
    const bool tight = all > width() + gap;
    m_more->setText(u"+%1"_s.arg(m_buttons.size()));
    const int room = tight ? width() - m_more->sizeHint().width() - gap : width();
    int used = 0;
    m_shown = 0;
    for (const QToolButton *button : m_buttons) {
        const int wanted = button->sizeHint().width();
        if (tight && used + wanted > room)
            break;
        used += wanted + gap;
        ++m_shown;
    }
    int x = tight ? 0 : std::max(0, width() - used + gap);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_shown);
        if (i >= m_shown)
            continue;
        const int wanted = m_buttons[i]->sizeHint().width();
        m_buttons[i]->setGeometry(x, (height() - chipHeight) / 2, wanted, chipHeight);
        x += wanted + gap;
    }
    m_more->setVisible(tight);
    if (tight) {
        const int hidden = int(m_buttons.size() - m_shown);
        m_more->setText(u"+%1"_s.arg(QLocale().toString(hidden)));
        m_more->setAccessibleName(tr("%n more limit(s) of the list", nullptr, hidden));
        m_more->setToolTip(m_more->accessibleName());
        m_more->setGeometry(x, (height() - chipHeight) / 2, m_more->sizeHint().width(), chipHeight);
    }
}

void ChipRow::showHidden(std::size_t from)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = from; i < m_chips.size(); ++i)
        menu->addAction(QString(m_chips[i].tip).replace(u'&', u"&&"_s), this, m_chips[i].take);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace baolan::ui
