// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

QStringView iconName(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Warning: return u"dialog-warning";
    case Message::Kind::Error: return u"dialog-error";
    case Message::Kind::Information: break;
    }
    return u"dialog-information";
}

Hue hueOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Warning: return Hue::Date;
    case Message::Kind::Error: return Hue::Figure;
    case Message::Kind::Information: break;
    }
    return Hue::Person;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(plainLabel(this))
    , m_details(plainLabel(this))
    , m_offers(new QHBoxLayout)
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_details->setObjectName(u"messageDetails"_s);
    m_more->setObjectName(u"messageMore"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_close->setAutoRaise(true);
    m_offers->setSpacing(8);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addWidget(m_text, 1);
    line->addLayout(m_offers);
    line->addWidget(m_more);
    line->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 7);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_details);

    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] { close(m_messages.size() - 1); });
    retranslateUi();
    rebuild();
}

void MessageBar::show(Message message)
{
    if (!message.topic.isEmpty())
        std::erase_if(m_messages, [&](const Message &old) { return old.topic == message.topic; });
    m_messages.push_back(std::move(message));
    rebuild();
}

void MessageBar::withdraw(const QString &topic)
{
    if (std::erase_if(m_messages, [&](const Message &old) { return old.topic == topic; }) > 0)
        rebuild();
}

QString MessageBar::currentText() const { return m_messages.empty() ? QString() : m_messages.back().text(); }

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        rebuild();
    } else if (event->type() == QEvent::PaletteChange && !m_messages.empty()) {
        m_icon->setPixmap(icon(iconName(m_messages.back().kind)).pixmap(QSize(16, 16), devicePixelRatio()));
    }
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    if (m_messages.empty())
        return;
    QPainter painter(this);
    const bool dark = isDark(palette());
    const Hue hue = hueOf(m_messages.back().kind);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), hueWash(hue, dark));
    painter.fillRect(QRect(0, 0, 4, height()), hueColour(hue, dark));
    painter.fillRect(QRect(0, height() - 1, width(), 1), separatorColour(palette()));
}

void MessageBar::rebuild()
{
    while (const std::unique_ptr<QLayoutItem> item{m_offers->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    setVisible(!m_messages.empty());
    m_more->setChecked(false);
    m_details->hide();
    if (!m_messages.empty()) {
        const Message &message = m_messages.back();
        m_icon->setPixmap(icon(iconName(message.kind)).pixmap(QSize(16, 16), devicePixelRatio()));
        m_text->setText(message.text());
        const QString details = message.details ? message.details() : QString();
        m_details->setText(details);
        m_more->setVisible(!details.isEmpty());
        for (const Message::Offer &offer : message.offers) {
            auto *button = new QPushButton(offer.text(), this);
            button->setAutoDefault(false);
            button->setMinimumWidth(button->sizeHint().width() + 16);
            m_offers->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, take = offer.take, index = m_messages.size() - 1] {
                close(index);
                take();
            });
        }
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
    Q_EMIT currentChanged();
}

void MessageBar::retranslateUi()
{
    setAccessibleName(tr("Message"));
    m_more->setText(tr("Details"));
    m_more->setToolTip(tr("Show the technical details"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setIcon(icon(u"window-close"));
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void MessageBar::close(std::size_t index)
{
    if (index >= m_messages.size())
        return;
    m_messages.erase(m_messages.begin() + std::ptrdiff_t(index));
    rebuild();
}

} // namespace baolan::ui
