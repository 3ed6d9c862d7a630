// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"
#include "models/domain/archive.h"
#include "models/domain/error.h"
#include "models/domain/page.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

class QIODevice;

namespace baolan::exporting {

/// What an export says of itself.
struct ExportHead {
    std::vector<domain::PublicationEntry> publications{};
    QString title{};     ///< of documents for people
    QStringList facts{}; ///< a line each: what was selected
    QDateTime made{};
};

/// Writes articles in one format, page by page; no more stands in memory than the format needs. The same pages give the
/// same bytes but for the time. Each step answers whether all went out; after a failure nothing more is written, and
/// either fault() or the device's errorString() says why.
class ArticleWriter
{
public:
    ArticleWriter() = default;
    virtual ~ArticleWriter() = default;
    ArticleWriter(const ArticleWriter &) = delete;
    ArticleWriter &operator=(const ArticleWriter &) = delete;

    virtual bool begin(const ExportHead &head) = 0;
    /// All articles of `page` are written; `marks`: one for each, or none at all.
    virtual bool add(const domain::Page &page, std::span<const domain::Marks> marks) = 0;
    virtual bool end() = 0;
    /// What went wrong other than in the device.
    [[nodiscard]] virtual std::optional<domain::Error> fault() const { return {}; }
};

/// The marks of the article at `index`; none where `marks` has none.
[[nodiscard]] inline const domain::Marks &marksOf(std::span<const domain::Marks> marks, std::size_t index)
{
    static const domain::Marks none;
    return index < marks.size() ? marks[index] : none;
}

/// For formats that write bytes one after another.
class StreamWriter : public ArticleWriter
{
public:
    explicit StreamWriter(QIODevice &target) : m_target(target) {}

protected:
    bool write(const QByteArray &bytes);
    bool write(const QString &text) { return write(text.toUtf8()); }

private:
    QIODevice &m_target;
    bool m_failed = false;
};

} // namespace baolan::exporting
