// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/noteanchor.h"

#include <QTest>

using namespace baolan;
using namespace Qt::Literals::StringLiterals;
using domain::TextRange;
using tasks::findPassage;

class tst_NoteAnchor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void tst_NoteAnchor::finds_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<int>>("last");
    QTest::addColumn<QList<int>>("found");

    QTest::newRow("where it was") << QStringList{u"工会慰问职工"_s} << u"慰问"_s << u"工会"_s << u"职工"_s
                                  << QList<int>{0, 2, 4} << QList<int>{0, 2, 4};
    QTest::newRow("moved on") << QStringList{u"昨天，工会慰问职工"_s} << u"慰问"_s << u"工会"_s << u"职工"_s
                              << QList<int>{0, 2, 4} << QList<int>{0, 5, 7};
    QTest::newRow("another paragraph") << QStringList{u"新的导语"_s, u"工会慰问职工"_s} << u"慰问"_s << u"工会"_s
                                       << u"职工"_s << QList<int>{0, 2, 4} << QList<int>{1, 2, 4};
    QTest::newRow("likest surroundings") << QStringList{u"街道慰问老人，工会慰问职工"_s} << u"慰问"_s << u"工会"_s
                                         << u"职工"_s << QList<int>{0, 2, 4} << QList<int>{0, 9, 11};
    QTest::newRow("nearest of equals") << QStringList{u"慰问"_s, u"慰问"_s, u"慰问"_s} << u"慰问"_s << QString()
                                       << QString() << QList<int>{1, 0, 2} << QList<int>{1, 0, 2};
    QTest::newRow("into the headline") << QStringList{u"正文"_s} << u"开赛"_s << QString() << QString()
                                       << QList<int>{0, 0, 2} << QList<int>{-1, 2, 4};
    QTest::newRow("gone") << QStringList{u"正文"_s} << u"慰问"_s << u"工会"_s << u"职工"_s << QList<int>{0, 2, 4}
                          << QList<int>();
    QTest::newRow("no words") << QStringList{u"正文"_s} << QString() << u"工会"_s << u"职工"_s << QList<int>{0, 2, 4}
                              << QList<int>();
}

void tst_NoteAnchor::finds()
{
    QFETCH(QStringList, paragraphs);
    QFETCH(QString, quote);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QList<int>, last);
    QFETCH(QList<int>, found);
    domain::Article article;
    article.headline = u"比武开赛"_s;
    article.paragraphs = paragraphs;
    const auto place = findPassage(article, {quote, before, after, {last[0], last[1], last[2]}});
    QCOMPARE(place.has_value(), !found.isEmpty());
    if (place)
        QCOMPARE(*place, (TextRange{found[0], found[1], found[2]}));
}

QTEST_GUILESS_MAIN(tst_NoteAnchor)
#include "tst_noteanchor.moc"
