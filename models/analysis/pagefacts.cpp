// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pagefacts.h"

#include "models/analysis/masthead.h"
#include "models/text/han.h"

namespace baolan::analysis {

using domain::DateInterval;
using domain::DateSource;

namespace {

struct Printed {
    QString publication;
    QString number;
    QString section;
    QString label;
    QString dateText;
    QDate date;
};

void takeFirst(QString &place, QStringView text)
{
    if (place.isEmpty() && !text.isEmpty())
        place = text.toString();
}

Printed printedOn(const domain::Page &page)
{
    Printed printed;
    for (const domain::Furniture &line : page.furniture) {
        const Masthead masthead = mastheadOf(line.text);
        if (!masthead.found)
            continue;
        takeFirst(printed.publication, masthead.publication);
        takeFirst(printed.number, masthead.number);
        takeFirst(printed.section, masthead.section);
        takeFirst(printed.label, masthead.label);
        if (masthead.date.isValid() && !printed.date.isValid()) {
            printed.date = masthead.date;
            printed.dateText = masthead.dateText.toString();
        }
    }
    return printed;
}

/// 04 → 4, 第四 → 4; A04 stays.
QString plainNumber(const QString &number)
{
    if (number.isEmpty())
        return number;
    int value = 0;
    for (const QChar unit : number) {
        if (const int digit = text::digitValue(unit); digit >= 0)
            value = value * 10 + digit;
        else if (const qsizetype han = QStringView(u"〇一二三四五六七八九").indexOf(unit); han >= 0)
            value += int(han);
        else if (unit == u'十')
            value = (value == 0 ? 1 : value) * 10;
        else
            return number;
    }
    return QString::number(value);
}

QString rule(DateSource source)
{
    switch (source) {
    case DateSource::User: return QStringLiteral("user's date");
    case DateSource::Manifest: return QStringLiteral("manifest date");
    case DateSource::Path: return QStringLiteral("path date");
    default: return QStringLiteral("given date");
    }
}

const QString &stronger(const QString &first, const QString &second) { return first.isEmpty() ? second : first; }

} // namespace

void readFacts(domain::Page &page)
{
    const Printed printed = printedOn(page);
    const domain::PageHints &hints = page.source.hints;
    const bool hintsWin = hints.dateSource == DateSource::User || hints.dateSource == DateSource::Manifest;
    const auto weighed = [&](const QString &hint, const QString &print) {
        return hintsWin ? stronger(hint, print) : stronger(print, hint);
    };
    // A path seldom knows better how a paper is called than its reader, who wrote the folder's name.
    page.publication = stronger(hints.publication, printed.publication);
    page.number = weighed(plainNumber(hints.number), plainNumber(printed.number));
    page.section = weighed(hints.section, printed.section);
    page.label = printed.label;
    if (!hints.date.isOpen())
        page.date.evidence.push_back({domain::shown(hints.date), rule(hints.dateSource), hints.date});
    if (printed.date.isValid())
        page.date.evidence.push_back(
            {printed.dateText, QStringLiteral("printed date"), DateInterval::day(printed.date)});
    if (printed.date.isValid() && (!hintsWin || hints.date.isOpen())) {
        page.date.interval = DateInterval::day(printed.date);
        page.date.source = DateSource::Printed;
    } else if (!hints.date.isOpen()) {
        page.date.interval = hints.date;
        page.date.source = hints.dateSource == DateSource::None ? DateSource::Path : hints.dateSource;
    }
}

} // namespace baolan::analysis
