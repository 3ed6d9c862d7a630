// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include "tests/architecture/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace baolan::architecture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto everything = "everything"_L1;
constexpr auto hiddenStorage = "no storage type in its headers"_L1;

QStringList words(const QString &cell)
{
    static const QRegularExpression separator(u"[,;]"_s);
    QStringList words;
    for (const QString &word : cell.split(separator, Qt::SkipEmptyParts))
        words += word.trimmed().remove(u'`');
    words.removeAll(QString());
    return words;
}

std::vector<Room> rowsOf(const QString &document)
{
    static const QRegularExpression row(u"^\\| `([\\w/]+)` \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|\\s*$"_s,
                                        QRegularExpression::MultilineOption);
    std::vector<Room> rooms;
    for (const auto &match : row.globalMatch(document)) {
        Room room;
        room.path = match.captured(1);
        room.libraries = {u"Core"_s};
        for (const QString &word : words(match.captured(3)))
            room.libraries.insert(word); // rooms are told from libraries once all rooms are known
        room.never = words(match.captured(4));
        rooms.push_back(room);
    }
    return rooms;
}

/// "domain … storage" is all rooms from the one to the other.
QStringList roomsNamed(const QString &word, const QStringList &names)
{
    const QStringList ends = word.split(u" … "_s);
    const qsizetype first = names.indexOf(ends.first().trimmed());
    const qsizetype last = names.indexOf(ends.last().trimmed());
    return first < 0 || last < first ? QStringList() : names.sliced(first, last - first + 1);
}

void understandUses(Room &room, const QStringList &names, QStringList &faults)
{
    const QSet<QString> said = std::exchange(room.libraries, {});
    room.rooms = {room.name()};
    for (QString word : said) {
        if (word.startsWith(everything)) {
            room.mayUseAll = true;
            continue;
        }
        if (word.startsWith("Qt "_L1))
            word = word.sliced(3);
        if (const QStringList named = roomsNamed(word, names); !named.isEmpty())
            room.rooms.unite(QSet<QString>(named.begin(), named.end()));
        else if (openings().contains(word))
            room.libraries.insert(word);
        else if (!room.mayUseAll && word != "to wire it"_L1)
            faults += u"%1: “%2” in “may use” is not understood"_s.arg(room.path, word);
    }
}

void understandNever(const Room &room, const QStringList &names, QStringList &faults)
{
    for (const QString &word : room.never) {
        const bool isKnown =
            bans().contains(word) || forReviewers().contains(word) || names.contains(word) || word == hiddenStorage;
        if (!isKnown)
            faults += u"%1: “%2” in “never” is not understood"_s.arg(room.path, word);
    }
}

bool isBanned(const QString &header, const QString &module, const QString &word)
{
    const Ban patterns = bans().value(word);
    const bool isModule = word == module;
    return isModule || std::ranges::any_of(patterns, [&header](const QString &pattern) {
               return pattern.endsWith(u'*') ? header.startsWith(pattern.chopped(1)) : header == pattern;
           });
}

bool isAllowedForeign(const Room &room, const QString &header, const QString &module)
{
    for (const QString &word : room.libraries) {
        const Opening &opening = openings().value(word);
        if (opening.modules.contains(module))
            return true;
        for (const QString &beginning : opening.headers) {
            if (header.startsWith(beginning))
                return true;
        }
    }
    return false;
}

/// Headers of no Qt module that belong to some library of the vocabulary; all others are the standard's or the system's.
bool isOfLibrary(const QString &header)
{
    return std::ranges::any_of(openings(), [&header](const Opening &opening) {
        return std::ranges::any_of(opening.headers,
                                   [&header](const QString &beginning) { return header.startsWith(beginning); });
    });
}

QStringList targetsOf(const Room &room)
{
    QStringList targets;
    for (const QString &word : room.libraries)
        targets += openings().value(word).targets;
    for (const QString &name : room.rooms)
        targets += "baolan_"_L1 + name;
    return targets;
}

} // namespace

HouseRules HouseRules::read(const QString &document, QStringList &faults)
{
    HouseRules rules;
    rules.m_rooms = rowsOf(document);
    QStringList names;
    for (const Room &room : rules.m_rooms)
        names += room.name();
    for (Room &room : rules.m_rooms) {
        understandUses(room, names, faults);
        understandNever(room, names, faults);
    }
    if (rules.m_rooms.empty())
        faults += u"there is no table of rooms"_s;
    return rules;
}

const Room *HouseRules::roomOf(const QString &path) const
{
    const auto found =
        std::ranges::find_if(m_rooms, [&path](const Room &room) { return path.startsWith(room.path + u'/'); });
    return found == m_rooms.end() ? nullptr : &*found;
}

QStringList HouseRules::forbiddenIncludes(const std::vector<SourceFile> &files, const ModuleOf &moduleOf) const
{
    QStringList faults;
    for (const SourceFile &file : files) {
        if (file.isBuildFile())
            continue;
        const Room *room = roomOf(file.path);
        if (!room) {
            faults += u"%1 lies in no room"_s.arg(file.path);
            continue;
        }
        for (const Include &include : includesOf(file)) {
            const QString fault = include.own ? faultOfOwn(*room, include.name)
                                              : faultOfForeign(*room, include.name, moduleOf(include.name));
            if (!fault.isEmpty())
                faults += u"%1:%2: %3"_s.arg(file.path).arg(include.line).arg(fault);
        }
    }
    return faults;
}

QString HouseRules::faultOfOwn(const Room &room, const QString &name) const
{
    if (name.endsWith(".moc"_L1) || (name.startsWith("moc_"_L1) && name.endsWith(".cpp"_L1))) // made by the build
        return {};
    if (name.startsWith("lexica/"_L1) && name.endsWith(".inc"_L1)) // the build makes them of resources/lexica
        return {};
    const Room *other = roomOf(name);
    if (!other)
        return u"“%1” names no room; includes start at the root of the repository"_s.arg(name);
    if (room.mayUseAll || room.rooms.contains(other->name()))
        return {};
    return u"%1 may not use %2 (“%3”)"_s.arg(room.path, other->path, name);
}

QString HouseRules::faultOfForeign(const Room &room, const QString &name, const QString &module)
{
    for (const QString &word : room.never) {
        if (isBanned(name, module, word))
            return u"%1 never touches %2 (<%3>)"_s.arg(room.path, word, name);
    }
    if (room.mayUseAll || (module.isEmpty() && !isOfLibrary(name)) || isAllowedForeign(room, name, module))
        return {};
    return u"%1 may not use %2 (<%3>)"_s.arg(room.path, module.isEmpty() ? u"that library"_s : "Qt "_L1 + module, name);
}

QStringList HouseRules::forbiddenLinks(const std::vector<SourceFile> &files) const
{
    // Resources are code of no room: programs link them to have them inside.
    static const QStringList resources{u"baolan_sample"_s, u"baolan_icons"_s, u"baolan_translations"_s};
    // A large room is built in parts, a folder each; they may link one another.
    QHash<const Room *, QStringList> parts;
    for (const SourceFile &file : files) {
        if (file.isBuildFile())
            parts[roomOf(file.path)] += roomTargetsOf(file);
    }
    QStringList faults;
    for (const SourceFile &file : files) {
        const Room *room = file.isBuildFile() ? roomOf(file.path) : nullptr;
        if (!room || room->mayUseAll)
            continue;
        QStringList allowed = targetsOf(*room) + resources;
        for (const Room &other : m_rooms) { // who may use a room may use its parts
            if (room->rooms.contains(other.name()))
                allowed += parts.value(&other);
        }
        for (const QString &link : linksOf(file)) {
            if (!allowed.contains(link))
                faults += u"%1: %2 may not link %3"_s.arg(file.path, room->path, link);
        }
    }
    return faults;
}

QStringList HouseRules::leakedStorage(const std::vector<SourceFile> &files) const
{
    constexpr auto tasks = "models/tasks/"_L1;
    QHash<QString, QStringList> headers;
    QStringList reached;
    for (const SourceFile &file : files) {
        for (const Include &include : includesOf(file)) {
            if (!include.own)
                continue;
            if (file.path.startsWith(tasks) && file.isHeader())
                headers[file.path] += include.name;
            else if (!file.path.startsWith(tasks) && include.name.startsWith(tasks) && !reached.contains(include.name))
                reached += include.name;
        }
    }
    QStringList faults;
    for (qsizetype i = 0; i < reached.size(); ++i) { // grows while it is walked
        for (const QString &next : headers.value(reached[i])) {
            if (next.startsWith("models/storage/"_L1))
                faults += u"%1 shows “%2” to other rooms"_s.arg(reached[i], next);
            else if (next.startsWith(tasks) && !reached.contains(next))
                reached += next;
        }
    }
    return faults;
}

} // namespace baolan::architecture
