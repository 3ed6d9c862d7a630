// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbar.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/search/completionpopup.h"
#include "ui/search/searchfield.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

constexpr auto historyChoice = "search.history"_L1;
constexpr qsizetype longestHistory = 100;
constexpr qsizetype shownHistory = 20;

QToolButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setAutoRaise(true);
    made->setIconSize(QSize(16, 16));
    made->setFocusPolicy(Qt::NoFocus);
    return made;
}

} // namespace

SearchBar::SearchBar(items::SearchSession &search, items::SearchCompleter &completer,
                     const items::SavedSearchesModel &saved, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_completer(completer)
    , m_saved(saved)
    , m_settings(settings)
    , m_field(new SearchField(this))
    , m_popup(new CompletionPopup(this))
    , m_lens(button(this, u"searchHistory"_s))
    , m_clearButton(button(this, u"searchClear"_s))
    , m_optionsButton(button(this, u"searchOptions"_s))
    , m_options(new QMenu(this))
{
    setObjectName(u"searchBar"_s);
    m_field->setObjectName(u"searchField"_s);
    createActions();
    layOut();
    m_search.setVariants(m_settings.choice(u"search.variants"_s).toBool());
    m_search.setFoldsDuplicates(m_settings.choice(u"search.fold"_s).toBool());
    m_variants->setChecked(m_search.variants());
    m_fold->setChecked(m_search.foldsDuplicates());
    connectAll();
    retranslateUi();
    followText();
}

SearchBar::~SearchBar() = default;

QList<MenuEntry> SearchBar::menuEntries() const
{
    return {{Menu::Edit, m_focus},    {Menu::Edit, m_historyAction}, {Menu::Edit, m_clear}, {Menu::Edit, m_save},
            {Menu::Edit, m_variants}, {Menu::Edit, m_fold},          {Menu::Edit, nullptr}};
}

QStringList SearchBar::history() const { return m_settings.choice(historyChoice).toStringList(); }

void SearchBar::remember()
{
    const QString text = m_search.text().simplified();
    QStringList history = this->history();
    if (text.isEmpty() || history.value(0) == text)
        return;
    history.removeAll(text);
    history.prepend(text);
    m_settings.setChoice(historyChoice, history.first(std::min(longestHistory, history.size())));
}

void SearchBar::createActions()
{
    m_focus = makeAction(this, u"search.focus"_s, u"edit-find", {Qt::CTRL | Qt::Key_K, Qt::Key_Slash});
    m_historyAction = makeAction(this, u"search.history"_s, u"view-calendar", {Qt::CTRL | Qt::Key_H});
    m_clear = makeAction(this, u"search.clear"_s, u"edit-clear", {Qt::CTRL | Qt::SHIFT | Qt::Key_X});
    m_save = makeAction(this, u"search.save"_s, u"bookmark-new", {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    m_variants = makeAction(this, u"search.variants"_s, u"format-text-direction", {Qt::CTRL | Qt::ALT | Qt::Key_T});
    m_fold = makeAction(this, u"search.fold"_s, u"view-list-tree", {Qt::CTRL | Qt::ALT | Qt::Key_N});
    m_variants->setCheckable(true);
    m_fold->setCheckable(true);
}

void SearchBar::layOut()
{
    m_lens->setIcon(icon(u"edit-find"));
    m_clearButton->setDefaultAction(m_clear);
    m_clearButton->setIcon(icon(u"edit-clear"));
    m_optionsButton->setIcon(icon(u"configure"));
    m_optionsButton->setMenu(m_options);
    m_optionsButton->setPopupMode(QToolButton::InstantPopup);
    m_optionsButton->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_options->addActions({m_variants, m_fold});
    m_options->addSeparator();
    m_options->addActions({m_save, m_historyAction});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 1, 4, 1);
    row->setSpacing(2);
    row->addWidget(m_lens);
    row->addWidget(m_field, 1);
    row->addWidget(m_clearButton);
    row->addWidget(m_optionsButton);
    setFocusProxy(m_field);
    setMinimumWidth(260);
    setMaximumWidth(760);
    setFixedHeight(std::max(30, m_field->height() + 4));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchBar::connectAll()
{
    connect(m_field, &SearchField::edited, this, [this](const QString &text) {
        if (m_following)
            return;
        m_search.setText(text);
        m_completer.complete(text, m_field->textCursor().position());
    });
    connect(m_field, &SearchField::keyWanted, this, &SearchBar::takeKey);
    connect(m_field, &SearchField::focused, this, qOverload<>(&QWidget::update));
    connect(m_field, &SearchField::left, this, [this] {
        m_completer.stop();
        m_popup->close();
        remember();
        update();
    });
    connect(&m_search, &items::SearchSession::textChanged, this, &SearchBar::followText);
    connect(&m_completer, &items::SearchCompleter::completed, this, &SearchBar::showCompletions);
    connect(m_lens, &QToolButton::clicked, this, &SearchBar::showHistory);
    connect(m_historyAction, &QAction::triggered, this, &SearchBar::showHistory);
    connect(m_focus, &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    connect(m_clear, &QAction::triggered, this, [this] {
        remember();
        m_search.setText({});
        m_popup->close();
    });
    connect(m_save, &QAction::triggered, this, [this] {
        remember();
        Q_EMIT saveWanted();
    });
    connect(m_variants, &QAction::toggled, this, [this](bool on) {
        m_settings.setChoice(u"search.variants"_s, on);
        m_search.setVariants(on);
    });
    connect(m_fold, &QAction::toggled, this, [this](bool on) {
        m_settings.setChoice(u"search.fold"_s, on);
        m_search.setFoldsDuplicates(on);
    });
}

void SearchBar::retranslateUi()
{
    m_field->setPlaceholderText(tr("Search all text: 工会 district:昌平 date:2023"));
    m_field->setAccessibleName(tr("Search"));
    m_popup->setName(tr("What can be put in here"));
    m_focus->setText(tr("&Search"));
    m_historyAction->setText(tr("Earlier Searc&hes"));
    m_clear->setText(tr("Cl&ear the Search"));
    m_save->setText(tr("Sa&ve This Search"));
    m_variants->setText(tr("Simplified Finds &Traditional"));
    m_variants->setToolTip(tr("Simplified and traditional characters find each other"));
    m_fold->setText(tr("Fold Near-&Duplicates"));
    m_fold->setToolTip(tr("Of articles that say nearly the same only the first is listed"));
    m_lens->setToolTip(tr("Earlier searches"));
    m_lens->setAccessibleName(tr("Earlier searches"));
    m_optionsButton->setToolTip(tr("How to search"));
    m_optionsButton->setAccessibleName(tr("How to search"));
    m_clearButton->setToolTip(tr("Clear the search"));
    m_clearButton->setAccessibleName(tr("Clear the search"));
    colour();
}

void SearchBar::followText()
{
    if (m_field->text() != m_search.text()) {
        const QScopedValueRollback following(m_following, true);
        m_field->replaceText(m_search.text());
    }
    colour();
    enableActions();
}

void SearchBar::colour()
{
    std::vector<std::pair<qsizetype, qsizetype>> flaws;
    const std::vector<items::QueryFlaw> found = m_search.flaws();
    for (const items::QueryFlaw &flaw : found)
        flaws.emplace_back(flaw.start, flaw.end);
    m_field->setStretches(m_search.stretches(), std::move(flaws));
    m_field->setAccessibleDescription(found.empty() ? QString() : found.front().sentence);
}

void SearchBar::takeKey(QKeyEvent *event)
{
    if (m_popup->takeKey(event->key())) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: showHistory(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        remember();
        m_completer.stop();
        m_popup->close();
        Q_EMIT left();
        break;
    case Qt::Key_Escape:
        if (m_search.text().isEmpty())
            Q_EMIT left();
        else
            m_clear->trigger();
        break;
    default: return;
    }
    event->accept();
}

void SearchBar::showCompletions(const std::vector<items::Completion> &completions)
{
    if (!m_field->hasFocus())
        return;
    std::vector<CompletionPopup::Row> rows;
    for (const items::Completion &completion : completions) {
        rows.push_back({completion.text, completion.detail, [this, completion] {
                            m_field->replaceStretch(completion.start, completion.end, completion.insert);
                        }});
    }
    m_popup->show(std::move(rows), this, false);
}

void SearchBar::showHistory()
{
    m_completer.stop();
    m_field->setFocus(Qt::OtherFocusReason);
    std::vector<CompletionPopup::Row> rows;
    const auto offer = [&](const QString &text, const QString &shown, const QString &detail) {
        rows.push_back({shown, detail, [this, text] {
                            remember();
                            m_search.setText(text);
                        }});
    };
    const QStringList history = this->history();
    for (const QString &text : history.first(std::min(shownHistory, history.size()))) {
        if (text != m_search.text().simplified())
            offer(text, text, {});
    }
    for (const items::NamedQuery &saved : m_saved.searches())
        offer(saved.text, saved.name, tr("saved search"));
    m_popup->show(std::move(rows), this, false);
}

void SearchBar::enableActions()
{
    const bool any = !m_search.text().isEmpty();
    m_clear->setEnabled(any);
    m_save->setEnabled(any);
    m_clearButton->setVisible(any);
}

void SearchBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_field->hasFocus();
    const QColor edge = focused ? palette().color(QPalette::Highlight) : separatorColour(palette());
    painter.setPen(QPen(edge, focused ? 1.5 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void SearchBar::mousePressEvent(QMouseEvent *) { m_field->setFocus(Qt::MouseFocusReason); }

} // namespace baolan::ui
