// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/search.h"
#include "models/tasks/archive.h"
#include "models/tasks/articlequery.h"
#include "models/tasks/importrequest.h"
#include "models/tasks/job.h"
#include "models/tasks/work.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>
#include <vector>

namespace baolan::storage {
class LibraryFile;
namespace search {
class SearchEngine;
}
} // namespace baolan::storage

namespace baolan::tasks {

class ChangeWatch;
class IndexKeeper;
class JobThread;
class ReaderPool;
class Writer;

struct LibraryInfo {
    QString path;
    bool readOnly = false;
    QString readOnlyReason; ///< technical; empty when it may be written
    int schema = 0;
    QString sqliteVersion;
    qint64 bytes = 0;
    qint64 publications = 0;
    qint64 issues = 0;
    qint64 pages = 0;
    qint64 stalePages = 0; ///< read by an older analysis than this program's
    qint64 articles = 0;
    qint64 characters = 0;
    qint64 indexBytes = 0; ///< of the search index beside it; 0: there is none
    qint64 unindexed = 0;  ///< articles whose words it does not hold yet; about
    domain::DateInterval span;
};

enum class OpenMode : std::uint8_t { ReadWrite, ReadOnly };

/// One open library: the face of all rooms below. Lives in one thread (the GUI's); every question is answered in a pool
/// thread through a future, in which a newer question does not wait for an older one that was stopped. A stopped question
/// answers ErrorKind::Cancelled. Errors name the library's file or what was asked for.
class Library final : public QObject
{
    Q_OBJECT
public:
    /// Opens what is there; never makes a file. Falls back to read-only (see info) where it may not be written.
    [[nodiscard]] static domain::Expected<std::unique_ptr<Library>>
    open(const QString &path, OpenMode mode = OpenMode::ReadWrite, Work work = Work::Background);
    /// Makes a new library; Exists when there is a file already. Missing folders are made.
    [[nodiscard]] static domain::Expected<std::unique_ptr<Library>> create(const QString &path,
                                                                           Work work = Work::Background);
    /// Puts a verified backup in the place of `path`; what stood there is kept beside it under a name with its date, which
    /// is answered (empty when nothing stood there). Fails when `path` is in use.
    [[nodiscard]] static domain::Expected<QString> restore(const QString &backup, const QString &path);
    /// ${XDG_DATA_HOME}/baolan/library.baolan
    [[nodiscard]] static QString defaultPath();

    ~Library() override; ///< waits for running work after asking it to stop

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    // Questions
    [[nodiscard]] QFuture<domain::Expected<LibraryInfo>> info() const;
    [[nodiscard]] QFuture<domain::Expected<Archive>> archive() const;
    [[nodiscard]] QFuture<domain::Expected<std::vector<PageEntry>>> pages(domain::IssueId issue) const;
    /// The ids of all articles that are asked for, in order.
    [[nodiscard]] QFuture<domain::Expected<std::vector<domain::ArticleId>>> articleIds(const ArticleQuery &query,
                                                                                       std::stop_token stop = {}) const;
    /// Rows in the order of `ids`; one that is gone has the id None.
    [[nodiscard]] QFuture<domain::Expected<std::vector<ArticleRow>>> articleRows(std::vector<domain::ArticleId> ids,
                                                                                 std::stop_token stop = {}) const;
    [[nodiscard]] QFuture<domain::Expected<ArticleDetail>> article(domain::ArticleId id) const;
    [[nodiscard]] QFuture<domain::Expected<domain::ArticleId>> articleByKey(const QString &key) const;
    [[nodiscard]] QFuture<domain::Expected<PageDetail>> page(domain::PageId id) const;
    /// Ids of all pages in the scope: by publication, date, page number, file. What an export walks along.
    [[nodiscard]] QFuture<domain::Expected<std::vector<domain::PageId>>> pageIds(const ArticleScope &scope,
                                                                                 std::stop_token stop = {}) const;

    // Search
    /// All articles that match, in the order asked for, as a scan of the stored text would find them.
    [[nodiscard]] QFuture<domain::Expected<domain::SearchAnswer>> search(const domain::SearchRequest &request,
                                                                         std::stop_token stop = {}) const;
    /// One for each id, in order, of at most `length` characters. Where nothing of the query stands in the text: its
    /// beginning.
    [[nodiscard]] QFuture<domain::Expected<std::vector<domain::Snippet>>>
    snippets(const domain::Query &query, bool variants, std::vector<domain::ArticleId> ids, int length = 120,
             std::stop_token stop = {}) const;
    /// Each place in the articles, in their order, with `context` characters on each side; at most `limit` lines.
    [[nodiscard]] QFuture<domain::Expected<domain::Concordance>> concordance(const domain::Query &query, bool variants,
                                                                             std::vector<domain::ArticleId> articles,
                                                                             int context, qint64 limit,
                                                                             std::stop_token stop = {}) const;
    /// Names that what is typed may be the beginning or a part of, by their characters, their pinyin or its initials.
    [[nodiscard]] QFuture<domain::Expected<std::vector<domain::Suggestion>>>
    suggestions(domain::NameKind kind, QString typed, int limit, std::stop_token stop = {}) const;
    [[nodiscard]] QFuture<domain::Expected<std::vector<domain::SavedSearch>>> savedSearches() const;
    /// A name that is there already gets the new query.
    [[nodiscard]] QFuture<domain::Expected<void>> saveSearch(const domain::SavedSearch &search);
    /// NotFound without such a name, Exists where the new one is taken.
    [[nodiscard]] QFuture<domain::Expected<void>> renameSavedSearch(const QString &name, const QString &newName);
    [[nodiscard]] QFuture<domain::Expected<void>> removeSavedSearch(const QString &name);

    // Long work. The job is the library's child and stays until forget() or the library goes.
    Job *startImport(const ImportRequest &request);
    Job *startCheck(bool rebuild);
    /// Reads pages anew that an older analysis read (LibraryInfo::stalePages), or all of them.
    Job *startReanalysis(bool all = false);
    Job *startBackup(const QString &target,
                     bool replace = false); ///< without `replace` a target that exists is refused
    [[nodiscard]] QList<Job *> jobs() const;
    void forget(Job *job);

Q_SIGNALS:
    /// Something was stored, by this program or another: lists should ask again. At most twice a second.
    void changed();
    void jobStarted(baolan::tasks::Job *job);

private:
    Library(std::unique_ptr<storage::LibraryFile> file, Work work);
    Job *start(std::unique_ptr<JobThread> thread);
    void noteChange();

    Work m_work;
    std::unique_ptr<storage::LibraryFile> m_file;
    std::unique_ptr<storage::search::SearchEngine> m_search;
    std::unique_ptr<ReaderPool> m_readers;
    std::unique_ptr<IndexKeeper> m_index; ///< as m_writer
    std::unique_ptr<Writer> m_writer;     ///< none where the library is read-only
    std::unique_ptr<ChangeWatch> m_watch;
    std::vector<std::unique_ptr<JobThread>> m_jobs;
    QTimer m_changePause; ///< runs while `changed` was just said
    bool m_changePending = false;
};

} // namespace baolan::tasks
