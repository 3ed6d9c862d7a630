// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/selection.h"
#include "ui/pane.h"

#include <QObject>

namespace baolan::ui {

/// Back and forward through what was read.
class GoVerbs final : public QObject
{
    Q_OBJECT
public:
    GoVerbs(items::Selection &selection, QObject *parent);

    [[nodiscard]] QList<MenuEntry> menuEntries() const;
    void retranslateUi();

private:
    void follow();

    items::Selection &m_selection;
    QAction *m_back;
    QAction *m_forward;
};

} // namespace baolan::ui
