// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/lexiconbuilder.h"

#include "app/train/doublearray.h"
#include "app/train/simplified.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace baolan::train {

using namespace Qt::Literals::StringLiterals;
using namespace analysis::tagging;

namespace {

std::uint16_t costOf(int frequency, double total)
{
    const double cost = -std::log(std::max(frequency, 1) / total) * Lexicon::costScale;
    return std::uint16_t(std::clamp(std::floor(cost / Lexicon::costStep + 0.5), 1.0, 255.0) * Lexicon::costStep);
}

} // namespace

domain::Expected<std::vector<DictionaryWord>> readDictionary(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(domain::ErrorKind::Unreadable, path, file.errorString());
    std::vector<DictionaryWord> words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.trimmed().split(u' ');
        if (columns.size() == 3)
            words.push_back({columns[0], columns[1].toInt(), columns[2]});
    }
    if (words.empty())
        return domain::failure(domain::ErrorKind::Empty, path);
    return words;
}

WordClass wordClassOf(const QString &tag)
{
    using namespace wordclass;
    static const QHash<QString, WordClass> whole{{u"nr"_s, person},      {u"nrfg"_s, person}, {u"nrt"_s, foreignPerson},
                                                 {u"ns"_s, place},       {u"nt"_s, body},     {u"nz"_s, otherName},
                                                 {u"vn"_s, verbalNoun},  {u"ng"_s, morpheme}, {u"vg"_s, morpheme},
                                                 {u"ag"_s, morpheme},    {u"g"_s, morpheme},  {u"zg"_s, morpheme},
                                                 {u"eng"_s, foreignWord}};
    if (const auto found = whole.constFind(tag); found != whole.constEnd())
        return *found;
    static const QHash<QChar, WordClass> first{
        {u'n', noun},    {u'v', verb},        {u'a', adjective},   {u'd', adverb},      {u'm', numeral},
        {u'q', measure}, {u'r', pronoun},     {u'p', preposition}, {u'c', conjunction}, {u'u', particle},
        {u't', time},    {u'f', direction},   {u's', locative},    {u'j', shortForm},   {u'i', idiom},
        {u'l', idiom},   {u'b', attributive}, {u'z', state}};
    return tag.isEmpty() ? unknown : first.value(tag.front(), exclamation);
}

/// Characters of which a good part of the words are foreign names.
std::vector<std::uint8_t> foreignSymbols(const std::vector<DictionaryWord> &dictionary, const Symbols &symbols)
{
    constexpr int fewest = 5;
    constexpr int share = 30; // one word in so many is a foreign name
    std::vector<int> all(std::size_t(symbols.count));
    std::vector<int> ofNames(std::size_t(symbols.count));
    for (const DictionaryWord &word : dictionary) {
        for (const QChar c : word.text) {
            const Symbol symbol = symbols.ofUnit[c.unicode()];
            all[symbol] += 1;
            ofNames[symbol] += word.tag == "nrt"_L1 ? 1 : 0;
        }
    }
    std::vector<std::uint8_t> foreign(std::size_t(symbols.count));
    for (std::size_t i = symbol::firstOfTable; i < foreign.size(); ++i)
        foreign[i] = ofNames[i] >= fewest && ofNames[i] * share >= all[i] ? 1 : 0;
    return foreign;
}

Symbols makeSymbols(const std::vector<DictionaryWord> &dictionary, const std::vector<QString> &texts)
{
    std::map<char16_t, std::int64_t> counts;
    const auto count = [&counts](const QString &text, int times) {
        for (const QChar c : simplified(text)) {
            if (reservedSymbol(c.unicode()) == 0)
                counts[c.unicode()] += times;
        }
    };
    for (const DictionaryWord &word : dictionary)
        count(word.text, 1);
    for (const QString &text : texts)
        count(text, 3);
    std::vector<std::pair<char16_t, std::int64_t>> ordered(counts.begin(), counts.end());
    std::erase_if(ordered, [](const auto &entry) { return entry.second < 3; });
    std::ranges::stable_sort(ordered, std::greater(), &std::pair<char16_t, std::int64_t>::second);

    Symbols symbols;
    symbols.ofUnit.assign(0x10000, symbol::other);
    std::map<char16_t, Symbol> numbers;
    for (const auto &[unit, times] : ordered)
        numbers[unit] = Symbol(symbols.count++);
    for (int unit = 0; unit < 0x10000; ++unit) {
        const auto found = numbers.find(simplified(char16_t(unit)));
        symbols.ofUnit[std::size_t(unit)] = found != numbers.end() ? found->second : defaultSymbol(char16_t(unit));
    }
    symbols.foreign = foreignSymbols(dictionary, symbols);
    return symbols;
}

Lexicon makeLexicon(const std::vector<DictionaryWord> &dictionary, const Symbols &symbols)
{
    double total = 0;
    std::map<std::vector<Symbol>, const DictionaryWord *> words;
    for (const DictionaryWord &word : dictionary) {
        std::vector<Symbol> key;
        for (const QChar c : word.text)
            key.push_back(symbols.ofUnit[c.unicode()]);
        if (std::ranges::any_of(key, [](Symbol s) { return s < symbol::firstOfTable; }))
            continue;
        total += word.frequency;
        words.insert_or_assign(key, &word); // what is added to the dictionary knows better
    }
    std::vector<SymbolWord> sorted;
    for (const auto &[key, word] : words)
        sorted.push_back({key, costOf(word->frequency, total), wordClassOf(word->tag)});
    return packWords(sorted, symbols.count);
}

} // namespace baolan::train
