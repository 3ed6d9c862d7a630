// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/concordancemodel.h"

#include "models/items/articlewords.h"
#include "models/items/search/querywords.h"
#include "models/text/collation.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baolan::items {

using domain::ConcordanceLine;

namespace {

/// From the match leftwards, so that lines with the same words before it stand together.
QString reversed(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    std::vector<char32_t> back(characters.rbegin(), characters.rend());
    return QString::fromUcs4(back.data(), qsizetype(back.size()));
}

QByteArray sortKey(const ConcordanceLine &line, ConcordanceModel::Column column, const text::PinyinCollator &collator)
{
    switch (column) {
    case ConcordanceModel::Left: return collator.sortKey(reversed(line.left));
    case ConcordanceModel::Right: return collator.sortKey(line.right);
    case ConcordanceModel::Headline: return collator.sortKey(line.headline);
    case ConcordanceModel::District: return collator.sortKey(line.district);
    case ConcordanceModel::Date:
        return line.date.isOpen() ? "~"_ba : line.date.earliest.toString(Qt::ISODate).toLatin1();
    case ConcordanceModel::Match:
    case ConcordanceModel::ColumnCount: break;
    }
    return {};
}

} // namespace

ConcordanceModel::ConcordanceModel(Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
{
}

ConcordanceModel::~ConcordanceModel() { m_stop.request_stop(); }

void ConcordanceModel::setQuestion(const domain::SearchRequest &request, const Ids &articles)
{
    m_stale = true;
    m_request = request;
    m_articles = articles;
    m_hasWords = items::hasWords(request.query);
    if (m_active)
        ask();
}

void ConcordanceModel::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (active && m_stale) {
        ask();
    } else if (!active) {
        // Nobody looks: thousands of lines are memory for nothing.
        ++m_question;
        m_stop.request_stop();
        m_stale = true;
        setLoading(false);
        take({});
    }
}

void ConcordanceModel::setContext(int characters)
{
    const int wanted = std::clamp(characters, leastContext, mostContext);
    if (m_context == wanted)
        return;
    m_context = wanted;
    m_stale = true;
    if (m_active)
        ask();
}

void ConcordanceModel::ask()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 question = ++m_question;
    if (!m_hasWords || m_articles.empty()) {
        m_stale = false;
        setLoading(false);
        take({});
        return;
    }
    setLoading(true);
    m_source(m_request, m_articles, m_context, limit, m_stop.get_token())
        .then(this, [this, question](domain::Expected<Lines> answer) {
            if (question != m_question)
                return;
            m_stale = !answer;
            setLoading(false);
            if (answer)
                take(std::move(*answer));
            else if (answer.error().kind != domain::ErrorKind::Cancelled)
                Q_EMIT failed(answer.error());
        });
}

void ConcordanceModel::take(Lines lines)
{
    beginResetModel();
    m_lines = std::move(lines.lines);
    m_total = lines.total;
    m_found.resize(m_lines.size());
    std::iota(m_found.begin(), m_found.end(), std::size_t(0));
    arrange();
    endResetModel();
    Q_EMIT loaded();
}

QModelIndex ConcordanceModel::find(const domain::SearchHit &hit) const
{
    const auto line = std::ranges::find(m_lines, hit, &ConcordanceLine::hit);
    return line == m_lines.end() ? QModelIndex() : index(int(line - m_lines.begin()), Match);
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int ConcordanceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConcordanceLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(line, Column(index.column()));
    case Qt::ToolTipRole: return QString(line.left + line.match + line.right).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        // One goes along lines, not cells: the match is spoken with what is around it.
        return index.column() == Match ? line.left + line.match + line.right : text(line, Column(index.column()));
    case Qt::TextAlignmentRole: {
        const auto side = index.column() == Left    ? Qt::AlignRight
                          : index.column() == Match ? Qt::AlignHCenter
                                                    : Qt::AlignLeft;
        return int(side | Qt::AlignVCenter);
    }
    case HitRole: return QVariant::fromValue(line.hit);
    default: return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Left    ? Qt::AlignRight
                    : section == Match ? Qt::AlignHCenter
                                       : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return role == Qt::DisplayRole ? columnName(Column(section)) : QVariant();
}

void ConcordanceModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (m_sort == column && m_order == order))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<std::size_t> foundBefore = m_found;
    m_sort = Column(column);
    m_order = order;
    arrange();
    std::vector<int> rowOfFound(m_found.size());
    for (std::size_t row = 0; row < m_found.size(); ++row)
        rowOfFound[m_found[row]] = int(row);
    for (const QModelIndex &old : before)
        changePersistentIndex(old, index(rowOfFound[foundBefore[std::size_t(old.row())]], old.column()));
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// Lines of equal keys stay as they were found.
void ConcordanceModel::arrange()
{
    const text::PinyinCollator collator;
    std::vector<QByteArray> keys;
    keys.reserve(m_lines.size());
    for (const ConcordanceLine &line : m_lines)
        keys.push_back(sortKey(line, m_sort, collator));
    std::vector<std::size_t> rows(m_lines.size());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    std::ranges::sort(rows, [&](std::size_t one, std::size_t other) {
        if (keys[one] != keys[other])
            return (keys[one] < keys[other]) == (m_order == Qt::AscendingOrder);
        return m_sort == Match && m_order == Qt::DescendingOrder ? m_found[one] > m_found[other]
                                                                 : m_found[one] < m_found[other];
    });
    std::vector<ConcordanceLine> lines;
    std::vector<std::size_t> found;
    lines.reserve(rows.size());
    found.reserve(rows.size());
    for (const std::size_t row : rows) {
        lines.push_back(std::move(m_lines[row]));
        found.push_back(m_found[row]);
    }
    m_lines = std::move(lines);
    m_found = std::move(found);
}

void ConcordanceModel::retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

QString ConcordanceModel::columnName(Column column)
{
    switch (column) {
    case Left: return tr("Before");
    case Match: return tr("Hit");
    case Right: return tr("After");
    case Headline: return tr("Headline");
    case Date: return tr("Date");
    case District: return tr("District");
    case ColumnCount: break;
    }
    return {};
}

QString ConcordanceModel::text(const ConcordanceLine &line, Column column)
{
    switch (column) {
    case Left: return line.left;
    case Match: return line.match;
    case Right: return line.right;
    case Headline: return line.headline;
    case Date: return dateName(line.date);
    case District: return line.district;
    case ColumnCount: break;
    }
    return {};
}

void ConcordanceModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

} // namespace baolan::items
