// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pagedate.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace baolan::domain {

/// What is known of a page from outside its text: from its path, a manifest or the user. Empty = nothing is said.
struct PageHints {
    QString publication;
    DateInterval date;
    DateSource dateSource = DateSource::None;
    QString number;  ///< the page's number as digits ("4"), or as printed where it is none ("A04")
    QString section; ///< 版面名: 工会, 要闻 …

    bool operator==(const PageHints &) const = default;
};

/// What a reader learnt of a line from the markup of its format. Plain text has no such knowledge (Unknown).
enum class LineRole : std::uint8_t {
    Unknown,
    Headline,
    Kicker,
    Subheadline,
    Byline,
    Body,      ///< a true paragraph: its start and end are known
    Caption,   ///< belongs to a photo
    Masthead,  ///< the paper's name, date, page label, section
    Navigation ///< links, buttons, a publisher's footer: never part of an article
};

/// A page as it was read, before anything is understood: what the Page pane shows and what all offsets on the page's
/// side count in (UTF-16 units of `text`). Lines end in LF; NUL, BOM and lone surrogates are gone.
struct PageText {
    QString file;        ///< below what was named for import, '/' between folders; "archive.zip/2023/04.txt"
    QString path;        ///< where the file lies (the archive's path for a member)
    QByteArray sha256;   ///< of the file's (or member's) bytes, 32 bytes
    QString encoding;    ///< the name of the encoding used: "UTF-8", "GB18030" …
    qint64 replaced = 0; ///< how many broken byte sequences became U+FFFD
    QString text;
    std::vector<LineRole> lineRoles; ///< one for each line of `text`, or empty: nothing is known of any line
    PageHints hints;

    bool operator==(const PageText &) const = default;
};

} // namespace baolan::domain
