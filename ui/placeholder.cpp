// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placeholder.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_offer(new QPushButton(this))
{
    m_sentence->setObjectName(u"placeholderSentence"_s);
    m_offer->setObjectName(u"placeholderOffer"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_offer->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addWidget(m_offer, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, &Placeholder::offerTaken);
}

void Placeholder::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

void Placeholder::setOffer(const QString &text)
{
    m_offer->setText(text);
    m_offer->setMinimumWidth(m_offer->sizeHint().width() + 16);
    m_offer->setVisible(!text.isEmpty());
}

QString Placeholder::sentence() const { return m_sentence->text(); }

LoadingBar::LoadingBar(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
    setFixedHeight(2);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(150);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

void LoadingBar::setLoading(bool loading)
{
    if (loading) {
        if (!isVisible() && !m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    hide();
}

} // namespace baolan::ui
