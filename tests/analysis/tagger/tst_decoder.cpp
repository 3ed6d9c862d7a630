// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/decoder.h"

#include "app/train/random.h"

#include <QtTest>

using namespace baolan::analysis;
using namespace baolan::analysis::tagging;

/// The decoder against a plain search over all ways through short sentences.
class DecoderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestWay()
    {
        baolan::train::Random random(5);
        for (int round = 0; round < 60; ++round) {
            const Transitions transitions(randomTable(random));
            std::vector<Scores> scores(1 + random.below(5));
            for (Scores &here : scores) {
                for (int label = 0; label < labelCount; ++label)
                    here.set(label, randomScore(random));
            }
            std::vector<Found> found;
            Decoder(transitions).decode(scores, found);
            checkAgainstSearch(transitions, scores, found);
        }
    }

    void nothingInNothing()
    {
        const Transitions transitions;
        std::vector<Found> found{{}};
        Decoder(transitions).decode({}, found);
        QVERIFY(found.empty());
    }

    void extremeScoresDoNotOverflow()
    {
        const Transitions transitions;
        std::vector<Scores> scores(50);
        for (std::size_t i = 0; i < scores.size(); ++i) {
            for (int label = 0; label < labelCount; ++label)
                scores[i].set(label, label % 2 == int(i % 2) ? 4000 : -4000);
        }
        std::vector<Found> found;
        Decoder(transitions).decode(scores, found);
        for (const Found &name : found)
            QVERIFY(name.start < name.end && name.end <= 50 && name.lead >= 0);
    }

    void labelsGoTogether()
    {
        for (int label = 1; label < labelCount; ++label)
            QCOMPARE(labelOf(typeOf(label), spotOf(label)), label);
        const int begin = labelOf(NameType::Place, Spot::Begin);
        QVERIFY(mayFollow(begin, labelOf(NameType::Place, Spot::End)));
        QVERIFY(!mayFollow(begin, labelOf(NameType::Person, Spot::End)));
        QVERIFY(!mayFollow(begin, outside));
        QVERIFY(mayFollow(outside, begin));
    }

private:
    static std::int16_t randomScore(baolan::train::Random &random)
    {
        return std::int16_t(int(random.below(2001)) - 1000);
    }

    static Transitions::Table randomTable(baolan::train::Random &random)
    {
        Transitions::Table table;
        for (auto &row : table) {
            for (std::int16_t &value : row)
                value = randomScore(random);
        }
        return table;
    }

    static int sumOf(const Transitions &transitions, const std::vector<Scores> &scores, const std::vector<int> &way)
    {
        int sum = 0;
        for (std::size_t i = 0; i < way.size(); ++i) {
            sum += scores[i][way[i]];
            if (i > 0)
                sum += transitions.table()[std::size_t(way[i - 1])][std::size_t(way[i])];
        }
        return sum;
    }

    /// Calls `take` with each way that tears no name.
    template<typename Take>
    static void eachWay(std::size_t length, std::vector<int> &way, const Take &take)
    {
        if (way.size() == length) {
            if (mayEnd(way.back()))
                take(way);
            return;
        }
        for (int label = 0; label < labelCount; ++label) {
            if (way.empty() ? !mayBegin(label) : !mayFollow(way.back(), label))
                continue;
            way.push_back(label);
            eachWay(length, way, take);
            way.pop_back();
        }
    }

    static std::vector<int> wayOf(const std::vector<Found> &found, std::size_t length)
    {
        std::vector<int> way(length, outside);
        for (const Found &name : found) {
            for (int i = name.start; i < name.end; ++i) {
                const Spot spot = name.end - name.start == 1 ? Spot::Single
                                  : i == name.start          ? Spot::Begin
                                  : i == name.end - 1        ? Spot::End
                                                             : Spot::Inside;
                way[std::size_t(i)] = labelOf(name.type, spot);
            }
        }
        return way;
    }

    static void checkAgainstSearch(const Transitions &transitions, const std::vector<Scores> &scores,
                                   const std::vector<Found> &found)
    {
        int best = std::numeric_limits<int>::min();
        std::vector<int> way;
        eachWay(scores.size(), way,
                [&](const std::vector<int> &other) { best = std::max(best, sumOf(transitions, scores, other)); });
        const std::vector<int> own = wayOf(found, scores.size());
        QCOMPARE(sumOf(transitions, scores, own), best);
        for (const Found &name : found) {
            // The lead is the smallest over the name's units of what the best way with another label there is behind.
            int lead = std::numeric_limits<int>::max();
            for (int at = name.start; at < name.end; ++at) {
                int rival = std::numeric_limits<int>::min();
                eachWay(scores.size(), way, [&](const std::vector<int> &other) {
                    if (other[std::size_t(at)] != own[std::size_t(at)])
                        rival = std::max(rival, sumOf(transitions, scores, other));
                });
                lead = std::min(lead, best - rival);
            }
            QCOMPARE(name.lead, lead);
        }
    }
};

QTEST_GUILESS_MAIN(DecoderTest)
#include "tst_decoder.moc"
