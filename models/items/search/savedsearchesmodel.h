// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"

#include <QAbstractListModel>
#include <QFuture>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace baolan::items {

/// A search that is kept under a name: its text as one types it.
struct NamedQuery {
    QString name;
    QString text;

    bool operator==(const NamedQuery &) const = default;
};

/// The saved searches of the library, by name, with how many articles each finds now. Counts are asked for one after the
/// other, and only while the list can be seen.
class SavedSearchesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int {
        TextRole = Qt::UserRole, ///< the query
        CountRole                ///< qint64; invalid while it is not known
    };
    using Done = domain::Expected<void>;
    struct Source {
        std::function<QFuture<domain::Expected<std::vector<NamedQuery>>>()> list;
        std::function<QFuture<domain::Expected<qint64>>(const QString &text, std::stop_token)> count;
        std::function<QFuture<Done>(const NamedQuery &)> save; ///< a name that is there already gets the new text
        std::function<QFuture<Done>(const QString &name, const QString &newName)> rename;
        std::function<QFuture<Done>(const QString &name)> remove;
    };

    explicit SavedSearchesModel(Source source, QObject *parent = nullptr);
    ~SavedSearchesModel() override;

    void refresh(); ///< the list may have changed, and so may what the searches find
    void clear();   ///< the library is gone
    void setActive(bool active);

    void save(const NamedQuery &query);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name); ///< `removed` says what was there, for undo
    [[nodiscard]] const std::vector<NamedQuery> &searches() const { return m_searches; }
    [[nodiscard]] std::optional<NamedQuery> named(const QString &name) const;
    [[nodiscard]] std::optional<NamedQuery> withText(const QString &text) const;
    /// A name for a query that nobody has yet.
    [[nodiscard]] QString freeName(const QString &wish) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Renames; answered true when the name is free.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void listed(); ///< the list is what the library holds
    void saved(const baolan::items::NamedQuery &query);
    void renamed(const QString &from, const QString &to);
    void removed(const baolan::items::NamedQuery &query);
    void failed(const baolan::domain::Error &error);

private:
    void take(std::vector<NamedQuery> searches);
    void countNext();
    [[nodiscard]] int rowOf(const QString &name) const;
    void fail(const domain::Error &error);

    Source m_source;
    std::vector<NamedQuery> m_searches;
    std::vector<std::optional<qint64>> m_counts;
    std::vector<bool> m_counted; ///< since the last refresh
    bool m_active = false;
    quint64 m_listing = 0;
    quint64 m_counting = 0;
    std::stop_source m_stop;
};

} // namespace baolan::items
