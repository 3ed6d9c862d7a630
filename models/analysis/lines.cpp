// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lines.h"

#include "models/text/han.h"

#include <utility>

namespace baolan::analysis {

using domain::PageRange;

namespace {

PageRange withoutBlanks(QStringView page, PageRange range)
{
    while (range.start < range.end && text::isBlank(page[range.start]))
        ++range.start;
    while (range.end > range.start && text::isBlank(page[range.end - 1]))
        --range.end;
    return range;
}

int columnsOf(QStringView blanks)
{
    int columns = 0;
    for (const QChar blank : blanks)
        columns += blank == u'\t' ? 4 : blank.unicode() >= 0x2000 ? 2 : 1;
    return columns;
}

/// A line of nothing but marks of the text format: `---`, `***`, `====`, a `#` without a heading.
bool isRule(QStringView line)
{
    constexpr QStringView marks = u"-*_=—─━~#＃>";
    for (const QChar unit : line) {
        if (!marks.contains(unit) && !text::isBlank(unit))
            return false;
    }
    return true;
}

bool isImage(QStringView line)
{
    return (line.startsWith(u"![") && line.endsWith(u')')) || (line.startsWith(u"<img") && line.endsWith(u'>'));
}

bool isHash(QChar unit) { return unit == u'#' || unit == QChar(0xff03); }

/// Takes `## ` (and closing hashes) off; a `#topic#` of the social networks is no heading.
void takeHeadingMark(QStringView page, Line &line)
{
    PageRange range = line.range;
    int level = 0;
    while (range.start < range.end && isHash(page[range.start]) && level < 6) {
        ++range.start;
        ++level;
    }
    if (level == 0)
        return;
    const bool spaced = range.start < range.end && text::isBlank(page[range.start]);
    if (!spaced && range.end > range.start && isHash(page[range.end - 1]))
        return;
    while (range.end > range.start && isHash(page[range.end - 1]))
        --range.end;
    line.range = withoutBlanks(page, range);
    line.level = level;
}

void takeBoldMark(QStringView page, Line &line)
{
    const QStringView text = textOf(page, line.range);
    if (text.size() < 5 || !text.startsWith(u"**") || !text.endsWith(u"**") ||
        text.sliced(2, text.size() - 4).contains(u"**"))
        return;
    line.range = withoutBlanks(page, {line.range.start + 2, line.range.end - 2});
    line.bold = true;
    if (line.level == 0)
        line.level = boldLevel;
}

void takeQuoteMark(QStringView page, Line &line)
{
    while (line.range.start < line.range.end && page[line.range.start] == u'>')
        line.range = withoutBlanks(page, {line.range.start + 1, line.range.end});
}

} // namespace

Shape shapeOf(QStringView text)
{
    Shape shape;
    bool blank = false;
    for (const QChar unit : text) {
        if (text::isHan(unit)) {
            ++shape.han;
            shape.columns += 2;
        } else if (unit.isLowSurrogate()) {
            continue;
        } else if (const unsigned classes = text::classes(unit.unicode())) {
            shape.columns += unit.unicode() < 0x100 ? 1 : 2;
            if (classes & text::Blank) {
                blank = true;
                continue;
            }
            if (unit == u'。' || unit == QChar(0xff61))
                ++shape.stops;
            else if (classes & text::ClauseBreak)
                ++shape.clauses;
        }
        shape.innerBlank |= blank && shape.width > 0;
        blank = false;
        ++shape.width;
    }
    return shape;
}

std::vector<Line> splitLines(const domain::PageText &page)
{
    const QStringView text = page.text;
    std::vector<Line> lines;
    lines.reserve(std::size_t(text.size() / 60 + 8));
    int gap = 0;
    std::size_t number = 0;
    for (qsizetype start = 0; start < text.size(); ++number) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        Line line;
        line.range = withoutBlanks(text, {start, end});
        line.indent = columnsOf(text.sliced(start, line.range.start - start));
        start = end + 1;
        if (line.range.length() == 0) {
            ++gap;
            continue;
        }
        const QStringView whole = textOf(text, line.range);
        if (isRule(whole)) {
            line.mark = LineMark::Rule;
        } else if (isImage(whole)) {
            line.mark = LineMark::Image;
        } else {
            takeQuoteMark(text, line);
            takeHeadingMark(text, line);
            takeBoldMark(text, line);
            if (line.range.length() == 0)
                line.mark = LineMark::Rule;
        }
        line.shape = shapeOf(textOf(text, line.range));
        line.gap = std::exchange(gap, 0);
        if (number < page.lineRoles.size())
            line.role = page.lineRoles[number];
        lines.push_back(line);
    }
    return lines;
}

} // namespace baolan::analysis
