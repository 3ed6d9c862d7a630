// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readermarks.h"

#include "models/items/markwords.h"

#include <algorithm>
#include <tuple>

namespace baolan::ui {

namespace {

// Series, kicker, headline, subheadline, then the paragraphs: as the reader sets them.
int rank(int part)
{
    switch (part) {
    case domain::part::Series: return -4;
    case domain::part::Kicker: return -3;
    case domain::part::Headline: return -2;
    case domain::part::Subheadline: return -1;
    default: return part;
    }
}

} // namespace

std::vector<ReaderMark> readerMarks(const domain::Article &article)
{
    std::vector<ReaderMark> marks;
    for (const domain::Repair &repair : article.repairs)
        marks.push_back({ReaderMark::Kind::Seam, {repair.part, repair.offset, repair.offset}, items::sentence(repair)});
    for (const domain::Suspect &suspect : article.suspects) {
        const QString text = article.text(suspect.range.part).mid(suspect.range.start, suspect.range.length());
        marks.push_back({ReaderMark::Kind::Suspect, suspect.range, items::sentence(suspect, text)});
    }
    std::ranges::stable_sort(
        marks, {}, [](const ReaderMark &mark) { return std::tuple(rank(mark.range.part), mark.range.start); });
    return marks;
}

} // namespace baolan::ui
