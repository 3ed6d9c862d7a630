// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/icons.h"

#include <QActionGroup>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baolan::ui {

QAction *makeAction(QObject *parent, const QString &name, QStringView iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(parent);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    return action;
}

QAction *makeChoice(QActionGroup *group, const QString &name, QStringView iconName, const QList<QKeySequence> &keys)
{
    QAction *action = makeAction(group, name, iconName, keys);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QString plainText(const QAction *action)
{
    // Chinese menus carry the mnemonic in brackets behind the text: "打开(&O)…".
    static const QRegularExpression bracketed(u"\\(&.\\)"_s);
    QString text = action->text();
    text.remove(bracketed);
    text.replace("&&"_L1, "\a"_L1);
    text.remove(u'&');
    text.replace(u'\a', u'&');
    return text;
}

} // namespace baolan::ui
