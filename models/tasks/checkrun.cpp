// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/checkrun.h"

#include "models/analysis/pageanalysis.h"
#include "models/storage/checks.h"
#include "models/storage/rebuild.h"
#include "models/storage/search/indexcheck.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/stalepages.h"

#include <algorithm>
#include <array>
#include <semaphore>
#include <span>

namespace baolan::tasks {

using domain::ErrorKind;
using domain::Expected;

namespace {

void checkAnalysis(const storage::Connection &connection, const storage::FindingTaker &take)
{
    storage::checkAnalysis(connection, analysis::version, take);
}

constexpr std::array checks{&storage::checkIntegrity,    &storage::checkForeignKeys, &storage::checkOrphans,
                            &storage::checkHashes,       &storage::checkDerived,     &checkAnalysis,
                            &storage::search::checkIndex};
constexpr std::size_t pagesPerTransaction = 64;

} // namespace

CheckRun::CheckRun(const storage::LibraryFile &file, Writer *writer, IndexKeeper *index, bool rebuild,
                   std::shared_ptr<JobControl> control)
    : m_file(file)
    , m_writer(writer)
    , m_index(index)
    , m_rebuild(rebuild)
    , m_control(std::move(control))
{
}

Job::Result CheckRun::run()
{
    if (m_rebuild && !m_writer)
        return domain::failure(ErrorKind::ReadOnly, m_file.path(), m_file.readOnlyReason());
    const Expected<Expected<void>> done = storage::attempt([this]() -> Expected<void> {
        storage::Connection connection = m_file.reader();
        connection.setStop(m_control->token());
        const std::vector<domain::PageId> pages =
            m_rebuild ? storage::allPages(connection) : std::vector<domain::PageId>();
        m_total = static_cast<qint64>(checks.size() + pages.size());
        m_control->setDone(0, m_total);
        if (m_rebuild) {
            if (Expected<void> rebuilt = rebuild(pages); !rebuilt)
                return rebuilt;
        }
        catchUp();
        check(connection);
        return {};
    });
    const Expected<void> result = done ? *done : std::unexpected(done.error());
    if (!result && result.error().kind != ErrorKind::Cancelled)
        return std::unexpected(result.error());
    return m_control->report();
}

// An index that is only behind, as after a killed import, is no fault: it would have caught up by itself in a moment. What
// keeps it from doing so is what the check then finds. Who only reads cannot tell.
void CheckRun::catchUp()
{
    if (m_index && !m_rebuild)
        m_index->finish(m_control->token());
}

void CheckRun::check(const storage::Connection &connection)
{
    const storage::FindingTaker take = [this](Finding finding) { m_control->addFinding(std::move(finding)); };
    for (const auto step : checks) {
        try {
            step(connection, take);
        } catch (const storage::StorageError &error) {
            // That a part cannot be read is what the check was to find.
            if (error.error().kind != ErrorKind::Damaged)
                throw;
            m_control->addFinding({Finding::Kind::Integrity, error.error().subject, error.error().detail});
        }
        m_control->setDone(++m_done, m_total);
    }
    if (m_index)
        storage::search::checkCovered(connection, take);
}

Expected<void> CheckRun::rebuild(const std::vector<domain::PageId> &pages)
{
    if (Expected<void> prepared = write([](WriteStores &to) { storage::Rebuild(to.connection).prepare(); }); !prepared)
        return prepared;
    for (std::size_t at = 0; at < pages.size(); at += pagesPerTransaction) {
        const std::span part = std::span(pages).subspan(at, std::min(pagesPerTransaction, pages.size() - at));
        const Expected<void> written = write([part](WriteStores &to) {
            storage::Rebuild rebuild(to.connection);
            for (const domain::PageId page : part)
                rebuild.page(page);
        });
        if (!written)
            return written;
        m_control->setDone(m_done += static_cast<qint64>(part.size()), m_total);
    }
    if (Expected<void> counted = write([](WriteStores &to) { storage::Rebuild(to.connection).counters(); }); !counted)
        return counted;
    return storage::attempt([this] { m_index->rebuild(m_control->token()); });
}

Expected<void> CheckRun::write(Writer::Task task)
{
    Expected<void> result;
    std::binary_semaphore written(0);
    m_writer->post(m_control->token(), 0, std::move(task), [&](const Expected<void> &outcome) {
        result = outcome;
        written.release();
    });
    written.acquire();
    return result;
}

} // namespace baolan::tasks
