// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source.h"

#include "models/reading/folderlisting.h"
#include "models/reading/formats.h"
#include "models/reading/manifest.h"
#include "models/reading/naturalorder.h"
#include "models/reading/pathhints.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <memory>

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using domain::PageHints;

namespace {

/// One that holds for a folder, and those of the folders above it up to what was named.
struct ManifestChain {
    Manifest manifest;
    QString folder; ///< below what was named; empty: that itself
    std::shared_ptr<const ManifestChain> above;
};
using Manifests = std::shared_ptr<const ManifestChain>;

struct Folder {
    QString path;
    QString below; ///< its path below what was named, with a '/' at its end; empty for that itself
    Manifests manifests;
};

PageHints hintsFromManifests(const Manifests &manifests, QStringView file)
{
    PageHints hints;
    for (const ManifestChain *chain = manifests.get(); chain; chain = chain->above.get())
        hints = combined(hints, chain->manifest.hints(file.sliced(chain->folder.size())));
    return hints;
}

class Finder
{
public:
    explicit Finder(const std::stop_token &stop) : m_stop(stop) {}

    void add(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            skip(ErrorKind::NotFound, path, info.isSymLink() ? u"broken link"_s : QString());
        else if (info.isDir())
            addFolder({info.absoluteFilePath(), {}, {}});
        else
            addNamedFile(info);
    }

    Sources take()
    {
        std::ranges::sort(m_sources.files, [](const Source &left, const Source &right) {
            return left.path == right.path ? naturalLess(left.file, right.file) : naturalLess(left.path, right.path);
        });
        return std::move(m_sources);
    }

private:
    void addNamedFile(const QFileInfo &info)
    {
        if (!info.isFile())
            return skip(ErrorKind::Unreadable, info.absoluteFilePath(), u"no regular file"_s);
        if (!info.isReadable())
            return skip(ErrorKind::Unreadable, info.absoluteFilePath(), u"no permission"_s);
        if (!isReadableFile(info.absoluteFilePath(), true))
            return skip(ErrorKind::UnknownFormat, info.absoluteFilePath(), {});
        const Manifests manifests = manifestIn(info.absolutePath(), {}, {});
        addFile(info, info.fileName(), info.absolutePath(), manifests);
    }

    void addFolder(Folder first)
    {
        const QString named = first.path;
        std::vector<Folder> waiting;
        waiting.push_back(std::move(first));
        while (!waiting.empty() && !m_stop.stop_requested()) {
            const Folder folder = std::move(waiting.back());
            waiting.pop_back();
            list(folder, named, waiting);
        }
    }

    void list(const Folder &folder, const QString &named, std::vector<Folder> &waiting)
    {
        const QFileInfo info(folder.path);
        if (!m_folders.contains(info.canonicalFilePath()))
            m_folders.insert(info.canonicalFilePath());
        else
            return; // named twice, or a link that leads back
        if (!info.isReadable() || (info.isNativePath() && !info.isExecutable())) // resources execute nothing
            return skip(ErrorKind::Unreadable, folder.path, u"no permission"_s);
        const Manifests manifests = manifestIn(folder.path, folder.below, folder.manifests);
        const FolderListing listing = listFolder(folder.path);
        for (const QString &name : listing.unnameable)
            skip(ErrorKind::Unreadable, folder.path + u'/' + name, u"its name is not in UTF-8"_s);
        for (const QString &name : listing.names) {
            if (m_stop.stop_requested())
                return;
            const QFileInfo file(folder.path + u'/' + name);
            if (file.isDir())
                waiting.push_back({file.absoluteFilePath(), folder.below + file.fileName() + u'/', manifests});
            else
                addListedFile(file, folder.below + file.fileName(), named, manifests);
        }
    }

    void addListedFile(const QFileInfo &info, const QString &file, const QString &named, const Manifests &manifests)
    {
        if (info.isSymLink() && !info.exists()) {
            if (isReadableName(file))
                skip(ErrorKind::NotFound, info.absoluteFilePath(), u"broken link"_s);
        } else if (!info.isFile()) {
            skip(ErrorKind::Unreadable, info.absoluteFilePath(), u"no regular file"_s);
        } else if (isReadableName(file)) {
            if (!info.isReadable())
                skip(ErrorKind::Unreadable, info.absoluteFilePath(), u"no permission"_s);
            else if (isReadableFile(info.absoluteFilePath(), false))
                addFile(info, file, named, manifests);
        }
    }

    void addFile(const QFileInfo &info, const QString &file, const QString &named, const Manifests &manifests)
    {
        const QString canonical = info.canonicalFilePath();
        if (m_files.contains(canonical))
            return;
        m_files.insert(canonical);
        PageHints hints = combined(hintsFromManifests(manifests, file), hintsFromPath(file, named));
        m_sources.files.push_back({info.absoluteFilePath(), file, info.size(), std::move(hints)});
    }

    Manifests manifestIn(const QString &folder, const QString &below, const Manifests &above)
    {
        QFile file(folder + u'/' + Manifest::fileName);
        const QFileInfo info(file);
        if (!info.isFile())
            return above;
        constexpr qint64 limit = 64 * 1024 * 1024;
        if (info.size() > limit) {
            skip(ErrorKind::TooLarge, file.fileName(), u"limit %1 bytes"_s.arg(limit));
            return above;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            skip(ErrorKind::Unreadable, file.fileName(), file.errorString());
            return above;
        }
        // The same manifest may serve several files that were named one by one; its faults are told once.
        std::vector<Skipped> faults;
        Manifest manifest = Manifest::parse(file.fileName(), file.readAll(), faults);
        if (!m_manifests.contains(file.fileName()))
            m_sources.skipped.insert(m_sources.skipped.end(), faults.begin(), faults.end());
        m_manifests.insert(file.fileName());
        return std::make_shared<const ManifestChain>(std::move(manifest), below, above);
    }

    void skip(ErrorKind kind, const QString &subject, const QString &detail)
    {
        m_sources.skipped.push_back({kind, subject, detail});
    }

    const std::stop_token &m_stop;
    Sources m_sources;
    QSet<QString> m_files;   ///< canonical paths
    QSet<QString> m_folders; ///< canonical paths
    QSet<QString> m_manifests;
};

} // namespace

Sources findSources(const QStringList &paths, const ReadOptions &, const std::stop_token &stop)
{
    Finder finder(stop);
    for (const QString &path : paths) {
        if (stop.stop_requested())
            break;
        finder.add(path);
    }
    return finder.take();
}

} // namespace baolan::reading
