// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupcommand.h"

#include "app/cli/openlibrary.h"
#include "app/cli/outputfile.h"
#include "app/cli/runjob.h"
#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"

namespace baolan::cli {

namespace {

QString shown(const tasks::Progress &progress)
{
    if (progress.total == 0)
        return translate("cli", "backing up");
    return translate("cli", "backing up: %1 %").arg(100 * progress.done / progress.total);
}

} // namespace

QString BackupCommand::name() const { return u"backup"_s; }
QString BackupCommand::summary() const { return translate("cli", "copy the library, also while it is in use"); }
QString BackupCommand::positionals() const { return translate("cli", "TARGET"); }
Arity BackupCommand::arity() const { return {1, 1}; }

std::vector<Option> BackupCommand::options() const
{
    return {{u"force"_s, {}, translate("cli", "replace the file if it exists"), {}, {}}};
}

ExitCode BackupCommand::run(const Arguments &arguments, Context &context) const
{
    const QString target = arguments.positionals().first();
    const auto library = openLibrary(context, tasks::OpenMode::ReadOnly);
    if (!library)
        return library.error();
    const bool replace = arguments.has(u"force"_s);
    if (const auto allowed = mayBeWritten(target, replace, context.libraryPath); !allowed)
        return fail(context, allowed.error(), About::Output);
    const auto [report, interrupted] = runJob(context, *(*library)->startBackup(target, replace), shown);
    if (interrupted)
        return *interrupted;
    if (!report)
        return fail(context, report.error(),
                    report.error().subject == context.libraryPath ? About::Library : About::Output);
    if (!context.quiet)
        context.out << translate("cli", "The backup %1 is written and was read back.").arg(safe(target)) << '\n';
    return ExitCode::Ok;
}

} // namespace baolan::cli
