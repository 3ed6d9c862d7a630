// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/freeanalysis.h"

#include "models/analysis/pageanalysis.h"
#include "models/analysis/pageannotation.h"
#include "models/reading/interchangereader.h"
#include "models/reading/source.h"
#include "models/text/charset.h"

#include <QFile>

namespace baolan::tasks {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using domain::Expected;

namespace {

[[nodiscard]] reading::ReadOptions optionsOf(const ImportRequest &request)
{
    reading::ReadOptions options;
    options.encoding = request.encoding;
    options.hints = request.hints;
    return options;
}

[[nodiscard]] domain::Page analysed(domain::PageText text)
{
    domain::Page page = analysis::analysePage(std::move(text));
    analysis::annotatePage(page);
    return page;
}

/// The user's date wins over the file's, as it does for pages.
[[nodiscard]] domain::Page analysed(domain::Page page, const domain::PageHints &hints)
{
    if (!hints.date.isOpen())
        page.date = {hints.date, domain::DateSource::User, {}};
    analysis::annotatePage(page);
    return page;
}

[[nodiscard]] bool takeInterchange(Expected<std::vector<reading::InterchangePage>> pages, const ImportRequest &request,
                                   const TakeAnalysed &take)
{
    if (!pages)
        return take(std::unexpected(pages.error()));
    for (reading::InterchangePage &page : *pages) {
        if (!take(analysed(std::move(page.page), request.hints)))
            return false;
    }
    return true;
}

[[nodiscard]] bool isInterchangeName(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) || path.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
}

[[nodiscard]] Expected<std::vector<reading::InterchangePage>> readInterchange(const reading::Source &source)
{
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(ErrorKind::Unreadable, source.path, file.errorString());
    return reading::readInterchange(source.file, file.readAll());
}

} // namespace

void analyseFiles(const ImportRequest &request, const TakeAnalysed &take)
{
    const reading::ReadOptions options = optionsOf(request);
    const reading::Sources sources = reading::findSources(request.paths, options);
    for (const reading::Skipped &skipped : sources.skipped) {
        if (!take(std::unexpected(skipped)))
            return;
    }
    for (const reading::Source &source : sources.files) {
        bool goesOn = true;
        if (isInterchangeName(source.path)) {
            goesOn = takeInterchange(readInterchange(source), request, take);
        } else {
            reading::read(source, options, [&](Expected<domain::PageText> text) {
                goesOn =
                    take(text ? Expected<domain::Page>(analysed(std::move(*text))) : std::unexpected(text.error()));
                return goesOn;
            });
        }
        if (!goesOn)
            return;
    }
}

Expected<domain::Page> analyseBytes(const QString &file, const QByteArray &bytes, const ImportRequest &request)
{
    Expected<domain::PageText> text = reading::readBytes(file, bytes, optionsOf(request));
    if (!text)
        return std::unexpected(text.error());
    return analysed(std::move(*text));
}

Expected<QStringList> linesOf(const QString &file, const QByteArray &bytes, const QString &encoding)
{
    if (bytes.isEmpty())
        return QStringList();
    const Expected<text::Decoded> decoded = text::decode(bytes, encoding);
    if (!decoded)
        return domain::failure(decoded.error().kind, file, decoded.error().detail);
    QStringList lines = decoded->text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // the end of the last line begins no other
    return lines;
}

domain::Article analyseParagraph(const QString &text, const domain::DateInterval &pageDate)
{
    domain::Article article;
    article.paragraphs = {text};
    analysis::annotateArticle(article, pageDate);
    return article;
}

} // namespace baolan::tasks
