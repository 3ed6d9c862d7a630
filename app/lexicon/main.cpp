// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the lexica of names into one double array: lexiconcompiler LEXICA_DIR HEADER. A tool of the build.
#include "models/analysis/names/wordclasses.h"

#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <stdexcept>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::analysis;

namespace {

constexpr double corpusSize = 6.0e7; // occurrences counted in the frequencies of words.tsv

struct Entry {
    double frequency = 0;
    Speech speech = Speech::Other;
    std::uint32_t classes = 0;
    std::vector<std::uint32_t> areas;
};

using Entries = QMap<QString, Entry>;

Speech speechOf(QStringView tag)
{
    constexpr std::pair<QStringView, Speech> tags[] = {
        {u"nr", Speech::Person},     {u"ns", Speech::Place},    {u"nz", Speech::Proper},  {u"nt", Speech::Proper},
        {u"n", Speech::Noun},        {u"vn", Speech::VerbNoun}, {u"v", Speech::Verb},     {u"a", Speech::Adjective},
        {u"b", Speech::Attribute},   {u"d", Speech::Adverb},    {u"t", Speech::Time},     {u"j", Speech::Short},
        {u"m", Speech::Number},      {u"q", Speech::Measure},   {u"r", Speech::Pronoun},  {u"p", Speech::Preposition},
        {u"c", Speech::Conjunction}, {u"u", Speech::Particle},  {u"y", Speech::Particle}, {u"e", Speech::Particle},
        {u"o", Speech::Particle},    {u"f", Speech::Position},  {u"s", Speech::Position}, {u"i", Speech::Idiom},
        {u"l", Speech::Idiom},       {u"z", Speech::Adjective}};
    if (tag == u"zg" || tag == u"g" || tag == u"x" || tag == u"h" || tag == u"k")
        return Speech::Other;
    for (const auto &[name, speech] : tags) {
        if (tag.startsWith(name))
            return speech;
    }
    return Speech::Other;
}

std::uint32_t classOf(QStringView name)
{
    using namespace word;
    constexpr std::pair<QStringView, std::uint32_t> classes[] = {{u"title", Title},
                                                                 {u"person", PersonNoun},
                                                                 {u"society", Head | Society},
                                                                 {u"office", Head | Office},
                                                                 {u"company", Head | Company},
                                                                 {u"school", Head | School},
                                                                 {u"media", Head | Media},
                                                                 {u"department", Head | Department},
                                                                 {u"venue", Head | Venue},
                                                                 {u"place", PlaceHead},
                                                                 {u"body", Body},
                                                                 {u"cue", Cue},
                                                                 {u"scope", Scope},
                                                                 {u"level", Level},
                                                                 {u"generic", Generic},
                                                                 {u"boundary", Boundary},
                                                                 {u"internal", Internal},
                                                                 {u"former", Former},
                                                                 {u"acting", Acting},
                                                                 {u"nominee", Nominee},
                                                                 {u"leading", Leading},
                                                                 {u"country", Country},
                                                                 {u"plain", Plain},
                                                                 {u"counter", Counter}};
    for (const auto &[word, value] : classes) {
        if (word == name)
            return value;
    }
    throw std::runtime_error("unknown class " + name.toString().toStdString());
}

std::vector<QStringList> rowsOf(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name + u".tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no lexicon " + name.toStdString());
    std::vector<QStringList> rows;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.push_back(line.split(u'\t'));
    }
    return rows;
}

void addWords(Entries &entries, const QString &folder)
{
    for (const auto &name : {u"words"_s, u"worldplaces"_s, u"placenames"_s, u"newwords"_s}) {
        for (const QStringList &row : rowsOf(folder, name))
            entries.insert(row[0], {row[1].toDouble(), speechOf(row[2]), 0, {}});
    }
}

/// A word of a closed class that the general words lack gets the frequency of a word of its length.
void addClass(Entries &entries, const QString &word, std::uint32_t classes, Speech speech)
{
    Entry &entry = entries[word];
    if (entry.frequency <= 0) {
        entry.frequency = word.size() < 3 ? 400 : 200;
        entry.speech = speech;
    }
    if (classes & (word::Body))
        entry.speech = Speech::Proper;
    entry.classes |= classes;
}

void addClosedClasses(Entries &entries, const QString &folder)
{
    for (const auto &name : {u"titles"_s, u"bodyheads"_s, u"placeheads"_s, u"bodies"_s, u"nameclues"_s}) {
        for (const QStringList &row : rowsOf(folder, name)) {
            for (const QString &kind : row[1].split(u',')) {
                const std::uint32_t classes = classOf(kind);
                addClass(entries, row[0], classes,
                         classes & (word::Boundary | word::Cue) ? Speech::Verb : Speech::Noun);
            }
        }
    }
}

/// Measure words, besides those that are listed as such.
void addCounters(Entries &entries)
{
    for (Entry &entry : entries) {
        if (entry.speech == Speech::Measure)
            entry.classes |= word::Counter;
    }
}

/// General words that end like those of a class: 民政局, 建筑师.
void spreadEndings(Entries &entries)
{
    constexpr QStringView heads[] = {u"局",     u"署",     u"公司",   u"集团",   u"银行",   u"大学",   u"学院",
                                     u"医院",   u"协会",   u"学会",   u"委员会", u"法院",   u"厂",     u"学校",
                                     u"中学",   u"小学",   u"幼儿园", u"支行",   u"分公司", u"出版社", u"电视台",
                                     u"研究院", u"研究所", u"俱乐部", u"合作社", u"事务所"};
    constexpr QStringView places[] = {u"大桥", u"公园", u"广场", u"机场", u"火车站", u"车站", u"码头",
                                      u"水库", u"街道", u"胡同", u"大街", u"市场",   u"大厦", u"小区"};
    constexpr QStringView persons = u"员师者长手工";
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QString &text = entry.key();
        if (text.size() < 3 ||
            (entry->speech != Speech::Noun && entry->speech != Speech::Proper && entry->speech != Speech::Short))
            continue;
        if (entry->classes == 0 && persons.contains(text.back()) && entry->speech == Speech::Noun && text.size() < 5)
            entry->classes |= word::PersonNoun;
        constexpr std::pair<QStringView, std::uint32_t> parts[] = {
            {u"中心", word::Department}, {u"部", word::Department}, {u"处", word::Department},
            {u"科", word::Department},   {u"队", word::Department}, {u"庭", word::Office},
            {u"所", word::Department},   {u"院", word::School},     {u"馆", word::Venue}};
        for (const auto &[part, kind] : parts) {
            if (entry->classes == 0 && text.size() > 2 && text.size() < 5 && text.endsWith(part) &&
                entry->speech == Speech::Noun)
                entry->classes |= word::Head | kind;
        }
        for (const QStringView place : places) {
            if (text.size() > place.size() && text.endsWith(place))
                entry->classes |= word::PlaceHead;
        }
        for (const QStringView head : heads) {
            if (text.size() > head.size() && text.endsWith(head) && !(entry->classes & word::Head))
                entry->classes |= entries.value(head.toString()).classes & ~std::uint32_t(word::Generic);
        }
    }
}

constexpr std::uint32_t weakName = 1u << 31;
constexpr std::uint32_t shortName = 1u << 30;

struct Area {
    std::uint32_t code = 0;
    QString name;
};

std::vector<Area> addAreas(Entries &entries, const QString &folder)
{
    std::vector<QStringList> rows = rowsOf(folder, u"areas"_s);
    std::ranges::stable_sort(rows, {}, [](const QStringList &row) { return row[0].toUInt(); });
    std::vector<Area> areas;
    const auto add = [&](const QString &name, std::uint32_t flags, std::uint32_t code) {
        Entry &entry = entries[name];
        if (entry.frequency <= 0) {
            entry.frequency = code > 999999 ? 20 : 60;
            entry.speech = (flags & shortName) && code > 999999 ? Speech::Proper : Speech::Place;
        } else if (!(flags & weakName) && code <= 999999) {
            entry.speech = Speech::Place;
        }
        const bool isAlias = (flags & weakName) || ((flags & shortName) && code > 999999);
        entry.classes |= isAlias ? word::AreaAlias : word::Area;
        entry.areas.push_back(static_cast<std::uint32_t>(areas.size()) | flags);
    };
    for (const QStringList &row : rows) {
        const std::uint32_t code = row[0].toUInt();
        const QString &name = row[1];
        if ((entries.value(name).classes & (word::Level | word::Generic | word::PlaceHead | word::Leading)) == 0)
            add(name, 0, code);
        for (const QString &alias : row[2].split(u',')) {
            const bool weak = alias.startsWith(u'?');
            if (alias != u"-"_s && entries.value(weak ? alias.sliced(1) : alias).classes % word::Area == 0)
                add(weak ? alias.sliced(1) : alias, shortName | (weak ? weakName : 0), code);
        }
        areas.push_back({code, row[1]});
    }
    return areas;
}

/// A double array over the units of the words; words come sorted.
class DoubleArray
{
public:
    struct Cell {
        std::uint32_t base = 0;
        std::uint32_t check = 0;
        std::uint32_t value = 0;
    };

    explicit DoubleArray(const QStringList &words) : m_words(words)
    {
        numberUnits();
        m_cells.resize(1 << 20);
        m_taken.resize(m_cells.size(), false);
        m_taken[0] = m_taken[1] = true;
        build(1, 0, static_cast<std::size_t>(words.size()), 0);
        std::size_t last = m_cells.size();
        while (last > 0 && m_cells[last - 1].check == 0)
            --last;
        m_cells.resize(last + 0x10000 / 4);
    }

    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    [[nodiscard]] const std::vector<std::uint16_t> &codes() const { return m_codes; }

private:
    void numberUnits()
    {
        std::vector<std::pair<int, int>> counts(0x10000);
        for (int i = 0; i < 0x10000; ++i)
            counts[static_cast<std::size_t>(i)] = {0, i};
        for (const QString &word : m_words) {
            for (const QChar unit : word)
                ++counts[unit.unicode()].first;
        }
        std::ranges::sort(counts, std::greater<>());
        m_codes.assign(0x10000, 0);
        for (std::size_t i = 0; i < counts.size() && counts[i].first > 0; ++i)
            m_codes[static_cast<std::size_t>(counts[i].second)] = static_cast<std::uint16_t>(i + 1);
    }

    void build(std::uint32_t node, std::size_t from, std::size_t to, qsizetype depth)
    {
        if (m_words[static_cast<qsizetype>(from)].size() == depth) {
            m_cells[node].value = static_cast<std::uint32_t>(from) + 1;
            ++from;
        }
        struct Child {
            std::uint32_t code;
            std::size_t from, to;
        };
        std::vector<Child> children;
        for (std::size_t i = from; i < to; ++i) {
            const std::uint32_t code = m_codes[m_words[static_cast<qsizetype>(i)][depth].unicode()];
            if (children.empty() || children.back().code != code)
                children.push_back({code, i, i + 1});
            else
                children.back().to = i + 1;
        }
        if (children.empty())
            return;
        const std::uint32_t base = freeBase(children);
        m_cells[node].base = base;
        for (const Child &child : children) {
            m_taken[base + child.code] = true;
            m_cells[base + child.code].check = node;
        }
        for (const Child &child : children)
            build(base + child.code, child.from, child.to, depth + 1);
    }

    template<typename Children>
    std::uint32_t freeBase(const Children &children)
    {
        while (m_taken[m_firstFree])
            ++m_firstFree;
        std::uint32_t lowest = children.front().code;
        for (const auto &child : children)
            lowest = std::min(lowest, child.code);
        std::uint32_t place = m_firstFree;
        for (int tries = 0;; ++place, ++tries) {
            if (place + 0x10000 > m_taken.size()) {
                m_taken.resize(m_taken.size() * 2, false);
                m_cells.resize(m_taken.size());
            }
            if (m_taken[place] || place <= lowest)
                continue;
            const std::uint32_t base = place - lowest;
            const bool fits =
                std::ranges::none_of(children, [&](const auto &child) { return m_taken[base + child.code]; });
            if (fits) {
                if (tries > 3000)
                    m_firstFree += 64; // too crowded here: look further on the next time
                return base;
            }
        }
    }

    const QStringList &m_words;
    std::vector<Cell> m_cells;
    std::vector<bool> m_taken;
    std::vector<std::uint16_t> m_codes;
    std::uint32_t m_firstFree = 2;
};

void writeNumbers(QTextStream &out, const char *type, const char *name, const char *prefix,
                  const std::vector<std::uint32_t> &numbers)
{
    out << "constexpr " << type << ' ' << name << "[] =";
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i % 24 == 0)
            out << (i ? "\"\n    " : "\n    ") << prefix << '"';
        out << "\\x" << Qt::hex << numbers[i] << Qt::dec;
    }
    out << "\";\n";
}

std::vector<std::uint32_t> packedWords(const Entries &entries, std::vector<std::uint32_t> &references)
{
    std::vector<std::uint32_t> packed;
    for (const Entry &entry : entries) {
        const double cost = -100.0 * std::log(std::max(entry.frequency, 1.0) / corpusSize);
        const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(entry.areas.size(), 255));
        packed.push_back(static_cast<std::uint32_t>(cost) | static_cast<std::uint32_t>(entry.speech) << 16 |
                         count << 24);
        packed.push_back(entry.classes);
        packed.push_back(static_cast<std::uint32_t>(references.size()));
        references.insert(references.end(), entry.areas.begin(), entry.areas.begin() + count);
    }
    return packed;
}

void compile(const QString &folder, const QString &header)
{
    Entries entries;
    addWords(entries, folder);
    addClosedClasses(entries, folder);
    addCounters(entries);
    spreadEndings(entries);
    const std::vector<Area> areas = addAreas(entries, folder);
    const QStringList words = entries.keys();
    const DoubleArray array(words);

    std::vector<std::uint32_t> cells;
    for (const DoubleArray::Cell &cell : array.cells())
        cells.insert(cells.end(), {cell.base, cell.check, cell.value});
    std::vector<std::uint32_t> codes(array.codes().begin(), array.codes().end());
    std::vector<std::uint32_t> references;
    const std::vector<std::uint32_t> packed = packedWords(entries, references);
    std::vector<std::uint32_t> areaTable;
    std::vector<std::uint32_t> pool;
    for (const Area &area : areas) {
        areaTable.insert(areaTable.end(), {area.code, static_cast<std::uint32_t>(pool.size())});
        for (const QChar unit : area.name)
            pool.push_back(unit.unicode());
    }
    areaTable.insert(areaTable.end(), {0xffffffffu, static_cast<std::uint32_t>(pool.size())});

    QFile file(header);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write " + header.toStdString());
    QTextStream out(&file);
    writeNumbers(out, "char32_t", "cells", "U", cells);
    writeNumbers(out, "char16_t", "codes", "u", codes);
    writeNumbers(out, "char32_t", "words", "U", packed);
    writeNumbers(out, "char32_t", "areaReferences", "U", references);
    writeNumbers(out, "char32_t", "areaTable", "U", areaTable);
    writeNumbers(out, "char16_t", "areaNames", "u", pool);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    try {
        compile(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "lexiconcompiler: %s\n", error.what());
        return 1;
    }
    return 0;
}
