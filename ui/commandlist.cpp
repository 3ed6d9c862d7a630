// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandlist.h"

#include "ui/actions.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr QSize listSize{480, 360};

// All words that were typed stand somewhere in the name; the name in the sources counts too, so that a command can be
// found in English whatever the language.
bool fits(const QAction *command, const QStringList &words)
{
    const QString name = plainText(command) + u' ' + command->objectName();
    return std::ranges::all_of(words, [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandList::CommandList(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"commandList"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_field->setObjectName(u"commandField"_s);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandList::filter);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandList::run);
    retranslateUi();
    hide();
}

void CommandList::open(const QList<QAction *> &commands)
{
    m_commands.clear();
    for (QAction *command : commands) {
        if (command->isEnabled() && !command->text().isEmpty())
            m_commands.append(command);
    }
    m_before = QApplication::focusWidget();
    m_field->clear();
    filter();
    const QRect window = parentWidget()->rect();
    setGeometry(QRect(QPoint((window.width() - listSize.width()) / 2, 64), listSize.boundedTo(window.size())));
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

QStringList CommandList::shown() const
{
    QStringList names;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        names.append(m_list->topLevelItem(row)->text(0));
    return names;
}

bool CommandList::eventFilter(QObject *watched, QEvent *event)
{
    // Another window in front, or an input method, is no reason to go.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        hide();
        if (m_before)
            m_before->setFocus(Qt::PopupFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void CommandList::retranslateUi()
{
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("Name of a command"));
    m_field->setAccessibleName(tr("Name of a command"));
    m_list->setAccessibleName(tr("Commands"));
}

void CommandList::filter()
{
    const QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QAction *command = m_commands.at(i);
        if (!command || !fits(command, words))
            continue;
        auto *item = new QTreeWidgetItem(m_list, {plainText(command), command->shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(0, command->icon());
        item->setForeground(1, palette().placeholderText());
        item->setData(0, Qt::UserRole, i);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandList::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> command = m_commands.at(item->data(0, Qt::UserRole).toLongLong());
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    if (command)
        command->trigger();
}

} // namespace baolan::ui
