// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlwords.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array titleWords{"title"_L1, "headline"_L1, "biaoti"_L1, "bt"_L1, "maintitle"_L1, "tit"_L1, "zhuti"_L1};
constexpr std::array kickerWords{"kicker"_L1,  "yinti"_L1,      "jianti"_L1, "pretitle"_L1,
                                 "eyebrow"_L1, "introtitle"_L1, "yt"_L1};
constexpr std::array subtitleWords{"subtitle"_L1, "futi"_L1, "subhead"_L1, "subheadline"_L1, "subtit"_L1};
constexpr std::array bylineWords{"author"_L1, "byline"_L1, "writer"_L1, "zuozhe"_L1, "reporter"_L1};
constexpr std::array contentWords{"content"_L1, "article"_L1, "body"_L1,     "text"_L1, "txt"_L1,
                                  "detail"_L1,  "neirong"_L1, "zhengwen"_L1, "story"_L1};
constexpr std::array markedWords{"ozoom"_L1, "articlebody"_L1, "zoom"_L1};
constexpr std::array captionWords{"caption"_L1, "picinfo"_L1, "imgdesc"_L1,   "imgtext"_L1,
                                  "pictext"_L1, "tushuo"_L1,  "photodesc"_L1, "picdesc"_L1};
constexpr std::array navigationWords{"nav"_L1,        "menu"_L1,       "foot"_L1,    "footer"_L1,   "copyright"_L1,
                                     "tool"_L1,       "tools"_L1,      "toolbar"_L1, "crumb"_L1,    "crumbs"_L1,
                                     "breadcrumb"_L1, "share"_L1,      "sidebar"_L1, "related"_L1,  "recommend"_L1,
                                     "pager"_L1,      "pagination"_L1, "comment"_L1, "comments"_L1, "login"_L1,
                                     "search"_L1,     "banner"_L1,     "ads"_L1,     "advert"_L1,   "list"_L1,
                                     "links"_L1,      "daohang"_L1,    "catalog"_L1, "calendar"_L1};

using Words = QVarLengthArray<QString, 8>;

/// The words of `articleTitle big-box main_2` in small letters: article, title, big, box, main.
void addWords(QStringView names, Words &words)
{
    constexpr qsizetype enough = 200;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty())
            words.push_back(word);
        word.clear();
    };
    bool smallBefore = false;
    for (const QChar unit : names.first(std::min(names.size(), enough))) {
        const bool big = unit >= u'A' && unit <= u'Z';
        const bool small = unit >= u'a' && unit <= u'z';
        if (!big && !small) {
            close();
        } else {
            if (big && smallBefore)
                close();
            word += unit.toLower();
        }
        smallBefore = small;
    }
    close();
}

template<std::size_t N>
bool any(const Words &words, const std::array<QLatin1StringView, N> &wanted)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        return std::ranges::any_of(wanted, [&](QLatin1StringView candidate) { return candidate == word; });
    });
}

bool has(const Words &words, QStringView wanted)
{
    return std::ranges::any_of(words, [&](const QString &word) { return word == wanted; });
}

Purpose purposeOfWords(const Words &words)
{
    if (any(words, markedWords))
        return Purpose::MarkedContent;
    if (any(words, navigationWords))
        return Purpose::Navigation;
    if (any(words, captionWords))
        return Purpose::Caption;
    if (any(words, kickerWords) || (has(words, u"pre") && has(words, u"title")))
        return Purpose::Kicker;
    if (any(words, subtitleWords) || (has(words, u"sub") && any(words, titleWords)))
        return Purpose::Subtitle;
    if (any(words, bylineWords))
        return Purpose::Byline;
    if (any(words, titleWords))
        return Purpose::Title;
    return any(words, contentWords) ? Purpose::Content : Purpose::None;
}

QString squeezedStyle(QStringView attributes)
{
    QString style = attribute(attributes, u"style").toString().toLower();
    style.remove(u' ');
    return style;
}

} // namespace

Purpose purposeOf(Tag tag, QStringView attributes)
{
    switch (tag) {
    case Tag::FounderTitle:
    case Tag::H1:
    case Tag::H2: return Purpose::Title;
    case Tag::FounderAuthor: return Purpose::Byline;
    case Tag::FounderContent: return Purpose::MarkedContent;
    case Tag::Figcaption:
    case Tag::Caption: return Purpose::Caption;
    case Tag::Nav:
    case Tag::Footer:
    case Tag::Aside:
    case Tag::Select:
    case Tag::Button:
    case Tag::Form: return Purpose::Navigation;
    case Tag::Html:
    case Tag::Body:
    case Tag::Head: return Purpose::None;
    default: break;
    }
    if (attributes.isEmpty())
        return tag == Tag::Article ? Purpose::Content : Purpose::None;
    Words words;
    addWords(attribute(attributes, u"class"), words);
    addWords(attribute(attributes, u"id"), words);
    addWords(attribute(attributes, u"itemprop"), words);
    const Purpose purpose = words.isEmpty() ? Purpose::None : purposeOfWords(words);
    return purpose == Purpose::None && tag == Tag::Article ? Purpose::Content : purpose;
}

bool isHidden(QStringView attributes)
{
    if (attributes.isEmpty())
        return false;
    if (attributes.contains(u"hidden", Qt::CaseInsensitive) && hasAttribute(attributes, u"hidden"))
        return true;
    const QString style = squeezedStyle(attributes);
    return style.contains(u"display:none") || style.contains(u"visibility:hidden");
}

int fontSize(Tag tag, QStringView attributes)
{
    constexpr std::array sizes{10, 13, 16, 18, 24, 32, 48};
    if (tag == Tag::Font) {
        bool number = false;
        const QStringView value = attribute(attributes, u"size");
        const int size = value.toInt(&number);
        if (number && !value.startsWith(u'+') && !value.startsWith(u'-'))
            return sizes[static_cast<std::size_t>(std::clamp(size, 1, 7) - 1)];
    }
    if (!attributes.contains(u"font", Qt::CaseInsensitive))
        return 0;
    const QString style = squeezedStyle(attributes);
    const qsizetype at = style.indexOf(u"font-size:");
    if (at < 0)
        return 0;
    qsizetype end = at + 10;
    double value = 0;
    while (end < style.size() && style[end] >= u'0' && style[end] <= u'9')
        value = std::min(value * 10 + (style[end++].unicode() - u'0'), 1000.0);
    const QStringView unit = QStringView(style).sliced(end);
    if (unit.startsWith(u"pt"))
        value *= 4.0 / 3.0;
    else if (unit.startsWith(u"em") || unit.startsWith(u"rem"))
        value *= 16;
    return static_cast<int>(value);
}

} // namespace baolan::reading
