// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/querylistmodel.h"
#include "models/tasks/querylist.h"
#include "tests/search/ready.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using items::QueryListModel;

class QueryListModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsOneAfterTheOther()
    {
        QStringList asked;
        QueryListModel model([&asked](const QString &text, std::stop_token) {
            asked.append(text);
            QueryListModel::Found found;
            found.articles = text.size();
            found.first = domain::DateInterval::month(2021, 3);
            return test::ready<QueryListModel::Found>(found);
        });
        const QAbstractItemModelTester tester(&model);
        model.setQueries({{u"一"_s, u"调解"_s}, {u"二"_s, u"集体协商"_s}});
        QTRY_VERIFY(!model.isRunning());
        QCOMPARE(asked, (QStringList{u"调解"_s, u"集体协商"_s}));
        QCOMPARE(model.index(1, QueryListModel::Articles).data().toString(), u"4"_s);
        QCOMPARE(model.index(1, QueryListModel::Hits).data().toString(), u"–"_s);
        QCOMPARE(model.index(0, QueryListModel::First).data().toString(), u"2021-03"_s);
    }

    void readsNamesAndQueries()
    {
        const tasks::QueryLines lines = tasks::queryLines(u"# names\n调解\n\n协商\t\"集体协商\" date:2023\n"_s);
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0], (std::pair{u"调解"_s, u"调解"_s}));
        QCOMPARE(lines[1], (std::pair{u"协商"_s, u"\"集体协商\" date:2023"_s}));
    }

    void saysWhatIsWrongWithAFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(tasks::readQueryList(folder.filePath(u"none.txt"_s)).error().kind, domain::ErrorKind::NotFound);
        QFile file(folder.filePath(u"empty.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# nothing\n");
        file.close();
        QCOMPARE(tasks::readQueryList(file.fileName()).error().kind, domain::ErrorKind::Empty);
    }
};

QTEST_GUILESS_MAIN(QueryListModelTest)
#include "tst_querylistmodel.moc"
