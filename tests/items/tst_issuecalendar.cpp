// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/issuecalendar.h"

#include <QTest>

using namespace baolan;
using items::IssueCalendar;

namespace {

tasks::Archive archive(const QList<QDate> &days)
{
    tasks::Archive archive;
    archive.publications.push_back({.id = domain::PublicationId(1), .name = {}, .region = {}, .articles = 0});
    qint64 id = 0;
    for (const QDate day : days) {
        tasks::IssueEntry issue;
        issue.id = domain::IssueId(++id);
        issue.publication = domain::PublicationId(1);
        issue.date = domain::DateInterval::day(day);
        archive.issues.push_back(issue);
    }
    return archive;
}

} // namespace

class IssueCalendarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyKnowsNothing()
    {
        const IssueCalendar calendar;
        QVERIFY(calendar.isEmpty());
        QVERIFY(!calendar.nearest(QDate(2023, 1, 1)));
        QVERIFY(!calendar.next(QDate(2023, 1, 1)));
    }

    void marksDays()
    {
        const IssueCalendar calendar(archive({{2023, 9, 12}, {2023, 9, 12}, {2023, 10, 1}}));
        QVERIFY(calendar.has(QDate(2023, 9, 12)));
        QVERIFY(!calendar.has(QDate(2023, 9, 13)));
        QCOMPARE(calendar.issues(QDate(2023, 9, 12)).size(), 2U);
        QCOMPARE(*calendar.first(), QDate(2023, 9, 12));
        QCOMPARE(*calendar.last(), QDate(2023, 10, 1));
    }

    void steps()
    {
        const IssueCalendar calendar(archive({{2023, 9, 1}, {2023, 9, 11}}));
        QCOMPARE(*calendar.next(QDate(2023, 9, 1)), QDate(2023, 9, 11));
        QCOMPARE(*calendar.former(QDate(2023, 9, 11)), QDate(2023, 9, 1));
        QVERIFY(!calendar.next(QDate(2023, 9, 11)));
        QCOMPARE(*calendar.nearest(QDate(2023, 9, 2)), QDate(2023, 9, 1));
        QCOMPARE(*calendar.nearest(QDate(2023, 9, 6)), QDate(2023, 9, 1));
        QCOMPARE(*calendar.nearest(QDate(2023, 9, 7)), QDate(2023, 9, 11));
        QCOMPARE(*calendar.nearest(QDate(2030, 1, 1)), QDate(2023, 9, 11));
    }

    void findsTheDayInOtherYears()
    {
        const IssueCalendar calendar(archive({{2022, 9, 12}, {2023, 9, 12}, {2023, 9, 13}, {2024, 9, 12}}));
        QCOMPARE(calendar.sameDayInOtherYears(QDate(2023, 9, 12)), (std::vector<QDate>{{2022, 9, 12}, {2024, 9, 12}}));
    }

    void doubtsIntervals()
    {
        tasks::Archive pages = archive({});
        tasks::IssueEntry issue;
        issue.publication = domain::PublicationId(1);
        issue.date = {QDate(2023, 9, 8), QDate(2023, 9, 29)};
        pages.issues.push_back(issue);
        issue.date = domain::DateInterval::year(2021);
        pages.issues.push_back(issue);
        const IssueCalendar calendar(pages);
        QVERIFY(!calendar.has(QDate(2023, 9, 9)));
        QVERIFY(calendar.mayHave(QDate(2023, 9, 9)));
        QVERIFY(!calendar.mayHave(QDate(2021, 5, 5)));
    }
};

QTEST_GUILESS_MAIN(IssueCalendarTest)
#include "tst_issuecalendar.moc"
