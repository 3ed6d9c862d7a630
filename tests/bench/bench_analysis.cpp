// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/articleanalysis.h"
#include "models/analysis/common/parts.h"
#include "models/analysis/facts/contacts.h"
#include "models/analysis/facts/dates.h"
#include "models/analysis/facts/documents.h"
#include "models/analysis/facts/figures.h"
#include "models/analysis/names/readnames.h"
#include "models/analysis/pageanalysis.h"
#include "models/analysis/pageannotation.h"
#include "models/analysis/tagger/tagger.h"
#include "models/reading/source.h"

#include "tests/bench/besidejieba.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

// How many megabytes of page files one core turns into page text, articles and what they say in a second, step by step and
// as a whole, beside jieba's posseg on the same text: bench_analysis [FOLDER]. Without a folder: the pages of the sample
// newspaper, of the length of real ones, and the golden pages, which are a few odd lines each.

using namespace baolan;

namespace {

struct File {
    QString name;
    QByteArray bytes;
};

std::vector<File> filesOf(const QString &folder)
{
    std::vector<File> files;
    QDirIterator found(folder, {QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QIODevice::ReadOnly))
            files.push_back({found.filePath(), file.readAll()});
    }
    std::ranges::sort(files, {}, &File::name);
    return files;
}

/// Of this thread: what other programs do on the machine does not count.
double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// The best of several runs, in bytes of the files a second.
double rate(qint64 bytes, auto &&run)
{
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        const double start = processorSeconds();
        run();
        best = std::max(best, double(bytes) / (processorSeconds() - start));
    }
    return best;
}

void print(const QString &of, const char *what, double bytesPerSecond)
{
    std::printf("%s%s\t%.1f\tMB/s\n", qPrintable(of), what, bytesPerSecond / 1e6);
}

/// What the articles of pages say, each step by itself.
class Contents final
{
public:
    explicit Contents(const std::vector<domain::PageText> &texts)
    {
        for (const domain::PageText &text : texts) {
            m_pages.push_back(analysis::analysePage(text));
            for (const domain::Article &article : m_pages.back().articles) {
                m_parts.push_back(analysis::partsOf(article));
                for (const analysis::Part &part : m_parts.back())
                    m_text += part.text.toUtf8() + '\n';
            }
        }
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

    [[nodiscard]] std::size_t readFacts() const
    {
        std::size_t found = 0;
        for (const analysis::Parts &parts : m_parts) {
            const auto dates = analysis::readDates(parts, {});
            found += dates.size() + analysis::readFigures(parts, dates).size();
            found += analysis::readDocuments(parts).size() + analysis::readContacts(parts).size();
        }
        return found;
    }

    [[nodiscard]] std::size_t readNames(const analysis::Tagger *tagger) const
    {
        std::size_t found = 0;
        for (const analysis::Parts &parts : m_parts) {
            domain::Derived derived;
            analysis::readNames(parts, {.region = {}, .credits = {}, .tagger = tagger}, derived);
            found += derived.entities.size();
        }
        return found;
    }

    [[nodiscard]] std::size_t tag(const analysis::Tagger &tagger) const
    {
        std::size_t found = 0;
        for (const analysis::Parts &parts : m_parts) {
            for (const analysis::Part &part : parts)
                found += tagger.tag(part.text).size();
        }
        return found;
    }

private:
    std::vector<domain::Page> m_pages;
    std::vector<analysis::Parts> m_parts;
    QByteArray m_text;
};

/// Facts, names, tagger; answers the text of the articles.
QByteArray measureContents(const QString &name, const std::vector<domain::PageText> &pages, int repeats)
{
    const Contents contents(pages);
    const qint64 bytes = contents.text().size() * repeats;
    const auto tagger = analysis::Tagger::shipped();
    std::size_t found = 0;
    const auto measured = [&](const char *what, auto &&step) {
        print(name, what, rate(bytes, [&] {
                  for (int i = 0; i < repeats; ++i)
                      found += step();
              }));
    };
    measured("facts", [&] { return contents.readFacts(); });
    measured("names, rules alone", [&] { return contents.readNames(nullptr); });
    if (tagger) {
        measured("names, with the tagger", [&] { return contents.readNames(&*tagger); });
        measured("tagger alone", [&] { return contents.tag(*tagger); });
    }
    return found > 0 ? contents.text() : QByteArray();
}

/// The first article read, tables and model made ready; and the model again, when the system has its file at hand.
void measureLoading()
{
    domain::Article article;
    article.headline = QStringLiteral("开始");
    double start = processorSeconds();
    (void)analysis::analyseArticle(article, {});
    std::printf("loading lexica and model\t%.1f\tms\n", (processorSeconds() - start) * 1e3);
    start = processorSeconds();
    (void)analysis::Tagger::shipped();
    std::printf("loading the model again\t%.1f\tms\n", (processorSeconds() - start) * 1e3);
}

/// Answers whether there was anything to measure.
bool measure(const QString &name, const QString &folder, bool withJieba)
{
    const std::vector<File> files = filesOf(folder);
    qint64 bytes = 0;
    for (const File &file : files)
        bytes += file.bytes.size();
    if (bytes == 0)
        return false;
    const int repeats = int(std::max(qint64(1), qint64(8'000'000) / bytes));
    std::vector<domain::PageText> pages;
    for (const File &file : files)
        pages.push_back(reading::readBytes(file.name, file.bytes, {}).value());
    std::size_t articles = 0;
    const double readRate = rate(bytes * repeats, [&] {
        for (int i = 0; i < repeats; ++i) {
            for (const File &file : files)
                articles += reading::readBytes(file.name, file.bytes, {}).has_value();
        }
    });
    const double segmented = rate(bytes * repeats, [&] {
        for (int i = 0; i < repeats; ++i) {
            for (const domain::PageText &page : pages)
                articles += analysis::analysePage(page).articles.size();
        }
    });
    print(name, "reading", readRate);
    print(name, "segmentation", segmented);
    print(name, "reading and segmentation", 1 / (1 / readRate + 1 / segmented));
    const QByteArray text = measureContents(name, pages, repeats);
    const double whole = rate(bytes * repeats, [&] {
        for (int i = 0; i < repeats; ++i) {
            for (const domain::PageText &read : pages) {
                domain::Page page = analysis::analysePage(read);
                analysis::annotatePage(page);
                articles += page.articles.size();
            }
        }
    });
    print(name, "whole analysis", whole);
    if (withJieba)
        bench::measureJieba(text.repeated(int(600'000 / std::max(qsizetype(1), text.size())) + 1));
    return articles > 0 && !text.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    measureLoading();
    if (argc > 1)
        return measure({}, QString::fromLocal8Bit(argv[1]), true) ? 0 : 1;
    const bool sample = measure(QStringLiteral("sample, "), QStringLiteral(BAOLAN_SOURCE "/resources/sample"), true);
    const bool golden =
        measure(QStringLiteral("golden, "), QStringLiteral(BAOLAN_SOURCE "/tests/analysis/golden"), false);
    return sample && golden ? 0 : 1;
}
