// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlelistmodel.h"

#include "models/items/articlewords.h"
#include "models/items/search/querywords.h"
#include "models/text/query/matcher.h"

#include <QLocale>

#include <algorithm>
#include <memory>
#include <utility>

namespace baolan::items {

using domain::SearchOrder;
using domain::SearchRequest;

ArticleListModel::ArticleListModel(Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_rows(this, m_ids, chunkSize, m_source.rows,
             {[this](int first, int last) { changed(first, last); },
              [this](const domain::Error &error) { Q_EMIT failed(error); }})
    , m_snippets(this, m_ids, snippetChunkSize,
                 [this](Ids ids, std::stop_token stop) {
                     return m_source.snippets(m_answered, std::move(ids), std::move(stop));
                 },
                 {[this](int first, int last) { changed(first, last); },
                  [this](const domain::Error &error) { Q_EMIT failed(error); }})
{
}

ArticleListModel::~ArticleListModel() { m_stop.request_stop(); }

void ArticleListModel::setRequest(SearchRequest request)
{
    request.order = orderOf(request);
    m_request = std::move(request);
    Q_EMIT requestChanged();
    ask(true);
}

void ArticleListModel::refresh() { ask(false); }

void ArticleListModel::clear()
{
    ++m_question;
    m_stop.request_stop();
    domain::SearchRequest cleared;
    cleared.order = SearchOrder::Newest;
    cleared.sort = m_request.sort;
    cleared.direction = m_request.direction;
    m_request = std::move(cleared);
    beginResetModel();
    m_ids.clear();
    m_facets.clear();
    m_histogram = {};
    m_folded = 0;
    m_hasSnippets = false;
    forgetRows();
    endResetModel();
    setLoading(false);
    Q_EMIT requestChanged();
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
    return row < 0 || std::size_t(row) >= m_ids.size() ? nullptr : m_rows.at(row);
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
    case HeadlineMarksRole: return m_hasSnippets ? QVariant::fromValue(markedHeadline(*row)) : QVariant();
    case SnippetRole: {
        const domain::Snippet *snippet = m_hasSnippets ? m_snippets.at(index.row()) : nullptr;
        return snippet ? QVariant::fromValue(*snippet) : QVariant();
    }
    default: return {};
    }
}

domain::Snippet ArticleListModel::markedHeadline(const tasks::ArticleRow &row) const
{
    domain::Snippet marked{.article = row.id, .text = row.headline, .marks = {}, .hits = 0};
    for (const text::Stretch &place : m_matcher->ranges(domain::part::Headline, row.headline))
        marked.marks.emplace_back(place.start, place.end - place.start);
    return marked;
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
    SearchRequest request = m_request;
    m_rankWanted = false;
    request.sort = sortOf(Column(column));
    request.direction = order;
    request.order = orderOf(request);
    if (request != m_request)
        setRequest(std::move(request));
}

void ArticleListModel::sortByRank()
{
    m_rankWanted = true;
    if (!isRanked() && canRank())
        setRequest(m_request);
}

bool ArticleListModel::canRank() const { return hasWords(m_request.query); }

// What the index holds in an order of its own is asked for by name.
SearchOrder ArticleListModel::orderOf(const SearchRequest &request) const
{
    if (m_rankWanted && hasWords(request.query))
        return SearchOrder::Rank;
    if (request.sort != tasks::ArticleSort::Date)
        return SearchOrder::Column;
    return request.direction == Qt::AscendingOrder ? SearchOrder::Oldest : SearchOrder::Newest;
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

void ArticleListModel::ask(bool another)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    // What a former question was still to change, this one changes as well.
    m_anotherAsked |= another;
    setLoading(true);
    m_source.answer(m_request, m_stop.get_token())
        .then(this, [this, question = ++m_question](domain::Expected<domain::SearchAnswer> answer) {
            if (question != m_question)
                return;
            if (answer)
                prepare(std::move(*answer), m_anotherAsked);
            else
                fail(answer.error());
        });
}

// The list changes when there is something to be seen of it: an empty row for each article in between would only flicker.
void ArticleListModel::prepare(domain::SearchAnswer answer, bool another)
{
    if (!another || answer.articles.empty()) {
        take(std::move(answer), another, {});
        return;
    }
    Ids first(answer.articles.begin(),
              answer.articles.begin() + std::min<std::ptrdiff_t>(chunkSize, std::ptrdiff_t(answer.articles.size())));
    const auto shared = std::make_shared<domain::SearchAnswer>(std::move(answer));
    m_source.rows(std::move(first), m_stop.get_token())
        .then(this, [this, shared, question = m_question](domain::Expected<Rows> rows) {
            if (question != m_question)
                return;
            if (rows)
                take(std::move(*shared), true, std::move(*rows));
            else
                fail(rows.error());
        });
}

void ArticleListModel::take(domain::SearchAnswer answer, bool another, Rows firstRows)
{
    m_facets = std::move(answer.facets);
    m_histogram = std::move(answer.histogram);
    m_folded = answer.folded;
    m_answered = m_request;
    m_hasSnippets = canRank();
    m_matcher = std::make_unique<text::Matcher>(m_answered.query, m_answered.variants);
    m_anotherAsked = false;
    if (another) {
        beginResetModel();
        m_ids = std::move(answer.articles);
        forgetRows();
        if (!firstRows.empty())
            m_rows.begin(std::move(firstRows));
        endResetModel();
    } else {
        replace(std::move(answer.articles));
    }
    setLoading(false);
    Q_EMIT loaded(another);
}

void ArticleListModel::fail(const domain::Error &error)
{
    setLoading(false);
    if (error.kind != domain::ErrorKind::Cancelled)
        Q_EMIT failed(error);
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

void ArticleListModel::changed(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void ArticleListModel::forgetRows()
{
    m_rows.forget();
    m_snippets.forget();
}

void ArticleListModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

} // namespace baolan::items
