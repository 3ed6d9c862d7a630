// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/manifest.h"

#include "models/reading/csv.h"

#include <QStringConverter>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::reading;
using baolan::domain::DateSource;
using baolan::domain::ErrorKind;
using baolan::domain::shown;

namespace {

Manifest parsed(const QString &text, std::vector<Skipped> *faults = nullptr)
{
    std::vector<Skipped> own;
    return Manifest::parse(u"manifest.csv"_s, text.toUtf8(), faults ? *faults : own);
}

} // namespace

class TestManifest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsColumnsInAnyOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"file,date,page,section,publication\na/1.txt,2023-09-12,04,工会,河畔日报\n"_s;
        QTest::newRow("Chinese") << u"报纸,版面,版次,日期,文件\r\n河畔日报,工会,第4版,2023年9月12日,a\\1.txt\r\n"_s;
        QTest::newRow("other columns too")
            << u"id;FILE;note;Date;Page;Section;Publication\n7;a/1.txt;;2023/9/12;4;工会;河畔日报"_s;
        QTest::newRow("tabs") << u"file\tdate\tpage\tsection\tpublication\n./a/1.txt\t20230912\t4\t工会\t河畔日报"_s;
        QTest::newRow("quoted")
            << u"\"file\",\"date\",\"page\",\"section\",\"publication\"\n\"a/1.txt\",\"2023-09-12\",\"4\",\"工会\",\"河畔日报\"\n"_s;
        QTest::newRow("blank lines")
            << u"\n\nfile,date,page,section,publication\n\n,,,,\na/1.txt, 2023-09-12 ,4, 工会 ,河畔日报\n\n"_s;
    }
    void readsColumnsInAnyOrder()
    {
        QFETCH(QString, text);
        std::vector<Skipped> faults;
        const auto hints = parsed(text, &faults).hints(u"a/1.txt");
        QCOMPARE(faults.size(), 0u);
        QCOMPARE(shown(hints.date), u"2023-09-12"_s);
        QCOMPARE(hints.dateSource, DateSource::Manifest);
        QCOMPARE(hints.number, u"4"_s);
        QCOMPARE(hints.section, u"工会"_s);
        QCOMPARE(hints.publication, u"河畔日报"_s);
    }

    void anyEncoding()
    {
        const QString text =
            u"文件,日期,版次,版面,报纸\n"_s + u"甲/一.txt,2023年9月12日,第4版,工会新闻,河畔日报\n"_s.repeated(3);
        for (const QString &name : {u"GB18030"_s, u"UTF-8"_s, u"UTF-16LE"_s}) {
            QStringEncoder encoder(name, QStringEncoder::Flag::WriteBom);
            const QByteArray bytes = encoder.encode(text);
            std::vector<Skipped> faults;
            const Manifest manifest = Manifest::parse(u"m"_s, bytes, faults);
            QCOMPARE(manifest.hints(u"甲/一.txt").publication, u"河畔日报"_s);
        }
    }

    void badLinesStopNothing()
    {
        std::vector<Skipped> faults;
        const Manifest manifest = parsed(
            u"file,date\n1.txt,2023-02-30\n,2023-09-12\n\"2.txt,2023-09-12\n\"3\"x,2023-09-12\n4.txt,2023-09-12\n"_s,
            &faults);
        QCOMPARE(shown(manifest.hints(u"4.txt").date), u"2023-09-12"_s);
        QVERIFY(manifest.hints(u"1.txt").date.isOpen());
        QCOMPARE(faults.size(), 4u);
        for (std::size_t i = 0; i < faults.size(); ++i) {
            QCOMPARE(faults[i].subject, u"manifest.csv"_s);
            QVERIFY2(faults[i].detail.startsWith(u"line %1:"_s.arg(i + 2)), qPrintable(faults[i].detail));
        }
    }

    void brokenAsAWhole()
    {
        std::vector<Skipped> faults;
        QVERIFY(parsed(u"name,day\n1.txt,2023-09-12"_s, &faults).isEmpty());
        QVERIFY(parsed(u""_s, &faults).isEmpty());
        QVERIFY(Manifest::parse(u"m"_s, QByteArray(300, '\xff'), faults).isEmpty());
        QCOMPARE(faults.size(), 3u);
        QCOMPARE(faults[0].kind, ErrorKind::InvalidArgument);
        QCOMPARE(faults[1].kind, ErrorKind::Empty);
        QCOMPARE(faults[2].kind, ErrorKind::BadEncoding);
    }

    void foldersAndAll()
    {
        const Manifest manifest =
            parsed(u"file,date,section,publication\n*,,,河畔日报\n2023/09,2023-09,,\n2023/09/4.txt,,副刊,\n"_s);
        const auto hints = manifest.hints(u"2023/09/4.txt");
        QCOMPARE(hints.section, u"副刊"_s);
        QCOMPARE(shown(hints.date), u"2023-09"_s);
        QCOMPARE(hints.publication, u"河畔日报"_s);
        QCOMPARE(manifest.hints(u"other.txt").publication, u"河畔日报"_s);
        QVERIFY(manifest.hints(u"other.txt").date.isOpen());
    }

    void quotingByRfc4180()
    {
        CsvReader reader(u"a,\"b \"\"q\"\" , \nc\",\n\n\"\",x", u',');
        const auto first = reader.next();
        QVERIFY(first);
        QCOMPARE(first->fields, QStringList({u"a"_s, u"b \"q\" , \nc"_s, QString()}));
        QCOMPARE(first->line, 1);
        const auto second = reader.next();
        QVERIFY(second);
        QCOMPARE(second->fields, QStringList({QString(), u"x"_s}));
        QCOMPARE(second->line, 4);
        QVERIFY(!reader.next());
    }
};

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
