// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/common/parts.h"
#include "models/domain/annotations.h"

namespace baolan::analysis {

class Tagger;

/// What is known of an article besides its text.
struct NameContext {
    QString region{};               ///< six-digit code of the publication's city; empty: told from the article
    QStringList credits{};          ///< the credit lines as printed; offsets in them count in part::Credits
    const Tagger *tagger = nullptr; ///< asked where the rules are in doubt
};

/// Reads persons with their posts, organisations, places and districts into `derived`. Mentions keep why they were taken
/// for what they are: "byline", "post", "word behind", "named elsewhere", "shape", "known name", "tagger" for persons,
/// "short form: …" for bodies called by a part of their name, "abbreviation: …" for those the text itself abbreviates.
void readNames(const Parts &parts, const NameContext &context, domain::Derived &derived);

} // namespace baolan::analysis
