// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"
#include "models/domain/query.h"
#include "models/storage/connection.h"

#include <QSet>

#include <vector>

namespace baolan::test {

/// What a query finds, by reading every article of a library: slow and simple, made of what query.h promises and of nothing
/// that the index is made of. What it read it keeps; a library that changes needs a new one.
class TextScan final
{
public:
    explicit TextScan(const storage::Connection &library);

    [[nodiscard]] QSet<qint64> find(const domain::Query &query, bool variants) const;
    [[nodiscard]] std::size_t articles() const { return m_articles.size(); }

private:
    struct Part {
        domain::QueryPart kind;
        QString plain;
        QString simplified;
    };
    struct Read {
        qint64 id = 0;
        domain::Article article;
        domain::Marks marks;
        std::size_t page = 0;
        bool read = false;
        bool starred = false;
        std::vector<Part> parts;
    };

    [[nodiscard]] bool holds(const domain::Query &query, const Read &read, bool variants) const;
    [[nodiscard]] static bool stands(const QStringList &words, int distance, domain::QueryPart part, const Read &read,
                                     bool variants);
    [[nodiscard]] bool fact(const domain::Query &leaf, const Read &read) const;
    [[nodiscard]] bool isFact(const domain::DistrictQuery &leaf, const Read &read) const;
    [[nodiscard]] bool isFact(const domain::FieldQuery &leaf, const Read &read) const;
    [[nodiscard]] bool isFact(const domain::HasQuery &leaf, const Read &read) const;

    std::vector<domain::Page> m_pages;
    std::vector<Read> m_articles;
};

} // namespace baolan::test
