// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "models/domain/search.h"
#include "models/items/search/savedsearchesmodel.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace baolan::items {

/// A list of queries that are run one after the other: for each name how many articles and places were found, and from
/// when to when.
class QueryListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : std::uint8_t { Name, Articles, Hits, First, Last, ColumnCount };
    enum Role : int { TextRole = Qt::UserRole };

    struct Found {
        qint64 articles = 0;
        std::optional<qint64> hits; ///< places of the words; none for a query without words
        domain::DateInterval first; ///< the first month that has one
        domain::DateInterval last;
    };
    using Source = std::function<QFuture<domain::Expected<Found>>(const QString &text, std::stop_token)>;

    explicit QueryListModel(Source source, QObject *parent = nullptr);
    ~QueryListModel() override;

    void setQueries(std::vector<NamedQuery> queries);
    [[nodiscard]] const std::vector<NamedQuery> &queries() const { return m_queries; }
    [[nodiscard]] const std::optional<Found> &found(int row) const { return m_found[std::size_t(row)]; }
    [[nodiscard]] bool isRunning() const { return m_next < m_queries.size() && !m_queries.empty() && !m_stopped; }
    [[nodiscard]] int done() const { return int(m_next); }
    void stop();
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void retranslate();
    [[nodiscard]] static QString columnName(Column column);

Q_SIGNALS:
    void progressed();
    void failed(const baolan::domain::Error &error);

private:
    void runNext();

    Source m_source;
    std::vector<NamedQuery> m_queries;
    std::vector<std::optional<Found>> m_found;
    std::size_t m_next = 0;
    bool m_stopped = false;
    quint64 m_run = 0;
    std::stop_source m_stop;
};

} // namespace baolan::items
