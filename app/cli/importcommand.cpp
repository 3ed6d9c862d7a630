// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/days.h"
#include "app/cli/importreport.h"
#include "app/cli/openlibrary.h"
#include "app/cli/outputfile.h"
#include "app/cli/runjob.h"
#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace baolan::cli {

namespace {

constexpr auto samplePath = ":/sample"_L1;

std::expected<tasks::ImportRequest, QString> readRequest(const Arguments &arguments)
{
    tasks::ImportRequest request;
    request.paths = arguments.positionals();
    if (arguments.has(u"sample"_s))
        request.paths += samplePath;
    if (request.paths.isEmpty())
        return std::unexpected(translate("cli", "Name the files or folders to import, or say --sample."));
    request.encoding = arguments.value(u"encoding"_s);
    request.dryRun = arguments.has(u"dry-run"_s);
    request.hints.publication = arguments.value(u"publication"_s);
    request.hints.number = arguments.value(u"page"_s);
    request.hints.section = arguments.value(u"section"_s);
    if (arguments.has(u"date"_s)) {
        const auto date = days(arguments.value(u"date"_s));
        if (!date) {
            return std::unexpected(translate("cli", "“%1” is no date for --%2; write 2023-09-12, 2023-09 or 2023.")
                                       .arg(arguments.value(u"date"_s), u"date"_s));
        }
        request.hints.date = *date;
        request.hints.dateSource = domain::DateSource::User;
    }
    const auto jobs = arguments.count(u"jobs"_s);
    if (!jobs)
        return std::unexpected(jobs.error());
    request.workers = static_cast<int>(std::min<qint64>(jobs->value_or(0), 256));
    return request;
}

/// Takes out what is not there, saying so; answers how many those were.
int dropMissing(QStringList &paths, Context &context)
{
    const auto missing = paths.removeIf([&context](const QString &path) {
        const bool isMissing = !path.startsWith(samplePath) && !QFileInfo::exists(path);
        if (isMissing)
            complain(context, sentence({domain::ErrorKind::NotFound, path, {}}, About::File));
        return isMissing;
    });
    return static_cast<int>(missing);
}

/// The library that is named, made where there is none. A dry run leaves no file behind: it gets one in `scratch`.
std::expected<std::unique_ptr<tasks::Library>, ExitCode>
libraryFor(const tasks::ImportRequest &request, Context &context, std::optional<QTemporaryDir> &scratch)
{
    if (QFileInfo::exists(context.libraryPath))
        return openLibrary(context, request.dryRun ? tasks::OpenMode::ReadOnly : tasks::OpenMode::ReadWrite);
    QString path = context.libraryPath;
    if (request.dryRun)
        path = scratch.emplace().filePath(u"dry-run.baolan"_s);
    auto made = tasks::Library::create(path);
    if (!made)
        return std::unexpected(fail(context, made.error()));
    if (!request.dryRun && !context.quiet)
        context.err << translate("cli", "Made the library %1.").arg(safe(path)) << Qt::endl;
    return std::move(*made);
}

bool writeReport(const QString &path, const domain::JobReport &report, Context &context)
{
    auto output = OutputFile::open(context, path, true);
    if (output) {
        output->device().write(importCsv(report));
        const auto written = output->commit();
        if (written)
            return true;
        (void)fail(context, written.error(), About::Output);
        return false;
    }
    (void)fail(context, output.error(), About::Output);
    return false;
}

ExitCode outcome(const domain::JobReport &report, int missing)
{
    if (report.failed > 0 || missing > 0)
        return ExitCode::SomeFailed;
    return report.pages + report.unchanged > 0 ? ExitCode::Ok : ExitCode::Nothing;
}

QString shown(const tasks::Progress &progress)
{
    return progress.total == 0 ? translate("cli", "looking for pages")
                               : translate("cli", "importing %1 of %2 files").arg(progress.done).arg(progress.total);
}

} // namespace

QString ImportCommand::name() const { return u"import"_s; }
QString ImportCommand::summary() const { return translate("cli", "read pages into the library"); }
QString ImportCommand::positionals() const { return translate("cli", "PATH…"); }
Arity ImportCommand::arity() const { return {0, -1}; }

std::vector<Option> ImportCommand::options() const
{
    return {
        {u"publication"_s, translate("cli", "NAME"), translate("cli", "the newspaper all of it is from"), {}, {}},
        {u"date"_s,
         translate("cli", "DATE"),
         translate("cli", "when all of it was printed: 2023-09-12, 2023-09, 2023 or FROM..TO"),
         {},
         {}},
        {u"page"_s, translate("cli", "NUMBER"), translate("cli", "the number of the page"), {}, {}},
        {u"section"_s, translate("cli", "NAME"), translate("cli", "the name of the section"), {}, {}},
        {u"encoding"_s,
         translate("cli", "NAME"),
         translate("cli", "the encoding, where it is not to be detected: GB18030, Big5 …"),
         {},
         {}},
        {u"dry-run"_s, {}, translate("cli", "read and understand, but store nothing"), u'n', {}},
        {u"jobs"_s, translate("cli", "N"), translate("cli", "how many pages are read at the same time"), u'j', {}},
        {u"report"_s, translate("cli", "FILE"), translate("cli", "write what became of each file as CSV"), {}, {}},
        {u"sample"_s, {}, translate("cli", "import the newspaper that comes with Baolan"), {}, {}},
        {u"json"_s, {}, translate("cli", "print the report as JSON"), {}, {}},
    };
}

QString ImportCommand::notes() const
{
    return translate(
        "cli",
        "A PATH is a page (text with or without headings, a saved web page), a zip archive or a folder of such, or "
        "what “baolanctl export” wrote. What the library holds already is passed over; a changed file replaces its "
        "page. "
        "A library that does not exist yet is made.");
}

ExitCode ImportCommand::run(const Arguments &arguments, Context &context) const
{
    auto request = readRequest(arguments);
    if (!request)
        return misused(context, request.error(), name());
    const int missing = dropMissing(request->paths, context);
    if (request->paths.isEmpty())
        return ExitCode::SomeFailed;

    std::optional<QTemporaryDir> scratch;
    auto library = libraryFor(*request, context, scratch);
    if (!library)
        return library.error();
    const auto [report, interrupted] = runJob(context, *(*library)->startImport(*request), shown);
    if (!report)
        return fail(context, report.error());

    printFiles(context, *report);
    bool written = true;
    if (arguments.has(u"report"_s))
        written = writeReport(arguments.value(u"report"_s), *report, context);
    if (arguments.has(u"json"_s))
        context.out << QString::fromUtf8(importJson(*report));
    else if (!context.quiet)
        context.out << importSummary(*report) << '\n';
    if (interrupted)
        return *interrupted;
    return written ? outcome(*report, missing) : ExitCode::Output;
}

} // namespace baolan::cli
