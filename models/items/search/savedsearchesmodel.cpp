// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/savedsearchesmodel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace baolan::items {

SavedSearchesModel::SavedSearchesModel(Source source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
{
}

SavedSearchesModel::~SavedSearchesModel() { m_stop.request_stop(); }

void SavedSearchesModel::refresh()
{
    m_source.list().then(this, [this, listing = ++m_listing](const domain::Expected<std::vector<NamedQuery>> &answer) {
        if (listing != m_listing)
            return;
        if (answer)
            take(*answer);
        else
            fail(answer.error());
    });
}

void SavedSearchesModel::clear()
{
    ++m_listing;
    take({});
}

void SavedSearchesModel::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (active)
        countNext();
    else
        m_stop.request_stop();
}

void SavedSearchesModel::save(const NamedQuery &query)
{
    m_source.save(query).then(this, [this, query](const Done &done) {
        if (!done)
            return fail(done.error());
        refresh();
        Q_EMIT saved(query);
    });
}

void SavedSearchesModel::rename(const QString &name, const QString &newName)
{
    m_source.rename(name, newName).then(this, [this, name, newName](const Done &done) {
        if (!done)
            return fail(done.error());
        refresh();
        Q_EMIT renamed(name, newName);
    });
}

void SavedSearchesModel::remove(const QString &name)
{
    const std::optional<NamedQuery> former = named(name);
    if (!former)
        return;
    m_source.remove(name).then(this, [this, former](const Done &done) {
        if (!done)
            return fail(done.error());
        refresh();
        Q_EMIT removed(*former);
    });
}

std::optional<NamedQuery> SavedSearchesModel::named(const QString &name) const
{
    const int row = rowOf(name);
    return row < 0 ? std::nullopt : std::optional(m_searches[std::size_t(row)]);
}

std::optional<NamedQuery> SavedSearchesModel::withText(const QString &text) const
{
    const auto found = std::ranges::find(m_searches, text, &NamedQuery::text);
    return found == m_searches.end() ? std::nullopt : std::optional(*found);
}

QString SavedSearchesModel::freeName(const QString &wish) const
{
    QString name = wish;
    for (int number = 2; rowOf(name) >= 0; ++number)
        name = u"%1 (%2)"_s.arg(wish).arg(number);
    return name;
}

int SavedSearchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_searches.size());
}

QVariant SavedSearchesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = std::size_t(index.row());
    const NamedQuery &search = m_searches[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return search.name;
    case Qt::ToolTipRole: return search.text.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return m_counts[row] ? tr("%1, %n article(s)", nullptr, int(*m_counts[row])).arg(search.name) : search.name;
    case TextRole: return search.text;
    case CountRole: return m_counts[row] ? QVariant(*m_counts[row]) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags SavedSearchesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool SavedSearchesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty() || rowOf(name) >= 0)
        return false;
    rename(m_searches[std::size_t(index.row())].name, name);
    return true;
}

void SavedSearchesModel::take(std::vector<NamedQuery> searches)
{
    ++m_counting;
    m_stop.request_stop();
    if (searches == m_searches) {
        // The same list: the numbers stay until the new ones are there.
        std::ranges::fill(m_counted, false);
    } else {
        beginResetModel();
        std::vector<std::optional<qint64>> counts;
        for (const NamedQuery &search : searches) {
            const auto former = std::ranges::find(m_searches, search.text, &NamedQuery::text);
            counts.push_back(former == m_searches.end() ? std::nullopt
                                                        : m_counts[std::size_t(former - m_searches.begin())]);
        }
        m_searches = std::move(searches);
        m_counts = std::move(counts);
        m_counted.assign(m_searches.size(), false);
        endResetModel();
    }
    Q_EMIT listed();
    if (m_active)
        countNext();
}

void SavedSearchesModel::countNext()
{
    const auto next = std::ranges::find(m_counted, false);
    if (!m_active || next == m_counted.end())
        return;
    const auto row = std::size_t(next - m_counted.begin());
    m_stop = std::stop_source();
    m_source.count(m_searches[row].text, m_stop.get_token())
        .then(this, [this, row, counting = ++m_counting](const domain::Expected<qint64> &count) {
            if (counting != m_counting || (!count && count.error().kind == domain::ErrorKind::Cancelled))
                return;
            m_counted[row] = true;
            m_counts[row] = count ? std::optional(*count) : std::nullopt;
            const QModelIndex changed = index(int(row));
            Q_EMIT dataChanged(changed, changed);
            countNext();
        });
}

int SavedSearchesModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_searches, name, &NamedQuery::name);
    return found == m_searches.end() ? -1 : int(found - m_searches.begin());
}

void SavedSearchesModel::fail(const domain::Error &error)
{
    if (error.kind != domain::ErrorKind::Cancelled)
        Q_EMIT failed(error);
}

} // namespace baolan::items
