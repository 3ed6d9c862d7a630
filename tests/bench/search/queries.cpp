// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/queries.h"

#include "models/text/han.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace baolan::bench {

using namespace Qt::Literals::StringLiterals;

QueryMaker::QueryMaker(std::vector<domain::Article> sample, const Corpus &corpus, quint64 seed)
    : m_sample(std::move(sample))
    , m_corpus(corpus)
    , m_random(seed)
{
    std::erase_if(m_sample, [](const domain::Article &article) { return article.paragraphs.isEmpty(); });
    if (m_sample.empty())
        qFatal("the library has no articles to ask for");
}

// Of Han characters only, from a place where so many stand together.
QString QueryMaker::piece(qsizetype length)
{
    for (;;) {
        const domain::Article &article = m_sample[below(m_random, m_sample.size())];
        const auto which = static_cast<qsizetype>(below(m_random, std::size_t(article.paragraphs.size())));
        const QString &text = article.paragraphs[which];
        if (text.size() < length)
            continue;
        const auto start = static_cast<qsizetype>(below(m_random, std::size_t(text.size() - length + 1)));
        const QString found = text.sliced(start, length);
        if (std::ranges::all_of(found, [](QChar unit) { return text::isHan(unit); }))
            return found;
    }
}

QStringList QueryMaker::frequent(qsizetype length, int count) const
{
    QHash<QString, int> counts;
    for (const domain::Article &article : m_sample) {
        for (const QString &text : article.paragraphs) {
            for (qsizetype i = 0; i + length <= text.size(); ++i) {
                const QString found = text.sliced(i, length);
                if (std::ranges::all_of(found, [](QChar unit) { return text::isHan(unit); }))
                    ++counts[found];
            }
        }
    }
    QStringList words = counts.keys();
    std::ranges::sort(words, [&](const QString &a, const QString &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    return words.first(std::min<qsizetype>(count, words.size()));
}

QStringList QueryMaker::names(int count)
{
    static const QRegularExpression author(u"记者 ?(\\p{Han}{3})[）)]"_s);
    QStringList names;
    for (int tries = 0; names.size() < count && tries < 100 * count; ++tries) {
        const domain::Article &article = m_sample[below(m_random, m_sample.size())];
        if (!article.byline.empty() && article.byline.front().name.size() == 3)
            names.append(article.byline.front().name);
        else if (const auto match = author.match(article.paragraphs.front()); match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

// A third of all the time there is.
QString QueryMaker::period()
{
    const qint64 days = m_corpus.first.daysTo(m_corpus.last) + 1;
    const qint64 start = static_cast<qint64>(below(m_random, std::size_t(std::max<qint64>(1, days * 2 / 3))));
    const QDate from = m_corpus.first.addDays(start);
    return u"date:%1..%2"_s.arg(from.toString(Qt::ISODate), from.addDays(days / 3).toString(Qt::ISODate));
}

std::vector<QueryClass> QueryMaker::classes()
{
    const QStringList pairs = frequent(2, 40);
    std::vector<QueryClass> classes{{"frequent word of 2", pairs.first(std::min<qsizetype>(20, pairs.size()))},
                                    {"phrase of 4 to 8, period, district", {}},
                                    {"phrase of 4 to 8", {}},
                                    {"one character", frequent(1, 15)},
                                    {"name of 3", names(20)},
                                    {"two words", {}},
                                    {"near words", {}},
                                    {"mixed writing",
                                     {u"12351热线"_s, u"12345热线"_s, u"4+N"_s, u"EAP"_s, u"5G基站"_s, u"PM2.5"_s,
                                      u"Wi-Fi"_s, u"B座3层"_s, u"AI课堂"_s, u"2019年"_s}}};
    const QStringList districts{u"朝阳"_s, u"海淀"_s, u"昌平"_s, u"通州"_s, u"东城"_s, u"西城"_s};
    for (int i = 0; i < 20; ++i) {
        const QString phrase = quoted(piece(4 + i % 5));
        classes[1].queries.append(phrase + u' ' + period() + u" district:"_s + districts[i % districts.size()]);
        classes[2].queries.append(quoted(piece(4 + i % 5)));
        classes[5].queries.append(pairs[i % pairs.size()] + u' ' + piece(2));
        classes[6].queries.append(quoted(pairs[i % pairs.size()] + u' ' + pairs[(3 * i + 7) % pairs.size()]) +
                                  u"~10"_s);
    }
    return classes;
}

QStringList QueryMaker::phrases(int count)
{
    QStringList phrases;
    for (int i = 0; i < count; ++i)
        phrases.append(piece(4 + i % 5));
    return phrases;
}

QString QueryMaker::any()
{
    const auto word = [this] { return quoted(piece(1 + static_cast<qsizetype>(below(m_random, 8)))); };
    const auto shortWord = [this] { return piece(1 + static_cast<qsizetype>(below(m_random, 2))); };
    switch (below(m_random, 10)) {
    case 0: return shortWord() + u' ' + shortWord();
    case 1: return word() + u" OR "_s + word();
    case 2: return shortWord() + u" -"_s + shortWord();
    case 3: return u"\"%1 %2\"~%3"_s.arg(shortWord(), shortWord()).arg(below(m_random, 12));
    case 4: return u"title:"_s + shortWord();
    case 5: return u'"' + QString::number(below(m_random, 2000)) + u'"';
    case 6: return shortWord() + u' ' + period();
    default: return word();
    }
}

} // namespace baolan::bench
