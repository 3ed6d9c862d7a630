// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/filterfield.h"

#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace baolan::ui {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_lens(addAction(icon(u"edit-find"), QLineEdit::LeadingPosition))
{
    setObjectName(u"filter"_s);
    setClearButtonEnabled(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    // textChanged comes when an input method commits, not while it composes.
    connect(this, &QLineEdit::textChanged, &m_patience, qOverload<>(&QTimer::start));
    connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT wordsChanged(text().simplified()); });
}

void FilterField::setWords(const QString &words)
{
    if (text().simplified() == words)
        return;
    const QSignalBlocker blocker(this);
    setText(words);
}

void FilterField::setName(const QString &name)
{
    setAccessibleName(name);
    m_lens->setText(name);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace baolan::ui
