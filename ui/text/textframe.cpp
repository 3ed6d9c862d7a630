// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textframe.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 150;

QLabel *sentenceLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TextFrame::TextFrame(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_progress(new QProgressBar(this))
    , m_errorBar(new QWidget(this))
    , m_error(sentenceLabel(m_errorBar, u"error"_s))
    , m_dismiss(new QToolButton(m_errorBar))
    , m_notice(sentenceLabel(this, u"notice"_s))
    , m_empty(sentenceLabel(this, u"empty"_s))
    , m_stack(new QStackedLayout)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(32);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setContentsMargins(8, 4, 8, 4);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->hide();

    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dismiss->setObjectName(u"error.dismiss"_s);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIcon(icon(u"window-close"));
    auto *errorRow = new QHBoxLayout(m_errorBar);
    errorRow->setContentsMargins(8, 4, 8, 4);
    errorRow->addWidget(m_error, 1);
    errorRow->addWidget(m_dismiss);
    m_errorBar->setAutoFillBackground(true);
    m_errorBar->setBackgroundRole(QPalette::ToolTipBase);
    m_errorBar->setForegroundRole(QPalette::ToolTipText);
    m_error->setForegroundRole(QPalette::ToolTipText);
    m_errorBar->hide();

    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_errorBar);
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    column->addLayout(m_stack, 1);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_dismiss, &QToolButton::clicked, m_errorBar, &QWidget::hide);
    retranslate();
}

void TextFrame::setLoading(bool loading)
{
    if (loading) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    m_progress->hide();
}

void TextFrame::setEmpty(const QString &sentence)
{
    m_empty->setText(sentence);
    m_stack->setCurrentWidget(sentence.isEmpty() ? m_content : m_empty);
}

void TextFrame::setError(const QString &sentence, const QString &detail)
{
    m_error->setText(sentence);
    m_error->setToolTip(detail.toHtmlEscaped());
    m_errorBar->setVisible(!sentence.isEmpty());
}

void TextFrame::setNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void TextFrame::retranslate()
{
    m_progress->setAccessibleName(tr("Loading"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
}

QString TextFrame::error() const { return m_errorBar->isHidden() ? QString() : m_error->text(); }
QString TextFrame::notice() const { return m_notice->text(); }
QString TextFrame::emptySentence() const { return m_empty->text(); }
bool TextFrame::showsLoading() const { return !m_progress->isHidden(); }

} // namespace baolan::ui
