// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"

#include "tests/fuzz/check.h"

using namespace baolan;

namespace {

void checkArticle(const domain::Page &page, const domain::Article &article)
{
    for (const domain::Span &span : article.spans.spans()) {
        const QString text = article.text(span.part);
        fuzz::check(span.start >= 0 && span.start + span.length <= text.size());
        fuzz::check(span.page >= 0 && span.page + span.length <= page.source.text.size());
        fuzz::check(QStringView(text).sliced(span.start, span.length) ==
                    QStringView(page.source.text).sliced(span.page, span.length));
    }
    for (const domain::Suspect &suspect : article.suspects)
        fuzz::check(suspect.range.start >= 0 && suspect.range.end <= article.text(suspect.range.part).size());
    for (const domain::Repair &repair : article.repairs)
        fuzz::check(repair.offset >= 0 && repair.offset <= article.text(repair.part).size());
}

} // namespace

// The bytes are a page's text in UTF-8; with a leading 'R' each line gets a role from its first character.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    domain::PageText source;
    source.text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    source.text.remove(QChar::Null).replace(QChar::CarriageReturn, u'\n');
    if (size > 0 && data[0] == 'R') {
        for (const QString &line : source.text.split(u'\n'))
            source.lineRoles.push_back(static_cast<domain::LineRole>(line.isEmpty() ? 0 : line.front().unicode() % 9));
    }
    const domain::Page page = analysis::analysePage(source);
    for (const domain::Furniture &line : page.furniture)
        fuzz::check(QStringView(page.source.text).sliced(line.range.start, line.range.length()) == line.text);
    for (const domain::Article &article : page.articles)
        checkArticle(page, article);
    return 0;
}
