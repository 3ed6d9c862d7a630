// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/ids.h"
#include "models/domain/jobreport.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace baolan::tasks {

using domain::JobKind;
using domain::JobState;
using domain::FileResult;
using domain::FileReport;
using domain::Finding;
using domain::JobReport;

struct Progress {
    qint64 done = 0;        ///< files (import), steps (check), pages of the database (backup)
    qint64 total = 0;       ///< 0: not known yet
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    QString current;        ///< the file in hand
    std::optional<std::chrono::seconds> remaining;  ///< nothing while it cannot be told
};

/// Long work under way. Made by Library; lives in the library's thread; `progress` and `state` may be asked for anywhere.
/// Signals come in the library's thread, `progressed` at most ten times a second.
class Job final : public QObject
{
    Q_OBJECT
public:
    ~Job() override;

    [[nodiscard]] JobKind kind() const;
    [[nodiscard]] QString subject() const;      ///< what it works on: a folder, a library, a target file
    [[nodiscard]] JobState state() const;
    [[nodiscard]] Progress progress() const;
    /// Ends with the report also after cancel(), holding what was done until then; an error only when nothing could be done.
    [[nodiscard]] QFuture<domain::Expected<JobReport>> result() const;
    void cancel();

Q_SIGNALS:
    void progressed();
    void finished();

private:
    friend class JobRunner;
    struct Shared;
    explicit Job(std::shared_ptr<Shared> shared, QObject *parent);
    std::shared_ptr<Shared> m_shared;
};

} // namespace baolan::tasks
