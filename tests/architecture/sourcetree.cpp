// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace baolan::architecture {

using namespace Qt::Literals::StringLiterals;

std::vector<SourceFile> readSources(const QString &root, const QStringList &folders)
{
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({file.fileName().sliced(root.size() + 1), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression shape(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    std::vector<Include> includes;
    int number = 0;
    for (const QString &line : file.text.split(u'\n')) {
        ++number;
        if (const auto match = shape.match(line); match.hasMatch())
            includes.push_back({match.captured(2), match.captured(1) == "\""_L1, number});
    }
    return includes;
}

QStringList roomTargetsOf(const SourceFile &file)
{
    static const QRegularExpression room(u"\\bbaolan_room\\s*\\(\\s*(\\w+)"_s);
    QStringList targets;
    for (const auto &match : room.globalMatch(file.text))
        targets += "baolan_"_L1 + match.captured(1);
    return targets;
}

QStringList linksOf(const SourceFile &file)
{
    static const QRegularExpression comment(u"#[^\\n]*"_s);
    static const QRegularExpression room(u"\\bbaolan_(?:room|program)\\s*\\(([^)]*)\\)"_s);
    static const QRegularExpression link(u"\\btarget_link_libraries\\s*\\(\\s*\\S+([^)]*)\\)"_s);
    static const QRegularExpression target(u"(?<![\\w:])(?:baolan_\\w+|[A-Z]\\w+::\\w+)"_s);
    const QString text = QString(file.text).remove(comment);
    QStringList links;
    for (const QRegularExpression &call : {room, link}) {
        for (const auto &match : call.globalMatch(text)) {
            for (const auto &found : target.globalMatch(match.captured(1)))
                links += found.captured();
        }
    }
    return links;
}

} // namespace baolan::architecture
