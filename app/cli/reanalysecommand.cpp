// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reanalysecommand.h"

#include "app/cli/openlibrary.h"
#include "app/cli/runjob.h"
#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/exporting/jsonwriter.h"

namespace baolan::cli {

namespace {

void printJson(Context &context, const domain::JobReport &report)
{
    exporting::JsonWriter json;
    json.beginObject().key("pages"_L1).number(report.pages).key("articles"_L1).number(report.articles);
    json.key("unchanged"_L1).number(report.unchanged).key("failed"_L1).number(report.failed);
    json.key("elapsed_ms"_L1).number(report.elapsed.count()).endObject().finishLine();
    context.out << QString::fromUtf8(json.bytes());
}

void print(Context &context, const domain::JobReport &report)
{
    for (const tasks::FileReport &file : report.files) {
        if (file.result == tasks::FileResult::Failed)
            complain(context, translate("cli", "The page %1 could not be read anew.").arg(safe(file.file)),
                     file.error.detail);
    }
    if (context.quiet)
        return;
    if (report.files.empty()) {
        context.out << translate("cli", "All pages are up to date.") << '\n';
        return;
    }
    const QString articles = translate("cli", "%n article(s)", nullptr, count(report.articles));
    context.out << translate("cli", "Read %n page(s) with %1 anew.", nullptr, count(report.pages)).arg(articles)
                << '\n';
}

QString shown(const tasks::Progress &progress)
{
    return progress.total == 0 ? translate("cli", "looking for pages")
                               : translate("cli", "reading %1 of %2 pages anew").arg(progress.done).arg(progress.total);
}

} // namespace

QString ReanalyseCommand::name() const { return u"reanalyse"_s; }
QString ReanalyseCommand::summary() const { return translate("cli", "bring an older library up to date"); }
QString ReanalyseCommand::positionals() const { return {}; }
Arity ReanalyseCommand::arity() const { return {}; }

std::vector<Option> ReanalyseCommand::options() const
{
    return {{u"all"_s, {}, translate("cli", "read all pages anew, also those that are up to date"), {}, {}},
            {u"json"_s, {}, translate("cli", "print JSON"), {}, {}}};
}

QString ReanalyseCommand::notes() const
{
    return translate(
        "cli", "Reads the pages anew that an older version read, from the text in the library. Tags, notes and keys of "
               "articles stay. What was stopped goes on where it was when it is run again.");
}

ExitCode ReanalyseCommand::run(const Arguments &arguments, Context &context) const
{
    const auto library = openLibrary(context, tasks::OpenMode::ReadWrite);
    if (!library)
        return library.error();
    const auto [report, interrupted] = runJob(context, *(*library)->startReanalysis(arguments.has(u"all"_s)), shown);
    if (!report)
        return fail(context, report.error());
    if (arguments.has(u"json"_s))
        printJson(context, *report);
    else
        print(context, *report);
    if (interrupted)
        return *interrupted;
    return report->failed > 0 ? ExitCode::SomeFailed : ExitCode::Ok;
}

} // namespace baolan::cli
