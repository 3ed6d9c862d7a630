// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/pagewriter.h"

#include "models/analysis/pageanalysis.h"
#include "models/storage/preparedpage.h"
#include "models/tasks/noteanchor.h"

#include <QSet>

#include <algorithm>

namespace baolan::tasks {

using namespace domain;
using storage::KnownPage;

PageWriter::PageWriter(const storage::Connection &connection)
    : m_pages(connection)
    , m_articles(connection)
    , m_marks(connection)
{
}

// A page that came from an interchange file has no text of its own: the file itself is welcome in its place.
PageFate PageWriter::fate(const Page &page) const
{
    const std::optional<KnownPage> known =
        page.source.sha256.isEmpty() ? std::nullopt : m_pages.bySha256(page.source.sha256);
    if (known && !known->rebuilt)
        return {FileResult::Unchanged, known};
    const std::optional<KnownPage> former =
        m_pages.byPlace(page, storage::memberName(page.source.file, page.source.path));
    if (known && former && former->id != known->id)
        return {FileResult::Unchanged, known};
    const std::optional<KnownPage> replaced = known ? known : former;
    return {replaced ? FileResult::Replaced : FileResult::Imported, replaced};
}

std::function<bool(const QString &)> PageWriter::takenByOthers(const std::optional<KnownPage> &former) const
{
    return [this, own = former ? former->id : PageId::None](const QString &key) {
        const std::optional<PageId> owner = m_articles.pageOfKey(key);
        return owner && *owner != own;
    };
}

void PageWriter::settleKeys(Page &page, const std::optional<KnownPage> &former) const
{
    const auto taken = takenByOthers(former);
    if (!page.rebuilt) {
        std::vector<Article> before;
        for (storage::StoredArticle &stored :
             former ? m_articles.ofPage(former->id) : std::vector<storage::StoredArticle>())
            before.push_back(std::move(stored.article));
        for (Article &article : page.articles)
            article.key.clear();
        analysis::inheritKeys(page, before, taken);
    }
    makeUnique(page, taken);
}

// Two articles of the same words, or an exported one whose key another page has here: the later one yields.
void PageWriter::makeUnique(Page &page, const std::function<bool(const QString &)> &taken) const
{
    QSet<QString> seen;
    for (Article &article : page.articles) {
        const QString wanted =
            article.key.isEmpty() ? QString::fromLatin1(storage::articleHash(article).first(12).toHex()) : article.key;
        QString key = wanted;
        for (int i = 2; seen.contains(key) || taken(key); ++i)
            key = wanted + u'-' + QString::number(i);
        seen.insert(key);
        article.key = key;
    }
}

// Keys that were settled while other pages were still on their way are looked at again, now that nobody else writes.
void PageWriter::keepKeysTrue(Page &page, const std::optional<KnownPage> &former) const
{
    const auto taken = takenByOthers(former);
    const bool good = !former && std::ranges::none_of(page.articles, [&](const Article &article) {
        return article.key.isEmpty() || taken(article.key);
    });
    if (!good)
        settleKeys(page, former);
}

FileResult PageWriter::write(storage::PreparedPage &prepared)
{
    const PageFate fate = this->fate(prepared.page);
    if (fate.result == FileResult::Unchanged ||
        (fate.former && prepared.page.rebuilt && isSame(prepared, fate.former->id))) {
        mergeMarks(prepared);
        return FileResult::Unchanged;
    }
    keepKeysTrue(prepared.page, fate.former);
    const PageId id = m_pages.store(prepared, fate.former);
    if (fate.former)
        anchorNotes(id);
    mergeMarks(prepared);
    return fate.result;
}

bool PageWriter::rewrite(storage::PreparedPage &prepared, PageId id)
{
    const std::optional<KnownPage> former = m_pages.withText(id, prepared.textHash);
    if (!former)
        return false;
    prepared.isReadAnew = true;
    settleKeys(prepared.page, former);
    m_pages.store(prepared, former);
    anchorNotes(id);
    return true;
}

bool PageWriter::isSame(const storage::PreparedPage &prepared, PageId id) const
{
    std::optional<PageDetail> stored = m_pages.load(id);
    if (!stored || !stored->page.rebuilt)
        return stored.has_value();
    stored->page.source.path = prepared.page.source.path;
    if (prepared.page.region.isEmpty())
        stored->page.region.clear(); // the publication's, learnt from another page
    return stored->page == prepared.page;
}

void PageWriter::anchorNotes(PageId page)
{
    for (const storage::StoredArticle &stored : m_articles.ofPage(page)) {
        for (storage::StoredNote &note : m_marks.notes(stored.id)) {
            TextRange &range = note.note.range;
            const auto place = stored.gone
                                   ? std::nullopt
                                   : findPassage(stored.article, {note.note.quote, note.before, note.after, range});
            note.orphan = !place;
            if (place) {
                range = *place;
                note.before = storage::contextBefore(stored.article.text(range.part), range.start);
                note.after = storage::contextAfter(stored.article.text(range.part), range.end);
            }
            m_marks.anchor(note);
        }
    }
}

void PageWriter::mergeMarks(const storage::PreparedPage &prepared)
{
    for (std::size_t i = 0; i < prepared.marks.size() && i < prepared.page.articles.size(); ++i) {
        const Article &article = prepared.page.articles[i];
        if (const std::optional<ArticleId> id = m_articles.byKey(article.key); id && prepared.marks[i] != Marks{})
            m_marks.merge(*id, prepared.marks[i], article, m_preparer);
    }
}

} // namespace baolan::tasks
