// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jobreportmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using items::JobReportModel;

namespace {

tasks::JobReport report()
{
    tasks::JobReport report;
    tasks::FileReport good;
    good.file = u"2023/04.txt"_s;
    good.path = u"/pages/2023/04.txt"_s;
    good.encoding = u"GB18030"_s;
    good.articles = 5;
    tasks::FileReport bad;
    bad.file = u"05.txt"_s;
    bad.path = u"/pages/05.txt"_s;
    bad.result = tasks::FileResult::Failed;
    bad.error.kind = domain::ErrorKind::Empty;
    bad.error.subject = u"05.txt"_s;
    report.files = {good, bad, bad};
    report.failed = 2;
    return report;
}

QString plain(const domain::Error &error) { return u"nothing in "_s + error.subject; }

} // namespace

class JobReportModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsFiles()
    {
        JobReportModel model(plain);
        const QAbstractItemModelTester tester(&model);
        model.setReport(report());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, JobReportModel::Encoding).data().toString(), u"GB18030"_s);
        QCOMPARE(model.index(1, JobReportModel::Reason).data().toString(), u"nothing in 05.txt"_s);
        QCOMPARE(model.failedPaths(), QStringList(u"/pages/05.txt"_s));
    }

    void filtersFailures()
    {
        JobReportModel model(plain);
        const QAbstractItemModelTester tester(&model);
        model.setReport(report());
        model.setFailuresOnly(true);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.asText().count(u'\n'), 3);
        model.setFailuresOnly(false);
        QCOMPARE(model.rowCount(), 3);
    }

    void listsFindings()
    {
        JobReportModel model(plain);
        tasks::JobReport check;
        check.kind = tasks::JobKind::Check;
        check.findings.push_back({.kind = tasks::Finding::Kind::Hash, .subject = u"page 3"_s, .detail = u"differs"_s});
        model.setReport(check);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, JobReportModel::Reason).data().toString(), u"differs"_s);
    }
};

QTEST_GUILESS_MAIN(JobReportModelTest)
#include "tst_jobreportmodel.moc"
