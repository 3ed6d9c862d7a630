// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/crftrainer.h"

#include "app/train/exponential.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baolan::train {

using namespace analysis::tagging;

CrfTrainer::CrfTrainer(std::uint32_t rows, Settings settings) : m_settings(settings), m_weights(rows), m_moved(rows)
{
    refreshTransitions();
}

void CrfTrainer::restart(std::uint64_t seed)
{
    m_random = Random(seed);
    std::ranges::fill(m_weights, Lanes());
    std::ranges::fill(m_moved, Lanes());
    m_transitions = {};
    m_transitionsMoved = {};
    refreshTransitions();
}

void CrfTrainer::epoch(const DataSet &set)
{
    std::vector<std::uint32_t> order(set.items.size());
    std::iota(order.begin(), order.end(), 0U);
    m_random.shuffle(order);
    m_loss = 0;
    for (const std::uint32_t item : order)
        learn(set, set.items[item]);
}

void CrfTrainer::learn(const DataSet &set, const DataSet::Item &item)
{
    chooseRows(set, item);
    sumScores(item);
    forward(item);
    backward(set, item);
    update(set, item);
    updateTransitions(item);
}

void CrfTrainer::chooseRows(const DataSet &set, const DataSet::Item &item)
{
    const auto limit = std::uint64_t(double(m_settings.dropout) * 65536);
    m_rows.clear();
    m_firstRow.assign(1, 0);
    std::uint64_t bits = 0;
    int left = 0;
    for (std::uint32_t i = 0; i < item.units; ++i) {
        for (const std::uint32_t row : set.rowsAt(item.firstUnit + i)) {
            if (left == 0) {
                bits = m_random.next();
                left = 4;
            }
            if ((bits & 0xFFFFU) >= limit)
                m_rows.push_back(row);
            bits >>= 16;
            --left;
        }
        m_firstRow.push_back(std::uint32_t(m_rows.size()));
    }
}

void CrfTrainer::sumScores(const DataSet::Item &item)
{
    const float scale = 1 / (1 - m_settings.dropout);
    m_scores.assign(item.units, Lanes());
    for (std::uint32_t i = 0; i < item.units; ++i) {
        Lanes sum;
        for (std::uint32_t at = m_firstRow[i]; at < m_firstRow[i + 1]; ++at) {
            const Lanes &weights = m_weights[m_rows[at]];
            for (int lane = 0; lane < 16; ++lane)
                sum.of[lane] += weights.of[lane];
        }
        float top = sum.of[0];
        for (int label = 1; label < labelCount; ++label)
            top = std::max(top, sum.of[label]);
        for (int label = 0; label < labelCount; ++label)
            m_scores[i].of[label] = exponential((sum.of[label] - top) * scale);
    }
}

void CrfTrainer::forward(const DataSet::Item &item)
{
    m_ahead.resize(item.units);
    m_norms.resize(item.units);
    for (std::uint32_t i = 0; i < item.units; ++i) {
        Lanes sum;
        if (i == 0) {
            for (int label = 0; label < labelCount; ++label)
                sum.of[label] = mayBegin(label) ? 1.0F : 0.0F;
        } else {
            for (int from = 0; from < labelCount; ++from) {
                const float before = m_ahead[i - 1].of[from];
                const Lanes &factors = m_factors[std::size_t(from)];
                for (int lane = 0; lane < 16; ++lane)
                    sum.of[lane] += before * factors.of[lane];
            }
        }
        float norm = 0;
        for (int label = 0; label < labelCount; ++label) {
            sum.of[label] *= m_scores[i].of[label];
            norm += sum.of[label];
        }
        norm = std::max(norm, 1e-30F);
        for (int label = 0; label < labelCount; ++label)
            sum.of[label] /= norm;
        m_ahead[i] = sum;
        m_norms[i] = norm;
    }
}

void CrfTrainer::backward(const DataSet &set, const DataSet::Item &item)
{
    m_behind.resize(item.units);
    for (Lanes &pair : m_pairs)
        pair = Lanes();
    Lanes behind;
    for (int label = 0; label < labelCount; ++label)
        behind.of[label] = mayEnd(label) ? 1.0F : 0.0F;
    for (std::uint32_t i = item.units; i-- > 0;) {
        Lanes here;
        float total = 0;
        for (int label = 0; label < labelCount; ++label) {
            here.of[label] = m_ahead[i].of[label] * behind.of[label];
            total += here.of[label];
        }
        total = std::max(total, 1e-30F);
        for (int label = 0; label < labelCount; ++label)
            here.of[label] /= total;
        m_behind[i] = here; // the probability of each label
        if (i == 0)
            break;
        Lanes onward;
        for (int label = 0; label < labelCount; ++label)
            onward.of[label] = behind.of[label] * m_scores[i].of[label] / (total * m_norms[i]);
        Lanes before;
        for (int from = 0; from < labelCount; ++from) {
            const Lanes &factors = m_factors[std::size_t(from)];
            float sum = 0;
            for (int to = 0; to < labelCount; ++to) {
                const float way = factors.of[to] * onward.of[to];
                sum += way;
                m_pairs[std::size_t(from)].of[to] += m_ahead[i - 1].of[from] * way;
            }
            before.of[from] = sum;
        }
        behind = before;
        const std::size_t unit = item.firstUnit + i;
        m_pairs[set.labels[unit - 1]].of[set.labels[unit]] -= 1;
    }
}

void CrfTrainer::update(const DataSet &set, const DataSet::Item &item)
{
    for (std::uint32_t i = 0; i < item.units; ++i) {
        Lanes gradient = m_behind[i];
        const std::uint8_t label = set.labels[item.firstUnit + i];
        gradient.of[label] -= 1;
        m_loss -= double(gradient.of[label]);
        if (gradient.of[label] > -0.002F)
            continue; // as good as certain: nothing to learn here
        for (float &value : gradient.of)
            value *= item.weight;
        for (std::uint32_t at = m_firstRow[i]; at < m_firstRow[i + 1]; ++at)
            step(m_weights[m_rows[at]], m_moved[m_rows[at]], gradient);
    }
}

void CrfTrainer::step(Lanes &weights, Lanes &moved, const Lanes &gradient) const
{
    for (int lane = 0; lane < 16; ++lane) {
        const float slope = gradient.of[lane];
        moved.of[lane] += slope * slope;
        weights.of[lane] -= m_settings.rate * slope / std::sqrt(moved.of[lane] + 1e-3F);
    }
}

void CrfTrainer::updateTransitions(const DataSet::Item &item)
{
    for (int from = 0; from < labelCount; ++from) {
        for (float &value : m_pairs[std::size_t(from)].of)
            value *= item.weight;
        step(m_transitions[std::size_t(from)], m_transitionsMoved[std::size_t(from)], m_pairs[std::size_t(from)]);
    }
    refreshTransitions();
}

void CrfTrainer::refreshTransitions()
{
    for (int from = 0; from < labelCount; ++from) {
        for (int to = 0; to < labelCount; ++to)
            m_factors[std::size_t(from)].of[to] =
                mayFollow(from, to) ? exponential(m_transitions[std::size_t(from)].of[to]) : 0;
    }
}

void CrfTrainer::remember()
{
    m_sum.resize(m_weights.size());
    ++m_remembered;
    for (std::size_t row = 0; row < m_weights.size(); ++row) {
        for (int lane = 0; lane < 16; ++lane)
            m_sum[row].of[lane] += m_weights[row].of[lane];
    }
    for (int from = 0; from < labelCount; ++from) {
        for (int lane = 0; lane < 16; ++lane)
            m_transitionsSum[std::size_t(from)].of[lane] += m_transitions[std::size_t(from)].of[lane];
    }
}

void CrfTrainer::recall()
{
    const float share = 1.0F / float(std::max(m_remembered, 1));
    for (std::size_t row = 0; row < m_sum.size(); ++row) {
        for (int lane = 0; lane < 16; ++lane)
            m_weights[row].of[lane] = m_sum[row].of[lane] * share;
    }
    for (int from = 0; from < labelCount; ++from) {
        for (int lane = 0; lane < 16; ++lane)
            m_transitions[std::size_t(from)].of[lane] = m_transitionsSum[std::size_t(from)].of[lane] * share;
    }
    m_sum.clear();
    m_transitionsSum = {};
    m_remembered = 0;
    refreshTransitions();
}

void CrfTrainer::renumber(const std::vector<std::uint32_t> &kept, std::uint32_t count)
{
    std::vector<Lanes> weights(count);
    std::vector<Lanes> moved(count);
    for (std::size_t row = 0; row < kept.size(); ++row) {
        if (kept[row] == RowNumbers::none)
            continue;
        weights[kept[row]] = m_weights[row];
        moved[kept[row]] = m_moved[row];
    }
    m_weights = std::move(weights);
    m_moved = std::move(moved);
}

} // namespace baolan::train
