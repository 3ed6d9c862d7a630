// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

namespace baolan::exporting {

class JsonWriter;
class PartOffsets;

/// Repairs and suspects, what was derived from the text, what people put on it: members of the open article object.
void writeRepairs(JsonWriter &json, const domain::Article &article, PartOffsets &offsets);
void writeDerived(JsonWriter &json, const domain::Derived &derived, PartOffsets &offsets);
void writeMarks(JsonWriter &json, const domain::Marks &marks, PartOffsets &offsets);

} // namespace baolan::exporting
