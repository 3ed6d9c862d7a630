// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/preparedpage.h"
#include "models/storage/spancodec.h"

#include <QTest>

#include <random>

using namespace baolan;
using namespace baolan::storage;
using namespace Qt::Literals::StringLiterals;

/// What is packed for storing comes back as it went.
class tst_SpanCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansComeBack();
    void anyBytesAreDecoded();
    void rolesComeBack();
    void bodiesComeBack();
    void pageNumbersSort();
    void membersOfArchives_data();
    void membersOfArchives();
};

void tst_SpanCodec::spansComeBack()
{
    QCOMPARE(decodeSpans(encodeSpans({})), domain::SpanMap());
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        domain::SpanMap map;
        for (unsigned i = 0; i < random() % 40; ++i)
            map.add({static_cast<int>(random() % 9) - 4, static_cast<qsizetype>(random() % 5000),
                     static_cast<qsizetype>(1 + random() % 300), static_cast<qsizetype>(random() % 100000)});
        QCOMPARE(decodeSpans(encodeSpans(map)), map);
    }
}

void tst_SpanCodec::anyBytesAreDecoded()
{
    std::mt19937 random(8);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (unsigned i = 0; i < random() % 60; ++i)
            bytes.append(static_cast<char>(random()));
        static_cast<void>(decodeSpans(bytes));
        static_cast<void>(decodeLineRoles(bytes));
    }
}

void tst_SpanCodec::rolesComeBack()
{
    using enum domain::LineRole;
    const std::vector roles{Unknown, Headline, Kicker, Subheadline, Byline, Body, Caption, Masthead, Navigation};
    QCOMPARE(decodeLineRoles(encodeLineRoles(roles)), roles);
}

void tst_SpanCodec::bodiesComeBack()
{
    for (const QStringList &paragraphs :
         {QStringList(), QStringList{u"一段"_s}, QStringList{u"一"_s, QString(), u"三"_s}})
        QCOMPARE(splitBody(joinedBody(paragraphs)), paragraphs);
    // A line break within a paragraph would make two of it; the offsets stay.
    QCOMPARE(splitBody(joinedBody({u"一\n行"_s, u"二"_s})), (QStringList{u"一\u2028行"_s, u"二"_s}));
}

void tst_SpanCodec::pageNumbersSort()
{
    const QStringList sorted{u"1"_s, u"2"_s, u"10"_s, u"A2"_s, u"A10"_s, u"B1"_s, QString()};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY2(pageNumberOrder(sorted[i - 1]) < pageNumberOrder(sorted[i]), qPrintable(sorted[i]));
    QVERIFY(pageNumberOrder(u"特刊第一百二十三版到第九百版"_s) < pageNumberOrder(u""_s));
}

void tst_SpanCodec::membersOfArchives_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("member");
    QTest::newRow("plain") << u"2023/04.txt"_s << u"/papers/2023/04.txt"_s << QString();
    QTest::newRow("named itself") << u"04.txt"_s << u"/papers/2023/04.txt"_s << QString();
    QTest::newRow("in an archive") << u"a.zip/2023/04.txt"_s << u"/papers/a.zip"_s << u"2023/04.txt"_s;
    QTest::newRow("in an archive below a folder") << u"x/a.zip/04.txt"_s << u"/papers/x/a.zip"_s << u"04.txt"_s;
    QTest::newRow("no path") << u"04.txt"_s << QString() << QString();
}

void tst_SpanCodec::membersOfArchives()
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    QTEST(memberName(file, path), "member");
}

QTEST_GUILESS_MAIN(tst_SpanCodec)
#include "tst_spancodec.moc"
