// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/library.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

#include <unistd.h>

// Imports a folder into a library, which is made where there is none, and says of each page at once when it is done.
// With "reanalyse" in the folder's place it reads the library's pages anew. Made to be killed: killhelper LIBRARY FOLDER

using namespace baolan;

namespace {

void tell(const tasks::Job &job, qint64 &told)
{
    for (const tasks::FileReport &file : job.files(told)) {
        const QByteArray line = domain::key(file.result).toUtf8() + '\t' + file.file.toUtf8() + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            std::abort();
        ++told;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString path = app.arguments().at(1);
    auto library = tasks::Library::open(path);
    if (!library && library.error().kind == domain::ErrorKind::NotFound)
        library = tasks::Library::create(path);
    if (!library) {
        std::fprintf(stderr, "%s\n", qPrintable(library.error().detail));
        return 1;
    }
    tasks::ImportRequest request;
    request.paths = {app.arguments().at(2)};
    request.workers = 2;
    const tasks::Job *job = request.paths.first() == QLatin1String("reanalyse") ? (*library)->startReanalysis()
                                                                                : (*library)->startImport(request);
    qint64 told = 0;
    while (!job->result().isFinished()) {
        tell(*job, told);
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    tell(*job, told);
    return job->state() == tasks::JobState::Done ? 0 : 2;
}
