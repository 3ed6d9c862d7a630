// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/search.h"
#include "models/items/chunkcache.h"
#include "models/tasks/articlequery.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace baolan::text {
class Matcher;
}

namespace baolan::items {

/// The articles that a search finds: a vector of their ids, and rows and snippets that are fetched in chunks when a view
/// first asks for them. Nothing here waits: until a chunk has come its rows are placeholders. An answer to an outdated
/// question is dropped, and the former list stays until the first rows of the new one are there, so that nothing flickers
/// while one types. Lives in the GUI thread.
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
        SourceRole,                ///< date · page · section · byline, as the line below the headline shows it
        UncertainRole,             ///< bool: the date is inferred or an interval
        HeadlineMarksRole,         ///< domain::Snippet of the headline; invalid when no words are searched
        SnippetRole                ///< domain::Snippet; invalid while it is not there, or when no words are searched
    };

    using Ids = std::vector<domain::ArticleId>;
    using Rows = std::vector<tasks::ArticleRow>;
    using Snippets = std::vector<domain::Snippet>;
    struct Source {
        std::function<QFuture<domain::Expected<domain::SearchAnswer>>(const domain::SearchRequest &, std::stop_token)>
            answer;
        std::function<QFuture<domain::Expected<Rows>>(Ids, std::stop_token)> rows;
        std::function<QFuture<domain::Expected<Snippets>>(const domain::SearchRequest &, Ids, std::stop_token)>
            snippets;
    };
    static constexpr int chunkSize = 100;
    static constexpr int snippetChunkSize = 20; ///< a snippet takes reading the article: no more than a screen of them

    explicit ArticleListModel(Source source, QObject *parent = nullptr);
    ~ArticleListModel() override;

    [[nodiscard]] const domain::SearchRequest &request() const { return m_request; }
    /// Asks anew; in which order is the list's own business (see sort() and sortByRank()).
    void setRequest(domain::SearchRequest request);
    void refresh(); ///< the same question again: what stayed keeps its row, selection and place
    void clear();   ///< the library is gone

    /// While a question is under way; the former articles stay until its answer is there.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const Ids &ids() const { return m_ids; }
    [[nodiscard]] const std::vector<domain::Facet> &facets() const { return m_facets; }
    [[nodiscard]] const domain::Histogram &histogram() const { return m_histogram; }
    [[nodiscard]] qint64 folded() const { return m_folded; } ///< near-duplicates that are not listed
    [[nodiscard]] bool hasSnippets() const { return m_hasSnippets; }
    [[nodiscard]] int rowOf(domain::ArticleId id) const;           ///< −1: not in the list
    [[nodiscard]] const tasks::ArticleRow *article(int row) const; ///< nothing while it is not loaded; asks for it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// Whenever words are searched for; without any the list stays as its column sorts it.
    void sortByRank();
    [[nodiscard]] bool isRanked() const { return m_request.order == domain::SearchOrder::Rank; }
    [[nodiscard]] bool canRank() const; ///< words are searched for

    [[nodiscard]] static tasks::ArticleSort sortOf(Column column);
    [[nodiscard]] static Column columnOf(tasks::ArticleSort sort);
    void retranslate();

Q_SIGNALS:
    void loadingChanged();
    void requestChanged();
    void loaded(bool anotherQuestion); ///< the answer to a request (or to refresh()) is in the model
    void failed(const baolan::domain::Error &error);

private:
    void ask(bool another);
    void prepare(domain::SearchAnswer answer, bool another);
    void take(domain::SearchAnswer answer, bool another, Rows firstRows);
    void replace(Ids ids);
    void fail(const domain::Error &error);
    void forgetRows();
    void changed(int first, int last);
    void setLoading(bool loading);
    [[nodiscard]] domain::Snippet markedHeadline(const tasks::ArticleRow &row) const;
    [[nodiscard]] domain::SearchOrder orderOf(const domain::SearchRequest &request) const;

    Source m_source;
    domain::SearchRequest m_request;
    bool m_rankWanted = true;
    Ids m_ids;
    std::vector<domain::Facet> m_facets;
    domain::Histogram m_histogram;
    qint64 m_folded = 0;
    bool m_hasSnippets = false;       ///< the listed articles were found by words
    domain::SearchRequest m_answered; ///< what the listed articles answer
    std::unique_ptr<text::Matcher> m_matcher;
    bool m_loading = false;
    bool m_anotherAsked = false; ///< since the last answer
    quint64 m_question = 0;
    std::stop_source m_stop;
    mutable ChunkCache<tasks::ArticleRow> m_rows;
    mutable ChunkCache<domain::Snippet> m_snippets;
};

} // namespace baolan::items
