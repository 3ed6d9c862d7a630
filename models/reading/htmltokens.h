// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>

namespace baolan::reading {

/// The elements that page reading tells apart; all else is Other.
enum class Tag : std::uint8_t {
    Other,
    A,
    Address,
    Area,
    Article,
    Aside,
    B,
    Base,
    Blockquote,
    Body,
    Br,
    Button,
    Caption,
    Center,
    Col,
    Dd,
    Div,
    Dl,
    Dt,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    FounderAuthor,
    FounderContent,
    FounderTitle,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hr,
    Html,
    Iframe,
    Img,
    Input,
    Label,
    Li,
    Link,
    Main,
    Meta,
    Nav,
    Noembed,
    Noframes,
    Noscript,
    Object,
    Ol,
    Option,
    P,
    Param,
    Pre,
    Script,
    Section,
    Select,
    Source,
    Span,
    Strong,
    Style,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Title,
    Tr,
    Track,
    Ul,
    Wbr,
    Xmp
};

[[nodiscard]] Tag tagOf(QStringView name);

/// One piece of markup. The views are into the page.
struct HtmlToken {
    enum class Kind : std::uint8_t { Text, Start, End, Comment };
    Kind kind = Kind::Text;
    Tag tag = Tag::Other;
    bool selfClosing = false;
    QStringView content; ///< Text: its characters · Start: the attributes · Comment: what it says
};

/// Cuts a page into tokens in one pass, without ever failing: whatever makes no tag is text. Scripts, styles and the like
/// come as a Start and an End with nothing between.
class HtmlTokens final
{
public:
    explicit HtmlTokens(QStringView page) : m_page(page) {}

    [[nodiscard]] bool next(HtmlToken &token);

private:
    [[nodiscard]] bool markup(HtmlToken &token);
    [[nodiscard]] bool declaration(HtmlToken &token);
    [[nodiscard]] bool dropRaw(QStringView name);

    QStringView m_page;
    qsizetype m_at = 0;
    bool m_commentsEnd = true; ///< whether there may be another end of a comment
    std::array<bool, static_cast<std::size_t>(Tag::Xmp) + 1> m_unclosed{};
};

/// The value of an attribute in a start tag's content, entities not decoded; null when it has none of that name.
[[nodiscard]] QStringView attribute(QStringView attributes, QStringView name);
/// Whether the attribute is there, with or without a value.
[[nodiscard]] bool hasAttribute(QStringView attributes, QStringView name);

/// The text with its entities as characters.
[[nodiscard]] QString decodeEntities(QStringView text);

} // namespace baolan::reading
