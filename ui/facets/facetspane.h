// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"
#include "models/items/search/facetsmodel.h"
#include "models/items/search/savedsearchesmodel.h"
#include "models/items/search/searchsession.h"
#include "ui/pane.h"

#include <set>

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace baolan::ui {

class FilterField;
class SavedList;
class TextFrame;

/// What the found articles are about, counted; a click on a value narrows the search to it, the next rules it out, the
/// next lets go of it, all in the text of the query. Below, the saved searches.
class FacetsPane final : public Pane
{
    Q_OBJECT
public:
    FacetsPane(items::SearchSession &search, items::FacetsModel &facets, const items::ArticleListModel &articles,
               items::SavedSearchesModel &counted, SavedList *saved, QWidget *parent = nullptr);
    ~FacetsPane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] SavedList *saved() const { return m_saved; }

protected:
    void retranslateUi() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void press(const QModelIndex &index);
    void expandGroups();
    void say();

    items::SearchSession &m_search;
    items::FacetsModel &m_facets;
    const items::ArticleListModel &m_articles;
    FilterField *m_filter;
    QTreeView *m_view;
    TextFrame *m_frame = nullptr;
    SavedList *m_saved;
    QAction *m_find;
    std::set<int> m_seenGroups;
};

} // namespace baolan::ui
