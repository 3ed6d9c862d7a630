// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/nearest.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"
#include "models/tasks/library.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace baolan::cli {

namespace {

const Command *find(const Commands &commands, const QString &name)
{
    const auto found = std::ranges::find_if(commands, [&name](const auto &command) { return command->name() == name; });
    return found == commands.end() ? nullptr : found->get();
}

ExitCode unknownCommand(const Commands &commands, const QString &name, Context &context)
{
    QStringList names{u"help"_s};
    for (const auto &command : commands)
        names += command->name();
    return misused(context, translate("cli", "There is no command “%1”.").arg(name) + suggestion(name, names));
}

ExitCode help(const Commands &commands, const QString &name, Context &context)
{
    const Command *command = find(commands, name);
    if (!name.isEmpty() && name != "help"_L1 && !command)
        return unknownCommand(commands, name, context);
    context.out << (command ? usage(*command) : overview(commands));
    return ExitCode::Ok;
}

ExitCode version(Context &context)
{
    context.out << "baolanctl " << QCoreApplication::applicationVersion() << '\n';
    return ExitCode::Ok;
}

/// The first word that is no option and no option's value.
qsizetype commandAt(const QStringList &words, const std::vector<Option> &common)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u'-') || words[i] == "-"_L1)
            return i;
        const bool hasValueNext = std::ranges::any_of(common, [&](const Option &option) {
            return option.takesValue() &&
                   (words[i] == "--"_L1 + option.name || words[i] == u'-' + QString(option.letter));
        });
        i += hasValueNext ? 1 : 0;
    }
    return -1;
}

void apply(const Arguments &arguments, Context &context)
{
    context.libraryPath = arguments.has(u"library"_s) ? arguments.value(u"library"_s) : tasks::Library::defaultPath();
    context.quiet = arguments.has(u"quiet"_s);
    context.verbose = arguments.has(u"verbose"_s);
}

std::optional<QString> faultOfNumber(const Command &command, const QStringList &positionals)
{
    const auto [least, most] = command.arity();
    if (positionals.size() < least)
        return translate("cli", "Something is missing: %1.").arg(command.positionals());
    if (most >= 0 && positionals.size() > most)
        return translate("cli", "“%1” is too much here.").arg(positionals[most]);
    return std::nullopt;
}

ExitCode runCommand(const Command &command, const QStringList &words, Context &context)
{
    std::vector<Option> options = command.options();
    const std::vector<Option> common = commonOptions();
    options.insert(options.end(), common.begin(), common.end());
    const auto arguments = Arguments::parse(words, options);
    if (!arguments)
        return misused(context, arguments.error(), command.name());
    if (arguments->has(u"help"_s)) {
        context.out << usage(command);
        return ExitCode::Ok;
    }
    if (const auto fault = faultOfNumber(command, arguments->positionals()))
        return misused(context, *fault, command.name());
    apply(*arguments, context);
    if (context.libraryPath.isEmpty())
        return misused(context, translate("cli", "%1 needs a value: %2.").arg(u"--library"_s, translate("cli", "FILE")),
                       command.name());
    return command.run(*arguments, context);
}

ExitCode runWords(QStringList words, Context &context)
{
    const Commands commands = allCommands();
    const qsizetype at = commandAt(words, commonOptions());
    if (at < 0) {
        if (words.contains("--version"_L1))
            return version(context);
        if (words.contains("--help"_L1) || words.contains("-h"_L1))
            return help(commands, {}, context);
        if (words.isEmpty())
            return misused(context, translate("cli", "Say what to do."));
        const auto arguments = Arguments::parse(words, commonOptions());
        return misused(context, arguments ? translate("cli", "Say what to do.") : arguments.error());
    }
    const QString name = words.takeAt(at);
    if (name == "help"_L1)
        return help(commands, words.value(0), context);
    const Command *command = find(commands, name);
    return command ? runCommand(*command, words, context) : unknownCommand(commands, name, context);
}

} // namespace

ExitCode runProgram(const QStringList &words, Context &context)
{
    const ExitCode code = runWords(words, context);
    context.out.flush();
    context.err.flush();
    if (context.out.status() == QTextStream::Ok)
        return code;
    complain(context,
             translate("cli", "Not all of the output could be written: %1.").arg(context.out.device()->errorString()));
    return ExitCode::Output;
}

} // namespace baolan::cli
