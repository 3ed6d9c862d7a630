// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/archivereader.h"

#include "models/reading/manifest.h"
#include "models/reading/pathhints.h"
#include "models/reading/reader.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <functional>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorKind;
using domain::PageHints;

namespace {

bool isBidiControl(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f;
}

bool isControl(QChar unit) { return unit.unicode() < 0x20 || unit.unicode() == 0x7f; }

/// The name for a report: what would hide or turn parts of it is written out.
QString shownName(QStringView name)
{
    constexpr qsizetype longest = 300;
    QString shown;
    for (const QChar unit : name.first(std::min(name.size(), longest))) {
        if (isControl(unit) || isBidiControl(unit))
            shown += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += unit;
    }
    return shown;
}

bool isHiddenMember(QStringView name)
{
    for (const QStringView part : name.tokenize(u'/')) {
        if (part.startsWith(u'.') || part == u"__MACOSX")
            return true;
    }
    return false;
}

QStringView withoutEnding(QStringView file)
{
    for (const QStringView ending :
         {QStringView(u".zip"), QStringView(u".7z"), QStringView(u".tar.gz"), QStringView(u".tar.bz2"),
          QStringView(u".tar.xz"), QStringView(u".tgz"), QStringView(u".tar")}) {
        if (file.endsWith(ending, Qt::CaseInsensitive))
            return file.chopped(ending.size());
    }
    return file;
}

using Open = std::function<std::unique_ptr<ArchiveFile>()>;

class Reading
{
public:
    Reading(const Source &source, const ReadOptions &options, const TakePage &take)
        : m_source(source)
        , m_options(options)
        , m_take(take)
    {
    }

    void run(const Open &open)
    {
        readManifests(*open());
        readMembers(*open());
    }

private:
    void readManifests(ArchiveFile &archive)
    {
        for (;;) {
            const auto member = archive.next();
            if (!member || !*member)
                break; // what is wrong is told when the pages are read
            const QString &name = (*member)->name;
            const bool isManifest = name == Manifest::fileName || name.endsWith(u'/' + Manifest::fileName);
            if (!isManifest || !(*member)->isFile || !unsafeName(name).isEmpty())
                continue;
            if (const auto bytes = archive.data(m_options.maxFileBytes)) {
                std::vector<Skipped> faults;
                m_manifests.emplace_back(name.chopped(Manifest::fileName.size()),
                                         Manifest::parse(fileOf(name), *bytes, faults));
                for (Skipped &fault : faults)
                    m_goesOn = m_goesOn && m_take(std::unexpected(std::move(fault)));
            }
        }
        // The nearest first: the one with the longest folder.
        std::ranges::sort(m_manifests, std::ranges::greater(), [](const auto &entry) { return entry.first.size(); });
    }

    void readMembers(ArchiveFile &archive)
    {
        while (m_goesOn) {
            auto member = archive.next();
            if (!member)
                return fail(m_source.file, std::move(member.error()));
            if (!*member)
                break;
            readMember(archive, **member);
        }
        if (m_goesOn && !m_any)
            fail(m_source.file, {ErrorKind::Empty, {}, u"no page in the archive"_s});
    }

    void readMember(ArchiveFile &archive, const ArchiveMember &member)
    {
        const QString file = fileOf(member.name);
        if (member.isFolder)
            return;
        if (const QString why = unsafeName(member.name); !why.isEmpty())
            return fail(file, {ErrorKind::InvalidArgument, {}, why});
        if (isHiddenMember(member.name))
            return;
        if (isArchiveName(member.name))
            return fail(file, {ErrorKind::UnknownFormat, {}, u"an archive within an archive"_s});
        if (!isPageName(member.name))
            return;
        if (!member.isFile)
            return fail(file, {ErrorKind::Unreadable, {}, u"no regular file"_s});
        if (member.isEncrypted)
            return fail(file, {ErrorKind::Unreadable, {}, u"encrypted"_s});
        auto bytes = archive.data(m_options.maxFileBytes);
        if (!bytes)
            return fail(file, std::move(bytes.error()));
        readPage({file, m_source.path, std::move(*bytes), hintsOf(member.name)});
    }

    void readPage(const Input &input)
    {
        m_any = true;
        if (input.bytes.isEmpty())
            return fail(input.file, {ErrorKind::Empty, {}, {}});
        const Reader *reader =
            readerFor(input.file, QByteArrayView(input.bytes).first(std::min<qsizetype>(input.bytes.size(), 4096)));
        m_goesOn = m_take(reader->read(input, m_options));
    }

    [[nodiscard]] PageHints hintsOf(const QString &member) const
    {
        PageHints hints = m_options.hints;
        for (const auto &[folder, manifest] : m_manifests) {
            if (member.startsWith(folder))
                hints = combined(hints, manifest.hints(QStringView(member).sliced(folder.size())));
        }
        hints = combined(hints, hintsFromPath(member, withoutEnding(m_source.file)));
        return combined(hints, m_source.hints);
    }

    [[nodiscard]] QString fileOf(QStringView member) const { return m_source.file + u'/' + shownName(member); }

    void fail(const QString &subject, Error error)
    {
        m_any = true;
        error.subject = subject;
        m_goesOn = m_take(std::unexpected(std::move(error)));
    }

    const Source &m_source;
    const ReadOptions &m_options;
    const TakePage &m_take;
    std::vector<std::pair<QString, Manifest>> m_manifests;
    bool m_goesOn = true;
    bool m_any = false;
};

} // namespace

bool isArchiveName(QStringView file)
{
    constexpr std::array<QStringView, 9> endings{u".zip",     u".tar", u".tgz",    u".tar.gz", u".tbz2",
                                                 u".tar.bz2", u".txz", u".tar.xz", u".7z"};
    return std::ranges::any_of(endings, [&](QStringView ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
}

bool isArchiveBytes(QByteArrayView head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.startsWith("7z\xbc\xaf\x27\x1c");
}

QString unsafeName(QStringView name)
{
    if (name.isEmpty())
        return u"a member without a name"_s;
    if (std::ranges::any_of(name, isControl))
        return u"control characters in the name"_s;
    if (std::ranges::any_of(name, isBidiControl))
        return u"characters in the name that turn the writing direction"_s;
    const bool drive = name.size() > 1 && name[1] == u':';
    if (name.startsWith(u'/') || name.startsWith(u'\\') || drive)
        return u"an absolute path"_s;
    const QString path = name.toString().replace(u'\\', u'/');
    for (const QStringView part : QStringView(path).tokenize(u'/')) {
        if (part == u"..")
            return u"a path that leads out of the archive"_s;
    }
    return {};
}

void readArchive(const Source &source, const ReadOptions &options, const TakePage &take, const ArchiveLimits &limits)
{
    // What is built into the program has no file that libarchive could open.
    if (source.path.startsWith(u':')) {
        QFile file(source.path);
        if (!file.open(QIODevice::ReadOnly))
            take(domain::failure(ErrorKind::NotFound, source.file, file.errorString()));
        else
            readArchive(source, file.readAll(), options, take, limits);
        return;
    }
    Reading(source, options, take).run([&] { return std::make_unique<ArchiveFile>(source.path, limits); });
}

void readArchive(const Source &source, const QByteArray &bytes, const ReadOptions &options, const TakePage &take,
                 const ArchiveLimits &limits)
{
    Reading(source, options, take).run([&] { return std::make_unique<ArchiveFile>(bytes, limits); });
}

} // namespace baolan::reading
