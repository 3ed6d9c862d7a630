// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/histogramgeometry.h"

#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using domain::DateInterval;
using domain::Histogram;
using ui::HistogramGeometry;

class HistogramGeometryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthIsABarWhereThereIsRoom()
    {
        const HistogramGeometry geometry(Histogram{QDate(2023, 3, 1), {4, 0, 2}, 0}, QRectF(10, 0, 300, 40));
        QCOMPARE(geometry.monthsPerBar(), 1);
        QCOMPARE(geometry.bars().size(), 3U);
        QCOMPARE(geometry.bars()[0].box.height(), 40.0);
        QVERIFY(geometry.bars()[1].box.isEmpty());
        QCOMPARE(geometry.bars()[2].box.height(), 20.0);
        QCOMPARE(geometry.bars()[2].box.bottom(), 40.0);
        QCOMPARE(geometry.bars()[0].place.left(), 10.0);
        QCOMPARE(geometry.bars()[2].last, QDate(2023, 5, 31));
    }

    void manyMonthsShareBars()
    {
        Histogram histogram{QDate(1993, 5, 1), std::vector<qint64>(30 * 12, 1), 0};
        const HistogramGeometry years(histogram, QRectF(0, 0, 360, 40));
        QCOMPARE(years.monthsPerBar(), 12);
        QCOMPARE(years.bars().size(), 31U);
        QCOMPARE(years.bars().front().first, QDate(1993, 1, 1));
        QCOMPARE(years.bars().front().count, 8);
        QCOMPARE(years.bars().back().last, QDate(2023, 12, 31));
        qint64 all = 0;
        for (const auto &bar : years.bars()) {
            all += bar.count;
            QVERIFY(bar.place.width() >= HistogramGeometry::narrowest);
        }
        QCOMPARE(all, 360);
        QCOMPARE(HistogramGeometry(histogram, QRectF(0, 0, 1000, 40)).monthsPerBar(), 3);
    }

    void pointsLeadToBarsAndBarsToPeriods()
    {
        const HistogramGeometry geometry(Histogram{QDate(2023, 1, 1), std::vector<qint64>(12, 1), 0},
                                         QRectF(0, 0, 240, 40));
        QCOMPARE(geometry.barAt(-5), 0U);
        QCOMPARE(geometry.barAt(41), 2U);
        QCOMPARE(geometry.barAt(9999), 11U);
        QCOMPARE(geometry.period(4, 1), (DateInterval{QDate(2023, 2, 1), QDate(2023, 5, 31)}));
        const auto span = geometry.span({QDate(2023, 2, 10), QDate(2023, 3, 1)});
        QVERIFY(span.has_value());
        QCOMPARE(*span, (HistogramGeometry::Span{1, 2}));
        QCOMPARE(geometry.place(*span), QRectF(20, 0, 40, 40));
        QVERIFY(!geometry.span({QDate(2020, 2, 10), QDate(2020, 3, 1)}));
        QVERIFY(!geometry.span({}));
    }

    void labelsKeepTheirDistance()
    {
        const HistogramGeometry geometry(Histogram{QDate(2019, 5, 1), std::vector<qint64>(60, 1), 0},
                                         QRectF(0, 0, 300, 40));
        const auto labels = geometry.labels(50);
        QCOMPARE(labels.front().text, u"2019"_s);
        QVERIFY(labels.size() > 2);
        for (std::size_t i = 1; i < labels.size(); ++i)
            QVERIFY(labels[i].x - labels[i - 1].x >= 50);
    }

    void nothingIsNothing()
    {
        const HistogramGeometry geometry(Histogram(), QRectF(0, 0, 300, 40));
        QVERIFY(geometry.bars().empty());
        QVERIFY(!geometry.barAt(10));
        QVERIFY(geometry.labels(50).empty());
    }

    void periodsAreWrittenAsOneTypesThem()
    {
        QCOMPARE(ui::writtenPeriod(DateInterval::year(2023)), u"2023"_s);
        QCOMPARE(ui::writtenPeriod(DateInterval::month(2023, 9)), u"2023-09"_s);
        QCOMPARE(ui::writtenPeriod({QDate(2021, 1, 1), QDate(2023, 12, 31)}), u"2021..2023"_s);
        QCOMPARE(ui::writtenPeriod({QDate(2023, 2, 1), QDate(2023, 6, 30)}), u"2023-02..2023-06"_s);
    }
};

QTEST_GUILESS_MAIN(HistogramGeometryTest)
#include "tst_histogramgeometry.moc"
