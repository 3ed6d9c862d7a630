// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/csvtable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;

class CsvTableTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesWhatNeedsIt()
    {
        const QByteArray bytes =
            exporting::csv({u"名称"_s, u"n"_s}, {{u"a,b"_s, u"1"_s}, {u"“x” \"y\""_s, u"line\nline"_s}});
        QCOMPARE(QString::fromUtf8(bytes.sliced(3)), u"名称,n\r\n\"a,b\",1\r\n\"“x” \"\"y\"\"\",\"line\nline\"\r\n"_s);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    }

    void noCellIsAFormula()
    {
        const QByteArray bytes = exporting::csv({}, {{u"=1+1"_s, u"-词"_s, u"@x"_s, u"ok"_s}});
        QVERIFY(bytes.endsWith("'=1+1,'-词,'@x,ok\r\n"_ba.replace("词", u"词"_s.toUtf8())));
    }

    void tabsForTheClipboard() { QCOMPARE(exporting::tabbed({}, {{u"a\tb"_s, u"c\nd"_s}}), u"a b\tc d\n"_s); }

    void writesWholeFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(exporting::writeFile(path, "yz"_ba).has_value());
        QCOMPARE(exporting::writeFile(path, "x"_ba).error().kind, domain::ErrorKind::Exists);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "yz"_ba);
        const auto failed = exporting::writeFile(folder.filePath(u"no/such/folder.csv"_s), "x"_ba);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, domain::ErrorKind::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(CsvTableTest)
#include "tst_csvtable.moc"
