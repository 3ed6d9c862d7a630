// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/showcommand.h"

#include "app/cli/articlenames.h"
#include "app/cli/articletext.h"
#include "app/cli/openlibrary.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"
#include "models/exporting/interchangewriter.h"

#include <algorithm>

namespace baolan::cli {

namespace {

constexpr int readingColumns = 72;

enum class Form { Reading, Printed, Json };

Form form(const Arguments &arguments)
{
    if (arguments.has(u"json"_s))
        return Form::Json;
    return arguments.has(u"as-printed"_s) ? Form::Printed : Form::Reading;
}

ArticleLayout layout(const Arguments &arguments, const Context &context)
{
    ArticleLayout layout;
    if (context.outIsTerminal)
        layout.columns = std::clamp(context.columns, 24, readingColumns);
    layout.bold = context.outIsTerminal;
    layout.marks = arguments.has(u"marks"_s);
    layout.facts = arguments.has(u"facts"_s);
    return layout;
}

domain::Expected<QString> printed(const tasks::Library &library, const tasks::ArticleDetail &detail)
{
    const auto page = await(library.page(detail.row.page));
    if (!page)
        return std::unexpected(page.error());
    return printedText(detail, *page);
}

/// The line of the JSONL export: the article with its page.
domain::Expected<QString> json(const tasks::Library &library, const tasks::ArticleDetail &detail, QIODevice &target)
{
    auto page = await(library.page(detail.row.page));
    if (!page)
        return std::unexpected(page.error());
    page->page.articles = {detail.article};
    exporting::InterchangeWriter writer(target, exporting::InterchangeFormat::JsonLines);
    const std::vector<domain::Marks> marks{detail.marks};
    writer.add(page->page, marks);
    return QString();
}

} // namespace

QString ShowCommand::name() const { return u"show"_s; }
QString ShowCommand::summary() const { return translate("cli", "print articles to read"); }
QString ShowCommand::positionals() const { return translate("cli", "ARTICLE…"); }
Arity ShowCommand::arity() const { return {1, -1}; }

std::vector<Option> ShowCommand::options() const
{
    return {
        {u"marks"_s, {}, translate("cli", "mark the seams of repaired paragraphs and what looks wrong"), u'm', {}},
        {u"facts"_s, {}, translate("cli", "tell whom and what it names, its dates and figures"), {}, {}},
        {u"as-printed"_s, {}, translate("cli", "the lines as they stand on the page"), u'p', {}},
        {u"json"_s, {}, translate("cli", "print JSON, one article a line, as “export --format jsonl” does"), {}, {}}};
}

QString ShowCommand::notes() const
{
    return translate(
        "cli",
        "An ARTICLE is its number in “baolanctl list” or its key in an export, which stays the same when pages are "
        "imported again; “-” reads them from stdin.");
}

ExitCode ShowCommand::run(const Arguments &arguments, Context &context) const
{
    const auto library = openLibrary(context, tasks::OpenMode::ReadOnly);
    if (!library)
        return library.error();
    QStringList names = arguments.positionals();
    if (names.removeAll(u"-"_s) > 0)
        names += readNames(context.in);
    const auto ids = findArticles(names, **library, context);
    if (!ids)
        return ids.error();

    const Form wanted = form(arguments);
    for (std::size_t i = 0; i < ids->size(); ++i) {
        const auto detail = await((*library)->article((*ids)[i]));
        if (!detail)
            return fail(context, detail.error());
        if (i > 0 && wanted != Form::Json)
            context.out << '\n' << QString(readingColumns / 3, u'─') << "\n\n";
        const auto text = wanted == Form::Reading   ? readingText(*detail, layout(arguments, context))
                          : wanted == Form::Printed ? printed(**library, *detail)
                                                    : json(**library, *detail, *context.out.device());
        if (!text)
            return fail(context, text.error());
        context.out << *text;
        context.out.flush();
        if (context.out.status() != QTextStream::Ok)
            return ExitCode::Output;
    }
    return ExitCode::Ok;
}

} // namespace baolan::cli
