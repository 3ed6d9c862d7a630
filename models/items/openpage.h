// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/session.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace baolan::items {

/// The page that is selected, loaded once for reader, page view and outline. A late answer for a page that was left is
/// dropped. Lives in the GUI thread.
class OpenPage final : public QObject
{
    Q_OBJECT
public:
    explicit OpenPage(Session &session, QObject *parent = nullptr);

    /// Nothing while none is selected or it is still being loaded for the first time.
    [[nodiscard]] std::shared_ptr<const tasks::PageDetail> detail() const { return m_detail; }
    /// The place of the selected article in detail()->page.articles.
    [[nodiscard]] std::optional<std::size_t> currentArticle() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void loadingChanged();
    void loaded();                               ///< another page, or the same one with new content, or none
    void articleChanged();                       ///< another article of the loaded page is current; also after loaded()
    void failed(const baolan::domain::Error &error);

private:
    void load();
    void take(domain::PageId wanted, const domain::Expected<tasks::PageDetail> &answer);

    Session &m_session;
    std::shared_ptr<const tasks::PageDetail> m_detail;
    bool m_loading = false;
    quint64 m_request = 0;
};

} // namespace baolan::items
