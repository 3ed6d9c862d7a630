// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/labels.h"
#include "models/domain/error.h"

#include <QString>

#include <vector>

namespace baolan::train {

struct Name {
    qsizetype start = 0;
    qsizetype end = 0;
    analysis::NameType type = analysis::NameType::Person;

    bool operator==(const Name &) const = default;
};

/// A sentence and the names in it.
struct Example {
    QString text;
    std::vector<Name> names;
};

/// The label of each unit of the text.
[[nodiscard]] std::vector<std::uint8_t> labelsOf(const Example &example);

/// Reads a file of Universal NER (IOB2): a word a line with its label, "# text = …" above each sentence.
[[nodiscard]] domain::Expected<std::vector<Example>> readUner(const QString &path);

} // namespace baolan::train
