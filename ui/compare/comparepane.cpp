// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepane.h"

#include "ui/actions.h"
#include "ui/articles/articleview.h"
#include "ui/compare/sharebar.h"
#include "ui/sentences.h"
#include "ui/text/textframe.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

using items::Comparison;

ComparePane::ComparePane(items::SearchSession &search, Comparison &comparison, items::ArticleListModel &articles,
                         items::Selection &selection, QWidget *parent)
    : Pane(u"compare"_s, parent)
    , m_search(search)
    , m_comparison(comparison)
    , m_articles(articles)
    , m_selection(selection)
    , m_left(new QLineEdit(this))
    , m_right(new QLineEdit(this))
    , m_bar(new ShareBar(this))
    , m_shares(new QButtonGroup(this))
    , m_view(new ArticleView(articles, this))
    , m_compare(makeAction(this, u"compare.withSearch"_s, u"view-split-left-right", {Qt::CTRL | Qt::ALT | Qt::Key_K}))
{
    layOut();
    connectAll();
    retranslateUi();
    followCounts();
}

ComparePane::~ComparePane() = default;

QList<MenuEntry> ComparePane::menuEntries() const { return {{Menu::Edit, m_compare}}; }

QToolButton *ComparePane::shareButton(Share share) const
{
    return qobject_cast<QToolButton *>(m_shares->button(share));
}

void ComparePane::layOut()
{
    m_left->setObjectName(u"compareLeft"_s);
    m_right->setObjectName(u"compareRight"_s);
    m_view->setObjectName(u"compareList"_s);
    m_left->setClearButtonEnabled(true);
    m_right->setClearButtonEnabled(true);
    auto *fields = new QHBoxLayout;
    fields->setContentsMargins(8, 8, 8, 4);
    fields->setSpacing(8);
    fields->addWidget(m_left, 1);
    fields->addWidget(m_right, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 2, 8, 2);
    bar->addWidget(m_bar);
    auto *shares = new QHBoxLayout;
    shares->setContentsMargins(8, 2, 8, 4);
    shares->setSpacing(4);
    for (int share = 0; share < Comparison::ShareCount; ++share) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"share%1"_s.arg(share));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_shares->addButton(button, share);
        shares->addWidget(button, 1);
    }
    m_shares->button(Comparison::Both)->setChecked(true);
    m_frame = new TextFrame(m_view, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(fields);
    column->addLayout(bar);
    column->addLayout(shares);
    column->addWidget(m_frame, 1);
    setFocusProxy(m_right);
}

void ComparePane::connectAll()
{
    connect(m_left, &QLineEdit::textChanged, this, &ComparePane::ask);
    connect(m_right, &QLineEdit::textChanged, this, &ComparePane::ask);
    connect(m_shares, &QButtonGroup::idClicked, this, [this](int share) { choose(Share(share)); });
    connect(&m_comparison, &Comparison::changed, this, &ComparePane::followCounts);
    connect(&m_comparison, &Comparison::loadingChanged, this,
            [this] { m_frame->setLoading(m_comparison.isLoading()); });
    connect(&m_comparison, &Comparison::failed, this,
            [this](const domain::Error &error) { m_frame->setError(sentence(error), error.detail); });
    connect(&m_articles, &items::ArticleListModel::loaded, this, &ComparePane::say);
    connect(m_view, &QAbstractItemView::clicked, this, &ComparePane::open);
    connect(m_view, &QAbstractItemView::activated, this, &ComparePane::open);
    connect(m_compare, &QAction::triggered, this, [this] {
        if (QWidget *dock = parentWidget()) {
            dock->show();
            dock->raise();
        }
        m_left->setText(m_search.text());
        m_right->setFocus(Qt::ShortcutFocusReason);
        m_right->selectAll();
    });
}

void ComparePane::ask()
{
    const auto request = [this](const QLineEdit *field) {
        return field->text().trimmed().isEmpty() ? std::nullopt : std::optional(m_search.requestOf(field->text()));
    };
    m_comparison.setRequests(request(m_left), request(m_right));
}

void ComparePane::choose(Share share)
{
    m_shares->button(share)->setChecked(true);
    Q_EMIT shareChosen(share);
    m_articles.setRequest(m_search.requestOf(share == Comparison::OnlyRight ? m_right->text() : m_left->text()));
}

void ComparePane::followCounts()
{
    const QLocale locale;
    const std::array names{tr("only left"), tr("both"), tr("only right")};
    ShareBar::Counts counts{};
    for (std::size_t share = 0; share < counts.size(); ++share) {
        counts[share] = qsizetype(m_comparison.articles(Share(share)).size());
        QAbstractButton *button = m_shares->button(int(share));
        button->setText(m_comparison.isComplete() ? names[share] + u"  "_s + locale.toString(counts[share])
                                                  : names[share]);
        button->setEnabled(m_comparison.isComplete());
        button->setAccessibleName(tr("%1: %n article(s)", nullptr, int(counts[share])).arg(names[share]));
    }
    m_bar->setCounts(counts);
    choose(Share(m_shares->checkedId()));
}

void ComparePane::open(const QModelIndex &index)
{
    if (const tasks::ArticleRow *row = m_articles.article(index.row()); row && row->id != domain::ArticleId::None)
        m_selection.goTo({.page = row->page, .article = row->id, .range = {}});
}

void ComparePane::say()
{
    if (!m_comparison.isComplete())
        m_frame->setEmpty(
            tr("Type a query into both fields to see what only the one finds, only the other, and both."));
    else
        m_frame->setEmpty(m_articles.rowCount() > 0 ? QString() : tr("There is no such article."));
}

void ComparePane::retranslateUi()
{
    setWindowTitle(tr("Compare"));
    m_left->setPlaceholderText(tr("Left query"));
    m_left->setAccessibleName(tr("Left query"));
    m_right->setPlaceholderText(tr("Right query"));
    m_right->setAccessibleName(tr("Right query"));
    m_bar->setAccessibleName(tr("Shares of the articles"));
    m_view->setAccessibleName(tr("Articles of the chosen share"));
    m_compare->setText(tr("Compare &with Another Search…"));
    m_frame->retranslate();
    m_articles.retranslate();
    followCounts();
}

} // namespace baolan::ui
