// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/restorecommand.h"

#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/tasks/library.h"

#include <QFileInfo>

namespace baolan::cli {

QString RestoreCommand::name() const { return u"restore"_s; }
QString RestoreCommand::summary() const { return translate("cli", "put a backup in the place of the library"); }
QString RestoreCommand::positionals() const { return translate("cli", "BACKUP"); }
Arity RestoreCommand::arity() const { return {1, 1}; }

std::vector<Option> RestoreCommand::options() const
{
    return {{u"force"_s, {}, translate("cli", "also where a library is already; that one is kept beside it"), {}, {}}};
}

QString RestoreCommand::notes() const
{
    return translate("cli", "The backup is checked first and stays where it is. The library must not be in use.");
}

ExitCode RestoreCommand::run(const Arguments &arguments, Context &context) const
{
    const QString backup = arguments.positionals().first();
    if (!QFileInfo::exists(backup)) {
        complain(context, sentence({domain::ErrorKind::NotFound, backup, {}}, About::File));
        return ExitCode::Library;
    }
    if (QFileInfo::exists(context.libraryPath) && !arguments.has(u"force"_s)) {
        complain(
            context,
            translate("cli", "%1 exists already; --force puts the backup in its place and keeps the old one beside it.")
                .arg(context.libraryPath));
        return ExitCode::Library;
    }
    const auto kept = tasks::Library::restore(backup, context.libraryPath);
    if (!kept)
        return fail(context, kept.error());
    if (!context.quiet) {
        context.out << translate("cli", "%1 is now what was in %2.").arg(safe(context.libraryPath), safe(backup))
                    << '\n';
        if (!kept->isEmpty())
            context.out << translate("cli", "What stood there is kept as %1.").arg(safe(*kept)) << '\n';
    }
    return ExitCode::Ok;
}

} // namespace baolan::cli
