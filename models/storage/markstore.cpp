// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/markstore.h"

#include "models/storage/clock.h"

#include <algorithm>

namespace baolan::storage {

using namespace domain;

namespace {

constexpr qsizetype contextLength = 32;

} // namespace

QString contextBefore(const QString &text, qsizetype start)
{
    const qsizetype end = std::clamp<qsizetype>(start, 0, text.size());
    return text.sliced(std::max<qsizetype>(0, end - contextLength), std::min(end, contextLength));
}

QString contextAfter(const QString &text, qsizetype end)
{
    return text.mid(std::max<qsizetype>(end, 0), contextLength);
}

MarkStore::MarkStore(const Connection &connection)
    : m_tags(connection, "SELECT t.name FROM article_tag a JOIN tag t ON t.id = a.tag WHERE a.article = ?1 ORDER BY "
                         "t.sort_key, t.name")
    , m_notes(
          connection,
          "SELECT id, part, start, \"end\", quote, before, after, orphan, text FROM passage_note WHERE article = ?1 "
          "ORDER BY part, start, \"end\", id")
    , m_findTag(connection, "SELECT id FROM tag WHERE name = ?1")
    , m_makeTag(connection, "INSERT INTO tag (name, sort_key, made) VALUES (?1, ?2, ?3)")
    , m_tag(connection, "INSERT OR IGNORE INTO article_tag (article, tag, made) VALUES (?1, ?2, ?3)")
    , m_addNote(connection,
                "INSERT INTO passage_note (article, part, start, \"end\", quote, before, after, text, made, changed) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)")
    , m_anchor(connection, "UPDATE passage_note SET part = ?2, start = ?3, \"end\" = ?4, before = ?5, after = ?6, "
                           "orphan = ?7 WHERE id = ?1")
    , m_has(connection, "SELECT EXISTS (SELECT 1 FROM article_tag WHERE article = ?1) OR EXISTS (SELECT 1 FROM "
                        "passage_note WHERE article = ?1) "
                        "OR EXISTS (SELECT 1 FROM collection_entry WHERE article = ?1) OR EXISTS (SELECT 1 FROM "
                        "correction WHERE article = ?1)")
{
}

Marks MarkStore::load(ArticleId article) const
{
    Marks marks;
    for (const Rows rows = m_tags.rows(article); rows.next();)
        marks.tags.append(rows.text(0));
    for (StoredNote &stored : notes(article))
        marks.notes.push_back(std::move(stored.note));
    return marks;
}

std::vector<StoredNote> MarkStore::notes(ArticleId article) const
{
    std::vector<StoredNote> notes;
    for (const Rows rows = m_notes.rows(article); rows.next();)
        notes.push_back({rows.number(0),
                         {{rows.integer(1), rows.number(2), rows.number(3)}, rows.text(4), rows.text(8)},
                         rows.text(5),
                         rows.text(6),
                         rows.number(7) != 0});
    return notes;
}

qint64 MarkStore::tagFor(const QString &name, const PagePreparer &keys)
{
    const std::optional<qint64> found = m_findTag.number(name);
    return found ? *found : m_makeTag.insert(name, storable(keys.key(name)), now());
}

void MarkStore::merge(ArticleId article, const Marks &marks, const Article &text, const PagePreparer &keys)
{
    for (const QString &tag : marks.tags) {
        if (!tag.isEmpty())
            m_tag.run(article, tagFor(tag, keys), now());
    }
    const std::vector<PassageNote> known = load(article).notes;
    for (const PassageNote &note : marks.notes) {
        if (std::ranges::contains(known, note))
            continue;
        const QString part = text.text(note.range.part);
        m_addNote.run(article, note.range.part, note.range.start, note.range.end, note.quote,
                      contextBefore(part, note.range.start), contextAfter(part, note.range.end), note.text, now());
    }
}

void MarkStore::anchor(const StoredNote &stored)
{
    const TextRange &range = stored.note.range;
    m_anchor.run(stored.id, range.part, range.start, range.end, stored.before, stored.after, stored.orphan);
}

bool MarkStore::has(ArticleId article) const { return m_has.number(article).value_or(0) != 0; }

} // namespace baolan::storage
