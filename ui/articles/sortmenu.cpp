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
    , m_columns(new QActionGroup(this))
    , m_orders(new QActionGroup(this))
{
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QAction *choice = makeChoice(m_columns, u"articles.sort.%1"_s.arg(column), u"");
        connect(choice, &QAction::triggered, this, [this, column] { m_model.sort(column, m_model.query().order); });
        addAction(choice);
    }
    addSeparator();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const bool up = order == Qt::AscendingOrder;
        QAction *choice = makeChoice(m_orders, up ? u"articles.sort.ascending"_s : u"articles.sort.descending"_s,
                                     up ? u"arrow-up" : u"arrow-down");
        connect(choice, &QAction::triggered, this,
                [this, order] { m_model.sort(Model::columnOf(m_model.query().sort), order); });
        addAction(choice);
    }
    connect(&model, &Model::queryChanged, this, &SortMenu::follow);
    retranslateUi();
    follow();
}

void SortMenu::retranslateUi()
{
    setTitle(tr("S&ort By"));
    const QList<QAction *> columns = m_columns->actions();
    for (int column = 0; column < Model::ColumnCount; ++column)
        columns.at(column)->setText(items::columnName(Model::Column(column)));
    m_orders->actions().at(0)->setText(tr("&Ascending"));
    m_orders->actions().at(1)->setText(tr("&Descending"));
}

QString SortMenu::current() const
{
    const QString arrow = m_model.query().order == Qt::AscendingOrder ? u"↑"_s : u"↓"_s;
    return items::columnName(Model::columnOf(m_model.query().sort)) + u' ' + arrow;
}

void SortMenu::follow()
{
    m_columns->actions().at(Model::columnOf(m_model.query().sort))->setChecked(true);
    m_orders->actions().at(m_model.query().order == Qt::AscendingOrder ? 0 : 1)->setChecked(true);
}

} // namespace baolan::ui
