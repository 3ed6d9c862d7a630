// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/days.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using baolan::cli::days;
using baolan::domain::DateInterval;

class DaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands()
    {
        QCOMPARE(days(u"2023-09-12"), DateInterval::day(QDate(2023, 9, 12)));
        QCOMPARE(days(u"2023-9-2"), DateInterval::day(QDate(2023, 9, 2)));
        QCOMPARE(days(u"2024-02"), DateInterval::month(2024, 2));
        QCOMPARE(days(u"2023"), DateInterval::year(2023));
        QCOMPARE(days(u"2023-09-07..2023-09-30"), (DateInterval{QDate(2023, 9, 7), QDate(2023, 9, 30)}));
        QCOMPARE(days(u"2022..2023-06"), (DateInterval{QDate(2022, 1, 1), QDate(2023, 6, 30)}));
        QCOMPARE(days(u"2022.."), (DateInterval{QDate(2022, 1, 1), {}}));
        QCOMPARE(days(u"…2023"), (DateInterval{{}, QDate(2023, 12, 31)}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "..", "yesterday", "2023-13", "2023-02-30", "12.9.2023", "2023-09-12..2023-09-01",
                                 "23-09-12", "2023-09-12x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!days(text));
    }
};

QTEST_GUILESS_MAIN(DaysTest)
#include "tst_days.moc"
