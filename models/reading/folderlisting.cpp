// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/folderlisting.h"

#include "models/text/charset.h"

#include <QDirListing>
#include <QFile>

#include <filesystem>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names that are no UTF-8 come out of archives packed under Chinese Windows.
QString meantName(const QByteArray &bytes)
{
    const auto decoded = text::decode(bytes, u"GB18030");
    return decoded ? decoded->text : QString::fromUtf8(bytes);
}

FolderListing listResource(const QString &path)
{
    FolderListing listing;
    for (const auto &entry : QDirListing(path))
        listing.names += entry.fileName();
    return listing;
}

} // namespace

// Qt's own listing ends at the first name that it cannot decode and says nothing of it, nor of all that comes after.
FolderListing listFolder(const QString &path)
{
    if (path.startsWith(u':'))
        return listResource(path);
    FolderListing listing;
    std::error_code error;
    std::filesystem::directory_iterator entry(QFile::encodeName(path).toStdString(), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const QByteArray name = QByteArray::fromStdString(entry->path().filename().native());
        if (name.startsWith('.'))
            continue;
        if (text::isUtf8(name))
            listing.names += QFile::decodeName(name);
        else
            listing.unnameable += meantName(name);
    }
    return listing;
}

} // namespace baolan::reading
