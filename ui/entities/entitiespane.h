// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/entitiesmodel.h"
#include "ui/pane.h"

#include <QPersistentModelIndex>

QT_BEGIN_NAMESPACE
class QToolButton;
class QTreeView;
QT_END_NAMESPACE

namespace baolan::ui {

class FilterField;
class Settings;
class TextFrame;

/// Whom and what the article names. Choosing a row walks through its mentions, here and by keys from anywhere.
class EntitiesPane final : public Pane
{
    Q_OBJECT
public:
    EntitiesPane(items::Selection &selection, items::OpenPage &page, Settings &settings, QWidget *parent = nullptr);
    ~EntitiesPane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override { return m_entries; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] FilterField *filter() const { return m_filter; }
    [[nodiscard]] items::EntitiesModel *model() const { return m_model; }

protected:
    void retranslateUi() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createActions();
    void layOut();
    void choose(const QModelIndex &index);
    void walk(int step);
    void followPlace();
    void showRows();
    void say();
    void setByPinyin(bool byPinyin);

    items::Selection &m_selection;
    items::OpenPage &m_page;
    Settings &m_settings;
    items::EntitiesModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    TextFrame *m_frame = nullptr;
    FilterField *m_filter = nullptr;
    QToolButton *m_orderButton = nullptr;
    QList<MenuEntry> m_entries;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_find = nullptr;
    QAction *m_byPinyin = nullptr;
    QPersistentModelIndex m_walked; ///< the row whose mentions are walked through
    bool m_backwards = false;       ///< Shift was held when the mouse was pressed
    bool m_ownPlace = false;        ///< the place was set from here
};

} // namespace baolan::ui
