// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/infocommand.h"

#include "app/cli/openlibrary.h"
#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/exporting/jsonwriter.h"
#include "models/text/width.h"

#include <QLocale>

#include <algorithm>

namespace baolan::cli {

namespace {

void printJson(Context &context, const tasks::LibraryInfo &info)
{
    exporting::JsonWriter json;
    json.beginObject().key("path"_L1).text(info.path);
    json.key("read_only"_L1).boolean(info.readOnly).key("read_only_reason"_L1).text(info.readOnlyReason);
    json.key("schema"_L1).number(info.schema).key("sqlite"_L1).text(info.sqliteVersion);
    json.key("bytes"_L1).number(info.bytes).key("publications"_L1).number(info.publications);
    json.key("issues"_L1).number(info.issues).key("pages"_L1).number(info.pages);
    json.key("stale_pages"_L1).number(info.stalePages);
    json.key("articles"_L1).number(info.articles).key("characters"_L1).number(info.characters);
    json.key("earliest"_L1).text(info.span.earliest.toString(Qt::ISODate));
    json.key("latest"_L1).text(info.span.latest.toString(Qt::ISODate)).endObject().finishLine();
    context.out << QString::fromUtf8(json.bytes());
}

void print(Context &context, const tasks::LibraryInfo &info)
{
    const QLocale locale;
    const QString access = info.readOnly ? translate("cli", "may only be read (%1)").arg(info.readOnlyReason)
                                         : translate("cli", "may be written");
    const std::vector<std::pair<QString, QString>> lines{
        {translate("cli", "Library"), info.path},
        {translate("cli", "Access"), access},
        {translate("cli", "Size"), locale.formattedDataSize(info.bytes)},
        {translate("cli", "Publications"), locale.toString(info.publications)},
        {translate("cli", "Issues"), locale.toString(info.issues)},
        {translate("cli", "Pages"), locale.toString(info.pages)},
        {translate("cli", "Articles"), locale.toString(info.articles)},
        {translate("cli", "Characters"), locale.toString(info.characters)},
        {translate("cli", "Dates"), info.span.isOpen() ? translate("cli", "no date") : shown(info.span)},
        {translate("cli", "Format"), translate("cli", "%1 (SQLite %2)").arg(info.schema).arg(info.sqliteVersion)},
    };
    int width = 0;
    for (const auto &[label, value] : lines)
        width = std::max(width, text::displayWidth(label));
    for (const auto &[label, value] : lines)
        context.out << text::padded(label, width + 2) << safe(value) << '\n';
}

} // namespace

QString InfoCommand::name() const { return u"info"_s; }
QString InfoCommand::summary() const { return translate("cli", "say what the library holds"); }
QString InfoCommand::positionals() const { return {}; }
Arity InfoCommand::arity() const { return {0, 0}; }

std::vector<Option> InfoCommand::options() const
{
    return {{u"library-path"_s, {}, translate("cli", "print nothing but where the library is, or would be"), {}, {}},
            {u"json"_s, {}, translate("cli", "print JSON"), {}, {}}};
}

ExitCode InfoCommand::run(const Arguments &arguments, Context &context) const
{
    if (arguments.has(u"library-path"_s)) {
        context.out << context.libraryPath << '\n';
        return ExitCode::Ok;
    }
    const auto library = openLibrary(context, tasks::OpenMode::ReadWrite);
    if (!library)
        return library.error();
    const auto info = await((*library)->info());
    if (!info)
        return fail(context, info.error());
    arguments.has(u"json"_s) ? printJson(context, *info) : print(context, *info);
    return ExitCode::Ok;
}

} // namespace baolan::cli
