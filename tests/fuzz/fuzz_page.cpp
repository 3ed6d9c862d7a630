// SPDX-License-Identifier: GPL-3.0-or-later
// One page in a format that FUZZ_FILE's name tells, read and taken apart. Built once for each format.
#include "models/analysis/pageanalysis.h"
#include "models/reading/source.h"
#include "tests/fuzz/check.h"

using namespace baolan;

namespace {

void checkPage(const domain::PageText &page)
{
    fuzz::checkText(page.text);
    fuzz::check(page.sha256.size() == 32);
    fuzz::check(page.lineRoles.empty() ||
                qsizetype(page.lineRoles.size()) == page.text.count(u'\n') + !page.text.endsWith(u'\n'));
}

/// What the article says stands on the page where its spans say, character by character.
void checkArticle(const domain::Article &article, const QString &page)
{
    for (const domain::Span &span : article.spans.spans()) {
        const QString text = article.text(span.part);
        fuzz::check(span.length > 0 && span.start >= 0 && span.start + span.length <= text.size());
        fuzz::check(span.page >= 0 && span.page + span.length <= page.size());
        fuzz::check(QStringView(text).sliced(span.start, span.length) ==
                    QStringView(page).sliced(span.page, span.length));
    }
    for (const QString &paragraph : article.paragraphs)
        fuzz::checkText(paragraph);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto text = reading::readBytes(QStringLiteral(FUZZ_FILE), bytes, {});
    if (!text)
        return 0;
    checkPage(*text);
    const domain::Page page = analysis::analysePage(*text);
    fuzz::check(page.source.text == text->text);
    for (const domain::Furniture &furniture : page.furniture)
        fuzz::check(furniture.range.start >= 0 && furniture.range.start <= furniture.range.end &&
                    furniture.range.end <= page.source.text.size());
    for (const domain::Article &article : page.articles)
        checkArticle(article, page.source.text);
    return 0;
}
