// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tasks/articlequery.h"

#include <QObject>

#include <optional>
#include <vector>

namespace baolan::items {

/// Where one looks: a page, an article on it (or none), a stretch of that article (or all of it).
struct Place {
    domain::PageId page = domain::PageId::None;
    domain::ArticleId article = domain::ArticleId::None;
    std::optional<domain::TextRange> range;

    bool operator==(const Place &) const = default;
};

/// What all panes show, in one object: panes set it and listen to it, never to each other. Lives in the GUI thread.
class Selection final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Which articles are listed.
    [[nodiscard]] const tasks::ArticleScope &scope() const { return m_scope; }
    void setScope(const tasks::ArticleScope &scope);

    /// What is searched for, as it was typed.
    [[nodiscard]] const QString &search() const { return m_search; }
    void setSearch(const QString &text);

    /// What is read. Going to a new article or page is a step of the history; choosing an article on a page that was
    /// opened without one still belongs to that page's step.
    [[nodiscard]] const Place &place() const { return m_place; }
    void goTo(const Place &place);

    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < m_history.size(); }
    void goBack();
    void goForward();
    /// Names the present step of the history: the same again whenever one comes back to it, never used twice.
    [[nodiscard]] quint64 step() const { return m_history.empty() ? 0 : m_history[m_now].number; }

    /// The articles marked in the list, for copy and export; the current one is among them.
    [[nodiscard]] const std::vector<domain::ArticleId> &marked() const { return m_marked; }
    void setMarked(std::vector<domain::ArticleId> articles);

    void clear(); ///< another library was opened

Q_SIGNALS:
    void scopeChanged();
    void searchChanged();
    void placeChanged();   ///< page or article is another one
    void rangeRequested(); ///< same article, another stretch to be shown; also follows placeChanged when a range is set
    void historyChanged();
    void markedChanged();

private:
    struct Step {
        quint64 number = 0;
        Place place;
    };
    void show(const Place &place);

    tasks::ArticleScope m_scope;
    QString m_search;
    Place m_place;
    std::vector<Step> m_history;
    quint64 m_lastStep = 0;
    std::size_t m_now = 0;
    std::vector<domain::ArticleId> m_marked;
};

} // namespace baolan::items
