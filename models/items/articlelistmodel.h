// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "models/tasks/articlequery.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>
#include <list>
#include <memory>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace baolan::items {

/// The articles that a query asks for: a vector of their ids, and rows that are fetched in chunks when a view first asks
/// for them. Nothing here waits: until a chunk has come its rows are placeholders. Lives in the GUI thread.
class ArticleListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : std::uint8_t {
        Headline,
        Kicker,
        Date,
        Page,
        Section,
        Length,
        Byline,
        District,
        EventDate,
        ColumnCount
    };
    enum Role : int {
        LoadedRole = Qt::UserRole, ///< bool
        SourceRole,                ///< date · page · section · byline, as the second line shows it
        UncertainRole              ///< bool: the date is inferred or an interval
    };

    using Ids = std::vector<domain::ArticleId>;
    using Rows = std::vector<tasks::ArticleRow>;
    struct Source {
        std::function<QFuture<domain::Expected<Ids>>(const tasks::ArticleQuery &, std::stop_token)> ids;
        std::function<QFuture<domain::Expected<Rows>>(Ids, std::stop_token)> rows;
    };
    static constexpr int chunkSize = 100;

    explicit ArticleListModel(Source source, QObject *parent = nullptr);
    ~ArticleListModel() override;

    [[nodiscard]] const tasks::ArticleQuery &query() const { return m_query; }
    void setQuery(const tasks::ArticleQuery &query);
    void refresh(); ///< the same query again: what stayed keeps its row, selection and place
    void clear();   ///< the library is gone

    /// While a query is under way; the former articles stay until its answer is there.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const Ids &ids() const { return m_ids; }
    [[nodiscard]] int rowOf(domain::ArticleId id) const;           ///< −1: not in the list
    [[nodiscard]] const tasks::ArticleRow *article(int row) const; ///< nothing while it is not loaded; asks for it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] static tasks::ArticleSort sortOf(Column column);
    [[nodiscard]] static Column columnOf(tasks::ArticleSort sort);
    void retranslate();

Q_SIGNALS:
    void loadingChanged();
    void queryChanged();
    void loaded(bool anotherQuery); ///< the answer to a query (or to refresh()) is in the model
    void failed(const baolan::domain::Error &error);

private:
    struct Chunk {
        Rows rows;
        std::list<int>::iterator used;
    };

    void ask(bool anotherQuery);
    void take(Ids ids, bool anotherQuery);
    void replace(Ids ids);
    void want(int chunk) const;
    void fetchWanted();
    void fetch(int chunk);
    void keep(int chunk, Rows rows);
    void forgetRows();
    void setLoading(bool loading);

    Source m_source;
    tasks::ArticleQuery m_query;
    Ids m_ids;
    bool m_loading = false;
    bool m_anotherAsked = false; ///< since the last answer
    quint64 m_request = 0;
    std::stop_source m_stop;

    quint64 m_generation = 0; ///< counted up when rows change their meaning; late chunks are dropped
    std::stop_source m_stopRows;
    mutable std::unordered_map<int, Chunk> m_chunks;
    mutable std::list<int> m_recent; ///< chunks, the last used one in front
    mutable std::vector<int> m_wanted;
    mutable bool m_fetchScheduled = false;
    std::vector<int> m_underWay;
};

} // namespace baolan::items
