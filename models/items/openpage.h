// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/domain/error.h"
#include "models/items/selection.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace baolan::items {

class Session;

/// The page that is selected, loaded once for reader, page view and outline. A late answer for a page that was left is
/// dropped. Lives in the GUI thread.
class OpenPage final : public QObject
{
    Q_OBJECT
public:
    using Answer = domain::Expected<tasks::PageDetail>;
    using Ask = std::function<QFuture<Answer>(domain::PageId)>;

    /// Asks `ask` for each page that `selection` goes to.
    OpenPage(Selection &selection, Ask ask, QObject *parent = nullptr);
    /// Asks the session's library, again whenever its content changes.
    explicit OpenPage(Session &session, QObject *parent = nullptr);

    /// Nothing while none is selected or it is still being loaded for the first time.
    [[nodiscard]] std::shared_ptr<const tasks::PageDetail> detail() const { return m_detail; }
    /// The place of the selected article in detail()->page.articles.
    [[nodiscard]] std::optional<std::size_t> currentArticle() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

    /// Goes to another page and there to its first or last article: how one reads on across a page's end.
    enum class Landing : std::uint8_t { First, Last };
    void openAt(domain::PageId page, Landing landing);

    void reload(); ///< the page may have changed
    void forget(); ///< another library was opened

Q_SIGNALS:
    void loadingChanged();
    void loaded();         ///< another page, or the same one with new content, or none
    void articleChanged(); ///< another article of the loaded page is current; also after loaded()
    void failed(const baolan::domain::Error &error);

private:
    void follow();
    void stay();
    void load(domain::PageId page);
    void take(const Answer &answer);
    void land();
    void show(std::shared_ptr<const tasks::PageDetail> detail);
    void setLoading(bool loading);

    Selection &m_selection;
    Ask m_ask;
    std::shared_ptr<const tasks::PageDetail> m_detail;
    domain::PageId m_wanted = domain::PageId::None;
    Landing m_landing = Landing::First;
    bool m_loading = false;
    quint64 m_request = 0;
};

} // namespace baolan::items
