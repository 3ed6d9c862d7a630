// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/tagger.h"

#include "models/analysis/tagger/decoder.h"
#include "models/analysis/tagger/features.h"
#include "models/analysis/tagger/model.h"

#include <QResource>

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

namespace baolan::analysis {

using namespace tagging;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Adds up the votes for each unit of a sentence.
class Adder final
{
public:
    explicit Adder(const VoteTable &votes) : m_votes(votes) {}

    void begin(int size) { m_scores.assign(std::size_t(size + 2 * margin), Scores{}); }

    [[nodiscard]] VoteTable::Block find(BlockKey key) const { return m_votes.find(key); }

    void vote(const VoteTable::Block &block, int slot, int position)
    {
        if (block.votesIn(slot))
            m_scores.data()[position + margin].add(block.row(slot));
    }

    /// The block's slots are the units from `first` on.
    void voteInRow(const VoteTable::Block &block, int first, int)
    {
        const std::int8_t *row = block.rows;
        Scores *scores = m_scores.data() + first + margin;
        for (std::uint32_t slots = block.slots; slots != 0; slots &= slots - 1, row += labelCount)
            scores[std::countr_zero(slots)].add(row);
    }

    [[nodiscard]] std::span<Scores> scores()
    {
        return std::span(m_scores).subspan(margin, m_scores.size() - 2 * margin);
    }

private:
    const VoteTable &m_votes;
    std::vector<Scores> m_scores;
};

/// Where a sentence that begins at `from` ends: behind a stop, else at a limit that no sentence of a newspaper reaches.
qsizetype sentenceEnd(QStringView text, qsizetype from)
{
    constexpr qsizetype limit = 600;
    const qsizetype end = std::min(text.size(), from + limit);
    for (qsizetype i = from; i < end; ++i) {
        switch (text[i].unicode()) {
        case u'。':
        case u'！':
        case u'？':
        case u'!':
        case u'?':
        case u'\n':
        case u'\r':
        case u'；': return i + 1;
        default: break;
        }
    }
    return end;
}

/// All that tagging needs room for, kept from one sentence to the next.
class Run final
{
public:
    explicit Run(const Model &model) : m_model(model), m_adder(model.votes), m_decoder(model.transitions) {}

    const std::vector<Found> &sentence(QStringView text)
    {
        readSymbols(text);
        const int size = int(text.size());
        m_model.lexicon.segment(std::span(m_symbols).subspan(margin, std::size_t(size)), m_scratch, m_words);
        m_adder.begin(size);
        voteAll(Sentence{m_symbols, m_words, m_model.symbols.foreign}, m_adder);
        m_decoder.decode(m_adder.scores(), m_found);
        return m_found;
    }

private:
    void readSymbols(QStringView text)
    {
        const Symbol *ofUnit = m_model.symbols.ofUnit.data();
        m_symbols.assign(std::size_t(text.size()) + 2 * margin, symbol::edge);
        for (qsizetype i = 0; i < text.size(); ++i)
            m_symbols.data()[i + margin] = ofUnit[text.utf16()[i]];
    }

    const Model &m_model;
    Adder m_adder;
    Decoder m_decoder;
    std::vector<Symbol> m_symbols;
    Lexicon::Scratch m_scratch;
    std::vector<Word> m_words;
    std::vector<Found> m_found;
};

/// A name never begins or ends within a surrogate pair.
void widenToCharacters(QStringView text, Tagged &name)
{
    const auto cuts = [&text](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    if (cuts(name.start))
        --name.start;
    if (cuts(name.end))
        ++name.end;
}

float probability(int lead, float unit) { return 1 / (1 + std::exp(-float(lead) * unit)); }

} // namespace

domain::Expected<Tagger> Tagger::load(QByteArrayView bytes)
{
    return readModel(bytes).transform(
        [](Model &&model) { return Tagger(std::make_shared<const Model>(std::move(model))); });
}

domain::Expected<Tagger> Tagger::shipped()
{
    const QResource resource(u":/models/ner.crf"_s);
    return load(QByteArrayView(resource.data(), resource.size()));
}

std::vector<Tagged> Tagger::tag(QStringView text) const
{
    return tag(text, [](qsizetype, qsizetype) { return true; });
}

std::vector<Tagged> Tagger::tag(QStringView text, const Wanted &wanted) const
{
    std::vector<Tagged> names;
    std::optional<Run> run; // what it needs is made for the first sentence that is wanted
    qsizetype end = 0;
    for (qsizetype from = 0; from < text.size(); from = end) {
        end = sentenceEnd(text, from);
        if (!wanted(from, end))
            continue;
        if (!run)
            run.emplace(*m_model);
        for (const Found &found : run->sentence(text.sliced(from, end - from))) {
            Tagged name{from + found.start, from + found.end, found.type, probability(found.lead, m_model->unit)};
            widenToCharacters(text, name);
            if (names.empty() || names.back().end <= name.start)
                names.push_back(name);
        }
    }
    return names;
}

} // namespace baolan::analysis
