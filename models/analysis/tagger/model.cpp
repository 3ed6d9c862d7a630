// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/model.h"

#include <QtEndian>

#include <algorithm>
#include <concepts>
#include <utility>

namespace baolan::analysis::tagging {

using namespace Qt::Literals::StringLiterals;

namespace {

// The file: eight letters, then sections one behind the other, all numbers little-endian. A section is a count and that
// many numbers, so a reader that finds them all, and each in its range, has a whole model. Lexicon and vote table are packed:
// only what is taken is written, each behind the number of free places before it.
constexpr QByteArrayView signature = "BLNER003";
constexpr std::size_t largest = 1U << 24;

/// Takes numbers off the front; once something was missing it is broken for good.
class Source final
{
public:
    explicit Source(QByteArrayView bytes) : m_bytes(bytes) {}

    template<std::integral T>
    std::vector<T> section()
    {
        const auto count = number<std::uint32_t>();
        if (m_isBroken || count > largest || m_bytes.size() < qsizetype(count * sizeof(T))) {
            m_isBroken = true;
            return {};
        }
        std::vector<T> values(count);
        qFromLittleEndian<T>(m_bytes.data(), qsizetype(count), values.data());
        m_bytes = m_bytes.sliced(qsizetype(count * sizeof(T)));
        return values;
    }

    template<std::integral T>
    T number()
    {
        if (m_bytes.size() < qsizetype(sizeof(T))) {
            m_isBroken = true;
            return T();
        }
        const T value = qFromLittleEndian<T>(m_bytes.data());
        m_bytes = m_bytes.sliced(sizeof(T));
        return value;
    }

    /// A number of seven bits a byte, the lowest first; the last byte has no high bit.
    std::uint32_t packed()
    {
        std::uint32_t value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            const auto byte = number<std::uint8_t>();
            value |= std::uint32_t(byte & 0x7FU) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isBroken = true;
        return 0;
    }

    /// A count that is no larger than a model may need.
    std::uint32_t size()
    {
        const auto count = number<std::uint32_t>();
        m_isBroken = m_isBroken || count > largest;
        return m_isBroken ? 0 : count;
    }

    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool isAtEnd() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
    bool m_isBroken = false;
};

class Target final
{
public:
    template<std::integral T>
    void number(T value)
    {
        const T little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof(T));
    }

    void packed(std::uint32_t value)
    {
        for (; value >= 0x80; value >>= 7)
            number(std::uint8_t(value | 0x80U));
        number(std::uint8_t(value));
    }

    template<std::integral T>
    void section(const std::vector<T> &values)
    {
        number(std::uint32_t(values.size()));
        for (const T value : values)
            number(value);
    }

    QByteArray m_bytes;
};

bool readSymbols(Source &source, Symbols &symbols)
{
    const auto units = source.section<std::uint16_t>();
    const auto values = source.section<std::uint16_t>();
    if (source.isBroken() || units.size() != values.size())
        return false;
    symbols.ofUnit.resize(0x10000);
    for (std::size_t unit = 0; unit < symbols.ofUnit.size(); ++unit)
        symbols.ofUnit[unit] = defaultSymbol(char16_t(unit));
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (values[i] < symbol::firstOfTable)
            return false;
        symbols.ofUnit[units[i]] = values[i];
        symbols.count = std::max(symbols.count, values[i] + 1);
    }
    symbols.foreign = source.section<std::uint8_t>();
    return symbols.foreign.size() == std::size_t(symbols.count);
}

// What is written of a cell that is taken: its label with two bits that tell what follows, cost and class of its word, base.
constexpr std::uint32_t hasWord = 1;
constexpr std::uint32_t goesOn = 2;

Lexicon::Cell readCell(Source &source)
{
    Lexicon::Cell cell;
    const std::uint32_t head = source.packed();
    cell.label = Symbol(head >> 2);
    if ((head & hasWord) != 0) {
        cell.cost = std::uint16_t(source.number<std::uint8_t>() * Lexicon::costStep);
        cell.state = source.number<std::uint8_t>();
    }
    if ((head & goesOn) != 0)
        cell.state |= source.packed() << 8;
    return cell;
}

void writeCell(Target &target, const Lexicon::Cell &cell)
{
    target.packed(std::uint32_t(cell.label) << 2 | (cell.cost != 0 ? hasWord : 0) | (cell.base() != 0 ? goesOn : 0));
    if (cell.cost != 0) {
        target.number(std::uint8_t(cell.cost / Lexicon::costStep));
        target.number(std::uint8_t(cell.kind()));
    }
    if (cell.base() != 0)
        target.packed(cell.base());
}

bool isFree(const Lexicon::Cell &cell) { return cell.label == 0; }

bool readLexicon(Source &source, int symbolCount, Lexicon &lexicon)
{
    const auto root = source.number<std::uint32_t>();
    std::vector<Lexicon::Cell> cells(source.size());
    const auto fits = [&](std::uint32_t base) { return base + std::size_t(symbolCount) <= cells.size(); };
    std::size_t at = 0;
    for (std::uint32_t left = source.size(); left > 0 && !source.isBroken(); --left, ++at) {
        at += source.packed();
        const Lexicon::Cell cell = readCell(source);
        if (at >= cells.size() || isFree(cell) || !fits(cell.base()) || cell.kind() > wordclass::edge)
            return false;
        cells[at] = cell;
    }
    if (source.isBroken() || !fits(root))
        return false;
    lexicon = Lexicon(std::move(cells), root);
    return true;
}

void writeLexicon(Target &target, const Lexicon &lexicon)
{
    const auto cells = lexicon.cells();
    target.number(lexicon.root());
    target.number(std::uint32_t(cells.size()));
    target.number(std::uint32_t(cells.size() - std::size_t(std::ranges::count_if(cells, isFree))));
    std::uint32_t gap = 0;
    for (const Lexicon::Cell &cell : cells) {
        if (isFree(cell)) {
            ++gap;
            continue;
        }
        target.packed(std::exchange(gap, 0));
        writeCell(target, cell);
    }
}

bool readVotes(Source &source, VoteTable &votes)
{
    std::vector<VoteTable::Entry> entries(source.size());
    const std::uint32_t taken = source.size();
    if (source.isBroken() || entries.size() < 2 || !std::has_single_bit(entries.size()) || taken >= entries.size())
        return false;
    std::size_t at = 0;
    std::uint32_t row = 0;
    for (std::uint32_t left = taken; left > 0; --left, ++at) {
        at += source.packed();
        const auto fingerprint = source.number<std::uint32_t>();
        const auto slots = source.number<std::uint8_t>();
        if (source.isBroken() || at >= entries.size() || slots == 0)
            return false;
        entries[at] = {fingerprint, row << 8 | slots};
        row += std::uint32_t(std::popcount(slots));
    }
    auto rows = source.section<std::int8_t>();
    if (source.isBroken() || rows.size() != std::size_t(row) * labelCount)
        return false;
    votes = VoteTable(std::move(entries), std::move(rows));
    return true;
}

/// The rows in the order of the entries that they belong to.
void writeVotes(Target &target, const VoteTable &votes)
{
    const auto entries = votes.entries();
    std::vector<std::int8_t> rows;
    target.number(std::uint32_t(entries.size()));
    target.number(std::uint32_t(std::ranges::count_if(entries, [](const auto &entry) { return entry.rows != 0; })));
    std::uint32_t gap = 0;
    for (const VoteTable::Entry &entry : entries) {
        if (entry.rows == 0) {
            ++gap;
            continue;
        }
        target.packed(std::exchange(gap, 0));
        target.number(entry.fingerprint);
        target.number(std::uint8_t(entry.rows));
        const std::size_t first = std::size_t(entry.rows >> 8) * labelCount;
        const std::size_t count = std::size_t(std::popcount(entry.rows & 0xFFU)) * labelCount;
        const auto own = votes.rows().subspan(first, count);
        rows.insert(rows.end(), own.begin(), own.end());
    }
    target.section(rows);
}

bool readTransitions(Source &source, Model &model)
{
    const auto values = source.section<std::int16_t>();
    const auto unit = source.number<std::uint32_t>();
    if (source.isBroken() || values.size() != labelCount * labelCount || unit == 0)
        return false;
    model.unit = float(unit) / 65536;
    if (std::ranges::any_of(values, [](int value) { return value < -largestTransition || value > largestTransition; }))
        return false;
    Transitions::Table table;
    for (std::size_t i = 0; i < values.size(); ++i)
        table[i / labelCount][i % labelCount] = values[i];
    model.transitions = Transitions(table);
    return true;
}

} // namespace

VoteTable::VoteTable(std::vector<Entry> entries, std::vector<std::int8_t> rows)
    : m_entries(std::move(entries))
    , m_rows(std::move(rows))
    , m_last(m_entries.size() - 1)
    , m_shift(64 - std::countr_zero(m_entries.size()))
{
    m_rows.resize(m_rows.size() + Scores::readBehind);
}

domain::Expected<Model> readModel(QByteArrayView bytes)
{
    const auto damaged = [](QString detail) {
        return domain::failure(domain::ErrorKind::Damaged, u"ner.crf"_s, std::move(detail));
    };
    if (!bytes.startsWith(signature))
        return domain::failure(domain::ErrorKind::UnknownFormat, u"ner.crf"_s);
    Source source(bytes.sliced(signature.size()));
    Model model;
    if (!readSymbols(source, model.symbols))
        return damaged(u"symbols"_s);
    if (!readLexicon(source, model.symbols.count, model.lexicon))
        return damaged(u"lexicon"_s);
    if (!readVotes(source, model.votes))
        return damaged(u"votes"_s);
    if (!readTransitions(source, model) || !source.isAtEnd())
        return damaged(u"transitions"_s);
    return model;
}

QByteArray writeModel(const Model &model)
{
    Target target;
    target.m_bytes.append(signature);
    std::vector<std::uint16_t> units;
    std::vector<std::uint16_t> values;
    for (std::size_t unit = 0; unit < model.symbols.ofUnit.size(); ++unit) {
        if (model.symbols.ofUnit[unit] >= symbol::firstOfTable) {
            units.push_back(std::uint16_t(unit));
            values.push_back(model.symbols.ofUnit[unit]);
        }
    }
    target.section(units);
    target.section(values);
    target.section(model.symbols.foreign);
    writeLexicon(target, model.lexicon);
    writeVotes(target, model.votes);
    std::vector<std::int16_t> transitions;
    for (const auto &row : model.transitions.table())
        transitions.insert(transitions.end(), row.begin(), row.end());
    target.section(transitions);
    target.number(std::uint32_t(model.unit * 65536));
    return std::move(target.m_bytes);
}

} // namespace baolan::analysis::tagging
