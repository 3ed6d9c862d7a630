// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::reading;
using baolan::domain::DateSource;
using baolan::domain::ErrorKind;
using baolan::domain::shown;

class TestFindSources final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString put(const QString &file, const QByteArray &bytes = "text")
    {
        const QString path = m_folder.filePath(file);
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static QStringList files(const Sources &sources)
    {
        QStringList names;
        for (const Source &source : sources.files)
            names += source.file;
        return names;
    }

    static bool hasSkipped(const Sources &sources, const QString &subject, ErrorKind kind)
    {
        return std::ranges::any_of(sources.skipped, [&](const Skipped &skipped) {
            return skipped.subject == subject && skipped.kind == kind;
        });
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
    }

    void foldersOfAnyDepthInNaturalOrder()
    {
        for (const QString &file : {u"2023/10/01.txt"_s, u"2023/9/10.txt"_s, u"2023/9/9.txt"_s, u"a/b/c/d/e/f.md"_s,
                                    u"picture.jpg"_s, u".hidden.txt"_s, u".git/x.txt"_s, u"TOP.TXT"_s})
            put(file);
        const Sources sources = findSources({m_folder.path()}, {});
        QCOMPARE(files(sources), QStringList({u"2023/9/9.txt"_s, u"2023/9/10.txt"_s, u"2023/10/01.txt"_s, u"TOP.TXT"_s,
                                              u"a/b/c/d/e/f.md"_s}));
        QCOMPARE(sources.skipped.size(), 0u);
        QCOMPARE(sources.files[0].size, 4);
        QCOMPARE(sources.files[0].path, m_folder.filePath(u"2023/9/9.txt"_s));
        QCOMPARE(shown(sources.files[0].hints.date), u"2023-09-09"_s);
        QCOMPARE(sources.files[0].hints.dateSource, DateSource::Path);
    }

    void namedTwiceReadOnce()
    {
        const QString file = put(u"a/1.txt"_s);
        QVERIFY(QFile::link(file, m_folder.filePath(u"link.txt"_s)));
        const Sources sources =
            findSources({file, m_folder.path(), m_folder.filePath(u"a"_s), m_folder.filePath(u"a/../a/1.txt"_s)}, {});
        QCOMPARE(sources.files.size(), 1u);
        QCOMPARE(sources.files[0].file, u"1.txt"_s);
    }

    void linkLoops()
    {
        put(u"a/1.txt"_s);
        QVERIFY(QFile::link(m_folder.path(), m_folder.filePath(u"a/up"_s)));
        QVERIFY(QFile::link(m_folder.filePath(u"a/self"_s), m_folder.filePath(u"a/self"_s)));
        QVERIFY(QFile::link(m_folder.filePath(u"gone.txt"_s), m_folder.filePath(u"a/broken.txt"_s)));
        const Sources sources = findSources({m_folder.path()}, {});
        QCOMPARE(sources.files.size(), 1u);
        QVERIFY(hasSkipped(sources, m_folder.filePath(u"a/broken.txt"_s), ErrorKind::NotFound));
    }

    void namesThatAreNoUtf8EndNothing()
    {
        for (const QString &file :
             {u"1.txt"_s, u"2.txt"_s, u"z.txt"_s, u"中.txt"_s, u"换\n行.txt"_s, u"a?b*.txt"_s, u"\U0001f600.txt"_s})
            put(file);
        // "版面.txt" as Chinese Windows writes it
        const QByteArray path = QFile::encodeName(m_folder.path()) + "/\xb0\xe6\xc3\xe6.txt";
        const int file = ::open(path.constData(), O_CREAT | O_WRONLY, 0600);
        if (file < 0)
            QSKIP("this file system takes UTF-8 only");
        ::close(file);
        const Sources sources = findSources({m_folder.path()}, {});
        ::unlink(path.constData());
        QCOMPARE(sources.files.size(), 7u);
        QCOMPARE(sources.skipped.size(), 1u);
        QVERIFY(hasSkipped(sources, m_folder.filePath(u"版面.txt"_s), ErrorKind::Unreadable));
    }

    void specialFiles()
    {
        const QString fifo = m_folder.filePath(u"pipe.txt"_s);
        QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        put(u"1.txt"_s);
        const Sources sources = findSources({m_folder.path(), u"/dev/null"_s}, {});
        QCOMPARE(files(sources), QStringList{u"1.txt"_s});
        QVERIFY(hasSkipped(sources, fifo, ErrorKind::Unreadable));
        QVERIFY(hasSkipped(sources, u"/dev/null"_s, ErrorKind::Unreadable));
    }

    void whatIsNotThereOrNotForUs()
    {
        const QString picture = put(u"picture.jpg"_s, QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0\x01", 12).repeated(30));
        const QString unnamed = put(u"page"_s, "河畔的灯亮了");
        const QString none = m_folder.filePath(u"none"_s);
        const Sources sources = findSources({picture, none, unnamed}, {});
        QCOMPARE(files(sources), QStringList{u"page"_s});
        QVERIFY(hasSkipped(sources, picture, ErrorKind::UnknownFormat));
        QVERIFY(hasSkipped(sources, none, ErrorKind::NotFound));
    }

    void unreadable()
    {
        if (geteuid() == 0)
            QSKIP("root reads everything");
        const QString file = put(u"a/1.txt"_s);
        const QString folder = m_folder.filePath(u"b"_s);
        put(u"b/2.txt"_s);
        chmod(QFile::encodeName(file).constData(), 0);
        chmod(QFile::encodeName(folder).constData(), 0);
        const Sources sources = findSources({m_folder.path()}, {});
        chmod(QFile::encodeName(folder).constData(), 0700);
        QCOMPARE(sources.files.size(), 0u);
        QVERIFY(hasSkipped(sources, file, ErrorKind::Unreadable));
        QVERIFY(hasSkipped(sources, folder, ErrorKind::Unreadable));
    }

    void manifestsOfFolderAndFoldersAbove()
    {
        put(u"manifest.csv"_s,
            "file,date,publication,section\n2023/4.txt,2022-01-01,河畔日报,要闻\nbad,2022-02-30,,\n");
        put(u"2023/manifest.csv"_s, "文件,日期\n4.txt,2023-05-06\n");
        put(u"2023/4.txt"_s);
        put(u"2023/5.txt"_s);
        const Sources sources = findSources({m_folder.path()}, {});
        QCOMPARE(sources.files.size(), 2u);
        const auto &hints = sources.files[0].hints;
        QCOMPARE(shown(hints.date), u"2023-05-06"_s);
        QCOMPARE(hints.dateSource, DateSource::Manifest);
        QCOMPARE(hints.publication, u"河畔日报"_s);
        QCOMPARE(hints.section, u"要闻"_s);
        QCOMPARE(sources.files[1].hints.dateSource, DateSource::Path);
        QVERIFY(hasSkipped(sources, m_folder.filePath(u"manifest.csv"_s), ErrorKind::InvalidArgument));
    }

    void manifestBesideANamedFile()
    {
        put(u"manifest.csv"_s, "file,section\n1.txt,副刊\n2.txt,要闻\n,x\n");
        const Sources sources = findSources({put(u"1.txt"_s), put(u"2.txt"_s)}, {});
        QCOMPARE(sources.files.size(), 2u);
        QCOMPARE(sources.files[0].hints.section, u"副刊"_s);
        QCOMPARE(sources.files[1].hints.section, u"要闻"_s);
        QCOMPARE(sources.skipped.size(), 1u);
    }

    void stopsWhenAsked()
    {
        for (int i = 0; i < 20; ++i)
            put(u"%1.txt"_s.arg(i));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(findSources({m_folder.path()}, {}, stop.get_token()).files.size(), 0u);
    }

    void oddNames()
    {
        for (const QString &file :
             {u"a b.txt"_s, u"河畔\u202e.txt"_s, u"new\nline.txt"_s, u"%1.txt"_s, u"'\";--.txt"_s})
            put(file);
        QCOMPARE(findSources({m_folder.path()}, {}).files.size(), 5u);
        QCOMPARE(findSources({}, {}).files.size(), 0u);
        QCOMPARE(findSources({u""_s}, {}).skipped.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestFindSources)
#include "tst_findsources.moc"
