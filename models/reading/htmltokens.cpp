// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmltokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace baolan::reading {

namespace {

constexpr std::array tags{std::pair{QStringView(u"a"), Tag::A},
                          std::pair{QStringView(u"address"), Tag::Address},
                          std::pair{QStringView(u"area"), Tag::Area},
                          std::pair{QStringView(u"article"), Tag::Article},
                          std::pair{QStringView(u"aside"), Tag::Aside},
                          std::pair{QStringView(u"b"), Tag::B},
                          std::pair{QStringView(u"base"), Tag::Base},
                          std::pair{QStringView(u"blockquote"), Tag::Blockquote},
                          std::pair{QStringView(u"body"), Tag::Body},
                          std::pair{QStringView(u"br"), Tag::Br},
                          std::pair{QStringView(u"button"), Tag::Button},
                          std::pair{QStringView(u"caption"), Tag::Caption},
                          std::pair{QStringView(u"center"), Tag::Center},
                          std::pair{QStringView(u"col"), Tag::Col},
                          std::pair{QStringView(u"dd"), Tag::Dd},
                          std::pair{QStringView(u"div"), Tag::Div},
                          std::pair{QStringView(u"dl"), Tag::Dl},
                          std::pair{QStringView(u"dt"), Tag::Dt},
                          std::pair{QStringView(u"embed"), Tag::Embed},
                          std::pair{QStringView(u"fieldset"), Tag::Fieldset},
                          std::pair{QStringView(u"figcaption"), Tag::Figcaption},
                          std::pair{QStringView(u"figure"), Tag::Figure},
                          std::pair{QStringView(u"font"), Tag::Font},
                          std::pair{QStringView(u"footer"), Tag::Footer},
                          std::pair{QStringView(u"form"), Tag::Form},
                          std::pair{QStringView(u"founder-author"), Tag::FounderAuthor},
                          std::pair{QStringView(u"founder-content"), Tag::FounderContent},
                          std::pair{QStringView(u"founder-title"), Tag::FounderTitle},
                          std::pair{QStringView(u"h1"), Tag::H1},
                          std::pair{QStringView(u"h2"), Tag::H2},
                          std::pair{QStringView(u"h3"), Tag::H3},
                          std::pair{QStringView(u"h4"), Tag::H4},
                          std::pair{QStringView(u"h5"), Tag::H5},
                          std::pair{QStringView(u"h6"), Tag::H6},
                          std::pair{QStringView(u"head"), Tag::Head},
                          std::pair{QStringView(u"header"), Tag::Header},
                          std::pair{QStringView(u"hr"), Tag::Hr},
                          std::pair{QStringView(u"html"), Tag::Html},
                          std::pair{QStringView(u"iframe"), Tag::Iframe},
                          std::pair{QStringView(u"img"), Tag::Img},
                          std::pair{QStringView(u"input"), Tag::Input},
                          std::pair{QStringView(u"label"), Tag::Label},
                          std::pair{QStringView(u"li"), Tag::Li},
                          std::pair{QStringView(u"link"), Tag::Link},
                          std::pair{QStringView(u"main"), Tag::Main},
                          std::pair{QStringView(u"meta"), Tag::Meta},
                          std::pair{QStringView(u"nav"), Tag::Nav},
                          std::pair{QStringView(u"noembed"), Tag::Noembed},
                          std::pair{QStringView(u"noframes"), Tag::Noframes},
                          std::pair{QStringView(u"noscript"), Tag::Noscript},
                          std::pair{QStringView(u"object"), Tag::Object},
                          std::pair{QStringView(u"ol"), Tag::Ol},
                          std::pair{QStringView(u"option"), Tag::Option},
                          std::pair{QStringView(u"p"), Tag::P},
                          std::pair{QStringView(u"param"), Tag::Param},
                          std::pair{QStringView(u"pre"), Tag::Pre},
                          std::pair{QStringView(u"script"), Tag::Script},
                          std::pair{QStringView(u"section"), Tag::Section},
                          std::pair{QStringView(u"select"), Tag::Select},
                          std::pair{QStringView(u"source"), Tag::Source},
                          std::pair{QStringView(u"span"), Tag::Span},
                          std::pair{QStringView(u"strong"), Tag::Strong},
                          std::pair{QStringView(u"style"), Tag::Style},
                          std::pair{QStringView(u"svg"), Tag::Svg},
                          std::pair{QStringView(u"table"), Tag::Table},
                          std::pair{QStringView(u"tbody"), Tag::Tbody},
                          std::pair{QStringView(u"td"), Tag::Td},
                          std::pair{QStringView(u"template"), Tag::Template},
                          std::pair{QStringView(u"textarea"), Tag::Textarea},
                          std::pair{QStringView(u"tfoot"), Tag::Tfoot},
                          std::pair{QStringView(u"th"), Tag::Th},
                          std::pair{QStringView(u"thead"), Tag::Thead},
                          std::pair{QStringView(u"title"), Tag::Title},
                          std::pair{QStringView(u"tr"), Tag::Tr},
                          std::pair{QStringView(u"track"), Tag::Track},
                          std::pair{QStringView(u"ul"), Tag::Ul},
                          std::pair{QStringView(u"wbr"), Tag::Wbr},
                          std::pair{QStringView(u"xmp"), Tag::Xmp}};

constexpr bool isSpace(QChar unit)
{
    const char16_t code = unit.unicode();
    return code == u' ' || (code >= 0x09 && code <= 0x0d);
}

constexpr bool isLetter(QChar unit)
{
    const char16_t code = unit.unicode() | 0x20;
    return code >= u'a' && code <= u'z';
}

constexpr bool isNameUnit(QChar unit)
{
    return !isSpace(unit) && unit != u'/' && unit != u'>' && unit != u'<' && unit != u'=';
}

/// Elements whose content is no text of the page.
constexpr bool isDropped(Tag tag)
{
    switch (tag) {
    case Tag::Script:
    case Tag::Style:
    case Tag::Noscript:
    case Tag::Iframe:
    case Tag::Noembed:
    case Tag::Noframes:
    case Tag::Template:
    case Tag::Textarea:
    case Tag::Svg:
    case Tag::Xmp: return true;
    default: return false;
    }
}

/// Behind the `>` of a tag that starts before `at`; a `>` in a quoted value does not close it, unless the quote is never
/// closed in reach: then the page is broken and the first `>` does.
qsizetype endOfTag(QStringView page, qsizetype at)
{
    constexpr qsizetype reach = 2048;
    qsizetype plain = -1;
    QChar quote;
    const qsizetype limit = std::min(page.size(), at + reach);
    for (qsizetype i = at; i < limit; ++i) {
        const QChar unit = page[i];
        if (unit == u'>') {
            if (quote.isNull())
                return i + 1;
            if (plain < 0)
                plain = i + 1;
        } else if (!quote.isNull()) {
            if (unit == quote)
                quote = QChar();
        } else if ((unit == u'"' || unit == u'\'') && i > at && (page[i - 1] == u'=' || isSpace(page[i - 1]))) {
            quote = unit;
        }
    }
    if (plain >= 0)
        return plain;
    const qsizetype close = page.indexOf(u'>', limit);
    return close < 0 ? page.size() : close + 1;
}

struct Attribute {
    QStringView name;
    QStringView value;
};

/// The next attribute from `at` on; false at the end.
bool nextAttribute(QStringView attributes, qsizetype &at, Attribute &found)
{
    while (at < attributes.size() && !isNameUnit(attributes[at]))
        ++at;
    if (at >= attributes.size())
        return false;
    const auto skipSpace = [&] {
        while (at < attributes.size() && isSpace(attributes[at]))
            ++at;
    };
    const qsizetype start = at;
    while (at < attributes.size() && isNameUnit(attributes[at]))
        ++at;
    found = {attributes.sliced(start, at - start), {}};
    const qsizetype behindName = at;
    skipSpace();
    if (at >= attributes.size() || attributes[at] != u'=') {
        at = behindName;
        return true;
    }
    ++at;
    skipSpace();
    if (at < attributes.size() && (attributes[at] == u'"' || attributes[at] == u'\'')) {
        const qsizetype close = attributes.indexOf(attributes[at], at + 1);
        const qsizetype end = close < 0 ? attributes.size() : close;
        found.value = attributes.sliced(at + 1, end - at - 1);
        at = std::min(attributes.size(), end + 1);
    } else {
        const qsizetype from = at;
        while (at < attributes.size() && !isSpace(attributes[at]) && attributes[at] != u'>')
            ++at;
        found.value = attributes.sliced(from, at - from);
    }
    return true;
}

} // namespace

Tag tagOf(QStringView name)
{
    constexpr qsizetype longest = 15;
    if (name.size() > longest)
        return Tag::Other;
    std::array<QChar, longest> lower;
    std::ranges::transform(name, lower.begin(),
                           [](QChar unit) { return unit >= u'A' && unit <= u'Z' ? QChar(unit.unicode() + 32) : unit; });
    const QStringView key(lower.data(), name.size());
    const auto found = std::ranges::lower_bound(tags, key, {}, &std::pair<QStringView, Tag>::first);
    return found != tags.end() && found->first == key ? found->second : Tag::Other;
}

bool HtmlTokens::next(HtmlToken &token)
{
    if (m_at >= m_page.size())
        return false;
    if (m_page[m_at] == u'<' && markup(token))
        return true;
    const qsizetype start = m_at;
    const qsizetype open = m_page.indexOf(u'<', m_at + 1);
    m_at = open < 0 ? m_page.size() : open;
    token = {};
    token.content = m_page.sliced(start, m_at - start);
    return true;
}

bool HtmlTokens::markup(HtmlToken &token)
{
    const qsizetype start = m_at;
    if (start + 1 >= m_page.size())
        return false;
    const QChar first = m_page[start + 1];
    if (first == u'!' || first == u'?')
        return declaration(token);
    const bool end = first == u'/';
    const qsizetype nameStart = start + (end ? 2 : 1);
    if (nameStart >= m_page.size() || !isLetter(m_page[nameStart]))
        return false;
    qsizetype nameEnd = nameStart;
    while (nameEnd < m_page.size() && isNameUnit(m_page[nameEnd]))
        ++nameEnd;
    m_at = endOfTag(m_page, nameEnd);
    const QStringView name = m_page.sliced(nameStart, nameEnd - nameStart);
    QStringView inside = m_page.sliced(nameEnd, m_at - nameEnd);
    if (inside.endsWith(u'>'))
        inside.chop(1);
    token = {end ? HtmlToken::Kind::End : HtmlToken::Kind::Start, tagOf(name), inside.endsWith(u'/'), inside};
    if (!end && !token.selfClosing && isDropped(token.tag) && !m_unclosed[static_cast<std::size_t>(token.tag)])
        m_unclosed[static_cast<std::size_t>(token.tag)] = !dropRaw(name);
    return true;
}

bool HtmlTokens::declaration(HtmlToken &token)
{
    const qsizetype start = m_at;
    token = {HtmlToken::Kind::Comment, Tag::Other, false, {}};
    if (m_page.sliced(start).startsWith(u"<!--")) {
        const qsizetype close = m_commentsEnd ? m_page.indexOf(u"-->", start + 4) : -1;
        m_commentsEnd = close >= 0;
        // A comment that is never closed ends with its first tag, or the rest of the page would be lost.
        const qsizetype end = close >= 0 ? close : std::max(start + 4, m_page.indexOf(u'>', start));
        token.content = m_page.sliced(start + 4, std::max<qsizetype>(0, end - start - 4));
        m_at = close >= 0 ? close + 3 : std::min(m_page.size(), end + 1);
        return true;
    }
    const qsizetype close = m_page.indexOf(u'>', start);
    m_at = close < 0 ? m_page.size() : close + 1;
    return true;
}

/// Goes to the end tag of an element without text; where there is none only its start tag is passed over, and that is
/// remembered, or a page of nothing but such tags would be searched to its end for each of them.
bool HtmlTokens::dropRaw(QStringView name)
{
    qsizetype at = m_at;
    for (;;) {
        at = m_page.indexOf(u"</", at);
        if (at < 0)
            return false;
        const qsizetype behind = at + 2 + name.size();
        if (behind <= m_page.size() && m_page.sliced(at + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0 &&
            (behind == m_page.size() || !isNameUnit(m_page[behind]))) {
            m_at = at;
            return true;
        }
        at += 2;
    }
}

QStringView attribute(QStringView attributes, QStringView name)
{
    Attribute found;
    for (qsizetype at = 0; nextAttribute(attributes, at, found);) {
        if (found.name.compare(name, Qt::CaseInsensitive) == 0)
            return found.value;
    }
    return {};
}

bool hasAttribute(QStringView attributes, QStringView name)
{
    Attribute found;
    for (qsizetype at = 0; nextAttribute(attributes, at, found);) {
        if (found.name.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace baolan::reading
