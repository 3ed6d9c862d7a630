// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"
#include "models/domain/ids.h"
#include "models/storage/preparedpage.h"
#include "models/storage/statement.h"

namespace baolan::storage {

/// A note with what finds its passage again in a changed text.
struct StoredNote {
    qint64 id = 0;
    domain::PassageNote note;
    QString before;
    QString after;
    bool orphan = false;
};

/// What people put on articles. Nothing here is ever removed by an import.
class MarkStore final
{
public:
    explicit MarkStore(const Connection &connection);

    [[nodiscard]] domain::Marks load(domain::ArticleId article) const;
    /// Adds what is not there yet: the tags, and the notes of the same passage and words.
    void merge(domain::ArticleId article, const domain::Marks &marks, const domain::Article &text,
               const PagePreparer &keys);
    [[nodiscard]] std::vector<StoredNote> notes(domain::ArticleId article) const;
    void anchor(const StoredNote &note);
    /// Whether anything of people's refers to the article: then its row must stay.
    [[nodiscard]] bool has(domain::ArticleId article) const;

private:
    [[nodiscard]] qint64 tagFor(const QString &name, const PagePreparer &keys);

    Statement m_tags, m_notes, m_findTag, m_makeTag, m_tag, m_addNote, m_anchor, m_has;
};

/// The text around a passage that tells it from others of the same words.
[[nodiscard]] QString contextBefore(const QString &text, qsizetype start);
[[nodiscard]] QString contextAfter(const QString &text, qsizetype end);

} // namespace baolan::storage
