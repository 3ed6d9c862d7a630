// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/outlinemodel.h"
#include "ui/pane.h"

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace baolan::ui {

class TextFrame;

/// What the page holds, as a tree; choosing a row leads there.
class OutlinePane final : public Pane
{
    Q_OBJECT
public:
    OutlinePane(items::Selection &selection, items::OpenPage &page, QWidget *parent = nullptr);
    ~OutlinePane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override { return m_entries; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] items::OutlineModel *model() const { return m_model; }

protected:
    void retranslateUi() override;

private:
    void followArticle();
    void choose(const QModelIndex &index);
    void say();

    items::Selection &m_selection;
    items::OpenPage &m_page;
    items::OutlineModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    TextFrame *m_frame = nullptr;
    QList<MenuEntry> m_entries;
    QAction *m_expand = nullptr;
    QAction *m_collapse = nullptr;
    bool m_following = false;
};

} // namespace baolan::ui
