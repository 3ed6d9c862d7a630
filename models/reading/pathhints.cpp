// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pathhints.h"

#include "models/reading/pathdates.h"
#include "models/reading/pathtokens.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;
using domain::DateInterval;
using domain::DateSource;
using domain::PageHints;

namespace {

using Tokens = std::vector<PathToken>;
using Kind = PathToken::Kind;

QStringView withoutEnding(QStringView file)
{
    const qsizetype slash = file.lastIndexOf(u'/');
    const qsizetype dot = file.lastIndexOf(u'.');
    const QStringView ending = dot > slash + 1 ? file.sliced(dot + 1) : QStringView();
    const bool isEnding = !ending.isEmpty() && ending.size() <= 8 && std::ranges::all_of(ending, [](QChar unit) {
        return text::isLatin(unit) || text::isDigit(unit);
    }) && std::ranges::any_of(ending, [](QChar unit) { return text::isLatin(unit); });
    return isEnding ? file.first(dot) : file;
}

/// The folders directly above what was named, as long as they are nothing but (parts of) a date.
QString dateFolders(QStringView above)
{
    constexpr QStringView allowed = u"0123456789年月日-._";
    QString kept;
    for (int level = 0; level < 3; ++level) {
        while (above.endsWith(u'/'))
            above.chop(1);
        const QStringView folder = above.sliced(above.lastIndexOf(u'/') + 1);
        if (folder.isEmpty() || !std::ranges::all_of(folder, [&](QChar unit) { return allowed.contains(unit); }))
            break;
        kept.prepend(folder.toString() + u'/');
        above.chop(folder.size());
    }
    return kept;
}

/// 要闻, 工会新闻: what may stand behind a page's number as its section.
QString sectionAt(QStringView path, const Tokens &tokens, std::size_t index)
{
    while (index < tokens.size() && tokens[index].isMark(u":-_ ."))
        ++index;
    if (index >= tokens.size() || tokens[index].kind != Kind::Han || tokens[index].length > 10)
        return {};
    const PathToken &han = tokens[index];
    const bool last = index + 1 == tokens.size() || tokens[index + 1].kind == Kind::Mark;
    return last && han.length >= 2 ? path.sliced(han.start, han.length).toString() : QString();
}

struct FoundPage {
    QString number;
    std::size_t end = 0;
};

/// 第04版, A04版, 04版.
FoundPage pageWithMark(QStringView path, const Tokens &tokens)
{
    for (std::size_t i = tokens.size(); i-- > 1;) {
        if (!tokens[i].isMark(u"版"))
            continue;
        const PathToken &before = tokens[i - 1];
        const QString number = pageNumber(path.sliced(before.start, before.length));
        if (!number.isEmpty())
            return {number, i + 1};
    }
    return {};
}

/// A number of at most two digits or a label like A04 in the file's own name, once the date is told: 20230912-04, 04-工会.
FoundPage pageAfterDate(QStringView path, const Tokens &tokens, std::size_t dateEnd)
{
    std::size_t name = tokens.size();
    while (name > dateEnd && !tokens[name - 1].isMark(u"/"))
        --name;
    std::size_t at = std::max(name, dateEnd);
    while (at < tokens.size() && tokens[at].isMark(u"-_ ."))
        ++at;
    if (at < tokens.size() && tokens[at].kind == Kind::Word && at + 1 < tokens.size()) {
        // page_04, p-4
        const QString word = path.sliced(tokens[at].start, tokens[at].length).toString().toLower();
        if ((word == u"page" || word == u"p") && tokens[at + 1].isMark(u"-_ "))
            at += 2;
    }
    if (at >= tokens.size() || (tokens[at].kind != Kind::Number && tokens[at].kind != Kind::Word))
        return {};
    const bool ends = at + 1 == tokens.size() || tokens[at + 1].kind == Kind::Han || tokens[at + 1].isMark(u"-_ .:");
    const QString number = ends ? pageNumber(path.sliced(tokens[at].start, tokens[at].length)) : QString();
    return number.isEmpty() ? FoundPage{} : FoundPage{number, at + 1};
}

bool isGenericWord(QStringView word)
{
    constexpr std::array<QStringView, 22> generic{
        u"page",    u"pages", u"scan", u"img",  u"image", u"doc",  u"file",   u"content", u"news", u"text",   u"data",
        u"archive", u"node",  u"html", u"copy", u"paper", u"date", u"backup", u"export",  u"new",  u"output", u"dsc"};
    return std::ranges::contains(generic, word.toString().toLower());
}

/// 某某日报 as a folder of its own, or a name right before the date in one component.
QString publicationBefore(QStringView path, const Tokens &tokens, const PathDate &date, bool pageFollows)
{
    const qsizetype dateStart = tokens[date.first].start;
    QStringView before = path.first(dateStart);
    const bool folder = before.endsWith(u'/');
    if (folder)
        before.chop(1);
    QStringView name = text::stripped(before.sliced(before.lastIndexOf(u'/') + 1));
    while (!name.isEmpty() && QStringView(u"-_. ").contains(name.back()))
        name.chop(1);
    if (name.startsWith(u'《') && name.endsWith(u'》'))
        return name.sliced(1, name.size() - 2).toString();
    if (name.size() < 2 || name.size() > 30)
        return {};
    const bool paper = text::isAllHan(name) && QStringView(u"报报刊報").contains(name.back());
    if (paper)
        return name.toString();
    const bool spaced = !folder && pageFollows && before.endsWith(u' ');
    const bool word = std::ranges::all_of(name, [](QChar unit) { return unit.isLetter() || unit == u' '; });
    return spaced && word && !isGenericWord(name) ? name.toString() : QString();
}

} // namespace

PageHints hintsFromPath(QStringView file, QStringView above)
{
    const QString path = dateFolders(above) + withoutEnding(file).toString();
    const Tokens tokens = pathTokens(path);
    const auto date = findDate(path, tokens);

    PageHints hints;
    FoundPage page = pageWithMark(path, tokens);
    if (date) {
        hints.date = date->interval;
        hints.dateSource = DateSource::Path;
        if (page.number.isEmpty() && !date->number.isEmpty())
            page = {date->number, date->end};
        if (page.number.isEmpty())
            page = pageAfterDate(path, tokens, date->end);
        hints.publication = publicationBefore(path, tokens, *date, !page.number.isEmpty());
    }
    if (!page.number.isEmpty()) {
        hints.number = page.number;
        hints.section = sectionAt(path, tokens, page.end);
    }
    return hints;
}

std::optional<DateInterval> parseDate(QStringView text)
{
    const QStringView trimmed = text::stripped(text);
    for (const QStringView between : {QStringView(u".."), QStringView(u"~"), QStringView(u"至"), QStringView(u"…")}) {
        const qsizetype at = trimmed.indexOf(between);
        if (at < 0)
            continue;
        const auto from = parseDate(trimmed.first(at));
        const auto to = parseDate(trimmed.sliced(at + between.size()));
        if (!from || !to || from->earliest > to->latest)
            return {};
        return DateInterval{from->earliest, to->latest};
    }
    const Tokens tokens = pathTokens(trimmed);
    if (tokens.empty())
        return {};
    auto date = dateAt(trimmed, tokens, 0);
    if (!date || !date->number.isEmpty() || tokens[0].kind == Kind::Word)
        return {};
    // A time of day behind the date is passed over; anything else makes it no date.
    if (date->end < tokens.size() && !tokens[date->end].isMark(u" "))
        return {};
    return date->interval;
}

QString pageNumber(QStringView text)
{
    QStringView plain = text::stripped(text);
    if (plain.startsWith(u'第'))
        plain = plain.sliced(1);
    if (plain.endsWith(u'版'))
        plain.chop(1);
    plain = text::stripped(plain);
    qsizetype letters = 0;
    while (letters < plain.size() && text::isLatin(plain[letters]))
        ++letters;
    const QStringView digits = plain.sliced(letters);
    const bool isNumber = !digits.isEmpty() && digits.size() <= (letters == 0 ? 3 : 2) &&
                          std::ranges::all_of(digits, [](QChar unit) { return text::isDigit(unit); });
    if (!isNumber)
        return {};
    int value = 0;
    for (const QChar digit : digits)
        value = value * 10 + text::digitValue(digit);
    if (value == 0)
        return {};
    if (letters == 0)
        return QString::number(value);
    QString label;
    for (const QChar unit : plain)
        label += text::halfWidth(unit).toUpper();
    if (label.startsWith(u"PAGE") || (letters == 1 && label.startsWith(u'P')))
        return QString::number(value);
    return letters == 1 ? label : QString();
}

PageHints combined(PageHints first, const PageHints &second)
{
    if (first.publication.isEmpty())
        first.publication = second.publication;
    if (first.date.isOpen()) {
        first.date = second.date;
        first.dateSource = second.dateSource;
    }
    if (first.number.isEmpty())
        first.number = second.number;
    if (first.section.isEmpty())
        first.section = second.section;
    return first;
}

} // namespace baolan::reading
