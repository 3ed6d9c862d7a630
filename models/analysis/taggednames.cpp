// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/taggednames.h"

#include "models/analysis/tagger/tagger.h"

namespace baolan::analysis {

namespace {

/// The model that is compiled in, made ready once: a table like those of the lexica, the same for all threads.
const domain::Expected<Tagger> &shippedTagger()
{
    static const domain::Expected<Tagger> tagger = Tagger::shipped();
    return tagger;
}

} // namespace

std::vector<TaggedName> tagNames(const Parts &parts)
{
    std::vector<TaggedName> names;
    const auto &tagger = shippedTagger();
    if (!tagger)
        return names;
    for (const Part &part : parts) {
        for (const Tagged &tagged : tagger->tag(part.text))
            names.push_back({part.number, tagged.start, tagged.end, tagged.type, tagged.score});
    }
    return names;
}

} // namespace baolan::analysis
