// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/jobreport.h"
#include "models/storage/statement.h"

namespace baolan::storage {

/// What was done when, and what became of each file.
class JobStore final
{
public:
    explicit JobStore(const Connection &connection);

    [[nodiscard]] domain::JobId start(domain::JobKind kind, const QString &subject);
    void addFile(domain::JobId job, qint64 position, const domain::FileReport &file);
    void end(domain::JobId job, domain::JobState state);
    [[nodiscard]] std::vector<domain::FileReport> files(domain::JobId job) const;

private:
    Statement m_start, m_addFile, m_end, m_files;
};

} // namespace baolan::storage
