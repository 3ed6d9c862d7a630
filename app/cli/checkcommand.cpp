// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/openlibrary.h"
#include "app/cli/runjob.h"
#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/exporting/jsonwriter.h"

#include <algorithm>

namespace baolan::cli {

namespace {

using Kind = tasks::Finding::Kind;

QLatin1StringView code(Kind kind)
{
    switch (kind) {
    case Kind::Integrity: return "integrity"_L1;
    case Kind::ForeignKey: return "foreign key"_L1;
    case Kind::Orphan: return "orphan"_L1;
    case Kind::Hash: return "hash"_L1;
    case Kind::Derived: return "derived"_L1;
    case Kind::Analysis: return "analysis"_L1;
    }
    return {};
}

QString word(Kind kind)
{
    switch (kind) {
    case Kind::Integrity: return translate("cli", "damaged file");
    case Kind::ForeignKey: return translate("cli", "broken reference");
    case Kind::Orphan: return translate("cli", "belongs to nothing");
    case Kind::Hash: return translate("cli", "changed text");
    case Kind::Derived: return translate("cli", "stale derived data");
    case Kind::Analysis: return translate("cli", "pages that an older analysis read");
    }
    return {};
}

void printJson(Context &context, const domain::JobReport &report)
{
    exporting::JsonWriter json;
    json.beginObject().key("sound"_L1).boolean(report.findings.empty());
    json.key("findings"_L1).beginArray();
    for (const tasks::Finding &finding : report.findings) {
        json.onNewLine().beginObject().key("kind"_L1).text(QString(code(finding.kind)));
        json.key("subject"_L1).text(finding.subject).key("detail"_L1).text(finding.detail).endObject();
    }
    json.endArray().endObject().finishLine();
    context.out << QString::fromUtf8(json.bytes());
}

/// What mends all that was found.
QString remedy(const domain::JobReport &report)
{
    const auto areAll = [&report](std::initializer_list<Kind> kinds) {
        return std::ranges::all_of(report.findings,
                                   [&](const auto &finding) { return std::ranges::contains(kinds, finding.kind); });
    };
    if (areAll({Kind::Analysis}))
        return translate("cli", "“baolanctl reanalyse” brings them up to date.");
    if (areAll({Kind::Derived}))
        return translate("cli", "“baolanctl check --rebuild” mends this.");
    if (areAll({Kind::Analysis, Kind::Derived}))
        return translate("cli", "“baolanctl check --rebuild” and “baolanctl reanalyse” mend this.");
    return translate("cli", "Export what you need, then put the last backup in place with “baolanctl restore”.");
}

void print(Context &context, const domain::JobReport &report, bool rebuilt)
{
    for (const tasks::Finding &finding : report.findings) {
        context.out << safe(word(finding.kind)) << ": " << safe(finding.subject);
        if (!finding.detail.isEmpty())
            context.out << " (" << safe(finding.detail) << ')';
        context.out << '\n';
    }
    if (report.findings.empty()) {
        if (!context.quiet)
            context.out << (rebuilt ? translate("cli", "Rebuilt what can be derived; the library is sound.")
                                    : translate("cli", "The library is sound."))
                        << '\n';
        return;
    }
    context.out << translate("cli", "%n fault(s).", nullptr, count(report.findings.size())) << ' ' << remedy(report)
                << '\n';
}

QString shown(const tasks::Progress &progress)
{
    return progress.total == 0 ? translate("cli", "checking")
                               : translate("cli", "checking: %1 of %2").arg(progress.done).arg(progress.total);
}

} // namespace

QString CheckCommand::name() const { return u"check"_s; }
QString CheckCommand::summary() const { return translate("cli", "look for damage in the library"); }
QString CheckCommand::positionals() const { return {}; }
Arity CheckCommand::arity() const { return {}; }

std::vector<Option> CheckCommand::options() const
{
    return {{u"rebuild"_s, {}, translate("cli", "make anew what is derived from the rest"), {}, {}},
            {u"json"_s, {}, translate("cli", "print JSON"), {}, {}}};
}

QString CheckCommand::notes() const
{
    return translate(
        "cli", "Reads the whole file: the database's own integrity, references, orphans, the hashes of the texts and "
               "what is derived. Exit code 1 when something is wrong.");
}

ExitCode CheckCommand::run(const Arguments &arguments, Context &context) const
{
    const bool rebuild = arguments.has(u"rebuild"_s);
    const auto library = openLibrary(context, rebuild ? tasks::OpenMode::ReadWrite : tasks::OpenMode::ReadOnly);
    if (!library)
        return library.error();
    const auto [report, interrupted] = runJob(context, *(*library)->startCheck(rebuild), shown);
    if (!report)
        return fail(context, report.error());
    if (interrupted) // what was not looked at cannot be called sound
        return *interrupted;
    if (arguments.has(u"json"_s))
        printJson(context, *report);
    else
        print(context, *report, rebuild);
    return report->findings.empty() ? ExitCode::Ok : ExitCode::Nothing;
}

} // namespace baolan::cli
