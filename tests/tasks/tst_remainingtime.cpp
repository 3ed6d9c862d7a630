// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/remainingtime.h"

#include <QTest>

using namespace baolan::tasks;
using namespace std::chrono_literals;

class tst_RemainingTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtFirst();
    void steadyWork();
    void followsTheLastHalfMinute();
    void standstill();
    void done();

private:
    static constexpr RemainingTime::Time start{};
};

void tst_RemainingTime::nothingAtFirst()
{
    RemainingTime time;
    QVERIFY(!time.until(100));
    time.add(start, 0);
    QVERIFY(!time.until(100));
    time.add(start + 1s, 50);
    QVERIFY(!time.until(100));
}

void tst_RemainingTime::steadyWork()
{
    RemainingTime time;
    for (int i = 0; i <= 100; ++i)
        time.add(start + i * 100ms, i * 10);
    QCOMPARE(*time.until(2000), 10s);
}

void tst_RemainingTime::followsTheLastHalfMinute()
{
    RemainingTime time;
    for (int i = 0; i <= 60; ++i)
        time.add(start + i * 1s, i * 1000);
    for (int i = 1; i <= 60; ++i) // then ten times slower
        time.add(start + 60s + i * 1s, 60'000 + i * 100);
    QCOMPARE(*time.until(66'000 + 1000), 10s);
}

void tst_RemainingTime::standstill()
{
    RemainingTime time;
    for (int i = 0; i <= 60; ++i)
        time.add(start + i * 1s, 10);
    QVERIFY(!time.until(100));
}

void tst_RemainingTime::done()
{
    RemainingTime time;
    time.add(start, 0);
    time.add(start + 5s, 100);
    QCOMPARE(*time.until(100), 0s);
}

QTEST_GUILESS_MAIN(tst_RemainingTime)
#include "tst_remainingtime.moc"
