// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/modelmaker.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baolan::train {

using namespace analysis::tagging;

namespace {

float strengthOf(const Lanes &weights)
{
    float strength = 0;
    for (int label = 0; label < labelCount; ++label)
        strength += std::abs(weights.of[label]);
    return strength;
}

/// The largest weight that is kept as it is: few are larger, and the finer the steps, the better for all others.
float largestKept(const std::vector<Lanes> &weights)
{
    std::vector<float> sizes;
    for (const Lanes &row : weights) {
        for (int label = 0; label < labelCount; ++label)
            sizes.push_back(std::abs(row.of[label]));
    }
    const auto at = std::ptrdiff_t(double(sizes.size()) * 0.9998);
    std::ranges::nth_element(sizes, sizes.begin() + at);
    return std::max(sizes[std::size_t(at)], 0.01F);
}

std::int8_t rounded(float weight, float scale)
{
    return std::int8_t(std::clamp(std::floor(weight * scale + 0.5F), -127.0F, 127.0F));
}

/// Appends the rows of a block; returns what stands in the table for it.
std::uint32_t appendRows(const RowNumbers::Block &block, const std::vector<std::uint32_t> &kept,
                         const std::vector<Lanes> &weights, float scale, std::vector<std::int8_t> &rows)
{
    const auto first = std::uint32_t(rows.size() / labelCount);
    std::uint32_t slots = 0;
    for (unsigned slot = 0; slot < 8; ++slot) {
        const std::uint32_t row = block.rows[slot];
        if (row == RowNumbers::none || kept[row] == RowNumbers::none)
            continue;
        slots |= 1U << slot;
        for (int label = 0; label < labelCount; ++label)
            rows.push_back(rounded(weights[kept[row]].of[label], scale));
    }
    return slots == 0 ? 0 : first << 8 | slots;
}

void insert(std::vector<VoteTable::Entry> &entries, BlockKey key, std::uint32_t rows)
{
    const std::uint64_t hash = mixed(key);
    std::size_t at = hash >> (64 - std::countr_zero(entries.size()));
    while (entries[at].rows != 0)
        at = (at + 1) & (entries.size() - 1);
    entries[at] = {std::uint32_t(hash), rows};
}

} // namespace

std::vector<std::uint32_t> strongestRows(const std::vector<Lanes> &weights, std::uint32_t count)
{
    std::vector<std::uint32_t> order(weights.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<float> strengths;
    for (const Lanes &row : weights)
        strengths.push_back(strengthOf(row));
    std::ranges::stable_sort(order, std::greater(), [&](std::uint32_t row) { return strengths[row]; });
    order.resize(std::min<std::size_t>(order.size(), count));
    std::ranges::sort(order);
    std::vector<std::uint32_t> kept(weights.size(), RowNumbers::none);
    for (std::uint32_t i = 0; i < order.size(); ++i)
        kept[order[i]] = i;
    return kept;
}

void packVotes(const CrfTrainer &trainer, const RowNumbers &numbers, const std::vector<std::uint32_t> &kept,
               Model &model)
{
    const float scale = 127 / largestKept(trainer.weights());
    std::vector<std::int8_t> rows;
    std::vector<std::pair<BlockKey, std::uint32_t>> found;
    for (const RowNumbers::Block &block : numbers.blocks()) {
        if (const std::uint32_t packed = appendRows(block, kept, trainer.weights(), scale, rows))
            found.emplace_back(block.key, packed);
    }
    std::vector<VoteTable::Entry> entries(std::bit_ceil(found.size() + found.size() / 3 + 2));
    for (const auto &[key, packed] : found)
        insert(entries, key, packed);
    model.votes = VoteTable(std::move(entries), std::move(rows));
    model.unit = 1 / scale;
    Transitions::Table table{};
    for (std::size_t from = 0; from < labelCount; ++from) {
        for (std::size_t to = 0; to < labelCount; ++to) {
            const float weight = std::floor(trainer.transitions()[from].of[to] * scale + 0.5F);
            if (mayFollow(int(from), int(to)))
                table[from][to] = std::int16_t(std::clamp(weight, -float(largestTransition), float(largestTransition)));
        }
    }
    model.transitions = Transitions(table);
}

} // namespace baolan::train
