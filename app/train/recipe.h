// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/corpus.h"
#include "app/train/lexiconbuilder.h"
#include "models/analysis/tagger/model.h"

#include <functional>

namespace baolan::train {

/// How a model is made. The values that stand here made the one that is shipped.
struct Recipe {
    QString uner;       ///< folder of uner_train.iob2
    QString dictionary; ///< jieba's dict.txt
    QString grammar;    ///< folder of *.frames
    std::uint64_t seed = 20231121;
    int perFrame = 10; ///< sentences made from each frame
    int variants = 3;  ///< of each UNER sentence with names
    float variantWeight = 0.5F;
    int rarest = 4;    ///< less frequent words of the dictionary are left out, unless they are names
    int trainings = 3; ///< of which the mean is taken
    int epochs = 10;
    int tuning = 6;              ///< epochs with only the rows that are kept
    std::uint32_t rows = 80'000; ///< that are kept
    float rate = 0.1F;
    float dropout = 0.3F;
};

/// What a model is trained on.
struct Material {
    std::vector<DictionaryWord> dictionary;
    std::vector<Example> annotated; ///< Universal NER
    std::vector<Example> varied;    ///< the same sentences with other names
    std::vector<Example> made;      ///< by the grammar
};

using Report = std::function<void(const QString &line)>;

[[nodiscard]] domain::Expected<Material> gather(const Recipe &recipe);
[[nodiscard]] analysis::tagging::Model train(const Recipe &recipe, const Material &material, const Report &report);

} // namespace baolan::train
