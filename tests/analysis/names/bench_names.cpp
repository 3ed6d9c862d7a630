// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the names of an article, and all that an article says, again and again: "what<TAB>MB of UTF-8 a second<TAB>unit".
#include "models/analysis/articleanalysis.h"
#include "models/analysis/common/parts.h"
#include "models/analysis/names/namecharacters.h"
#include "models/analysis/names/readnames.h"
#include "models/analysis/names/segmenter.h"

#include "tests/analysis/names/golden.h"

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

namespace {

const char *only = nullptr; // the one measurement that is wanted

template<typename Step>
void measure(const char *name, qsizetype bytes, const Step &step)
{
    if (only && std::strcmp(only, name) != 0)
        return;
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

int main(int argc, char **argv)
{
    only = argc > 1 ? argv[1] : nullptr;
    std::clock_t start = std::clock();
    (void)analysis::analyseArticle({}, {});
    domain::Article first;
    first.headline = u"开始"_s;
    (void)analysis::analyseArticle(first, {});
    std::printf("names loading\t%.1f\tms\n", 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);

    const std::vector<GoldenNames> articles =
        readGoldenNames(QStringLiteral(BAOLAN_SOURCE "/tests/analysis/names/golden/seen.txt"));
    std::vector<analysis::Parts> parts;
    qsizetype bytes = 0;
    for (const GoldenNames &golden : articles) {
        parts.push_back(analysis::partsOf(golden.article));
        for (const analysis::Part &part : parts.back())
            bytes += part.text.toUtf8().size();
    }
    analysis::Segmenter segmenter;
    analysis::Tokens tokens;
    measure("names segmentation", bytes, [&] {
        for (const analysis::Parts &article : parts) {
            for (const analysis::Part &part : article)
                segmenter.segment(analysis::simplifiedUnits(part.folded), {}, tokens);
        }
    });
    measure("names", bytes, [&] {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            domain::Derived derived;
            analysis::readNames(parts[i], {.region = articles[i].region}, derived);
        }
    });
    measure("names and facts", bytes, [&] {
        for (const GoldenNames &golden : articles)
            (void)analysis::analyseArticle(golden.article,
                                           {domain::DateInterval::day(QDate(2024, 4, 10)), golden.region, {}});
    });
    return 0;
}
