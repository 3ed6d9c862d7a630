// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagger/labels.h"
#include "models/domain/error.h"

#include <QByteArrayView>
#include <QStringView>

#include <functional>
#include <memory>
#include <vector>

namespace baolan::analysis {

namespace tagging {
struct Model;
}

/// A name the tagger found: [start, end) in UTF-16 units of the text it was given.
struct Tagged {
    qsizetype start = 0;
    qsizetype end = 0;
    NameType type = NameType::Person;
    float score = 0; ///< from 0.5 (just as well none, or another) to 1

    bool operator==(const Tagged &) const = default;
};

/// Finds names of people, places and organisations by what it learnt from annotated sentences (a linear-chain conditional
/// random field over characters and dictionary words). Keeps no state between texts: one may serve several threads.
class Tagger final
{
public:
    /// Reads a model file (resources/models/ner.crf); the bytes are not needed afterwards.
    [[nodiscard]] static domain::Expected<Tagger> load(QByteArrayView bytes);

    /// Loads the model that is compiled in. Takes milliseconds: do it once and keep the tagger.
    [[nodiscard]] static domain::Expected<Tagger> shipped();

    /// The names in the text, in order, none overlapping. Never fails: where nothing is recognised, nothing is found.
    [[nodiscard]] std::vector<Tagged> tag(QStringView text) const;

    /// The same, of the sentences [from, end) that are wanted; they are asked for in order.
    using Wanted = std::function<bool(qsizetype from, qsizetype end)>;
    [[nodiscard]] std::vector<Tagged> tag(QStringView text, const Wanted &wanted) const;

private:
    explicit Tagger(std::shared_ptr<const tagging::Model> model) : m_model(std::move(model)) {}

    std::shared_ptr<const tagging::Model> m_model;
};

} // namespace baolan::analysis
