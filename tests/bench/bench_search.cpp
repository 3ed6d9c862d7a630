// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/libraryfile.h"
#include "models/storage/search/documentreader.h"
#include "models/tasks/library.h"
#include "models/text/query/matcher.h"
#include "models/text/query/querylanguage.h"
#include "tests/bench/search/corpus.h"
#include "tests/bench/search/measure.h"
#include "tests/bench/search/peers.h"
#include "tests/bench/search/queries.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// Import and search of a daily newspaper of many years: bench_search [--articles N], see --help

using namespace baolan;
using namespace baolan::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 recollLimit = 20'000; // articles; at a hundred thousand it takes a quarter of an hour

struct Options {
    qint64 articles = 10'000;
    int differences = 1'000;
    bool peers = true;
    QString json;
};

[[nodiscard]] Options optionsOf(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"articles"_s, u"how many (10000)"_s, u"N"_s, u"10000"_s},
                       {u"differences"_s, u"random queries compared with a scan (1000)"_s, u"N"_s, u"1000"_s},
                       {u"no-peers"_s, u"only Baolan"_s},
                       {u"json"_s, u"all numbers, as JSON"_s, u"FILE"_s}});
    parser.process(app);
    return {std::max<qint64>(100, parser.value(u"articles"_s).toLongLong()), parser.value(u"differences"_s).toInt(),
            !parser.isSet(u"no-peers"_s), parser.value(u"json"_s)};
}

[[nodiscard]] domain::SearchRequest request(const QString &text)
{
    domain::SearchRequest request;
    request.query = text::parse(text, QDate(2024, 1, 1)).query;
    return request;
}

[[nodiscard]] domain::SearchAnswer answer(const tasks::Library &library, const QString &text)
{
    auto found = library.search(request(text)).result();
    if (!found)
        qFatal("%s: %s", qPrintable(text), qPrintable(found.error().detail));
    return std::move(*found);
}

class Bench
{
public:
    explicit Bench(Options options)
        : m_options(std::move(options))
        , m_vocabulary(Vocabulary::fromLexica(QStringLiteral(BAOLAN_SOURCE "/resources/lexica")))
        , m_corpus(Corpus::ensure(m_vocabulary, m_options.articles))
        , m_numbers(QByteArray::number(m_options.articles) + ": ")
        , m_path(m_folder.filePath(u"bench.baolan"_s))
        , m_machine(machine())
    {
    }

    void run()
    {
        std::printf("%s; %lld articles on %lld pages, %.1f MB of text\n", m_machine.constData(),
                    static_cast<long long>(m_corpus.articles), static_cast<long long>(m_corpus.pages), megabytes());
        std::fflush(stdout);
        importAll();
        QueryMaker maker(sample(2'000), m_corpus, 1);
        const std::vector<QueryClass> classes = maker.classes();
        for (const QueryClass &one : classes)
            askAll(one);
        compareWithScan(maker);
        importDays();
        m_library.reset();
        startWindow();
        if (m_options.peers)
            askPeers(classes, maker.phrases(10));
        m_library.reset();
        if (!m_options.json.isEmpty())
            m_numbers.writeJson(m_options.json, m_machine);
    }

private:
    [[nodiscard]] double megabytes() const { return static_cast<double>(m_corpus.bytes) / 1e6; }

    void import(const QString &folder)
    {
        tasks::ImportRequest request;
        request.paths = {folder};
        request.workers = 2;
        const auto report = m_library->startImport(request)->result().result();
        if (!report || report->failed > 0)
            qFatal("the import failed: %s",
                   report ? qPrintable(report->files.back().error.detail) : qPrintable(report.error().detail));
    }

    // Until the first search is answered: what is made after the import only, or by the first who asks, counts too.
    void importAll()
    {
        auto made = tasks::Library::create(m_path);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        m_library = std::move(*made);
        forgetPeak();
        const Watch watch;
        import(m_corpus.folder);
        const double stored = watch.wall();
        const auto found = answer(*m_library, u"的"_s).articles.size();
        const double wall = watch.wall();
        m_numbers.add("import until searchable", wall, "s");
        m_numbers.add("import until searchable, processor", watch.processor(), "s");
        m_numbers.add("import until stored", stored, "s");
        m_numbers.add("import until searchable, text", megabytes() / wall, "MB/s");
        m_numbers.add("import until searchable, processor a megabyte", watch.processor() * 1e3 / megabytes(), "ms/MB");
        m_numbers.add("import, peak memory", peakMegabytes(), "MB");
        m_numbers.add("library for each byte of text", double(QFileInfo(m_path).size()) / 1e6 / megabytes(), "");
        m_numbers.add("index for each byte of text", double(QFileInfo(m_path + u"-index"_s).size()) / 1e6 / megabytes(),
                      "");
        m_numbers.add("articles with 的", double(found), "");
    }

    [[nodiscard]] std::vector<domain::ArticleId> allIds() const { return m_library->articleIds({}).result().value(); }

    [[nodiscard]] std::vector<domain::Article> sample(std::size_t count)
    {
        const std::vector<domain::ArticleId> ids = allIds();
        const storage::LibraryFile file = storage::LibraryFile::open(m_path, false);
        const storage::Connection connection = file.reader();
        const storage::search::DocumentReader reader(connection);
        Random random(7);
        std::vector<domain::Article> articles;
        m_sampled.clear();
        for (std::size_t i = 0; i < count; ++i) {
            const domain::ArticleId id = ids[below(random, ids.size())];
            if (auto article = reader.text(id)) {
                articles.push_back(std::move(*article));
                m_sampled.push_back(id);
            }
        }
        m_sample = articles;
        return articles;
    }

    /// Each query whole: all hits, in the order of rank, facets and histogram.
    void askAll(const QueryClass &one)
    {
        std::vector<double> wall, processor, hits;
        for (const QString &query : one.queries) {
            std::vector<double> walls, processors;
            for (int i = 0; i < 3; ++i) {
                const Watch watch;
                hits.push_back(double(answer(*m_library, query).articles.size()));
                walls.push_back(watch.wall() * 1e3);
                processors.push_back(watch.processor() * 1e3);
            }
            wall.push_back(percentile(walls, 0.5));
            processor.push_back(percentile(processors, 0.5));
        }
        m_numbers.addSpread(one.name, wall);
        m_numbers.addSpread(one.name + ", processor", processor);
        m_numbers.add(one.name + ", hits, p50", percentile(hits, 0.5), "");
    }

    void compareWithScan(QueryMaker &maker)
    {
        qint64 differences = 0, hits = 0;
        for (int i = 0; i < m_options.differences; ++i) {
            const QString query = maker.any();
            const std::vector<domain::ArticleId> found = answer(*m_library, query).articles;
            const QSet<domain::ArticleId> in(found.begin(), found.end());
            hits += in.size();
            // What is no word is left to the index; scanned are the queries that are words only.
            if (query.contains(u"date:"_s))
                continue;
            const text::Matcher matcher(request(query).query);
            for (std::size_t j = 0; j < m_sample.size(); ++j) {
                if (matcher.matches(m_sample[j], [](const domain::Query &) { return true; }) !=
                    in.contains(m_sampled[j])) {
                    ++differences;
                    std::printf("article %lld differs for %s\n", static_cast<long long>(m_sampled[j]),
                                qPrintable(query));
                }
            }
        }
        m_numbers.add("random queries compared on 2,000 articles", m_options.differences, "");
        m_numbers.add("random queries, hits altogether", double(hits), "");
        m_numbers.add("differences from a scan", double(differences), "");
    }

    // Ninety new articles at a time, until one of them is found.
    void importDays()
    {
        std::vector<double> times;
        for (int day = 1; day <= 10; ++day) {
            const QString folder = m_folder.filePath(u"day%1"_s.arg(day));
            const QDate date = m_corpus.last.addDays(day);
            writeDay(m_vocabulary, folder, date, 90);
            const QString query = u"date:"_s + date.toString(Qt::ISODate);
            const Watch watch;
            import(folder);
            while (answer(*m_library, query).articles.size() < 80) {
                if (watch.wall() > 60)
                    qFatal("a day's issue is not found after a minute");
            }
            times.push_back(watch.wall() * 1e3);
        }
        m_numbers.addSpread("a day's issue stored and found", times);
    }

    // The whole life of the program: start, the window with its list painted, its picture saved, the end.
    void startWindow()
    {
        std::vector<double> times, processors;
        double peak = 0;
        for (int i = 0; i < 5; ++i) {
            const Spent spent = bench::run({QStringLiteral(BAOLAN_PROGRAM), u"--library"_s, m_path, u"--size"_s,
                                            u"1280x800"_s, u"--screenshot"_s, m_folder.filePath(u"window.png"_s)},
                                           {u"QT_QPA_PLATFORM=offscreen"_s, u"LC_ALL=C.UTF-8"_s});
            if (spent.exitCode != 0)
                qFatal("baolan ended with %d", spent.exitCode);
            times.push_back(spent.wall * 1e3);
            processors.push_back(spent.processor * 1e3);
            peak = std::max(peak, spent.peak);
        }
        m_numbers.addSpread("window from start to saved picture and end", times);
        m_numbers.addSpread("window, processor", processors);
        m_numbers.add("window, peak memory", peak, "MB");
    }

    void askPeers(const std::vector<QueryClass> &classes, const QStringList &phrases)
    {
        Peers peers(m_corpus, m_folder.path(), m_numbers);
        const Articles articles = [this](const auto &take) {
            const storage::LibraryFile file = storage::LibraryFile::open(m_path, false);
            const storage::Connection connection = file.reader();
            const storage::search::DocumentReader reader(connection);
            const storage::Statement ids(connection, "SELECT article FROM article_list ORDER BY article");
            for (const storage::Rows rows = ids.rows(); rows.next();) {
                if (const auto article = reader.text(rows.id<domain::ArticleId>(0)))
                    take(rows.number(0), *article);
            }
        };
        QStringList plain; // FTS5 is asked the same phrases, without the marks of our language
        for (const QString &phrase : classes[2].queries)
            plain.append(phrase.sliced(1, phrase.size() - 2));
        peers.fts5(false, articles, classes[0].queries, plain);
        peers.fts5(true, articles, {}, plain);
        peers.ripgrep(phrases);
        if (m_corpus.articles <= recollLimit)
            peers.recoll(phrases);
        else
            std::printf("recollindex is measured up to %lld articles\n", static_cast<long long>(recollLimit));
        const auto ratio = [&](const QByteArray &what, const QByteArray &theirs, const QByteArray &ours) {
            if (const double other = m_numbers.value(theirs), own = m_numbers.value(ours); other > 0 && own > 0)
                m_numbers.add(what, other / own, "x");
        };
        ratio("times as fast as FTS5 bigram: frequent word of 2, best 50",
              "FTS5 bigram: frequent word of 2, best 50, p95", "frequent word of 2, p95");
        ratio("times as fast as FTS5 bigram: phrase, best 50", "FTS5 bigram: phrase of 4 to 8, best 50, p95",
              "phrase of 4 to 8, p95");
        ratio("times as fast as ripgrep: phrase", "ripgrep: phrase of 4 to 8, p50", "phrase of 4 to 8, p95");
        ratio("import, times as fast as FTS5 trigram alone", "FTS5 trigram: index made", "import until searchable");
        ratio("import, times as fast as recollindex", "recollindex: index made", "import until searchable");
    }

    const Options m_options;
    const Vocabulary m_vocabulary;
    const Corpus m_corpus;
    Numbers m_numbers;
    const QTemporaryDir m_folder;
    const QString m_path;
    const QByteArray m_machine;
    std::unique_ptr<tasks::Library> m_library;
    std::vector<domain::Article> m_sample;
    std::vector<domain::ArticleId> m_sampled;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Bench(optionsOf(app)).run();
    return 0;
}
