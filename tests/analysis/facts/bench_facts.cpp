// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all facts of an article again and again: "what<TAB>MB of UTF-8 a second<TAB>unit".
#include "models/analysis/facts/contacts.h"
#include "models/analysis/facts/dates.h"
#include "models/analysis/facts/documents.h"
#include "models/analysis/facts/figures.h"
#include "models/analysis/facts/pagedate.h"
#include "models/analysis/facts/quotations.h"

#include "tests/analysis/facts/golden.h"

#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

namespace {

/// A page's worth of sentences: facts among twice as much prose without any.
domain::Article article()
{
    const QString prose =
        u"活动现场,职工们认真聆听、积极互动,纷纷表示要立足岗位、精益求精,把学习成果转化为干事创业的实际行动,"
        "为推动企业高质量发展贡献智慧和力量。大家围坐在一起,谈收获、话感受,现场气氛热烈而温馨。"_s;
    domain::Article article;
    for (const GoldenArticle &golden :
         readGolden(QStringLiteral(BAOLAN_SOURCE "/tests/analysis/facts/golden/seen.txt"))) {
        for (const QString &paragraph : golden.article.paragraphs)
            article.paragraphs.append(paragraph + prose + paragraph.first(paragraph.size() / 2) + prose);
    }
    return article;
}

/// The same sentences as pages of a common length, for what is done once a page.
std::vector<domain::Page> pagesOf(const domain::Article &article)
{
    constexpr qsizetype paragraphs = 8;
    std::vector<domain::Page> pages;
    for (qsizetype at = 0; at < article.paragraphs.size(); at += paragraphs) {
        pages.emplace_back();
        pages.back().articles.resize(1);
        pages.back().articles.front().paragraphs = article.paragraphs.mid(at, paragraphs);
    }
    return pages;
}

template<typename Step>
void measure(const char *name, qsizetype bytes, const Step &step)
{
    // Processor time: other work on the machine shall not count.
    const std::clock_t start = std::clock();
    qsizetype rounds = 0;
    double seconds = 0;
    while (seconds < 1.0) {
        step();
        ++rounds;
        seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    }
    std::printf("%s\t%.1f\tMB/s\n", name, static_cast<double>(bytes * rounds) / seconds / 1e6);
}

} // namespace

int main()
{
    const domain::Article text = article();
    qsizetype bytes = 0;
    for (const QString &paragraph : text.paragraphs)
        bytes += paragraph.toUtf8().size();
    const analysis::Parts parts = analysis::partsOf(text);
    const domain::DateInterval page = domain::DateInterval::day(QDate(2024, 4, 10));
    const auto dates = analysis::readDates(parts, page);
    measure("parts", bytes, [&] { return analysis::partsOf(text); });
    measure("dates", bytes, [&] { return analysis::readDates(parts, page); });
    measure("figures", bytes, [&] { return analysis::readFigures(parts, dates); });
    measure("documents", bytes, [&] { return analysis::readDocuments(parts); });
    measure("contacts", bytes, [&] { return analysis::readContacts(parts); });
    measure("quotations", bytes, [&] { return analysis::readQuotations(parts); });
    measure("page dates", bytes, [pages = pagesOf(text)] {
        for (const domain::Page &undated : pages)
            static_cast<void>(analysis::inferPageDate(undated));
    });
    measure("facts", bytes, [&] {
        const analysis::Parts fresh = analysis::partsOf(text);
        const auto found = analysis::readDates(fresh, page);
        return analysis::readFigures(fresh, found).size() + analysis::readDocuments(fresh).size() +
               analysis::readContacts(fresh).size() + analysis::readQuotations(fresh).size();
    });
    return 0;
}
