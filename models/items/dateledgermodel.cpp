// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dateledgermodel.h"

#include "models/items/articlewords.h"
#include "models/items/mentionwords.h"

#include <algorithm>
#include <array>

namespace baolan::items {

using namespace Qt::Literals::StringLiterals;
using domain::DateEvidence;

namespace {

constexpr std::array headParts{domain::part::Series, domain::part::Kicker, domain::part::Headline,
                               domain::part::Subheadline};

std::optional<domain::TextRange> rangeIn(const domain::Article &article, const QString &words)
{
    const auto in = [&](int part) -> std::optional<domain::TextRange> {
        const qsizetype at = article.text(part).indexOf(words);
        return at < 0 ? std::nullopt : std::optional(domain::TextRange{part, at, at + words.size()});
    };
    for (const int part : headParts) {
        if (const auto found = in(part))
            return found;
    }
    for (int part = 0; part < article.paragraphs.size(); ++part) {
        if (const auto found = in(part))
            return found;
    }
    return std::nullopt;
}

} // namespace

DateLedgerModel::DateLedgerModel(OpenPage &page, QObject *parent) : QAbstractTableModel(parent), m_page(page)
{
    connect(&m_page, &OpenPage::loaded, this, &DateLedgerModel::rebuild);
    rebuild();
}

void DateLedgerModel::rebuild()
{
    beginResetModel();
    m_shown = m_page.detail();
    m_date = m_shown ? m_shown->page.date : domain::PageDate();
    endResetModel();
}

void DateLedgerModel::retranslate() { rebuild(); }

bool DateLedgerModel::fits(const DateEvidence &clue) const
{
    return clue.gives.isOpen() || m_date.interval.isOpen() || clue.gives.overlaps(m_date.interval);
}

int DateLedgerModel::contradictions() const
{
    return static_cast<int>(
        std::ranges::count_if(m_date.evidence, [this](const DateEvidence &clue) { return !fits(clue); }));
}

QString DateLedgerModel::summary() const
{
    if (!m_shown)
        return {};
    QStringList parts{dateName(m_date.interval), dateSourceWords(m_date.source)};
    if (!m_date.evidence.empty())
        parts << tr("%n clue(s)", nullptr, static_cast<int>(m_date.evidence.size()));
    if (const int against = contradictions())
        parts << tr("%n against", nullptr, against);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::optional<DateLedgerModel::Spot> DateLedgerModel::spotOf(int row) const
{
    if (row < 0 || row >= rowCount() || !m_shown)
        return std::nullopt;
    const QString &words = m_date.evidence[static_cast<std::size_t>(row)].text;
    if (words.isEmpty())
        return std::nullopt;
    const domain::Page &page = m_shown->page;
    for (std::size_t i = 0; i < page.articles.size() && i < m_shown->articles.size(); ++i) {
        const auto range = rangeIn(page.articles[i], words);
        const auto onPage = range ? page.articles[i].spans.toPage(*range) : std::nullopt;
        if (onPage)
            return Spot{Place{m_shown->id, m_shown->articles[i], *range}, *onPage};
    }
    const qsizetype at = page.source.text.indexOf(words);
    return at < 0 ? std::nullopt : std::optional(Spot{std::nullopt, {at, at + words.size()}});
}

int DateLedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_date.evidence.size());
}

int DateLedgerModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DateLedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DateEvidence &clue = m_date.evidence[static_cast<std::size_t>(index.row())];
    const QString days = clue.gives.isOpen() ? tr("no days") : domain::shown(clue.gives);
    const QString verdict = fits(clue) ? days : tr("%1, does not fit").arg(days);
    switch (role) {
    case FitsRole: return fits(clue);
    case Qt::DisplayRole:
        return index.column() == Words ? clue.text : index.column() == Clue ? clueWords(clue.rule) : verdict;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{clue.text, clueWords(clue.rule), verdict};
        parts.removeAll(QString());
        const QString line = parts.join(u" · "_s);
        return role == Qt::ToolTipRole ? line.toHtmlEscaped() : line;
    }
    default: return {};
    }
}

QVariant DateLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Words: return tr("Words");
    case Clue: return tr("Clue");
    case Days: return tr("Days it allows");
    default: return {};
    }
}

} // namespace baolan::items

#include "moc_dateledgermodel.cpp"
