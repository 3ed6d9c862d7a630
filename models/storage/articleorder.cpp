// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articleorder.h"

#include "models/storage/articleplace.h"
#include "models/storage/preparedpage.h"
#include "models/storage/scopesql.h"
#include "models/storage/statement.h"
#include "models/text/fold.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace baolan::storage {

using namespace domain;

namespace {

constexpr quint64 last = std::numeric_limits<quint64>::max();

/// An article with what it is sorted by.
struct Entry {
    quint64 primary = 0;   ///< the sorted column's value, or the first bytes of its sort key
    qint64 place = 0;      ///< where it stands among its equals
    qint64 article = 0;
    quint32 key = 0;       ///< where the rest of the sort key stands in the arena; 0: there is none
};

/// All sort keys, one behind the other with their lengths, so that a million of them are one piece of memory.
class Arena
{
public:
    Arena() : m_bytes(1, '\0') {}
    [[nodiscard]] quint32 add(QByteArrayView bytes)
    {
        const auto length = static_cast<quint16>(std::min<qsizetype>(bytes.size(), std::numeric_limits<quint16>::max()));
        const auto at = static_cast<quint32>(m_bytes.size());
        const auto *raw = reinterpret_cast<const char *>(&length);
        m_bytes.insert(m_bytes.end(), raw, raw + sizeof length);
        m_bytes.insert(m_bytes.end(), bytes.data(), bytes.data() + length);
        return at;
    }
    [[nodiscard]] int compare(quint32 left, quint32 right) const
    {
        const QByteArrayView a = at(left);
        const QByteArrayView b = at(right);
        const auto length = static_cast<std::size_t>(std::min(a.size(), b.size()));
        const int order = length == 0 ? 0 : std::memcmp(a.data(), b.data(), length); // memcmp takes no null pointer
        return order != 0 ? order : static_cast<int>(a.size() - b.size());
    }

private:
    [[nodiscard]] QByteArrayView at(quint32 key) const
    {
        if (key == 0)
            return {};
        quint16 length = 0;
        std::memcpy(&length, m_bytes.data() + key, sizeof length);
        return {m_bytes.data() + key + sizeof length, length};
    }
    std::vector<char> m_bytes;
};

[[nodiscard]] quint64 firstBytes(QByteArrayView bytes)
{
    char head[8] = {};
    std::memcpy(head, bytes.data(), static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 8)));
    return qFromBigEndian<quint64>(head);
}

/// The column that a list is sorted by; as few as can be are read, for there are a million rows.
[[nodiscard]] const char *column(ArticleSort sort)
{
    switch (sort) {
    case ArticleSort::Headline: return "s.headline";
    case ArticleSort::Kicker: return "s.kicker";
    case ArticleSort::Byline: return "s.byline";
    case ArticleSort::Section: return "s.section";
    case ArticleSort::Publication: return "l.publication";
    case ArticleSort::Length: return "l.length";
    case ArticleSort::Date:
    case ArticleSort::Page: break;
    }
    return "NULL";
}

[[nodiscard]] bool hasKey(ArticleSort sort)
{
    return sort == ArticleSort::Headline || sort == ArticleSort::Kicker || sort == ArticleSort::Byline || sort == ArticleSort::Section;
}

[[nodiscard]] QHash<qint64, quint64> publicationRanks(const Connection &connection)
{
    QHash<qint64, quint64> ranks;
    const Statement statement(connection, "SELECT id, name = '' FROM publication ORDER BY name = '', sort_key, id");
    for (const Rows rows = statement.rows(); rows.next();)
        ranks.insert(rows.number(0), rows.number(1) != 0 ? last : static_cast<quint64>(ranks.size()));
    return ranks;
}

/// Reads the candidates, drops those the filter does not let through, and sorts the rest.
class Ordering
{
public:
    Ordering(const Connection &connection, const ArticleQuery &query)
        : m_query(query)
    {
        if (query.sort == ArticleSort::Publication)
            m_ranks = publicationRanks(connection);
        for (const QString &word : text::fold(query.filter).split(u' ', Qt::SkipEmptyParts))
            m_words.push_back(word.toUtf8());
        read(connection);
    }

    [[nodiscard]] std::vector<ArticleId> sorted()
    {
        std::ranges::sort(m_entries, [this](const Entry &a, const Entry &b) { return before(a, b); });
        std::vector<ArticleId> ids;
        ids.reserve(m_entries.size());
        for (const Entry &entry : m_entries)
            ids.push_back(ArticleId(entry.article));
        return ids;
    }

private:
    void read(const Connection &connection)
    {
        const ScopeSql where = articleScope(m_query.scope);
        const QByteArray sql = QByteArray("SELECT l.article, l.place, ") + column(m_query.sort) + (m_words.empty() ? ", NULL" : ", f.folded")
            + " FROM article_list l" + (hasKey(m_query.sort) ? " JOIN article_sort s ON s.article = l.article" : "")
            + (m_words.empty() ? "" : " JOIN article_filter f ON f.article = l.article") + " WHERE " + where.sql;
        const Statement statement(connection, sql.constData());
        for (const Rows rows = statement.rows(where.values); rows.next();) {
            if (matches(rows))
                m_entries.push_back(entry(rows));
        }
    }

    [[nodiscard]] bool matches(const Rows &rows) const
    {
        if (m_words.empty())
            return true;
        const QByteArrayView text = rows.view(3);
        return std::ranges::all_of(m_words, [&](const QByteArray &word) {
            return !text.isEmpty() && memmem(text.data(), static_cast<std::size_t>(text.size()), word.constData(), static_cast<std::size_t>(word.size())) != nullptr;
        });
    }

    [[nodiscard]] Entry entry(const Rows &rows)
    {
        Entry entry;
        entry.article = rows.number(0);
        const ArticlePlace place(rows.number(1));
        entry.place = place.number();
        switch (m_query.sort) {
        case ArticleSort::Date: entry.primary = place.day() == ArticlePlace::undated ? last : static_cast<quint64>(place.day()); break;
        case ArticleSort::Page: entry.primary = place.page() == unnumberedPage ? last : static_cast<quint64>(place.page()); break;
        case ArticleSort::Publication: entry.primary = m_ranks.value(rows.number(2), last); break;
        case ArticleSort::Length: entry.primary = static_cast<quint64>(rows.number(2)); break;
        default: setKey(entry, rows.view(2)); break;
        }
        return entry;
    }

    void setKey(Entry &entry, QByteArrayView key)
    {
        entry.primary = key.isEmpty() ? last : firstBytes(key);
        if (key.size() > 8)
            entry.key = m_keys.add(key.sliced(8));
    }

    [[nodiscard]] bool before(const Entry &a, const Entry &b) const
    {
        const bool down = m_query.order == Qt::DescendingOrder;
        if (a.primary != b.primary)
            return a.primary == last || b.primary == last ? b.primary == last : (a.primary < b.primary) != down;
        if (a.key != b.key) {
            if (const int order = m_keys.compare(a.key, b.key); order != 0)
                return (order < 0) != down;
        }
        return a.place != b.place ? a.place < b.place : a.article < b.article;
    }

    const ArticleQuery &m_query;
    QHash<qint64, quint64> m_ranks;
    std::vector<QByteArray> m_words;
    std::vector<Entry> m_entries;
    Arena m_keys;
};

} // namespace

std::vector<ArticleId> articleIds(const Connection &connection, const ArticleQuery &query)
{
    return Ordering(connection, query).sorted();
}

} // namespace baolan::storage
