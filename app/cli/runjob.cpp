// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runjob.h"

#include "app/cli/interruption.h"
#include "app/cli/progressline.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace baolan::cli {

JobEnd runJob(Context &context, tasks::Job &job, const ShowProgress &show)
{
    using namespace std::chrono_literals;
    const Interruption interruption;
    ProgressLine line(context);
    QEventLoop loop;
    QFutureWatcher<domain::Expected<tasks::JobReport>> watcher;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (interruption.asked())
            job.cancel();
        const tasks::Progress progress = job.progress();
        line.show(show(progress), progress.remaining, progress.current);
    });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(job.result());
    timer.start(100ms);
    loop.exec();
    line.clear();
    return {job.result().result(), interruption.asked()};
}

} // namespace baolan::cli
