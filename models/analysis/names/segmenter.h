// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/lexicon.h"

#include <QStringView>

#include <span>
#include <vector>

namespace baolan::analysis {

enum class TokenKind : std::uint8_t { Word, Person, Number, Latin, Mark, Blank, Single };

/// Why a stretch is taken for a person's name; several reasons may hold.
namespace evidence {
enum Kind : std::uint8_t {
    Byline = 1 << 0,  ///< stands where authors are named
    Role = 1 << 1,    ///< a post or profession stands before it
    Cue = 1 << 2,     ///< a word stands behind it that needs a person (说, 表示)
    Known = 1 << 3,   ///< named elsewhere in the article
    Shape = 1 << 4,   ///< nothing else can be made of its characters
    Lexicon = 1 << 5, ///< a known foreign name
    Tagged = 1 << 6   ///< the sequence tagger says so
};
} // namespace evidence

/// A stretch of a text that the best reading takes for one word.
struct Token {
    qsizetype start = 0;
    qsizetype end = 0;
    TokenKind kind = TokenKind::Word;
    WordInfo info{};
    char16_t mark = 0;        ///< of a mark: which
    std::uint8_t reasons = 0; ///< of a person: evidence
    int margin = 0;           ///< of a person: how much worse the next best reading is (100 ln)

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool is(std::uint32_t classes) const { return kind != TokenKind::Person && info.is(classes); }
    [[nodiscard]] bool isWord(Speech speech) const { return kind == TokenKind::Word && info.speech == speech; }
};

using Tokens = std::vector<Token>;

/// A stretch that is a person's name whatever the words around it say, or a candidate from outside with its cost. What
/// the tagger says makes a name of the lattice cheaper by `bonus`; one that is not in the lattice costs `cost`.
struct NameCandidate {
    qsizetype start = 0;
    qsizetype end = 0;
    std::uint8_t reasons = 0;
    bool forced = false;
    int cost = 0;
    int bonus = 0;
};

/// Cuts a folded, simplified text into words and names: the cheapest way through the lattice of all words of the lexicon,
/// all stretches that may be a name, and the candidates that others give. Keeps its memory from text to text.
class Segmenter final
{
public:
    void segment(QStringView text, std::span<const NameCandidate> candidates, Tokens &tokens);
    /// The same where `tokens` are what the first `known` candidates gave, and none of the others is forced: only the
    /// stretches in which one of those lies are cut anew.
    void segmentAgain(QStringView text, std::span<const NameCandidate> candidates, std::size_t known, Tokens &tokens);

private:
    struct Edge {
        qsizetype start;
        qsizetype end;
        int cost;
        std::uint32_t word;
        std::uint8_t reasons;
        bool person;
    };

    /// Goes through the text from forced name to forced name and has each stretch of Han characters cut by `han(start, end)`.
    template<typename Han>
    static void walk(QStringView text, std::span<const NameCandidate> candidates, Tokens &tokens, const Han &han);
    void segmentHan(QStringView text, qsizetype start, qsizetype end, std::span<const NameCandidate> candidates,
                    Tokens &tokens);
    void collectWords(QStringView text, qsizetype start, qsizetype end);
    void collectNames(QStringView text, qsizetype start, qsizetype end, bool atBreak);
    void addName(qsizetype start, qsizetype end, int cost, std::uint8_t reasons);
    void addFromOutside(qsizetype start, const NameCandidate &candidate);
    void findPath(qsizetype start, qsizetype end);
    [[nodiscard]] int wordsOnlyCost(qsizetype start, qsizetype from, qsizetype to) const;
    [[nodiscard]] bool pointsOut(QStringView text, qsizetype at, qsizetype end) const;
    [[nodiscard]] std::uint8_t surroundings(qsizetype start, qsizetype from, qsizetype to) const;

    Tokens m_before;           ///< when cutting again
    std::vector<Edge> m_edges; ///< by start
    std::vector<Edge> m_names;
    std::vector<std::size_t> m_firstEdge;  ///< of each place
    std::vector<std::uint8_t> m_roleEnds;  ///< a word for a person ends here
    std::vector<std::uint8_t> m_counts;    ///< a measure word of one character stands here
    std::vector<std::uint8_t> m_cueBegins; ///< a word begins here that stands behind persons
    std::vector<int> m_best;
    std::vector<std::pair<int, bool>> m_choice;
};

} // namespace baolan::analysis
