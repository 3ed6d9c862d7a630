// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/legend.h"

#include "models/items/mentionwords.h"
#include "ui/actions.h"
#include "ui/mentions/mentionpaint.h"
#include "ui/mentions/shownkinds.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using items::MarkKind;

Legend::Legend(ShownKinds &kinds, QWidget *parent) : QWidget(parent), m_kinds(kinds)
{
    setObjectName(u"legend"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(2);
    for (const MarkKind kind : items::allMarkKinds) {
        const std::size_t at = items::bit(kind);
        QAction *choice =
            makeAction(this, u"mentions."_s + items::key(kind), u"", {QKeySequence(u"Ctrl+M, %1"_s.arg(at + 1))});
        choice->setCheckable(true);
        m_switches[at] = choice;
        connect(choice, &QAction::triggered, this, [this, kind](bool on) { m_kinds.setShown(kind, on); });
        auto *button = new QToolButton(this);
        button->setObjectName(u"legend."_s + items::key(kind));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setIconSize({mentionIconSize, mentionIconSize});
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
        m_buttons[at] = button;
        connect(button, &QToolButton::clicked, this, [this, kind](bool on) { m_kinds.setShown(kind, on); });
        row->addWidget(button);
    }
    row->addStretch(1);
    m_all = makeAction(this, u"mentions.all"_s, u"view-list-text", {QKeySequence(u"Ctrl+M, 0"_s)});
    m_all->setCheckable(true);
    connect(m_all, &QAction::triggered, this, [this](bool on) {
        items::MarkKinds all;
        m_kinds.setKinds(on ? all.set() : all);
    });
    connect(&m_kinds, &ShownKinds::changed, this, &Legend::follow);
    setDark(false);
    retranslate();
    follow();
    hide();
}

QList<QAction *> Legend::switches() const
{
    QList<QAction *> all(m_switches.begin(), m_switches.end());
    return all << m_all;
}

void Legend::follow()
{
    for (std::size_t i = 0; i < m_switches.size(); ++i) {
        m_switches[i]->setChecked(m_kinds.kinds()[i]);
        m_buttons[i]->setChecked(m_kinds.kinds()[i]);
    }
    m_all->setChecked(m_kinds.kinds().any());
}

void Legend::setCounts(const Counts &counts)
{
    m_counts = counts;
    retranslate();
}

void Legend::setDark(bool dark)
{
    m_dark = dark;
    for (const MarkKind kind : items::allMarkKinds) {
        const QIcon icon = mentionIcon(kind, dark);
        m_switches[items::bit(kind)]->setIcon(icon);
        m_buttons[items::bit(kind)]->setIcon(icon);
    }
}

void Legend::retranslate()
{
    setAccessibleName(tr("What is marked in the text"));
    bool any = false;
    for (const MarkKind kind : items::allMarkKinds) {
        const std::size_t at = items::bit(kind);
        const QString name = items::kindsName(kind);
        const QString count = QLocale().toString(m_counts[at]);
        m_switches[at]->setText(tr("Mark %1").arg(name));
        m_buttons[at]->setText(u"%1 %2"_s.arg(name, count));
        m_buttons[at]->setAccessibleName(tr("Mark %1: %2 in this article").arg(name, count));
        m_buttons[at]->setToolTip(tr("%1: %2 in this article. Click to mark them or not (%3)")
                                      .arg(name, count, m_switches[at]->shortcut().toString(QKeySequence::NativeText)));
        m_buttons[at]->setVisible(m_counts[at] > 0);
        any = any || m_counts[at] > 0;
    }
    m_all->setText(tr("Mark What Was Read Out of the Text"));
    setVisible(any);
    fit();
}

// Words as long as there is room for all of them.
void Legend::fit()
{
    int wanted = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_counts[i] > 0)
            wanted += mentionIconSize + fontMetrics().horizontalAdvance(m_buttons[i]->text()) + 18;
    }
    const auto style = wanted <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(style);
}

QSize Legend::minimumSizeHint() const { return {40, QWidget::minimumSizeHint().height()}; }

void Legend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace baolan::ui
