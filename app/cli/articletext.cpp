// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articletext.h"

#include "app/cli/articlefacts.h"
#include "app/cli/terminaltext.h"
#include "app/cli/textmarks.h"
#include "app/cli/words.h"
#include "models/text/width.h"

#include <algorithm>

namespace baolan::cli {

namespace {

constexpr int indent = 4; // two Chinese characters

QString centred(const QString &line, int columns)
{
    return QString(std::max(0, (columns - text::displayWidth(line)) / 2), u' ') + line;
}

void addHead(QString &out, const QString &head, const ArticleLayout &layout, bool bold = false)
{
    if (head.isEmpty())
        return;
    for (const QString &line : wrapped(safe(head), layout.columns - 2 * indent)) {
        const QString placed = centred(line, layout.columns);
        out += (bold && layout.bold ? "\x1b[1m"_L1 + placed + "\x1b[0m"_L1 : placed) + u'\n';
    }
}

QString bylineText(const domain::Article &article)
{
    QStringList names;
    for (const domain::Byline &entry : article.byline)
        names += entry.role.isEmpty() ? entry.name : entry.role + u' ' + entry.name;
    return names.join(u"　"_s);
}

QString placeText(const domain::ArticleDetail &detail)
{
    const domain::ArticleRow &row = detail.row;
    QStringList place;
    if (!row.publication.isEmpty())
        place += row.publication;
    place += row.date.interval.isOpen() ? translate("cli", "no date") : shown(row.date.interval);
    if (!row.pageNumber.isEmpty())
        place += translate("cli", "page %1").arg(row.pageNumber);
    if (!row.section.isEmpty())
        place += row.section;
    return place.join(u" · "_s);
}

void addParagraph(QString &out, const QString &paragraph, int columns)
{
    QString lead(indent, u' ');
    for (const QString &line : wrapped(safe(paragraph), columns, indent)) {
        out += lead + line + u'\n';
        lead.clear();
    }
}

QString factText(const domain::Derived &derived, int columns)
{
    QString out;
    for (const QString &line : factLines(derived)) {
        QString lead;
        for (const QString &piece : wrapped(safe(line), columns - indent)) {
            out += lead + piece + u'\n';
            lead = QString(indent, u' ');
        }
    }
    return out.isEmpty() ? out : u'\n' + out;
}

} // namespace

QString readingText(const domain::ArticleDetail &detail, const ArticleLayout &layout)
{
    const MarkedText text = layout.marks ? marked(detail.article) : MarkedText{detail.article, {}};
    const domain::Article &article = text.article;
    QString out;
    addHead(out, article.series, layout);
    addHead(out, article.kicker, layout);
    addHead(out, article.headline, layout, true);
    addHead(out, article.subheadline, layout);
    addHead(out, bylineText(article), layout);
    addHead(out, placeText(detail), layout);
    if (!article.paragraphs.isEmpty())
        out += u'\n';
    for (const QString &paragraph : article.paragraphs)
        addParagraph(out, paragraph, layout.columns);
    if (!article.credits.isEmpty())
        out += u'\n';
    for (const QString &credit : article.credits)
        out += QString(indent, u' ') + safe(credit) + u'\n';
    if (!text.notes.isEmpty())
        out += u'\n' + text.notes.join(u'\n') + u'\n';
    if (layout.facts)
        out += factText(detail.article.derived, layout.columns);
    return out;
}

QString printedText(const domain::ArticleDetail &detail, const domain::PageDetail &page)
{
    const QString &text = page.page.source.text;
    QString out;
    bool gap = false;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const bool isOwn = std::ranges::any_of(detail.article.spans.spans(), [start, end](const domain::Span &span) {
            return span.page < end && span.page + span.length > start;
        });
        const QStringView line = QStringView(text).sliced(start, end - start);
        if (isOwn) {
            out += (gap && !out.isEmpty() ? u"\n"_s : QString()) + safe(line) + u'\n';
            gap = false;
        } else {
            gap = true; // blank lines and what belongs to others leave one blank line
        }
        start = end + 1;
    }
    return out;
}

} // namespace baolan::cli
