// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "models/domain/search.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>
#include <stop_token>
#include <vector>

namespace baolan::items {

/// Every place where the words of the search stand, with what stands around it: a line each (KWIC). Asks only while
/// somebody looks, and lets go of its lines when nobody does. Sorted here, since all lines are.
class ConcordanceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : std::uint8_t { Left, Match, Right, Headline, Date, District, ColumnCount };
    enum Role : int { HitRole = Qt::UserRole }; ///< domain::SearchHit

    using Ids = std::vector<domain::ArticleId>;
    struct Lines {
        std::vector<domain::ConcordanceLine> lines;
        qint64 total = 0; ///< places there are, also those beyond the limit
    };
    /// The first `limit` places in the articles, `context` characters each side.
    using Source = std::function<QFuture<domain::Expected<Lines>>(const domain::SearchRequest &, Ids, int context,
                                                                  qint64 limit, std::stop_token)>;
    static constexpr qint64 limit = 20'000;
    static constexpr int leastContext = 8;
    static constexpr int mostContext = 80;

    explicit ConcordanceModel(Source source, QObject *parent = nullptr);
    ~ConcordanceModel() override;

    /// In which articles what is looked for; the lines follow when the model is looked at.
    void setQuestion(const domain::SearchRequest &request, const Ids &articles);
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }
    void setContext(int characters);
    [[nodiscard]] int context() const { return m_context; }

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool hasWords() const { return m_hasWords; } ///< without words there are no places
    [[nodiscard]] const std::vector<domain::ConcordanceLine> &lines() const { return m_lines; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// The line of a hit; invalid when there is none.
    [[nodiscard]] QModelIndex find(const domain::SearchHit &hit) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By Match: the order of the articles, as they were found.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] Column sortColumn() const { return m_sort; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    void retranslate();

    [[nodiscard]] static QString columnName(Column column);
    /// As the table shows it.
    [[nodiscard]] static QString text(const domain::ConcordanceLine &line, Column column);

Q_SIGNALS:
    void loadingChanged();
    void loaded();
    void failed(const baolan::domain::Error &error);

private:
    void ask();
    void take(Lines lines);
    void arrange();
    void setLoading(bool loading);

    Source m_source;
    domain::SearchRequest m_request;
    Ids m_articles;
    bool m_active = false;
    bool m_stale = true; ///< the lines answer an older question
    bool m_hasWords = false;
    int m_context = 20;
    bool m_loading = false;
    quint64 m_question = 0;
    std::stop_source m_stop;
    std::vector<domain::ConcordanceLine> m_lines; ///< as they are shown
    std::vector<std::size_t> m_found;             ///< of each shown line: its place in the answer
    qint64 m_total = 0;
    Column m_sort = Match;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace baolan::items
