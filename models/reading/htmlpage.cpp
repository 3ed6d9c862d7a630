// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlpage.h"

#include "models/reading/htmlblocks.h"
#include "models/reading/htmlroles.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace baolan::reading::htmlpage {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using domain::Expected;
using domain::failure;
using domain::LineRole;
using domain::PageText;

namespace {

bool isHead(LineRole role)
{
    return role == LineRole::Headline || role == LineRole::Kicker || role == LineRole::Subheadline;
}

/// What stands between two blocks: a headline's line break is a blank, links stand line by line, all else in paragraphs.
QStringView between(LineRole before, LineRole after, bool continued)
{
    if (before == after && isHead(after) && continued)
        return u" ";
    if (before == after && (after == LineRole::Navigation || after == LineRole::Masthead))
        return u"\n";
    return u"\n\n";
}

/// One line a block; blank lines have the role Unknown.
void writeLines(const HtmlDocument &document, const std::vector<LineRole> &roles, PageText &page)
{
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const HtmlBlock &block = document.blocks[i];
        const QStringView gap = i == 0 ? QStringView(u"") : between(roles[i - 1], roles[i], block.continued);
        page.text += gap;
        page.text += block.text;
        if (gap == u"\n\n")
            page.lineRoles.push_back(LineRole::Unknown);
        if (gap != u" ")
            page.lineRoles.push_back(roles[i]);
    }
}

} // namespace

bool takesName(QStringView lowerCaseName)
{
    constexpr std::array<QStringView, 4> endings{u".htm", u".html", u".xhtml", u".shtml"};
    return std::ranges::any_of(endings, [&](QStringView ending) { return lowerCaseName.endsWith(ending); });
}

bool takesBytes(QByteArrayView head)
{
    QByteArray start = head.first(std::min<qsizetype>(head.size(), 300)).toByteArray();
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    if (start.startsWith("<?xml"))
        start = start.mid(start.indexOf("?>") + 2).trimmed();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head>");
}

QString declaredEncoding(QByteArrayView bytes)
{
    constexpr qsizetype searched = 4096;
    const QByteArray head = bytes.first(std::min(bytes.size(), searched)).toByteArray().toLower();
    qsizetype at = head.indexOf("charset");
    if (at < 0)
        return {};
    at += 7;
    while (at < head.size() && QByteArrayView(" =\"'").contains(head[at]))
        ++at;
    qsizetype end = at;
    while (end < head.size() && end < at + 40 &&
           (std::isalnum(static_cast<unsigned char>(head[end])) || QByteArrayView("-_:.").contains(head[end])))
        ++end;
    return QString::fromLatin1(QByteArrayView(head).sliced(at, end - at));
}

Expected<PageText> read(const Input &input, const ReadOptions &options)
{
    // A saved page is some hundred kilobytes; what is far larger is none, and its elements would fill the memory.
    constexpr qsizetype limit = 16 * 1024 * 1024;
    if (input.bytes.size() > limit)
        return failure(ErrorKind::TooLarge, input.file, u"limit %1 bytes for a web page"_s.arg(limit));
    auto decoded = decodeInput(input, options, declaredEncoding(input.bytes));
    if (!decoded)
        return std::unexpected(std::move(decoded.error()));
    const HtmlDocument document = readHtml(decoded->text);
    PageText page;
    page.encoding = std::move(decoded->encoding);
    page.replaced = decoded->replaced;
    writeLines(document, blockRoles(document), page);
    return makePage(input, std::move(page));
}

} // namespace baolan::reading::htmlpage
