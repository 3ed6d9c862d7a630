// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/interchangereader.h"

#include "tests/fuzz/check.h"

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

namespace {

void checkRange(const domain::Article &article, const domain::TextRange &range)
{
    const qsizetype size = article.text(range.part).size();
    fuzz::check(range.start >= 0 && range.start <= size && range.end >= 0 && range.end <= size);
}

void checkArticle(const domain::Page &page, const domain::Article &article)
{
    for (const domain::Span &span : article.spans.spans()) {
        fuzz::check(span.page >= 0 && span.page + span.length <= page.source.text.size());
        fuzz::check(QStringView(page.source.text).sliced(span.page, span.length) ==
                    QStringView(article.text(span.part)).sliced(span.start, span.length));
    }
    for (const domain::Suspect &suspect : article.suspects)
        checkRange(article, suspect.range);
    for (const domain::EntityMentions &entity : article.derived.entities) {
        for (const domain::Mention &mention : entity.mentions)
            checkRange(article, mention.range);
    }
    for (const QString &paragraph : article.paragraphs)
        fuzz::check(paragraph.isValidUtf16() && !paragraph.contains(QChar::Null));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(reading::looksLikeInterchange(bytes));
    const auto pages = reading::readInterchange(u"a.json"_s, bytes);
    if (!pages)
        return 0;
    for (const reading::InterchangePage &read : *pages) {
        fuzz::check(read.marks.size() == read.page.articles.size());
        for (const domain::Article &article : read.page.articles)
            checkArticle(read.page, article);
    }
    return 0;
}
