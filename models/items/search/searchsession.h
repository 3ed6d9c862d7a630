// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/search.h"
#include "models/items/search/facetsmodel.h"
#include "models/items/selection.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace baolan::items {

/// A piece of the typed query, for its colour. UTF-16 units, end exclusive.
struct QueryStretch {
    enum class Kind { Word, Phrase, Field, Operator, Value, Bracket, Fault };
    qsizetype start = 0;
    qsizetype end = 0;
    Kind kind = Kind::Word;

    bool operator==(const QueryStretch &) const = default;
};

/// What is wrong with a piece of the query; the rest still answers.
struct QueryFlaw {
    qsizetype start = 0;
    qsizetype end = 0;
    QString sentence;
};

/// One of the things that must all hold, and where it was typed.
struct QueryItem {
    qsizetype start = 0;
    qsizetype end = 0;
    domain::Query query;
};

/// What is searched: one visible text, which typing and every click edit, understood anew after each change. The text is
/// the selection's; how it is searched (variants, near-duplicates) is kept here. Lives in the GUI thread.
class SearchSession final : public QObject
{
    Q_OBJECT
public:
    using Today = std::function<QDate()>;
    explicit SearchSession(Selection &selection, Today today = QDate::currentDate, QObject *parent = nullptr);
    ~SearchSession() override;

    [[nodiscard]] const QString &text() const { return m_selection.search(); }
    void setText(const QString &text) { m_selection.setSearch(text); }

    [[nodiscard]] const domain::Query &query() const { return m_query; }
    [[nodiscard]] const std::vector<QueryStretch> &stretches() const { return m_stretches; }
    [[nodiscard]] const std::vector<QueryItem> &queryItems() const { return m_items; }
    /// Said anew with each call, in the language of the moment.
    [[nodiscard]] std::vector<QueryFlaw> flaws() const;

    /// Takes one of the items out of the text.
    void remove(std::size_t item);
    /// Puts the value into the text, turns it into its contrary, takes it out again: one step each time.
    void cycle(const FacetChoice &choice);
    /// What of the text is a choice of a facet.
    [[nodiscard]] std::vector<FacetChoice> choices() const;
    /// The days to which the text's dates narrow the search; open when there are none.
    [[nodiscard]] domain::DateInterval period() const;
    /// In the place of all dates of the text; empty: no date. `written` as one types it.
    void setPeriod(const QString &written);

    [[nodiscard]] bool variants() const { return m_variants; }
    void setVariants(bool variants);
    [[nodiscard]] bool foldsDuplicates() const { return m_foldsDuplicates; }
    void setFoldsDuplicates(bool folds);

    /// What the library is asked: query, scope of the archive, options. The order is the list's.
    [[nodiscard]] domain::SearchRequest request() const;
    /// The same without the dates of the text: what the histogram shows around the chosen period.
    [[nodiscard]] domain::SearchRequest requestOfAllDates() const;
    [[nodiscard]] bool hasDates() const;
    /// How another text would be asked in the same scope.
    [[nodiscard]] domain::SearchRequest requestOf(const QString &text) const;

    /// The text of a value as one types it: `district:昌平区`.
    [[nodiscard]] static QString written(domain::FacetKind kind, const domain::FacetValue &value);

Q_SIGNALS:
    void textChanged();
    void optionsChanged();
    void requestChanged(); ///< the library is to be asked anew

private:
    void understand();
    [[nodiscard]] QString withoutItems(const std::function<bool(const QueryItem &)> &unwanted) const;
    [[nodiscard]] QString with(const QString &text, const domain::Query &query) const;

    Selection &m_selection;
    Today m_today;
    domain::Query m_query;
    std::vector<QueryStretch> m_stretches;
    std::vector<QueryItem> m_items;
    bool m_variants = false;
    bool m_foldsDuplicates = false;
};

} // namespace baolan::items
