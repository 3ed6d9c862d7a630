// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/openpage.h"

#include <QAbstractTableModel>

namespace baolan::items {

/// Why the open page has its date: one row for each clue, with its words, what it is, and the days it allows.
class DateLedgerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Words, Clue, Days, ColumnCount };
    enum Role {
        FitsRole = Qt::UserRole ///< bool: the days of the clue and the page's have some in common
    };

    explicit DateLedgerModel(OpenPage &page, QObject *parent = nullptr);

    [[nodiscard]] const domain::PageDate &date() const { return m_date; }
    [[nodiscard]] int contradictions() const;
    /// One line: the days, where they come from, how many clues there are and how many of them do not fit.
    [[nodiscard]] QString summary() const;

    /// Where the words of a clue stand: in an article, else only on the page; nothing when they are in neither (a path).
    struct Spot {
        std::optional<Place> place;
        domain::PageRange range;
    };
    [[nodiscard]] std::optional<Spot> spotOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate(); ///< the language changed

private:
    void rebuild();
    [[nodiscard]] bool fits(const domain::DateEvidence &clue) const;

    OpenPage &m_page;
    std::shared_ptr<const tasks::PageDetail> m_shown;
    domain::PageDate m_date;
};

} // namespace baolan::items
