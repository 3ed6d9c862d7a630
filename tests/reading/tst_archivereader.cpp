// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/archivereader.h"

#include "tests/reading/zipbytes.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::reading;
using baolan::domain::DateSource;
using baolan::domain::Error;
using baolan::domain::ErrorKind;
using baolan::domain::PageText;
using baolan::domain::shown;
using baolan::test::ZipBytes;

namespace {

const QByteArray page = "河畔的灯一盏一盏亮了起来，人们走出家门。\n";

struct Taken {
    std::vector<PageText> pages;
    std::vector<Error> errors;

    [[nodiscard]] bool has(ErrorKind kind, const QString &subject) const
    {
        return std::ranges::any_of(errors,
                                   [&](const Error &error) { return error.kind == kind && error.subject == subject; });
    }
};

Taken taken(const QByteArray &bytes, const QString &file = u"pages.zip"_s, const ArchiveLimits &limits = {},
            const ReadOptions &options = {})
{
    Taken all;
    readArchive(
        {u"/x/"_s + file, file, bytes.size(), {}}, bytes, options,
        [&](auto read) {
            if (read)
                all.pages.push_back(std::move(*read));
            else
                all.errors.push_back(std::move(read.error()));
            return true;
        },
        limits);
    return all;
}

QByteArray gbk(const QString &text)
{
    QStringEncoder encoder(u"GB18030"_s);
    return encoder.encode(text);
}

} // namespace

class TestArchiveReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPages()
    {
        const Taken all = taken(ZipBytes()
                                    .add("2023/09/12/", {})
                                    .add("2023/09/12/04.txt", page, ZipBytes::None, true)
                                    .add("2023/09/12/05.htm", "<html><body><p>" + page + "</p></body></html>")
                                    .add("picture.jpg", "x")
                                    .add(".hidden.txt", page)
                                    .add("__MACOSX/._a.txt", page)
                                    .bytes());
        QCOMPARE(all.errors.size(), 0u);
        QCOMPARE(all.pages.size(), 2u);
        QCOMPARE(all.pages[0].file, u"pages.zip/2023/09/12/04.txt"_s);
        QCOMPARE(all.pages[0].path, u"/x/pages.zip"_s);
        QCOMPARE(all.pages[0].text, QString::fromUtf8(page));
        QCOMPARE(shown(all.pages[0].hints.date), u"2023-09-12"_s);
        QCOMPARE(all.pages[0].hints.number, u"4"_s);
        QVERIFY(!all.pages[1].lineRoles.empty());
    }

    void namesInUtf8AndGbk()
    {
        const Taken all = taken(ZipBytes()
                                    .add("河畔/一.txt", page, ZipBytes::Utf8)
                                    .add("河畔/二.txt", page)
                                    .add(gbk(u"河畔/三.txt"_s), page)
                                    .bytes());
        QCOMPARE(all.errors.size(), 0u);
        QCOMPARE(all.pages.size(), 3u);
        QCOMPARE(all.pages[0].file, u"pages.zip/河畔/一.txt"_s);
        QCOMPARE(all.pages[1].file, u"pages.zip/河畔/二.txt"_s);
        QCOMPARE(all.pages[2].file, u"pages.zip/河畔/三.txt"_s);
    }

    void hintsFromArchiveNameAndManifest()
    {
        const Taken all =
            taken(ZipBytes()
                      .add("04.txt", page)
                      .add("b/05.txt", page)
                      .add("manifest.csv", "file,section,publication\n04.txt,副刊,河畔日报\n*,,河畔晚报\n,x,\n")
                      .add("b/manifest.csv", "file,date\n05.txt,2020-02-02\n")
                      .bytes(),
                  u"2023-09-12.zip"_s);
        QCOMPARE(all.pages.size(), 2u);
        QCOMPARE(shown(all.pages[0].hints.date), u"2023-09-12"_s);
        QCOMPARE(all.pages[0].hints.section, u"副刊"_s);
        QCOMPARE(all.pages[0].hints.publication, u"河畔日报"_s);
        QCOMPARE(shown(all.pages[1].hints.date), u"2020-02-02"_s);
        QCOMPARE(all.pages[1].hints.dateSource, DateSource::Manifest);
        QCOMPARE(all.pages[1].hints.publication, u"河畔晚报"_s);
        QVERIFY(all.has(ErrorKind::InvalidArgument, u"2023-09-12.zip/manifest.csv"_s));
    }

    void unsafeNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("subject");
        QTest::newRow("up") << QByteArray("../../evil.txt") << u"../../evil.txt"_s;
        QTest::newRow("up inside") << QByteArray("a/../../evil.txt") << u"a/../../evil.txt"_s;
        QTest::newRow("up by backslash") << QByteArray("a\\..\\evil.txt") << u"a/../evil.txt"_s;
        QTest::newRow("absolute") << QByteArray("/etc/evil.txt") << u"/etc/evil.txt"_s;
        QTest::newRow("drive") << QByteArray("C:\\evil.txt") << u"C:/evil.txt"_s;
        QTest::newRow("bidi") << QByteArray("a\xe2\x80\xae"
                                            "txt.exe.txt")
                              << u"a\\u202etxt.exe.txt"_s;
        QTest::newRow("control") << QByteArray("a\x1b[31m.txt") << u"a\\u001b[31m.txt"_s;
    }
    void unsafeNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, subject);
        const Taken all = taken(ZipBytes().add(name, page, ZipBytes::Utf8).add("good.txt", page).bytes());
        QCOMPARE(all.pages.size(), 1u);
        QCOMPARE(all.errors.size(), 1u);
        QCOMPARE(all.errors[0].kind, ErrorKind::InvalidArgument);
        QCOMPARE(all.errors[0].subject, u"pages.zip/"_s + subject);
    }

    void nulEndsAName()
    {
        // What stands behind it is never seen by anyone, here or in any other program of this library.
        const Taken all = taken(ZipBytes().add(QByteArray("a.txt\0/../../b.txt", 18), page).bytes());
        QVERIFY(all.pages.size() + all.errors.size() == 1u);
        for (const PageText &read : all.pages)
            QVERIFY(!read.file.contains(u".."));
    }

    void oneBadMemberStopsNothing()
    {
        const QByteArray inner = ZipBytes().add("x.txt", page).bytes();
        const Taken all = taken(ZipBytes()
                                    .add("empty.txt", {})
                                    .add("binary.txt", QByteArray(3000, '\xff'))
                                    .add("inner.zip", inner)
                                    .add("locked.txt", page, ZipBytes::Encrypted)
                                    .add("link.txt", "04.txt", ZipBytes::None, false, 0120777)
                                    .add("good.txt", page)
                                    .bytes());
        QCOMPARE(all.pages.size(), 1u);
        QVERIFY(all.has(ErrorKind::Empty, u"pages.zip/empty.txt"_s));
        QVERIFY(all.has(ErrorKind::BadEncoding, u"pages.zip/binary.txt"_s));
        QVERIFY(all.has(ErrorKind::UnknownFormat, u"pages.zip/inner.zip"_s));
        QVERIFY(all.has(ErrorKind::Unreadable, u"pages.zip/locked.txt"_s));
        QVERIFY(all.has(ErrorKind::Unreadable, u"pages.zip/link.txt"_s));
    }

    void limits()
    {
        const QByteArray zeros(4 * 1024 * 1024, ' ');
        const QByteArray bomb = ZipBytes().add("bomb.txt", zeros, ZipBytes::None, true).add("good.txt", page).bytes();
        QVERIFY(taken(bomb, u"b.zip"_s, {.freeBytes = 1024 * 1024}).has(ErrorKind::TooLarge, u"b.zip/bomb.txt"_s));
        QVERIFY(taken(bomb, u"b.zip"_s, {.totalBytes = 1024 * 1024}).has(ErrorKind::TooLarge, u"b.zip/bomb.txt"_s));

        ReadOptions small;
        small.maxFileBytes = 1024;
        const Taken member = taken(bomb, u"b.zip"_s, {}, small);
        QVERIFY(member.has(ErrorKind::TooLarge, u"b.zip/bomb.txt"_s));
        QCOMPARE(member.pages.size(), 1u);

        ZipBytes many;
        for (int i = 0; i < 30; ++i)
            many.add(QByteArray::number(i) + ".txt", page);
        const Taken entries = taken(many.bytes(), u"b.zip"_s, {.entries = 20});
        QCOMPARE(entries.pages.size(), 20u);
        QVERIFY(entries.has(ErrorKind::TooLarge, u"b.zip"_s));
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = ZipBytes().add("a.txt", page.repeated(100), ZipBytes::None, true).bytes();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no archive") << QByteArray("PK\x03\x04 but nothing else");
        QTest::newRow("text") << page;
        QTest::newRow("cut in the middle") << good.first(good.size() / 2);
        QByteArray flipped = good;
        for (int i = 40; i < 60; ++i)
            flipped[i] = static_cast<char>(~flipped[i]);
        QTest::newRow("broken data") << flipped;
    }
    void damaged()
    {
        QFETCH(QByteArray, bytes);
        const Taken all = taken(bytes);
        QCOMPARE(all.pages.size(), 0u);
        QVERIFY(!all.errors.empty());
        QVERIFY(all.errors[0].kind == ErrorKind::Damaged || all.errors[0].kind == ErrorKind::BadEncoding);
    }

    void emptyArchive()
    {
        QVERIFY(taken(ZipBytes().bytes()).has(ErrorKind::Empty, u"pages.zip"_s));
        QVERIFY(taken(ZipBytes().add("picture.jpg", "x").bytes()).has(ErrorKind::Empty, u"pages.zip"_s));
    }

    void endsWhenTheTakerSaysSo()
    {
        int count = 0;
        const QByteArray bytes = ZipBytes().add("1.txt", page).add("2.txt", page).bytes();
        readArchive({u"a.zip"_s, u"a.zip"_s, 0, {}}, bytes, {}, [&](const auto &) { return ++count < 1; });
        QCOMPARE(count, 1);
    }

    void readsFromAFileAndUnderAnyName()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"河畔.zip"_s, u"noending"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(ZipBytes().add("1.txt", page).bytes());
            file.close();
            const Sources sources = findSources({file.fileName()}, {});
            QCOMPARE(sources.files.size(), 1u);
            int pages = 0;
            read(sources.files[0], {}, [&](const auto &read) {
                pages += read && read->file == name + u"/1.txt"_s;
                return true;
            });
            QCOMPARE(pages, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestArchiveReader)
#include "tst_archivereader.moc"
