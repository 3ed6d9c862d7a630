// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findbar.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *button(QWidget *parent, const QString &name, QStringView iconName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(button(this, u"find.previous"_s, u"arrow-up"))
    , m_next(button(this, u"find.next"_s, u"arrow-down"))
    , m_close(button(this, u"find.close"_s, u"window-close"))
{
    setObjectName(u"findBar"_s);
    m_words->setObjectName(u"find.words"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    m_words->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"0000 / 0000"_s));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(m_close);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty() && words != m_words->text())
        m_words->setText(words);
    else
        Q_EMIT wordsChanged(m_words->text());
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString FindBar::words() const { return m_words->text(); }

void FindBar::setCount(std::size_t current, std::size_t total)
{
    m_current = current;
    m_total = total;
    showCount();
}

void FindBar::showCount()
{
    const QLocale locale;
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_total == 0)
        m_count->setText(tr("not found"));
    else if (m_current == 0)
        m_count->setText(tr("%n found", nullptr, static_cast<int>(m_total)));
    else
        m_count->setText(
            tr("%1 of %2").arg(locale.toString(qulonglong(m_current)), locale.toString(qulonglong(m_total))));
    m_previous->setEnabled(m_total > 0);
    m_next->setEnabled(m_total > 0);
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in this text"));
    m_words->setAccessibleName(tr("Find in this text"));
    m_count->setAccessibleName(tr("Places found"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous place"));
    name(m_next, tr("Next place"));
    name(m_close, tr("Close the find bar"));
    showCount();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ShiftModifier))
                Q_EMIT previousWanted();
            else
                Q_EMIT nextWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

} // namespace baolan::ui
