// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/sortmenu.h"

#include "models/items/articlewords.h"
#include "ui/actions.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace baolan::ui {

using Model = items::ArticleListModel;

SortMenu::SortMenu(Model &model, QWidget *parent)
    : QMenu(parent)
    , m_model(model)
    , m_rank(makeAction(this, u"articles.sort.rank"_s, u""))
    , m_columns(new QActionGroup(this))
    , m_orders(new QActionGroup(this))
{
    m_rank->setCheckable(true);
    connect(m_rank, &QAction::triggered, &model, &Model::sortByRank);
    addAction(m_rank);
    addSeparator();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QAction *choice = makeChoice(m_columns, u"articles.sort.%1"_s.arg(column), u"");
        connect(choice, &QAction::triggered, this,
                [this, column] { m_model.sort(column, m_model.request().direction); });
        addAction(choice);
    }
    addSeparator();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const bool up = order == Qt::AscendingOrder;
        QAction *choice = makeChoice(m_orders, up ? u"articles.sort.ascending"_s : u"articles.sort.descending"_s,
                                     up ? u"arrow-up" : u"arrow-down");
        connect(choice, &QAction::triggered, this,
                [this, order] { m_model.sort(Model::columnOf(m_model.request().sort), order); });
        addAction(choice);
    }
    connect(&model, &Model::requestChanged, this, &SortMenu::follow);
    retranslateUi();
    follow();
}

void SortMenu::retranslateUi()
{
    setTitle(tr("S&ort By"));
    m_rank->setText(tr("&Relevance"));
    const QList<QAction *> columns = m_columns->actions();
    for (int column = 0; column < Model::ColumnCount; ++column)
        columns.at(column)->setText(items::columnName(Model::Column(column)));
    m_orders->actions().at(0)->setText(tr("&Ascending"));
    m_orders->actions().at(1)->setText(tr("&Descending"));
}

QString SortMenu::current() const
{
    if (m_model.isRanked())
        return tr("Relevance");
    const QString arrow = m_model.request().direction == Qt::AscendingOrder ? u"↑"_s : u"↓"_s;
    return items::columnName(Model::columnOf(m_model.request().sort)) + u' ' + arrow;
}

void SortMenu::follow()
{
    const bool ranked = m_model.isRanked();
    m_rank->setEnabled(m_model.canRank());
    m_rank->setChecked(ranked);
    // What is ranked is in no column's order.
    m_columns->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    m_columns->actions().at(Model::columnOf(m_model.request().sort))->setChecked(!ranked);
    m_orders->actions().at(m_model.request().direction == Qt::AscendingOrder ? 0 : 1)->setChecked(true);
    m_orders->setEnabled(!ranked);
}

} // namespace baolan::ui
