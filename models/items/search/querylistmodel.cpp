// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/querylistmodel.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace baolan::items {

QueryListModel::QueryListModel(Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
{
}

QueryListModel::~QueryListModel() { m_stop.request_stop(); }

void QueryListModel::setQueries(std::vector<NamedQuery> queries)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_run;
    beginResetModel();
    m_queries = std::move(queries);
    m_found.assign(m_queries.size(), std::nullopt);
    m_next = 0;
    m_stopped = false;
    endResetModel();
    Q_EMIT progressed();
    runNext();
}

void QueryListModel::stop()
{
    ++m_run;
    m_stop.request_stop();
    m_stopped = true;
    Q_EMIT progressed();
}

void QueryListModel::clear() { setQueries({}); }

void QueryListModel::runNext()
{
    if (m_next >= m_queries.size())
        return;
    m_source(m_queries[m_next].text, m_stop.get_token())
        .then(this, [this, run = m_run](const domain::Expected<Found> &answer) {
            if (run != m_run)
                return;
            if (!answer) {
                stop();
                if (answer.error().kind != domain::ErrorKind::Cancelled)
                    Q_EMIT failed(answer.error());
                return;
            }
            m_found[m_next] = *answer;
            Q_EMIT dataChanged(index(int(m_next), 0), index(int(m_next), ColumnCount - 1));
            ++m_next;
            Q_EMIT progressed();
            runNext();
        });
}

int QueryListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_queries.size()); }

int QueryListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant QueryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = std::size_t(index.row());
    if (role == TextRole)
        return m_queries[row].text;
    if (role == Qt::ToolTipRole)
        return m_queries[row].text.toHtmlEscaped();
    const bool figure = index.column() == Articles || index.column() == Hits;
    if (role == Qt::TextAlignmentRole)
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return m_queries[row].name;
    const std::optional<Found> &found = m_found[row];
    if (!found)
        return u"…"_s;
    switch (index.column()) {
    case Articles: return QLocale().toString(found->articles);
    case Hits: return found->hits ? QLocale().toString(*found->hits) : u"–"_s;
    case First: return shown(found->first);
    case Last: return shown(found->last);
    default: return {};
    }
}

QVariant QueryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Articles || section == Hits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? columnName(Column(section)) : QVariant();
}

void QueryListModel::retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

QString QueryListModel::columnName(Column column)
{
    switch (column) {
    case Name: return tr("Name");
    case Articles: return tr("Articles");
    case Hits: return tr("Hits");
    case First: return tr("First");
    case Last: return tr("Last");
    case ColumnCount: break;
    }
    return {};
}

} // namespace baolan::items
