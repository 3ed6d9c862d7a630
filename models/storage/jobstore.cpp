// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/jobstore.h"

#include "models/storage/clock.h"

namespace baolan::storage {

using namespace domain;

JobStore::JobStore(const Connection &connection)
    : m_start(connection, "INSERT INTO job (kind, subject, state, started) VALUES (?1, ?2, ?3, ?4)")
    , m_addFile(connection,
                "INSERT INTO job_file (job, position, file, path, result, error, detail, encoding, replaced, articles) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
    , m_end(connection, "UPDATE job SET state = ?2, ended = ?3 WHERE id = ?1")
    , m_files(connection, "SELECT file, path, result, error, detail, encoding, replaced, articles FROM job_file WHERE "
                          "job = ?1 ORDER BY position")
{
}

JobId JobStore::start(JobKind kind, const QString &subject)
{
    return JobId(m_start.insert(key(kind), subject, key(JobState::Running), now()));
}

void JobStore::addFile(JobId job, qint64 position, const FileReport &file)
{
    const bool failed = file.result == FileResult::Failed;
    m_addFile.run(job, position, file.file, file.path, key(file.result), failed ? key(file.error.kind) : QString(),
                  file.error.detail, file.encoding, file.replaced, file.articles);
}

void JobStore::end(JobId job, JobState state) { m_end.run(job, key(state), now()); }

std::vector<FileReport> JobStore::files(JobId job) const
{
    std::vector<FileReport> files;
    for (const Rows rows = m_files.rows(job); rows.next();) {
        FileReport file{rows.text(0),   rows.text(1),  fileResult(rows.text(2)), {}, rows.text(5),
                        rows.number(6), rows.number(7)};
        if (file.result == FileResult::Failed)
            file.error = {errorKind(rows.text(3)), file.path, rows.text(4)};
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace baolan::storage
