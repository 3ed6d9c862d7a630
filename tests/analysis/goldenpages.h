// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"

#include <QDir>
#include <QFile>
#include <QString>

#include <vector>

namespace baolan::tests {

inline QString goldenFolder() { return QStringLiteral(BAOLAN_TESTS "/analysis/golden"); }

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline domain::PageText pageText(const QString &text, const QString &file = QStringLiteral("page.txt"))
{
    domain::PageText page;
    page.file = file;
    page.text = text;
    return page;
}

/// The names of all golden pages, without an ending.
inline QStringList goldenNames()
{
    QStringList names;
    for (const QString &file :
         QDir(goldenFolder()).entryList({QStringLiteral("*.txt"), QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString name = file.section(u'.', 0, 0);
        if (!names.contains(name))
            names.push_back(name);
    }
    return names;
}

inline domain::PageText goldenPage(const QString &name)
{
    return pageText(QString::fromUtf8(bytesOf(goldenFolder() + u'/' + name + QStringLiteral(".txt"))),
                    name + QStringLiteral(".txt"));
}

/// The real pages, which are no part of the repository: beside the checkout, or beside the folder of worktrees.
inline std::vector<domain::PageText> corpusPages()
{
    std::vector<domain::PageText> pages;
    for (const char *folder : {BAOLAN_SOURCE "/../shared/corpus", BAOLAN_SOURCE "/../../shared/corpus"}) {
        const QDir corpus(QString::fromUtf8(folder));
        for (const QString &file : corpus.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
            pages.push_back(pageText(QString::fromUtf8(bytesOf(corpus.filePath(file))), file));
        if (!pages.empty())
            break;
    }
    return pages;
}

} // namespace baolan::tests
