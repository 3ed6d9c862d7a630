// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysecommand.h"

#include "app/cli/days.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"
#include "models/exporting/interchangejson.h"
#include "models/exporting/interchangewriter.h"
#include "models/exporting/jsonwriter.h"
#include "models/tasks/freeanalysis.h"

#include <QDateTime>
#include <QFile>

namespace baolan::cli {

namespace {

using exporting::InterchangeFormat;

constexpr auto stdinName = "-"_L1;

std::expected<tasks::ImportRequest, QString> readRequest(const Arguments &arguments)
{
    tasks::ImportRequest request;
    request.paths = arguments.positionals();
    request.encoding = arguments.value(u"encoding"_s);
    if (arguments.has(u"date"_s)) {
        const auto date = days(arguments.value(u"date"_s));
        if (!date) {
            return std::unexpected(translate("cli", "“%1” is no date for --%2; write 2023-09-12, 2023-09 or 2023.")
                                       .arg(arguments.value(u"date"_s), u"date"_s));
        }
        request.hints.date = *date;
        request.hints.dateSource = domain::DateSource::User;
    }
    return request;
}

/// What became of the files, as the exit code tells it.
struct Tally {
    int done = 0;
    int failed = 0;
    bool full = false; ///< the output takes no more

    [[nodiscard]] ExitCode code() const
    {
        if (full)
            return ExitCode::Output;
        if (failed > 0)
            return ExitCode::SomeFailed;
        return done > 0 ? ExitCode::Ok : ExitCode::Nothing;
    }
};

void complainOf(Tally &tally, Context &context, const domain::Error &error)
{
    ++tally.failed;
    complain(context, sentence(error, About::File), error.detail);
}

domain::Expected<QByteArray> bytesOf(const QString &path, Context &context)
{
    if (path == stdinName)
        return context.in.device()->readAll();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::failure(file.exists() ? domain::ErrorKind::Unreadable : domain::ErrorKind::NotFound, path,
                               file.errorString());
    }
    return file.readAll();
}

/// Each line of the input as a paragraph by itself, each answer as a line.
Tally analyseLines(const tasks::ImportRequest &request, Context &context)
{
    Tally tally;
    for (const QString &path : request.paths) {
        const auto bytes = bytesOf(path, context);
        const auto lines = bytes ? tasks::linesOf(path, *bytes, request.encoding) : std::unexpected(bytes.error());
        if (!lines) {
            complainOf(tally, context, lines.error());
            continue;
        }
        ++tally.done;
        exporting::JsonWriter json;
        for (const QString &line : *lines) {
            exporting::writeArticle(json, tasks::analyseParagraph(line, request.hints.date), {});
            const QByteArray out = json.finishLine().take();
            tally.full = context.out.device()->write(out) != out.size();
            if (tally.full)
                return tally;
        }
    }
    return tally;
}

Tally analysePages(const tasks::ImportRequest &request, InterchangeFormat format, Context &context)
{
    Tally tally;
    exporting::InterchangeWriter writer(*context.out.device(), format);
    const auto take = [&](const domain::Expected<domain::Page> &page) {
        if (!page) {
            complainOf(tally, context, page.error());
            return true;
        }
        ++tally.done;
        tally.full = !writer.add(*page, {});
        return !tally.full;
    };
    tally.full = !writer.begin({.made = QDateTime::currentDateTimeUtc()});
    for (const QString &path : request.paths) {
        if (tally.full)
            return tally;
        if (path == stdinName) {
            take(tasks::analyseBytes(path, context.in.device()->readAll(), request));
            continue;
        }
        tasks::ImportRequest one = request;
        one.paths = {path};
        tasks::analyseFiles(one, take);
    }
    tally.full = !writer.end();
    return tally;
}

} // namespace

QString AnalyseCommand::name() const { return u"analyse"_s; }
QString AnalyseCommand::summary() const { return translate("cli", "read pages without a library and print JSON"); }
QString AnalyseCommand::positionals() const { return translate("cli", "FILE…|-"); }
Arity AnalyseCommand::arity() const { return {1, -1}; }

std::vector<Option> AnalyseCommand::options() const
{
    return {
        {u"lines"_s,
         {},
         translate("cli", "take each line as a paragraph of running text, and print an object for each"),
         {},
         {}},
        {u"date"_s,
         translate("cli", "DATE"),
         translate("cli", "when all of it was printed: 2023-09-12, 2023-09, 2023 or FROM..TO"),
         {},
         {}},
        {u"encoding"_s,
         translate("cli", "NAME"),
         translate("cli", "the encoding, where it is not to be detected: GB18030, Big5 …"),
         {},
         {}},
        {u"format"_s,
         translate("cli", "FORMAT"),
         translate("cli", "json (one document, the default) or jsonl (one article a line)"),
         {},
         {u"json"_s, u"jsonl"_s}},
    };
}

QString AnalyseCommand::notes() const
{
    return translate(
        "cli",
        "Prints what an import would store of each FILE: its articles, and the people, dates and figures they name. "
        "“-” is stdin. The articles of a file that “baolanctl export” wrote are read anew as they stand.");
}

ExitCode AnalyseCommand::run(const Arguments &arguments, Context &context) const
{
    const auto request = readRequest(arguments);
    if (!request)
        return misused(context, request.error(), name());
    const bool isLines = arguments.value(u"format"_s) == "jsonl"_L1;
    const Tally tally =
        arguments.has(u"lines"_s)
            ? analyseLines(*request, context)
            : analysePages(*request, isLines ? InterchangeFormat::JsonLines : InterchangeFormat::Json, context);
    if (tally.full) {
        complain(
            context,
            translate("cli", "Not all of the output could be written: %1.").arg(context.out.device()->errorString()));
    }
    return tally.code();
}

} // namespace baolan::cli
