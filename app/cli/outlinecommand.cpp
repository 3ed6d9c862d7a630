// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outlinecommand.h"

#include "app/cli/articlefacts.h"
#include "app/cli/openlibrary.h"
#include "app/cli/sentences.h"
#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/exporting/annotationsjson.h"
#include "models/exporting/interchangejson.h"
#include "models/exporting/jsonwriter.h"
#include "models/exporting/partoffsets.h"

#include <algorithm>

namespace baolan::cli {

namespace {

bool isNamed(const QString &file, const QString &wanted) { return file == wanted || file.endsWith(u'/' + wanted); }

/// Which of a printed page's files have this name. Where it is one file the entry says so; otherwise each is looked at.
domain::Expected<std::vector<domain::PageId>> filesNamed(const tasks::Library &library, const tasks::PageEntry &entry,
                                                         const QString &wanted)
{
    std::vector<domain::PageId> pages;
    if (entry.ids.size() == 1)
        return isNamed(entry.file, wanted) ? entry.ids : pages;
    for (const domain::PageId id : entry.ids) {
        const auto detail = await(library.page(id));
        if (!detail)
            return std::unexpected(detail.error());
        if (isNamed(detail->page.source.file, wanted))
            pages.push_back(id);
    }
    return pages;
}

/// The pages whose file has this name, or ends with it behind a '/'.
domain::Expected<std::vector<domain::PageId>> pagesOfFile(const tasks::Library &library, const QString &file)
{
    const auto archive = await(library.archive());
    if (!archive)
        return std::unexpected(archive.error());
    std::vector<domain::PageId> pages;
    for (const tasks::IssueEntry &issue : archive->issues) {
        const auto entries = await(library.pages(issue.id));
        if (!entries)
            return std::unexpected(entries.error());
        for (const tasks::PageEntry &entry : *entries) {
            const auto found = filesNamed(library, entry, file);
            if (!found)
                return found;
            pages.insert(pages.end(), found->begin(), found->end());
        }
    }
    return pages;
}

void printArticle(Context &context, const domain::Article &article, domain::ArticleId id, bool facts)
{
    QStringList notes{translate("cli", "%n character(s)", nullptr, count(article.length()))};
    if (article.kind == domain::ArticleKind::PhotoStory)
        notes.prepend(translate("cli", "photo story"));
    QStringList names;
    for (const domain::Byline &entry : article.byline)
        names += entry.name;
    if (!names.isEmpty())
        notes += names.join(u'、');
    if (!article.kicker.isEmpty())
        context.out << "          " << safe(article.kicker) << '\n';
    const QString headline = article.headline.isEmpty() ? translate("cli", "(no headline)") : article.headline;
    context.out << QString::number(number(id)).rightJustified(8) << "  " << safe(headline) << '\n';
    if (!article.subheadline.isEmpty())
        context.out << "          " << safe(article.subheadline) << '\n';
    context.out << "            " << safe(notes.join(u" · "_s)) << '\n';
    if (facts) {
        for (const QString &line : factLines(article.derived))
            context.out << "            " << safe(line) << '\n';
    }
}

void print(Context &context, const tasks::PageDetail &detail, bool facts)
{
    const domain::Page &page = detail.page;
    QStringList title;
    for (const QString &piece :
         {page.publication, shown(page.date.interval),
          page.number.isEmpty() ? QString() : translate("cli", "page %1").arg(page.number), page.section}) {
        if (!piece.isEmpty())
            title += piece;
    }
    title += page.source.file;
    context.out << safe(title.join(u" · "_s)) << '\n';
    for (std::size_t i = 0; i < page.articles.size(); ++i)
        printArticle(context, page.articles[i],
                     i < detail.articles.size() ? detail.articles[i] : domain::ArticleId::None, facts);
}

void printJson(exporting::JsonWriter &json, const tasks::PageDetail &detail, bool facts)
{
    json.onNewLine().beginObject().key("id"_L1).number(number(detail.id));
    exporting::writePageMembers(json, detail.page);
    json.key("articles"_L1).beginArray();
    for (std::size_t i = 0; i < detail.page.articles.size(); ++i) {
        const domain::Article &article = detail.page.articles[i];
        json.onNewLine().beginObject().key("id"_L1);
        i < detail.articles.size() ? json.number(number(detail.articles[i])) : json.null();
        json.key("key"_L1).text(article.key).key("kind"_L1).text(key(article.kind));
        json.key("kicker"_L1).text(article.kicker).key("headline"_L1).text(article.headline);
        json.key("subheadline"_L1).text(article.subheadline).key("series"_L1).text(article.series);
        json.key("length"_L1).number(article.length());
        if (facts) {
            exporting::PartOffsets offsets(article);
            exporting::writeDerived(json, article.derived, offsets);
        }
        json.endObject();
    }
    json.endArray().endObject();
}

/// The pages that the command line names, or the exit code after saying what is wrong.
std::expected<std::vector<domain::PageId>, ExitCode> wantedPages(const tasks::Library &library,
                                                                 const Arguments &arguments, Context &context)
{
    std::vector<domain::PageId> pages;
    for (const QString &word : arguments.positionals())
        pages.push_back(domain::PageId(word.toLongLong()));
    if (!arguments.has(u"file"_s))
        return pages;
    const auto found = pagesOfFile(library, arguments.value(u"file"_s));
    if (!found)
        return std::unexpected(fail(context, found.error()));
    if (found->empty()) {
        complain(context, translate("cli", "No page was imported from “%1”; “baolanctl list pages” shows the files.")
                              .arg(arguments.value(u"file"_s)));
        return std::unexpected(ExitCode::Nothing);
    }
    pages.insert(pages.end(), found->begin(), found->end());
    return pages;
}

} // namespace

QString OutlineCommand::name() const { return u"outline"_s; }
QString OutlineCommand::summary() const { return translate("cli", "print the articles of a page in order"); }
QString OutlineCommand::positionals() const { return translate("cli", "PAGE…"); }
Arity OutlineCommand::arity() const { return {0, -1}; }

std::vector<Option> OutlineCommand::options() const
{
    return {
        {u"file"_s, translate("cli", "FILE"), translate("cli", "the page that was imported from this file"), {}, {}},
        {u"facts"_s, {}, translate("cli", "tell whom and what each names, its dates and figures"), {}, {}},
        {u"json"_s, {}, translate("cli", "print JSON"), {}, {}}};
}

ExitCode OutlineCommand::run(const Arguments &arguments, Context &context) const
{
    if (arguments.positionals().isEmpty() && !arguments.has(u"file"_s))
        return misused(
            context, translate("cli", "Name a page by its number in “baolanctl list pages”, or with --file."), name());
    for (const QString &word : arguments.positionals()) {
        bool isNumber = false;
        if (word.toLongLong(&isNumber) <= 0 || !isNumber)
            return misused(
                context, translate("cli", "“%1” is no number of a page; “baolanctl list pages” shows them.").arg(word),
                name());
    }
    const auto library = openLibrary(context, tasks::OpenMode::ReadOnly);
    if (!library)
        return library.error();
    const auto pages = wantedPages(**library, arguments, context);
    if (!pages)
        return pages.error();

    exporting::JsonWriter json;
    json.beginArray();
    for (const domain::PageId id : *pages) {
        const auto detail = await((*library)->page(id));
        if (!detail && detail.error().kind == domain::ErrorKind::NotFound) {
            complain(
                context,
                translate("cli", "There is no page %1; “baolanctl list pages” shows the numbers.").arg(number(id)));
            return ExitCode::Nothing;
        }
        if (!detail)
            return fail(context, detail.error());
        const bool facts = arguments.has(u"facts"_s);
        arguments.has(u"json"_s) ? printJson(json, *detail, facts) : print(context, *detail, facts);
    }
    if (arguments.has(u"json"_s))
        context.out << QString::fromUtf8(json.endArray().finishLine().bytes());
    return ExitCode::Ok;
}

} // namespace baolan::cli
