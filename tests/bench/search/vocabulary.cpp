// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/vocabulary.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace baolan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

template<typename Take>
void rows(const QByteArray &tsv, Take &&take)
{
    for (const QByteArray &line : tsv.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            take(QString::fromUtf8(line).split(u'\t'));
    }
}

[[nodiscard]] quint64 weightOfCost(const QString &cost)
{
    return static_cast<quint64>(std::exp(-cost.toDouble() / 100) * 1e7) + 1;
}

void addWord(Vocabulary &vocabulary, const QStringList &row)
{
    if (row.size() < 3 || row[0].size() > 4)
        return;
    const quint64 weight = row[1].toULongLong();
    const QString &kind = row[2];
    if (kind == "n"_L1 || kind == "vn"_L1)
        vocabulary.nouns.add(row[0], weight);
    else if (kind == "v"_L1)
        vocabulary.verbs.add(row[0], weight);
    else if (kind == "a"_L1 || kind == "b"_L1)
        vocabulary.adjectives.add(row[0], weight);
    else if (kind == "d"_L1)
        vocabulary.adverbs.add(row[0], weight);
}

} // namespace

void WeightedWords::add(const QString &word, quint64 weight)
{
    m_words.push_back(word);
    m_sums.push_back((m_sums.empty() ? 0 : m_sums.back()) + weight + 1);
}

const QString &WeightedWords::draw(Random &random) const
{
    const quint64 at = random() % m_sums.back();
    return m_words[std::size_t(std::ranges::upper_bound(m_sums, at) - m_sums.begin())];
}

Vocabulary Vocabulary::fromLexica(const QString &folder)
{
    Vocabulary vocabulary;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = [&](const QString &name) {
        QByteArray tsv = contents(folder + u'/' + name);
        hash.addData(tsv);
        return tsv;
    };
    rows(read(u"words.tsv"_s), [&](const QStringList &row) { addWord(vocabulary, row); });
    rows(read(u"surnames.tsv"_s),
         [&](const QStringList &row) { vocabulary.surnames.add(row[0], weightOfCost(row.value(1))); });
    rows(read(u"givencharacters.tsv"_s),
         [&](const QStringList &row) { vocabulary.given.add(row[0], weightOfCost(row.value(2))); });
    quint64 rank = 0;
    rows(read(u"areas.tsv"_s), [&](const QStringList &row) {
        if (!row[0].startsWith("11"_L1))
            return;
        if (row[0].size() == 6 && row[0] != "110000"_L1)
            vocabulary.districts.append(row[1]);
        else if (row[0].size() > 6)
            vocabulary.places.add(row[1], 1'000'000 / ++rank);
    });
    vocabulary.version = hash.result().toHex().first(8);
    return vocabulary;
}

QString Vocabulary::name(Random &random) const
{
    QString name = surnames.draw(random) + given.draw(random);
    return chance(random, 75) ? name + given.draw(random) : name;
}

} // namespace baolan::bench
