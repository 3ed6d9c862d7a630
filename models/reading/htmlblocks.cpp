// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlblocks.h"

#include "models/text/han.h"

#include <algorithm>

namespace baolan::reading {

namespace {

constexpr bool isVoid(Tag tag)
{
    switch (tag) {
    case Tag::Area:
    case Tag::Base:
    case Tag::Br:
    case Tag::Col:
    case Tag::Embed:
    case Tag::Hr:
    case Tag::Img:
    case Tag::Input:
    case Tag::Link:
    case Tag::Meta:
    case Tag::Param:
    case Tag::Source:
    case Tag::Track:
    case Tag::Wbr: return true;
    default: return false;
    }
}

/// Elements that stand within a line.
constexpr bool isInline(Tag tag)
{
    switch (tag) {
    case Tag::Other:
    case Tag::A:
    case Tag::B:
    case Tag::Font:
    case Tag::FounderAuthor:
    case Tag::FounderTitle:
    case Tag::Img:
    case Tag::Input:
    case Tag::Label:
    case Tag::Span:
    case Tag::Strong:
    case Tag::Wbr:
    case Tag::Button: return true;
    default: return false;
    }
}

constexpr bool isTablePart(Tag tag)
{
    switch (tag) {
    case Tag::Table:
    case Tag::Tbody:
    case Tag::Thead:
    case Tag::Tfoot:
    case Tag::Tr:
    case Tag::Td:
    case Tag::Th:
    case Tag::Body:
    case Tag::Html: return true;
    default: return false;
    }
}

/// Whether an open element ends where `next` begins: the end tags that people leave out.
constexpr bool endsBefore(Tag open, Tag next)
{
    switch (next) {
    case Tag::Li: return open == Tag::Li;
    case Tag::Option: return open == Tag::Option;
    case Tag::Dt:
    case Tag::Dd: return open == Tag::Dt || open == Tag::Dd;
    case Tag::Td:
    case Tag::Th: return open == Tag::Td || open == Tag::Th;
    case Tag::Tr: return open == Tag::Td || open == Tag::Th || open == Tag::Tr;
    case Tag::Tbody:
    case Tag::Thead:
    case Tag::Tfoot:
        return open == Tag::Td || open == Tag::Th || open == Tag::Tr || open == Tag::Tbody || open == Tag::Thead;
    default: return false;
    }
}

constexpr bool leavesOutEndTags(Tag next)
{
    switch (next) {
    case Tag::Li:
    case Tag::Option:
    case Tag::Dt:
    case Tag::Dd:
    case Tag::Td:
    case Tag::Th:
    case Tag::Tr:
    case Tag::Tbody:
    case Tag::Thead:
    case Tag::Tfoot: return true;
    default: return false;
    }
}

/// How far up such an element is looked for.
constexpr bool isScope(Tag open, Tag next)
{
    if (open == Tag::Table)
        return true;
    if (next == Tag::Li)
        return open == Tag::Ul || open == Tag::Ol || open == Tag::Td;
    return next == Tag::Dt || next == Tag::Dd ? open == Tag::Dl : false;
}

class Builder
{
public:
    HtmlDocument build(QStringView page)
    {
        m_document.elements.push_back({-1, Tag::Html});
        m_open.push_back({0, Tag::Html});
        HtmlTokens tokens(page);
        for (HtmlToken token; tokens.next(token);) {
            switch (token.kind) {
            case HtmlToken::Kind::Text: text(token.content); break;
            case HtmlToken::Kind::Start: start(token); break;
            case HtmlToken::Kind::End: end(token.tag); break;
            case HtmlToken::Kind::Comment: comment(token.content); break;
            }
        }
        flush();
        return std::move(m_document);
    }

private:
    struct Open {
        int element = 0;
        Tag tag = Tag::Other;
        bool hidden = false;
        bool link = false;
    };

    static constexpr std::size_t deepest = 256;

    void start(const HtmlToken &token)
    {
        if (token.tag == Tag::Meta)
            return meta(token.content);
        closeImplied(token.tag);
        const bool lineEnds = token.tag == Tag::Br && !text::stripped(m_text).isEmpty();
        if (!isInline(token.tag))
            flush();
        m_continued |= lineEnds;
        if (token.tag == Tag::Img)
            image(token.content);
        if (isVoid(token.tag) || (token.selfClosing && token.tag != Tag::Div && token.tag != Tag::P))
            return;
        push(token);
    }

    void push(const HtmlToken &token)
    {
        // Deeper than any page needs, elements are only counted, so that no page can exhaust us.
        if (m_open.size() >= deepest) {
            ++m_tooDeep;
            return;
        }
        const Open &around = m_open.back();
        const HtmlElement &parent = m_document.elements[static_cast<std::size_t>(around.element)];
        HtmlElement element{around.element, token.tag, purposeOf(token.tag, token.content),
                            fontSize(token.tag, token.content)};
        if (element.fontSize == 0)
            element.fontSize = parent.fontSize;
        const bool hidden = around.hidden || isHidden(token.content);
        const bool link = around.link || token.tag == Tag::A || token.tag == Tag::Button || token.tag == Tag::Option;
        m_document.elements.push_back(element);
        m_open.push_back({static_cast<int>(m_document.elements.size() - 1), token.tag, hidden, link});
    }

    void end(Tag tag)
    {
        if (tag == Tag::P && !isOpen(Tag::P))
            return flush();
        if (!isInline(tag))
            flush();
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        for (std::size_t i = m_open.size(); i-- > 1;) {
            if (m_open[i].tag == tag)
                return pop(i);
            // A stray end tag in a table's cell must not close what is around the table.
            if (isTablePart(m_open[i].tag) && !isTablePart(tag))
                return;
        }
    }

    void closeImplied(Tag next)
    {
        if (!isInline(next) && next != Tag::Br && m_open.back().tag == Tag::P)
            return pop(m_open.size() - 1);
        if (next == Tag::A) {
            for (std::size_t i = m_open.size(); i-- > 1 && isInline(m_open[i].tag);) {
                if (m_open[i].tag == Tag::A)
                    return pop(i);
            }
            return;
        }
        if (!leavesOutEndTags(next))
            return;
        std::size_t outermost = 0;
        for (std::size_t i = m_open.size(); i-- > 1 && !isScope(m_open[i].tag, next);) {
            if (endsBefore(m_open[i].tag, next))
                outermost = i;
        }
        if (outermost > 0)
            pop(outermost);
    }

    /// Closes the open elements from `index` on.
    void pop(std::size_t index)
    {
        const bool block = std::ranges::any_of(m_open.begin() + static_cast<std::ptrdiff_t>(index), m_open.end(),
                                               [](const Open &open) { return !isInline(open.tag); });
        if (block)
            flush();
        m_open.resize(index);
    }

    [[nodiscard]] bool isOpen(Tag tag) const
    {
        return std::ranges::any_of(m_open, [&](const Open &open) { return open.tag == tag; });
    }

    void comment(QStringView content)
    {
        // The comments with which the Founder system fences an article's text, and its list of properties.
        const QStringView word = text::stripped(content);
        if (word.startsWith(u"enpcontent", Qt::CaseInsensitive)) {
            flush();
            push({HtmlToken::Kind::Start, Tag::FounderContent, false, {}});
        } else if (word.startsWith(u"/enpcontent", Qt::CaseInsensitive)) {
            end(Tag::FounderContent);
        } else if (const qsizetype at = word.indexOf(u"<founder-title>"); at >= 0) {
            const QStringView title = word.sliced(at + 15);
            const qsizetype close = title.indexOf(u"</");
            declare(close < 0 ? title : title.first(close));
        }
    }

    void meta(QStringView attributes)
    {
        const QStringView name = attribute(attributes, u"name");
        const QStringView property = attribute(attributes, u"property");
        if (name.compare(u"title", Qt::CaseInsensitive) == 0 || property.compare(u"og:title", Qt::CaseInsensitive) == 0)
            declare(attribute(attributes, u"content"));
    }

    void declare(QStringView title)
    {
        constexpr qsizetype enough = 8;
        if (m_document.declaredTitles.size() >= enough)
            return;
        const QString decoded = decodeEntities(title.first(std::min<qsizetype>(title.size(), 500)));
        if (const QStringView plain = text::stripped(decoded); !plain.isEmpty())
            m_document.declaredTitles += plain.toString();
    }

    void image(QStringView attributes)
    {
        // A small picture is an ornament, one in a link belongs to the navigation.
        bool known = false;
        const int width = attribute(attributes, u"width").toInt(&known);
        if (m_open.back().hidden || m_open.back().link || (known && width < 60))
            return;
        flush();
        m_afterImage = true;
    }

    void text(QStringView raw)
    {
        const Open &open = m_open.back();
        if (open.tag == Tag::Title)
            return declare(raw);
        if (open.hidden || open.tag == Tag::Head)
            return;
        if (!raw.contains(u'&'))
            return append(raw, open);
        append(decodeEntities(raw), open);
    }

    void append(QStringView piece, const Open &open)
    {
        qsizetype at = 0;
        while (at < piece.size()) {
            const qsizetype start = at;
            while (at < piece.size() && isSpace(piece[at]))
                ++at;
            if (at > start)
                gap(piece.sliced(start, at - start));
            const qsizetype word = at;
            while (at < piece.size() && !isSpace(piece[at]))
                ++at;
            if (at > word)
                run(piece.sliced(word, at - word), open);
        }
    }

    static bool isSpace(QChar unit) { return unit == u' ' || (unit >= u'\t' && unit <= u'\r') || unit == QChar(0xa0); }

    void gap(QStringView blanks)
    {
        m_gap = true;
        m_gapIsLine &= std::ranges::any_of(blanks, [](QChar unit) { return unit == u'\n' || unit == u'\r'; });
    }

    void run(QStringView words, const Open &open)
    {
        if (m_text.isEmpty()) {
            m_element = open.element;
        } else if (m_gap) {
            // A line end of the source between two Chinese characters is no blank of the text.
            const bool chinese = m_text.back().unicode() >= 0x2010 && words.front().unicode() >= 0x2010;
            if (!m_gapIsLine || !chinese)
                m_text += u' ';
        }
        m_gap = false;
        m_gapIsLine = true;
        m_text += words;
        if (open.link)
            m_linkUnits += words.size();
    }

    void flush()
    {
        const QStringView plain = text::stripped(m_text);
        if (!plain.isEmpty()) {
            m_document.blocks.push_back({plain.toString(), m_element, m_linkUnits, m_afterImage, m_continued});
            m_afterImage = false;
            m_continued = false;
        } else if (m_text.isEmpty()) {
            m_continued = false;
        }
        m_text.clear();
        m_linkUnits = 0;
        m_gap = false;
        m_gapIsLine = true;
    }

    HtmlDocument m_document;
    std::vector<Open> m_open;
    int m_tooDeep = 0;
    QString m_text;
    int m_element = 0;
    qsizetype m_linkUnits = 0;
    bool m_gap = false;
    bool m_gapIsLine = true;
    bool m_afterImage = false;
    bool m_continued = false;
};

} // namespace

bool HtmlDocument::isInside(int element, int ancestor) const
{
    for (int at = element; at >= ancestor && at >= 0; at = elements[static_cast<std::size_t>(at)].parent) {
        if (at == ancestor)
            return true;
    }
    return false;
}

HtmlDocument readHtml(QStringView page) { return Builder().build(page); }

} // namespace baolan::reading
