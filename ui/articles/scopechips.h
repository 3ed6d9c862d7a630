// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/archivemodel.h"
#include "models/items/selection.h"

#include <QWidget>

class QHBoxLayout;

namespace baolan::ui {

/// What narrows the list, each part as a chip that can be taken away.
class ScopeChips final : public QWidget
{
    Q_OBJECT
public:
    ScopeChips(items::Selection &selection, const items::ArchiveModel &archive, QWidget *parent = nullptr);

    void rebuild();
    [[nodiscard]] QStringList texts() const;

private:
    struct Chip {
        QString text;
        tasks::ArticleScope without; ///< the scope when this chip is gone
    };
    [[nodiscard]] std::vector<Chip> chips() const;

    items::Selection &m_selection;
    const items::ArchiveModel &m_archive;
    QHBoxLayout *m_line;
};

} // namespace baolan::ui
