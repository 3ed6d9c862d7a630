// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pageparts.h"

#include "models/items/markwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using domain::PageRange;

namespace {

QString words(const char *english) { return QCoreApplication::translate("Page", english); }

domain::LineRole roleAt(const domain::PageText &source, qsizetype page)
{
    if (source.lineRoles.empty())
        return domain::LineRole::Unknown;
    const auto line = static_cast<std::size_t>(QStringView(source.text).left(page).count(u'\n'));
    return line < source.lineRoles.size() ? source.lineRoles[line] : domain::LineRole::Unknown;
}

QString whyFurniture(const domain::Furniture &piece, const domain::Page &page)
{
    static const QRegularExpression date(u"\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日"_s);
    static const QRegularExpression label(u"第\\s*\\d+\\s*版|责任?编辑?|^\\s*[A-Z]?\\d{1,3}\\s*$"_s);
    switch (roleAt(page.source, piece.range.start)) {
    case domain::LineRole::Navigation: return words(QT_TRANSLATE_NOOP("Page", "a link or button of the saved page"));
    case domain::LineRole::Masthead: return words(QT_TRANSLATE_NOOP("Page", "the page's own heading says so"));
    default: break;
    }
    if (date.match(piece.text).hasMatch())
        return words(QT_TRANSLATE_NOOP("Page", "it holds the date of the issue"));
    const bool namesPage =
        (!page.label.isEmpty() && piece.text.contains(page.label)) || label.match(piece.text).hasMatch();
    if (namesPage)
        return words(QT_TRANSLATE_NOOP("Page", "it names the page or its editors"));
    if (!page.publication.isEmpty() && piece.text.contains(page.publication))
        return words(QT_TRANSLATE_NOOP("Page", "it names the newspaper"));
    return words(QT_TRANSLATE_NOOP("Page", "a slogan or running head that stands by itself"));
}

// The blanks and line ends between two stretches belong to neither, but dimming them would make specks.
std::vector<PageRange> merged(std::vector<PageRange> ranges, QStringView text)
{
    std::ranges::sort(ranges, {}, &PageRange::start);
    std::vector<PageRange> result;
    for (const PageRange &range : ranges) {
        const auto blank = [&] {
            const QStringView between = text.mid(result.back().end, range.start - result.back().end);
            return std::ranges::all_of(between, [](QChar unit) { return unit.isSpace() || unit == u'#'; });
        };
        if (!result.empty() && (range.start <= result.back().end || blank()))
            result.back().end = std::max(result.back().end, range.end);
        else
            result.push_back(range);
    }
    return result;
}

} // namespace

PageParts::PageParts(const domain::Page &page) : m_page(&page)
{
    for (const domain::Article &article : page.articles) {
        for (const domain::Repair &repair : article.repairs) {
            if (const auto at =
                    article.spans.toPage(domain::PartOffset{repair.part, std::max<qsizetype>(0, repair.offset - 1)}))
                m_marks.push_back({false, {*at + 1, *at + 1}, items::sentence(repair)});
        }
        for (const domain::Suspect &suspect : article.suspects) {
            const QString text = article.text(suspect.range.part).mid(suspect.range.start, suspect.range.length());
            if (const auto range = article.spans.toPage(suspect.range))
                m_marks.push_back({true, *range, items::sentence(suspect, text)});
        }
    }
    for (const domain::Furniture &piece : page.furniture)
        m_furniture.push_back({piece.range, whyFurniture(piece, page)});
}

std::optional<PageParts::Spot> PageParts::spotAt(qsizetype page) const
{
    if (!m_page)
        return std::nullopt;
    std::optional<Spot> seam;
    for (std::size_t i = 0; i < m_page->articles.size(); ++i) {
        const domain::SpanMap &spans = m_page->articles[i].spans;
        const auto place = spans.toArticle(page);
        if (!place)
            continue;
        // Another article may stand in the middle of a continued one: a character wins over a seam.
        if (spans.toPage(*place) == page)
            return Spot{i, *place};
        if (!seam)
            seam = Spot{i, *place};
    }
    return seam;
}

std::vector<PageRange> PageParts::rangesOf(std::size_t article) const
{
    std::vector<PageRange> ranges;
    if (!m_page || article >= m_page->articles.size())
        return ranges;
    for (const domain::Span &span : m_page->articles[article].spans.spans())
        ranges.push_back({span.page, span.page + span.length});
    // Lines that stood alone as credits are in no span; they belong to the article all the same.
    const QStringView text = m_page->source.text;
    for (const QString &credit : m_page->articles[article].credits) {
        if (const qsizetype at = credit.isEmpty() ? -1 : text.indexOf(credit); at >= 0)
            ranges.push_back({at, at + credit.size()});
    }
    return merged(std::move(ranges), text);
}

QString PageParts::sentencesAt(qsizetype page) const
{
    QStringList sentences;
    for (const Furniture &piece : m_furniture) {
        if (page >= piece.range.start && page < piece.range.end)
            sentences << words(QT_TRANSLATE_NOOP("Page", "Furniture, part of no article: %1")).arg(piece.why);
    }
    for (const Mark &mark : m_marks) {
        if (mark.suspect && page >= mark.range.start && page < mark.range.end)
            sentences << mark.sentence;
    }
    return sentences.join(u'\n');
}

} // namespace baolan::ui
