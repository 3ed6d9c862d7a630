// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/savedsearchesmodel.h"
#include "tests/search/ready.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;
using items::NamedQuery;
using items::SavedSearchesModel;

namespace {

struct Library {
    std::vector<NamedQuery> kept{{u"甲"_s, u"调解"_s}, {u"乙"_s, u"工资"_s}};
    int counted = 0;

    SavedSearchesModel::Source source()
    {
        const auto done = [] { return test::ready<void>({}); };
        return {.list = [this] { return test::ready<std::vector<NamedQuery>>(kept); },
                .count =
                    [this](const QString &text, std::stop_token) {
                        ++counted;
                        return test::ready<qint64>(qint64(text.size()) * 10);
                    },
                .save =
                    [this, done](const NamedQuery &query) {
                        kept.push_back(query);
                        return done();
                    },
                .rename =
                    [this, done](const QString &name, const QString &newName) {
                        for (NamedQuery &query : kept)
                            query.name = query.name == name ? newName : query.name;
                        return done();
                    },
                .remove =
                    [this, done](const QString &name) {
                        std::erase_if(kept, [&](const NamedQuery &query) { return query.name == name; });
                        return done();
                    }};
    }
};

} // namespace

class SavedSearchesModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhileItIsSeen()
    {
        Library library;
        SavedSearchesModel model(library.source());
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!model.index(0).data(SavedSearchesModel::CountRole).isValid());
        model.setActive(true);
        QTRY_COMPARE(model.index(1).data(SavedSearchesModel::CountRole).toLongLong(), 20);
        QCOMPARE(library.counted, 2);
        model.refresh();
        QTRY_COMPARE(library.counted, 4);
    }

    void savesRenamesRemoves()
    {
        Library library;
        SavedSearchesModel model(library.source());
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.freeName(u"甲"_s), u"甲 (2)"_s);
        model.save({u"丙"_s, u"协商"_s});
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(!model.setData(model.index(0), u"乙"_s));
        QVERIFY(model.setData(model.index(0), u"丁"_s));
        QTRY_VERIFY(model.named(u"丁"_s).has_value());
        QSignalSpy removed(&model, &SavedSearchesModel::removed);
        model.remove(u"丁"_s);
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(removed.front().front().value<NamedQuery>().text, u"调解"_s);
        QTRY_COMPARE(model.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(SavedSearchesModelTest)
#include "tst_savedsearchesmodel.moc"
