// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dateinterval.h"

#include <QTest>

using namespace baolan::domain;
using namespace Qt::Literals::StringLiterals;

class TestDateInterval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isShown_data()
    {
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, QDate from, QDate to, const QString &text) {
            QTest::newRow(name) << from << to << text;
        };
        row("nothing", {}, {}, u""_s);
        row("day", {2023, 9, 12}, {2023, 9, 12}, u"2023-09-12"_s);
        row("days of a month", {2023, 9, 8}, {2023, 9, 29}, u"2023-09-08…29"_s);
        row("days of a year", {2023, 9, 8}, {2023, 10, 2}, u"2023-09-08…10-02"_s);
        row("days over New Year", {2022, 12, 8}, {2023, 3, 30}, u"2022-12-08…2023-03-30"_s);
        row("month", {2023, 2, 1}, {2023, 2, 28}, u"2023-02"_s);
        row("leap month", {2024, 2, 1}, {2024, 2, 29}, u"2024-02"_s);
        row("not the whole leap month", {2024, 2, 1}, {2024, 2, 28}, u"2024-02-01…28"_s);
        row("months", {2023, 9, 1}, {2023, 11, 30}, u"2023-09…11"_s);
        row("months over New Year", {2022, 10, 1}, {2023, 9, 30}, u"2022-10…2023-09"_s);
        row("year", {2023, 1, 1}, {2023, 12, 31}, u"2023"_s);
        row("years", {2019, 1, 1}, {2023, 12, 31}, u"2019…2023"_s);
        row("since", {2020, 1, 1}, {}, u"2020-01-01…"_s);
        row("until", {}, {2024, 6, 30}, u"…2024-06-30"_s);
    }
    void isShown()
    {
        QFETCH(QDate, earliest);
        QFETCH(QDate, latest);
        QTEST(shown(DateInterval{earliest, latest}), "expected");
    }

    void monthOutsideTheYearIsOpen()
    {
        QVERIFY(DateInterval::month(2023, 13).isOpen());
        QCOMPARE(DateInterval::month(2024, 2).latest, QDate(2024, 2, 29));
    }

    void containsItsEndsAndNoMore()
    {
        const DateInterval month = DateInterval::month(2023, 9);
        QVERIFY(month.contains({2023, 9, 1}));
        QVERIFY(month.contains({2023, 9, 30}));
        QVERIFY(!month.contains({2023, 8, 31}));
        QVERIFY(!month.contains({2023, 10, 1}));
        QVERIFY(!month.contains({}));
        QVERIFY((DateInterval{{2020, 1, 1}, {}}).contains({2099, 1, 1}));
    }

    void overlapIsSymmetric()
    {
        const DateInterval september = DateInterval::month(2023, 9);
        const DateInterval since{{2023, 9, 30}, {}};
        const DateInterval until{{}, {2023, 8, 31}};
        QVERIFY(september.overlaps(since) && since.overlaps(september));
        QVERIFY(!september.overlaps(until) && !until.overlaps(september));
        QVERIFY(!since.overlaps(until) && !until.overlaps(since));
        QVERIFY(DateInterval{}.overlaps(september));
    }
};

QTEST_GUILESS_MAIN(TestDateInterval)
#include "tst_dateinterval.moc"
