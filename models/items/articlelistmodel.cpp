// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlelistmodel.h"

#include "models/items/articlewords.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace baolan::items {

namespace {

// Twenty screens of rows; what lies further back is fetched again when one returns to it.
constexpr std::size_t keptChunks = 200;
// Dragging the scroll bar passes many chunks; only those where it rests are worth an answer.
constexpr std::size_t askedAtOnce = 4;

} // namespace

ArticleListModel::ArticleListModel(Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
{
}

ArticleListModel::~ArticleListModel()
{
    m_stop.request_stop();
    m_stopRows.request_stop();
}

void ArticleListModel::setQuery(const tasks::ArticleQuery &query)
{
    m_query = query;
    Q_EMIT queryChanged();
    ask(true);
}

void ArticleListModel::refresh() { ask(false); }

void ArticleListModel::clear()
{
    ++m_request;
    m_stop.request_stop();
    m_query = {};
    beginResetModel();
    m_ids.clear();
    forgetRows();
    endResetModel();
    setLoading(false);
    Q_EMIT queryChanged();
    Q_EMIT loaded(true);
}

int ArticleListModel::rowOf(domain::ArticleId id) const
{
    // One pass over eight bytes an article: a million take less than a millisecond.
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() || id == domain::ArticleId::None ? -1 : int(found - m_ids.begin());
}

const tasks::ArticleRow *ArticleListModel::article(int row) const
{
    if (row < 0 || std::size_t(row) >= m_ids.size())
        return nullptr;
    const auto found = m_chunks.find(row / chunkSize);
    if (found == m_chunks.end()) {
        want(row / chunkSize);
        return nullptr;
    }
    m_recent.splice(m_recent.begin(), m_recent, found->second.used);
    return &found->second.rows[std::size_t(row % chunkSize)];
}

int ArticleListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int ArticleListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Length ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role < LoadedRole)
        return {};
    const tasks::ArticleRow *row = article(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (!row)
        return role == Qt::AccessibleTextRole ? tr("Loading…") : QVariant();
    switch (role) {
    case Qt::DisplayRole: return cell(*row, Column(index.column()));
    case Qt::ToolTipRole:
        // Escaped, because a tool tip that looks like HTML is shown as such.
        return cell(*row, Column(index.column())).toHtmlEscaped();
    case Qt::AccessibleTextRole: return index.column() == Headline ? spoken(*row) : cell(*row, Column(index.column()));
    case SourceRole: return sourceLine(*row);
    case UncertainRole: return isUncertain(row->date);
    default: return {};
    }
}

QVariant ArticleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Length ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? columnName(Column(section)) : QVariant();
}

void ArticleListModel::sort(int column, Qt::SortOrder order)
{
    tasks::ArticleQuery query = m_query;
    query.sort = sortOf(Column(column));
    query.order = order;
    if (query != m_query)
        setQuery(query);
}

tasks::ArticleSort ArticleListModel::sortOf(Column column)
{
    using tasks::ArticleSort;
    constexpr ArticleSort sorts[]{ArticleSort::Headline, ArticleSort::Kicker,   ArticleSort::Date,
                                  ArticleSort::Page,     ArticleSort::Section,  ArticleSort::Length,
                                  ArticleSort::Byline,   ArticleSort::District, ArticleSort::EventDate};
    return sorts[std::clamp<int>(column, 0, ColumnCount - 1)];
}

ArticleListModel::Column ArticleListModel::columnOf(tasks::ArticleSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(Column(column)) == sort)
            return Column(column);
    }
    return Date;
}

void ArticleListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ArticleListModel::ask(bool anotherQuery)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    // What a former request was still to change, this one changes as well.
    m_anotherAsked |= anotherQuery;
    setLoading(true);
    m_source.ids(m_query, m_stop.get_token()).then(this, [this, request = ++m_request](domain::Expected<Ids> answer) {
        if (request != m_request)
            return;
        const bool another = std::exchange(m_anotherAsked, false);
        if (answer)
            take(std::move(*answer), another);
        setLoading(false);
        if (answer)
            Q_EMIT loaded(another);
        else if (answer.error().kind != domain::ErrorKind::Cancelled)
            Q_EMIT failed(answer.error());
    });
}

void ArticleListModel::take(Ids ids, bool anotherQuery)
{
    if (!anotherQuery) {
        replace(std::move(ids));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    forgetRows();
    endResetModel();
}

void ArticleListModel::replace(Ids ids)
{
    const auto [same, stillSame] = std::ranges::mismatch(m_ids, ids);
    const auto head = same - m_ids.begin();
    auto oldEnd = std::ptrdiff_t(m_ids.size());
    auto newEnd = std::ptrdiff_t(ids.size());
    while (oldEnd > head && newEnd > head && m_ids[std::size_t(oldEnd - 1)] == ids[std::size_t(newEnd - 1)])
        --oldEnd, --newEnd;
    forgetRows();
    if (oldEnd > head) {
        beginRemoveRows({}, int(head), int(oldEnd - 1));
        m_ids.erase(m_ids.begin() + head, m_ids.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, int(head), int(newEnd - 1));
        m_ids = std::move(ids);
        endInsertRows();
    }
    // Forgotten rows may have been asked for within the signals above; what stayed may read otherwise now.
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ArticleListModel::want(int chunk) const
{
    std::erase(m_wanted, chunk);
    m_wanted.push_back(chunk);
    if (m_wanted.size() > 2 * askedAtOnce)
        m_wanted.erase(m_wanted.begin());
    if (std::exchange(m_fetchScheduled, true))
        return;
    // data() may not change the model, and a view asks for many rows in one go.
    auto *self = const_cast<ArticleListModel *>(this);
    QTimer::singleShot(0, self, &ArticleListModel::fetchWanted);
}

void ArticleListModel::fetchWanted()
{
    m_fetchScheduled = false;
    while (!m_wanted.empty() && m_underWay.size() < askedAtOnce) {
        const int chunk = m_wanted.back();
        m_wanted.pop_back();
        const bool known = m_chunks.contains(chunk) || std::ranges::contains(m_underWay, chunk);
        if (!known && std::size_t(chunk) * chunkSize < m_ids.size())
            fetch(chunk);
    }
}

void ArticleListModel::fetch(int chunk)
{
    const std::size_t from = std::size_t(chunk) * chunkSize;
    const std::size_t to = std::min(from + chunkSize, m_ids.size());
    Ids ids(m_ids.begin() + std::ptrdiff_t(from), m_ids.begin() + std::ptrdiff_t(to));
    m_underWay.push_back(chunk);
    m_source.rows(std::move(ids), m_stopRows.get_token())
        .then(this, [this, chunk, generation = m_generation, count = to - from](domain::Expected<Rows> answer) {
            if (generation != m_generation)
                return;
            std::erase(m_underWay, chunk);
            if (answer && answer->size() == count)
                keep(chunk, std::move(*answer));
            else if (!answer && answer.error().kind != domain::ErrorKind::Cancelled)
                Q_EMIT failed(answer.error());
            fetchWanted();
        });
}

void ArticleListModel::keep(int chunk, Rows rows)
{
    const int first = chunk * chunkSize;
    const int last = first + int(rows.size()) - 1;
    m_recent.push_front(chunk);
    m_chunks.insert_or_assign(chunk, Chunk{std::move(rows), m_recent.begin()});
    if (m_chunks.size() > keptChunks) {
        m_chunks.erase(m_recent.back());
        m_recent.pop_back();
    }
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void ArticleListModel::forgetRows()
{
    ++m_generation;
    m_stopRows.request_stop();
    m_stopRows = std::stop_source();
    m_chunks.clear();
    m_recent.clear();
    m_wanted.clear();
    m_underWay.clear();
}

void ArticleListModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

} // namespace baolan::items
