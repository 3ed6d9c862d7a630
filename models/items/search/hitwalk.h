// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/articlelistmodel.h"
#include "models/items/openpage.h"
#include "models/items/search/searchsession.h"
#include "models/items/selection.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace baolan::items {

/// Where the words of the search stand in the article that is read, and the way from place to place: through the article
/// and on into the next one that was found. Lives in the GUI thread.
class HitWalk final : public QObject
{
    Q_OBJECT
public:
    using Locate =
        std::function<QFuture<domain::Expected<ArticleListModel::Rows>>(ArticleListModel::Ids, std::stop_token)>;

    /// `locate` says on which page an article stands that the list has not loaded yet.
    HitWalk(SearchSession &search, Selection &selection, OpenPage &page, const ArticleListModel &articles,
            Locate locate, QObject *parent = nullptr);
    ~HitWalk() override;

    /// In the order they are read; those of overlapping words made one.
    [[nodiscard]] const std::vector<domain::TextRange> &hits() const { return m_hits; }
    /// The place where one is; none when one stands on no hit.
    [[nodiscard]] std::optional<std::size_t> current() const;
    [[nodiscard]] bool hasWords() const; ///< there are words to be walked

    [[nodiscard]] std::optional<domain::SearchHit> currentHit() const;
    /// Goes to a place in any article.
    void open(const domain::SearchHit &hit);

    void next() { step(1); }
    void previous() { step(-1); }

Q_SIGNALS:
    void hitsChanged();
    void currentChanged();
    void ended(bool forward); ///< there is no further place in what was found

private:
    void find();
    void step(int direction);
    void goTo(std::size_t hit);
    void leave(int direction);
    void locate(domain::ArticleId article);
    void show(domain::ArticleId article, domain::PageId page);
    void arrive();
    void arriveWhenShown();
    [[nodiscard]] const domain::Article *article() const;

    SearchSession &m_search;
    Selection &m_selection;
    OpenPage &m_page;
    const ArticleListModel &m_articles;
    Locate m_locate;
    std::vector<domain::TextRange> m_hits;
    domain::ArticleId m_shown = domain::ArticleId::None; ///< whose hits they are
    int m_arriving = 0; ///< the direction in which one comes into an article that is on its way
    domain::ArticleId m_awaited = domain::ArticleId::None;
    std::optional<domain::TextRange> m_awaitedRange; ///< a certain place of it
    quint64 m_question = 0;
    std::stop_source m_stop;
};

} // namespace baolan::items
