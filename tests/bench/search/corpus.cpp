// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/corpus.h"

#include "tests/bench/search/storywriter.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace baolan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int generator = 1; // grows with each change of what is written
constexpr int articlesPerPage = 8;
constexpr std::array sections{u"要闻", u"工会", u"民生", u"经济", u"副刊", u"体育", u"教育", u"区县"};

[[nodiscard]] QDate firstDay() { return {1994, 1, 1}; }

qint64 writeFile(const QString &path, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return bytes.size();
}

void writeAll(const Vocabulary &vocabulary, Corpus &corpus, const QString &folder)
{
    qint64 left = corpus.articles;
    for (QDate day = corpus.first; left > 0; day = day.addDays(1)) {
        const int today = static_cast<int>(std::min<qint64>(left, articlesPerDay));
        const WrittenDay written = writeDay(vocabulary, folder, day, today);
        corpus.pages += written.pages;
        corpus.bytes += written.bytes;
        left -= today;
    }
}

} // namespace

WrittenDay writeDay(const Vocabulary &vocabulary, const QString &folder, QDate day, int articles)
{
    WrittenDay written;
    const QString below = folder + day.toString(u"/yyyy/MM/dd"_s);
    QDir().mkpath(below);
    for (int done = 0; done < articles; ++written.pages) {
        const int page = static_cast<int>(written.pages) + 1;
        const auto seed = static_cast<quint64>(day.toJulianDay()) * 64 + static_cast<quint64>(page);
        StoryWriter writer(vocabulary, day, seed);
        Random random(seed);
        QString text = u"河东日报\n%1　第%2版　%3\n"_s.arg(day.toString(u"yyyy年M月d日"_s))
                           .arg(page, 2, 10, QChar(u'0'))
                           .arg(QStringView(sections[static_cast<std::size_t>(page) % sections.size()]));
        const bool marked = page % 5 != 0;
        for (int i = 0; i < articlesPerPage && done < articles; ++i, ++done)
            text += writer.article(250 + static_cast<int>(bench::below(random, 950)), marked);
        written.bytes += writeFile(below + u"/%1.txt"_s.arg(page, 2, 10, QChar(u'0')), text);
    }
    return written;
}

Corpus Corpus::ensure(const Vocabulary &vocabulary, qint64 articles)
{
    Corpus corpus;
    corpus.articles = articles;
    corpus.first = firstDay();
    corpus.last = corpus.first.addDays((articles - 1) / articlesPerDay);
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/baolan/corpus"_s);
    corpus.folder =
        cache.filePath(u"%1-%2-%3"_s.arg(generator).arg(QString::fromLatin1(vocabulary.version)).arg(articles));
    const QString note = corpus.folder + u".txt"_s;
    if (QFile file(note); file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> numbers = file.readAll().trimmed().split(' ');
        corpus.pages = numbers.value(0).toLongLong();
        corpus.bytes = numbers.value(1).toLongLong();
        return corpus;
    }
    const QString partial = corpus.folder + u".partial"_s;
    QDir(partial).removeRecursively();
    QDir(corpus.folder).removeRecursively();
    writeAll(vocabulary, corpus, partial);
    if (!QDir().rename(partial, corpus.folder))
        qFatal("cannot rename %s", qPrintable(partial));
    writeFile(note, u"%1 %2\n"_s.arg(corpus.pages).arg(corpus.bytes));
    return corpus;
}

} // namespace baolan::bench
