// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QKeySequence>
#include <QList>

namespace baolan::ui {

/// An action of the window by its name ("go.back"); its text is set in retranslateUi.
[[nodiscard]] QAction *makeAction(QObject *parent, const QString &name, QStringView iconName,
                                  const QList<QKeySequence> &keys = {});
/// One of a choice: checkable, and exclusive with the others of `group`.
[[nodiscard]] QAction *makeChoice(QActionGroup *group, const QString &name, QStringView iconName,
                                  const QList<QKeySequence> &keys = {});

/// The action's text as people read it: without its mnemonic.
[[nodiscard]] QString plainText(const QAction *action);

} // namespace baolan::ui
