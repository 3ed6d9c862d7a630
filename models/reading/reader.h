// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source.h"

#include <QByteArray>

#include <span>

namespace baolan::reading {

/// What a reader gets: a file's (or an archive member's) names and its bytes.
struct Input {
    QString file;
    QString path;
    QByteArray bytes;
    domain::PageHints hints; ///< all that is known from outside, the user's word first
};

/// A format: what it is told by, and how a page is made of it. A new one is a pair of files and a line in readers.cpp.
struct Reader {
    QStringView name;
    bool (*takesName)(QStringView lowerCaseName);
    bool (*takesBytes)(QByteArrayView head); ///< the bytes are this format for sure, whatever their name
    domain::Expected<domain::PageText> (*read)(const Input &input, const ReadOptions &options);
};

/// All formats of single pages, the one that takes anything last.
[[nodiscard]] std::span<const Reader> readers();

/// The reader for a file of that name and beginning; null when none takes it.
[[nodiscard]] const Reader *readerFor(QStringView file, QByteArrayView head);
/// The same by the name alone: what a folder is searched for.
[[nodiscard]] bool isPageName(QStringView file);

/// What each reader ends with: a page with the input's names, hash and hints, or Empty when there is no text in it.
[[nodiscard]] domain::Expected<domain::PageText> makePage(const Input &input, domain::PageText page);

/// Decodes the input by the user's encoding, else by `declared` where that fits, else by what the bytes look like.
struct DecodedPage {
    QString text;
    QString encoding;
    qint64 replaced = 0;
};
[[nodiscard]] domain::Expected<DecodedPage> decodeInput(const Input &input, const ReadOptions &options,
                                                        QStringView declared = {});

} // namespace baolan::reading
