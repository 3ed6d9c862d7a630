// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/peers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstdio>
#include <memory>

namespace baolan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int articlesInTransaction = 5000;

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};
struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

void execute(sqlite3 *database, const QByteArray &sql)
{
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
}

[[nodiscard]] Prepared prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
    return Prepared(statement);
}

void bindText(sqlite3_stmt *statement, int index, const QByteArray &text)
{
    sqlite3_bind_text(statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

[[nodiscard]] QString joined(const domain::Article &article)
{
    return article.headline + u'\n' + article.kicker + u'\n' + article.paragraphs.join(u'\n');
}

/// Pairs of characters as words: what FTS5 without a tokenizer of one's own can be made to keep.
[[nodiscard]] QString pairs(const QString &text)
{
    QString spaced;
    spaced.reserve(text.size() * 3);
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isLetterOrNumber() && text[i + 1].isLetterOrNumber()) {
            spaced += text[i];
            spaced += text[i + 1];
        }
        spaced += u' ';
    }
    return spaced;
}

[[nodiscard]] QByteArray asked(const QString &words, bool trigram)
{
    return ('"' + (trigram ? words : pairs(words).trimmed()) + '"').toUtf8();
}

void ask(sqlite3 *database, const QByteArray &match, std::vector<double> &best, std::vector<double> &counted)
{
    const auto timed = [&](const char *sql, std::vector<double> &into) {
        std::vector<double> times;
        for (int i = 0; i < 3; ++i) {
            const Watch watch;
            const Prepared statement = prepare(database, sql);
            bindText(statement.get(), 1, match);
            while (sqlite3_step(statement.get()) == SQLITE_ROW) {
            }
            times.push_back(watch.wall() * 1e3);
        }
        into.push_back(percentile(times, 0.5));
    };
    timed("SELECT rowid FROM ft WHERE ft MATCH ?1 ORDER BY bm25(ft) LIMIT 50", best);
    timed("SELECT count(*) FROM ft WHERE ft MATCH ?1", counted);
}

[[nodiscard]] qint64 folderBytes(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        bytes += files.nextFileInfo().size();
    return bytes;
}

} // namespace

Peers::Peers(const Corpus &corpus, QString folder, Numbers &numbers)
    : m_corpus(corpus)
    , m_folder(std::move(folder))
    , m_numbers(numbers)
{
}

void Peers::fts5(bool trigram, const Articles &articles, const QStringList &words, const QStringList &phrases)
{
    const QByteArray name = trigram ? "FTS5 trigram" : "FTS5 bigram";
    const QString path = m_folder + (trigram ? u"/trigram.db"_s : u"/bigram.db"_s);
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    const Database database(handle);
    execute(handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    execute(handle, QByteArray("CREATE VIRTUAL TABLE ft USING fts5(body, content='', tokenize='") +
                        (trigram ? "trigram" : "unicode61") + "')");
    execute(handle, "INSERT INTO ft(ft, rank) VALUES('hashsize', 67108864)");
    double processor = 0, wall = 0; // of FTS5 alone: reading the articles and making pairs is not its work
    const Prepared insert = prepare(handle, "INSERT INTO ft(rowid, body) VALUES (?1, ?2)");
    int inTransaction = 0;
    execute(handle, "BEGIN");
    const auto commit = [&](const char *then) {
        const Watch watch;
        execute(handle, then);
        processor += watch.processor();
        wall += watch.wall();
    };
    articles([&](qint64 id, const domain::Article &article) {
        const QByteArray text = (trigram ? joined(article) : pairs(joined(article))).toUtf8();
        const Watch watch;
        sqlite3_bind_int64(insert.get(), 1, id);
        bindText(insert.get(), 2, text);
        sqlite3_step(insert.get());
        sqlite3_reset(insert.get());
        processor += watch.processor();
        wall += watch.wall();
        if (++inTransaction % articlesInTransaction == 0)
            commit("COMMIT; BEGIN");
    });
    commit("COMMIT");
    const double megabytes = static_cast<double>(m_corpus.bytes) / 1e6;
    m_numbers.add(name + ": index made", wall, "s");
    m_numbers.add(name + ": index made, processor", processor, "s");
    m_numbers.add(name + ": index for each byte of text", static_cast<double>(QFileInfo(path).size()) / 1e6 / megabytes,
                  "");
    const auto askAll = [&](const QByteArray &what, const QStringList &queries) {
        std::vector<double> best, counted;
        for (const QString &query : queries)
            ask(handle, asked(query, trigram), best, counted);
        m_numbers.addSpread(name + ": " + what + ", best 50", best);
        m_numbers.addSpread(name + ": " + what + ", counted", counted);
    };
    if (!trigram) // it keeps nothing shorter than three characters
        askAll("frequent word of 2", words);
    askAll("phrase of 4 to 8", phrases);
}

void Peers::ripgrep(const QStringList &phrases)
{
    if (!isInstalled(u"rg"_s)) {
        std::printf("ripgrep is not installed (./dev bench search --peers fetches it)\n");
        return;
    }
    std::vector<double> times;
    for (const QString &phrase : phrases)
        times.push_back(
            run({u"rg"_s, u"--count"_s, u"--fixed-strings"_s, u"--no-config"_s, phrase, m_corpus.folder}).wall * 1e3);
    m_numbers.addSpread("ripgrep: phrase of 4 to 8", times);
}

void Peers::recoll(const QStringList &phrases)
{
    if (!isInstalled(u"recollindex"_s)) {
        std::printf("recollindex is not installed (./dev bench search --peers fetches it)\n");
        return;
    }
    const QString settings = m_folder + u"/recoll"_s;
    QDir().mkpath(settings);
    QFile file(settings + u"/recoll.conf"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write("topdirs = " + QFile::encodeName(m_corpus.folder) + "\nloglevel = 2\n");
    file.close();
    const Spent made = run({u"recollindex"_s, u"-c"_s, settings});
    m_numbers.add("recollindex: index made", made.wall, "s");
    m_numbers.add("recollindex: index made, processor", made.processor, "s");
    m_numbers.add("recollindex: peak memory", made.peak, "MB");
    m_numbers.add("recollindex: index for each byte of text",
                  static_cast<double>(folderBytes(settings)) / static_cast<double>(m_corpus.bytes), "");
    std::vector<double> times;
    for (const QString &phrase : phrases)
        times.push_back(run({u"recollq"_s, u"-c"_s, settings, u"-n"_s, u"50"_s, u'"' + phrase + u'"'}).wall * 1e3);
    m_numbers.addSpread("recollq: phrase of 4 to 8, first 50, whole process", times);
}

} // namespace baolan::bench
