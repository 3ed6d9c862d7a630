// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readermarks.h"

#include "models/items/markwords.h"
#include "models/items/passagemarks.h"

#include <algorithm>
#include <tuple>

namespace baolan::ui {

std::vector<ReaderMark> readerMarks(const domain::Article &article)
{
    std::vector<ReaderMark> marks;
    for (const domain::Repair &repair : article.repairs)
        marks.push_back({ReaderMark::Kind::Seam, {repair.part, repair.offset, repair.offset}, items::sentence(repair)});
    for (const domain::Suspect &suspect : article.suspects) {
        const QString text = article.text(suspect.range.part).mid(suspect.range.start, suspect.range.length());
        marks.push_back({ReaderMark::Kind::Suspect, suspect.range, items::sentence(suspect, text)});
    }
    std::ranges::stable_sort(marks, {}, [](const ReaderMark &mark) {
        return std::tuple(items::readingRank(mark.range.part), mark.range.start);
    });
    return marks;
}

} // namespace baolan::ui
