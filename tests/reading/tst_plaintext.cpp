// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source.h"

#include <QCryptographicHash>
#include <QDirListing>
#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::reading;
using baolan::domain::DateInterval;
using baolan::domain::DateSource;
using baolan::domain::ErrorKind;
using baolan::domain::shown;

namespace {

const QString sample =
    u"# 河畔新风\n\n灯一盏一盏亮了起来 引题在这里\n\n## 河畔的灯亮了\n\n  本报讯（记者甲乙）灯亮了，\n\n人们走出家门。  \n"_s;

} // namespace

class TestPlainText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheTextAsItIs()
    {
        const auto page = readBytes(u"2023/09/12/04.txt"_s, sample.toUtf8(), {});
        QVERIFY(page);
        QCOMPARE(page->text, sample);
        QCOMPARE(page->encoding, u"UTF-8"_s);
        QVERIFY(page->lineRoles.empty());
        QCOMPARE(page->sha256, QCryptographicHash::hash(sample.toUtf8(), QCryptographicHash::Sha256));
        QCOMPARE(page->file, u"2023/09/12/04.txt"_s);
        QCOMPARE(shown(page->hints.date), u"2023-09-12"_s);
        QCOMPARE(page->hints.number, u"4"_s);
    }

    void unifiesLineEndsOnly()
    {
        const auto page = readBytes(
            u"a.txt"_s, QByteArray("\xef\xbb\xbf") + QString(sample).replace(u"\n"_s, u"\r\n"_s).toUtf8(), {});
        QVERIFY(page);
        QCOMPARE(page->text, sample);
    }

    void encodingIsRecordedAndOverridden()
    {
        QStringEncoder encoder(u"GB18030"_s);
        const QByteArray bytes = encoder.encode(sample);
        const auto detected = readBytes(u"a.txt"_s, bytes, {});
        QVERIFY(detected);
        QCOMPARE(detected->encoding, u"GB18030"_s);
        QCOMPARE(detected->text, sample);
        const auto wrong = readBytes(u"a.txt"_s, bytes, {u"UTF-8"_s, {}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::BadEncoding);
        QCOMPARE(wrong.error().subject, u"a.txt"_s);
        QVERIFY(wrong.error().detail.contains(u"byte "));
    }

    void brokenBytesAreCounted()
    {
        QByteArray bytes = sample.toUtf8().repeated(5);
        bytes.insert(10, '\xff');
        const auto page = readBytes(u"a.txt"_s, bytes, {});
        QVERIFY(page);
        QVERIFY(page->replaced >= 1);
        QVERIFY(page->text.contains(QChar(0xfffd)));
    }

    void userWins()
    {
        ReadOptions options;
        options.hints.date = DateInterval::year(2020);
        options.hints.dateSource = DateSource::User;
        const auto page = readBytes(u"2023/09/12/04.txt"_s, sample.toUtf8(), options);
        QVERIFY(page);
        QCOMPARE(shown(page->hints.date), u"2020"_s);
        QCOMPARE(page->hints.dateSource, DateSource::User);
        QCOMPARE(page->hints.number, u"4"_s);
    }

    void clearErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << QByteArray() << ErrorKind::Empty;
        QTest::newRow("blank") << QByteArray("\n \t\r\n\xe3\x80\x80") << ErrorKind::Empty;
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << ErrorKind::Empty;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
                                              20)
                                       .repeated(9)
                                << ErrorKind::BadEncoding;
    }
    void clearErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        const auto page = readBytes(u"a.txt"_s, bytes, {});
        QVERIFY(!page);
        QCOMPARE(page.error().kind, kind);
        QCOMPARE(page.error().subject, u"a.txt"_s);
    }

    void readsFiles()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"04.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sample.toUtf8());
        file.close();
        int pages = 0;
        const Source source{file.fileName(), u"04.txt"_s, file.size(), {}};
        read(source, {}, [&](const auto &page) {
            ++pages;
            return page && page->text == sample && page->path == file.fileName();
        });
        QCOMPARE(pages, 1);

        ReadOptions small;
        small.maxFileBytes = 10;
        read(source, small, [&](const auto &page) {
            ++pages;
            return !page && page.error().kind == ErrorKind::TooLarge && page.error().detail.contains(u"10");
        });
        QCOMPARE(pages, 2);

        bool missing = false;
        read({folder.filePath(u"none.txt"_s), u"none.txt"_s, 0, {}}, {}, [&](const auto &page) {
            missing = !page && page.error().kind == ErrorKind::NotFound;
            return true;
        });
        QVERIFY(missing);
    }

    void realPagesStayAsTheyAre()
    {
        QString corpus;
        for (const QString &up : {u"/../shared/corpus"_s, u"/../../shared/corpus"_s}) {
            if (QFile::exists(QStringLiteral(BAOLAN_SOURCE) + up))
                corpus = QStringLiteral(BAOLAN_SOURCE) + up;
        }
        if (corpus.isEmpty())
            QSKIP("no corpus beside this checkout");
        for (const auto &entry : QDirListing(corpus, {u"*.txt"_s})) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto page = readBytes(entry.fileName(), bytes, {});
            QVERIFY(page);
            QCOMPARE(page->text.toUtf8(), QByteArray(bytes).replace("\r\n", "\n"));
            QVERIFY(page->hints == baolan::domain::PageHints());
        }
    }
};

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
