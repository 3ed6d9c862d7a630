// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"
#include "models/domain/archive.h"
#include "models/domain/page.h"

namespace baolan::exporting {

class JsonWriter;

// The objects of the interchange format, one function each. Offsets go out as Unicode code points.

void writePublication(JsonWriter &json, const domain::PublicationEntry &publication);
/// The page's members without its articles, into an object that is open: the caller adds "articles" and closes it.
void writePageMembers(JsonWriter &json, const domain::Page &page);
void writeArticle(JsonWriter &json, const domain::Article &article, const domain::Marks &marks);
/// `{"earliest", "latest", "source", "evidence"}`, or null when nothing is known.
void writePageDate(JsonWriter &json, const domain::PageDate &date);

} // namespace baolan::exporting
