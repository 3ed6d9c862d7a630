// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importreport.h"

#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/exporting/jsonwriter.h"

namespace baolan::cli {

namespace {

using domain::FileReport;
using domain::FileResult;

QString word(FileResult result)
{
    switch (result) {
    case FileResult::Imported: return translate("cli", "imported");
    case FileResult::Replaced: return translate("cli", "replaced");
    case FileResult::Unchanged: return translate("cli", "unchanged");
    case FileResult::Failed: return translate("cli", "failed");
    }
    return {};
}

QString errorOf(const FileReport &file)
{
    if (file.result != FileResult::Failed)
        return {};
    domain::Error named = file.error;
    if (named.subject.isEmpty())
        named.subject = file.file;
    return sentence(named, About::File);
}

constexpr qint64 mostComplaints = 50; // more would only push what matters off the screen

/// What a person is to be told of the file; empty: nothing.
QString complaintOf(const FileReport &file, const Context &context)
{
    if (file.result == FileResult::Failed) {
        const QString &detail = file.error.detail;
        return detail.isEmpty() ? errorOf(file)
                                : translate("cli", "%1 (%2)", "sentence, detail").arg(errorOf(file), detail);
    }
    if (file.replaced == 0 || context.quiet)
        return {};
    return translate("cli", "%1: %n place(s) could not be read in its encoding and became �.", nullptr,
                     count(file.replaced))
        .arg(file.file);
}

double seconds(const domain::JobReport &report) { return static_cast<double>(report.elapsed.count()) / 1000.0; }

/// Quoted where needed; what a spreadsheet would take for a formula gets an apostrophe.
QByteArray csvCell(QString text)
{
    constexpr QStringView formula = u"=+-@\t\r＝＋－＠";
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

} // namespace

QString importSummary(const domain::JobReport &report)
{
    const int pages = count(report.pages);
    const int articles = count(report.articles);
    const QString done = report.dryRun ? translate("cli", "Read %n page(s)", nullptr, pages)
                                       : translate("cli", "Imported %n page(s)", nullptr, pages);
    QString text =
        translate("cli", "%1 with %2 in %3 s")
            .arg(done, translate("cli", "%n article(s)", nullptr, articles), QString::number(seconds(report), 'f', 1));
    if (report.unchanged > 0)
        text += translate("cli", "; %n file(s) already there", nullptr, count(report.unchanged));
    if (report.failed > 0)
        text += translate("cli", "; %n file(s) failed", nullptr, count(report.failed));
    return text + translate("cli", ".", "end of a sentence") +
           (report.dryRun ? u' ' + translate("cli", "Nothing was stored.") : QString());
}

void printFiles(Context &context, const domain::JobReport &report)
{
    qint64 complaints = 0;
    for (const FileReport &file : report.files) {
        const QString complaint = complaintOf(file, context);
        if (!complaint.isEmpty() && (context.verbose || ++complaints <= mostComplaints))
            complain(context, complaint);
        if (context.verbose && file.result != FileResult::Failed) {
            context.err << safe(file.file) << ": " << word(file.result) << ", "
                        << translate("cli", "%n article(s)", nullptr, count(file.articles)) << ", "
                        << safe(file.encoding) << '\n';
        }
    }
    if (complaints > mostComplaints) {
        complain(context,
                 translate("cli", "%n more file(s) with faults; --verbose names them all, --report FILE lists them.",
                           nullptr, count(complaints - mostComplaints)));
    }
    context.err.flush();
}

QByteArray importJson(const domain::JobReport &report)
{
    exporting::JsonWriter json;
    json.beginObject().key("dry_run"_L1).boolean(report.dryRun);
    json.key("pages"_L1).number(report.pages).key("articles"_L1).number(report.articles);
    json.key("unchanged"_L1).number(report.unchanged).key("failed"_L1).number(report.failed);
    json.key("bytes"_L1).number(report.bytes).key("seconds"_L1).number(seconds(report));
    json.key("files"_L1).beginArray();
    for (const FileReport &file : report.files) {
        json.onNewLine().beginObject().key("file"_L1).text(file.file).key("path"_L1).text(file.path);
        json.key("result"_L1).text(key(file.result)).key("encoding"_L1).text(file.encoding);
        json.key("replaced"_L1).number(file.replaced).key("articles"_L1).number(file.articles);
        json.key("error"_L1).text(errorOf(file));
        json.key("error_kind"_L1).text(file.result == FileResult::Failed ? key(file.error.kind) : QString());
        json.key("detail"_L1).text(file.error.detail).endObject();
    }
    json.endArray().endObject().finishLine();
    return json.take();
}

QByteArray importCsv(const domain::JobReport &report)
{
    QByteArray csv = "file,path,result,encoding,replaced,articles,error,detail\r\n";
    for (const FileReport &file : report.files) {
        csv += csvCell(file.file) + ',' + csvCell(file.path) + ',' + csvCell(key(file.result)) + ',' +
               csvCell(file.encoding) + ',' + QByteArray::number(file.replaced) + ',' +
               QByteArray::number(file.articles) + ',' + csvCell(errorOf(file)) + ',' + csvCell(file.error.detail) +
               "\r\n";
    }
    return csv;
}

} // namespace baolan::cli
