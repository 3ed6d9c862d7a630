// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querystrip.h"

#include "models/items/search/querywords.h"
#include "ui/search/chiprow.h"
#include "ui/search/scopechips.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baolan::ui {

QueryStrip::QueryStrip(items::SearchSession &search, items::Selection &selection,
                       const items::ArticleListModel &articles, const items::ArchiveModel &archive, QWidget *parent)
    : QFrame(parent)
    , m_search(search)
    , m_selection(selection)
    , m_articles(articles)
    , m_archive(archive)
    , m_explanation(new QLabel(this))
    , m_flaw(new QLabel(this))
    , m_chips(new ChipRow(this))
{
    setObjectName(u"queryStrip"_s);
    m_explanation->setObjectName(u"queryExplanation"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setMinimumWidth(120);
    m_explanation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_flaw->setObjectName(u"queryFlaw"_s);
    m_flaw->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_explanation, 1);
    row->addWidget(m_chips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 2, 8, 4);
    column->setSpacing(0);
    column->addWidget(m_flaw);
    column->addLayout(row);
    connect(&search, &items::SearchSession::textChanged, this, &QueryStrip::rebuild);
    connect(&selection, &items::Selection::scopeChanged, this, &QueryStrip::rebuild);
    connect(&archive, &items::ArchiveModel::archiveChanged, this, &QueryStrip::rebuild);
    connect(&articles, &items::ArticleListModel::loaded, this, &QueryStrip::explain);
    rebuild();
}

QueryStrip::~QueryStrip() = default;

QString QueryStrip::flaw() const { return m_flaw->isHidden() ? QString() : m_flaw->text(); }

void QueryStrip::rebuild()
{
    rebuildChips();
    const std::vector<items::QueryFlaw> flaws = m_search.flaws();
    m_flaw->setText(flaws.empty() ? QString() : flaws.front().sentence);
    m_flaw->setVisible(!flaws.empty());
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, hueColour(Hue::Date, isDark(palette())));
    m_flaw->setPalette(warning);
    explain();
    setVisible(!m_chips->texts().isEmpty() || !flaws.empty());
}

void QueryStrip::rebuildChips()
{
    std::vector<ChipRow::Chip> chips;
    for (const ScopeChip &chip : scopeChips(m_selection.scope(), m_archive)) {
        chips.push_back({.text = chip.text,
                         .tip = tr("Take “%1” out of the list's limits").arg(chip.text),
                         .take = [this, without = chip.without] { m_selection.setScope(without); },
                         .fromArchive = true});
    }
    const std::vector<items::QueryItem> &queryItems = m_search.queryItems();
    for (std::size_t i = 0; i < queryItems.size(); ++i) {
        const QString text = items::shortWords(queryItems[i].query);
        chips.push_back({.text = text, .tip = tr("Take “%1” out of the search").arg(text), .take = [this, i] {
                             m_search.remove(i);
                         }});
    }
    m_chips->setChips(std::move(chips));
}

void QueryStrip::explain()
{
    const int count = m_articles.rowCount();
    QString found = tr("%n article(s)", nullptr, count);
    found.replace(QString::number(count), QLocale().toString(count));
    if (m_articles.folded() > 0)
        found = tr("%1, %n near-duplicate(s) folded", nullptr, int(m_articles.folded())).arg(found);
    const QString searched = items::explanation(m_search.query());
    m_sentence = searched.isEmpty() ? found : found + u" · "_s + searched;
    m_explanation->setToolTip(m_sentence.toHtmlEscaped());
    m_explanation->setAccessibleName(m_sentence);
    elide();
}

void QueryStrip::elide()
{
    m_explanation->setText(m_explanation->fontMetrics().elidedText(m_sentence, Qt::ElideRight, m_explanation->width()));
}

void QueryStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
    QFrame::changeEvent(event);
}

void QueryStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

} // namespace baolan::ui
