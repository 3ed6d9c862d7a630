// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/model.h"

#include <QtEndian>

#include <algorithm>
#include <concepts>

namespace baolan::analysis::tagging {

using namespace Qt::Literals::StringLiterals;

namespace {

// The file: eight letters, then sections one behind the other, all numbers little-endian. A section is a count and that
// many numbers, so a reader that finds them all, and each in its range, has a whole model.
constexpr QByteArrayView signature = "BLNER001";
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
    return true;
}

bool readLexicon(Source &source, int symbolCount, Lexicon &lexicon)
{
    const auto root = source.number<std::uint32_t>();
    const auto states = source.section<std::uint32_t>();
    const auto labels = source.section<std::uint16_t>();
    const auto costs = source.section<std::uint16_t>();
    if (source.isBroken() || labels.size() != states.size() || costs.size() != states.size())
        return false;
    std::vector<Lexicon::Cell> cells(states.size());
    const auto fits = [&](std::uint32_t base) { return base + std::size_t(symbolCount) <= cells.size(); };
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] = {states[i], labels[i], costs[i]};
        if (!fits(cells[i].base()) || cells[i].kind() > wordclass::edge)
            return false;
    }
    if (!fits(root))
        return false;
    lexicon = Lexicon(std::move(cells), root);
    return true;
}

bool readVotes(Source &source, VoteTable &votes)
{
    const auto fingerprints = source.section<std::uint32_t>();
    const auto values = source.section<std::uint32_t>();
    auto rows = source.section<std::int8_t>();
    if (source.isBroken() || fingerprints.size() != values.size() || fingerprints.size() < 2 ||
        !std::has_single_bit(fingerprints.size()) || rows.size() % labelCount != 0 ||
        !std::ranges::contains(values, 0U))
        return false;
    std::vector<VoteTable::Entry> entries(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        entries[i] = {fingerprints[i], values[i]};
        const auto end = std::size_t(values[i] >> 8) + std::size_t(std::popcount(values[i] & 0xFFU));
        if (end * labelCount > rows.size())
            return false;
    }
    votes = VoteTable(std::move(entries), std::move(rows));
    return true;
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

    std::vector<std::uint32_t> states;
    std::vector<std::uint16_t> labels;
    std::vector<std::uint16_t> costs;
    for (const Lexicon::Cell &cell : model.lexicon.cells()) {
        states.push_back(cell.state);
        labels.push_back(cell.label);
        costs.push_back(cell.cost);
    }
    target.number(model.lexicon.root());
    target.section(states);
    target.section(labels);
    target.section(costs);

    std::vector<std::uint32_t> fingerprints;
    std::vector<std::uint32_t> rows;
    for (const VoteTable::Entry &entry : model.votes.entries()) {
        fingerprints.push_back(entry.fingerprint);
        rows.push_back(entry.rows);
    }
    target.section(fingerprints);
    target.section(rows);
    const auto votes = model.votes.rows();
    target.section(std::vector<std::int8_t>(votes.begin(), votes.end() - Scores::readBehind));

    std::vector<std::int16_t> transitions;
    for (const auto &row : model.transitions.table())
        transitions.insert(transitions.end(), row.begin(), row.end());
    target.section(transitions);
    target.number(std::uint32_t(model.unit * 65536));
    return std::move(target.m_bytes);
}

} // namespace baolan::analysis::tagging
