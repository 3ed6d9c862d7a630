// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/crftrainer.h"

namespace baolan::train {

/// Which rows to keep: `count` of them with the largest weights. The others get RowNumbers::none, these new numbers.
[[nodiscard]] std::vector<std::uint32_t> strongestRows(const std::vector<Lanes> &weights, std::uint32_t count);

/// Rounds the weights to eight bits and packs them: `numbers` knows the rows as they were before `kept` renumbered them.
void packVotes(const CrfTrainer &trainer, const RowNumbers &numbers, const std::vector<std::uint32_t> &kept,
               analysis::tagging::Model &model);

} // namespace baolan::train
