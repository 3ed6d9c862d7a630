// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/ids.h"
#include "models/domain/jobreport.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace baolan::tasks {

using domain::FileReport;
using domain::FileResult;
using domain::Finding;
using domain::JobKind;
using domain::JobReport;
using domain::JobState;

struct Progress {
    qint64 done = 0;  ///< files (import), pages (reanalysis), steps (check), pages of the database (backup)
    qint64 total = 0; ///< 0: not known yet
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    QString current;                               ///< the file in hand
    std::optional<std::chrono::seconds> remaining; ///< nothing while it cannot be told

    bool operator==(const Progress &) const = default;
};

class JobControl;

/// Long work under way. Made by Library; lives in the library's thread; `progress` and `state` may be asked for anywhere.
/// Signals come in the library's thread, `progressed` at most ten times a second.
class Job final : public QObject
{
    Q_OBJECT
public:
    using Result = domain::Expected<JobReport>;

    Job(JobKind kind, QString subject, std::shared_ptr<JobControl> control, QFuture<Result> result, QObject *parent);
    ~Job() override;

    [[nodiscard]] JobKind kind() const;
    [[nodiscard]] QString subject() const; ///< what it works on: a folder, a library, a target file
    [[nodiscard]] JobState state() const;
    [[nodiscard]] Progress progress() const;
    /// What became of the files so far, from the given number on. A page that stands here is safe on the disk.
    [[nodiscard]] std::vector<FileReport> files(qint64 from = 0) const;
    /// Ends with the report also after cancel(), holding what was done until then; an error only when nothing could be done.
    [[nodiscard]] QFuture<Result> result() const;
    void cancel();

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void look();

    JobKind m_kind;
    QString m_subject;
    std::shared_ptr<JobControl> m_control;
    QFuture<Result> m_result;
    QTimer m_look;
    Progress m_shown;
    bool m_finished = false;
};

} // namespace baolan::tasks
