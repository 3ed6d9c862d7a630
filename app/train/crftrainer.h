// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/dataset.h"
#include "app/train/random.h"

#include <array>

namespace baolan::train {

/// Values of all labels at once.
struct alignas(16) Lanes {
    float of[16] = {};
};

/// Fits a linear-chain conditional random field to the data: stochastic gradients with steps that shrink for each weight by what
/// it has moved (AdaGrad), and rows left out at random so that no single one carries a name.
class CrfTrainer final
{
public:
    struct Settings {
        float rate = 0.1F;
        float dropout = 0.5F; ///< share of the rows that are left out
    };

    CrfTrainer(std::uint32_t rows, Settings settings);

    /// Begins again from nothing, but for what was remembered.
    void restart(std::uint64_t seed);

    /// Goes through all sentences once, in an order of its own.
    void epoch(const DataSet &set);

    /// Takes the weights as they are into the mean that is the result.
    void remember();
    void recall(); ///< puts the mean in the weights' place

    /// Keeps only the rows that `kept` gives a new number.
    void renumber(const std::vector<std::uint32_t> &kept, std::uint32_t count);

    [[nodiscard]] const std::vector<Lanes> &weights() const { return m_weights; }
    [[nodiscard]] const std::array<Lanes, analysis::tagging::labelCount> &transitions() const { return m_transitions; }
    /// Over the last epoch: how much probability went to wrong labels.
    [[nodiscard]] double loss() const { return m_loss; }

private:
    void learn(const DataSet &set, const DataSet::Item &item);
    void chooseRows(const DataSet &set, const DataSet::Item &item);
    void sumScores(const DataSet::Item &item);
    void forward(const DataSet::Item &item);
    void backward(const DataSet &set, const DataSet::Item &item);
    void update(const DataSet &set, const DataSet::Item &item);
    void updateTransitions(const DataSet::Item &item);
    void refreshTransitions();
    void step(Lanes &weights, Lanes &moved, const Lanes &gradient) const;

    Settings m_settings;
    Random m_random{0};
    std::vector<Lanes> m_weights;
    std::vector<Lanes> m_moved;
    std::vector<Lanes> m_sum;
    std::array<Lanes, analysis::tagging::labelCount> m_transitions{};
    std::array<Lanes, analysis::tagging::labelCount> m_transitionsMoved{};
    std::array<Lanes, analysis::tagging::labelCount> m_transitionsSum{};
    std::array<Lanes, analysis::tagging::labelCount> m_factors{}; ///< exponentials of the transitions
    std::array<Lanes, analysis::tagging::labelCount> m_pairs{};   ///< gradient of the transitions
    int m_remembered = 0;
    double m_loss = 0;

    // For one sentence:
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_firstRow;
    std::vector<Lanes> m_scores; ///< then their exponentials
    std::vector<Lanes> m_ahead;
    std::vector<Lanes> m_behind;
    std::vector<float> m_norms;
};

} // namespace baolan::train
