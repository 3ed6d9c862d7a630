// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/entitiesmodel.h"
#include "tests/reader/fakelibrary.h"
#include "tests/reader/mentionedpage.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace baolan;
using namespace baolan::items;
using namespace Qt::Literals::StringLiterals;

class EntitiesModelTest final : public QObject
{
    Q_OBJECT

    struct World {
        test::FakeLibrary library;
        Selection selection;
        OpenPage page{selection, library.ask()};
        EntitiesModel model{page};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        World() { library.pages[domain::PageId(1)] = test::mentionedPage(); }
        void read(qint64 page, qint64 article)
        {
            selection.goTo({domain::PageId(page), domain::ArticleId(article), std::nullopt});
            QTRY_VERIFY(this->page.currentArticle());
        }
    };

    static QStringList names(const EntitiesModel &model, const QModelIndex &parent = {})
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(parent); ++row)
            result << model.index(row, 0, parent).data().toString();
        return result;
    }

private Q_SLOTS:
    void groupsCountsAndPosts()
    {
        World world;
        QVERIFY(world.model.isEmpty());
        world.read(1, 11);
        QCOMPARE(names(world.model),
                 (QStringList{u"People"_s, u"Organisations"_s, u"Places"_s, u"Documents"_s, u"Contacts"_s}));
        const QModelIndex people = world.model.index(0, 0);
        QCOMPARE(people.siblingAtColumn(EntitiesModel::Count).data().toString(), u"3"_s);
        QCOMPARE(names(world.model, people), (QStringList{u"林晓禾"_s, u"𠮷田实"_s, u"周砚秋"_s}));
        QCOMPARE(names(world.model, world.model.index(2, 0, people)), QStringList{u"区农业服务中心主任 (acting)"_s});
        const QModelIndex village = world.model.index(0, 0, world.model.index(2, 0));
        QCOMPARE(village.siblingAtColumn(EntitiesModel::Count).data().toString(), u"2"_s);
        QVERIFY(village.data(Qt::ToolTipRole).toString().contains(u"Also printed as 柳树湾"_s));
        QVERIFY(!village.data(Qt::AccessibleTextRole).toString().isEmpty());
        world.read(1, 12);
        QVERIFY(world.model.isEmpty());
        QCOMPARE(world.model.rowCount(), 0);
    }

    void sortsByCountOrPinyin()
    {
        World world;
        auto &entities = world.library.pages[domain::PageId(1)].page.articles[0].derived.entities;
        entities[2].mentions.push_back(entities[2].mentions.front());
        world.read(1, 11);
        const QModelIndex people = world.model.index(0, 0);
        QCOMPARE(names(world.model, people).first(), u"周砚秋"_s);
        world.model.setOrder(EntitiesModel::Order::Pinyin);
        QCOMPARE(names(world.model, world.model.index(0, 0)).first(), u"林晓禾"_s);
        QCOMPARE(names(world.model, world.model.index(0, 0)).at(1), u"周砚秋"_s); // 𠮷 has no reading
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("part of a name") << u"晓禾"_s << QStringList{u"People"_s};
        QTest::newRow("initials") << u"zyq"_s << QStringList{u"People"_s};
        QTest::newRow("pinyin") << u"Zhou yan"_s << QStringList{u"People"_s};
        QTest::newRow("post") << u"技术员"_s << QStringList{u"People"_s};
        QTest::newRow("printed form") << u"区农业服务中心"_s << QStringList{u"People"_s, u"Organisations"_s};
        QTest::newRow("number in full width") << u"１２３"_s << QStringList{u"Contacts"_s};
        QTest::newRow("nothing") << u"没有"_s << QStringList{};
        QTest::newRow("blank") << u"  "_s
                               << QStringList{u"People"_s, u"Organisations"_s, u"Places"_s, u"Documents"_s,
                                              u"Contacts"_s};
    }

    void filters()
    {
        QFETCH(QString, filter);
        World world;
        world.read(1, 11);
        world.model.setFilter(filter);
        QTEST(names(world.model), "groups");
        QVERIFY(!world.model.isEmpty());
    }

    void placesComeAsTheyAreRead()
    {
        World world;
        world.read(1, 11);
        const QModelIndex village = world.model.index(0, 0, world.model.index(2, 0));
        const auto places = world.model.places(village);
        QCOMPARE(places.size(), 2U);
        QCOMPARE(places[0].part, domain::part::Headline);
        QCOMPARE(world.model.places({}).size(), 8U);
        QCOMPARE(world.model.places(world.model.index(0, 0)).size(), 3U);
        QCOMPARE(world.model.entityAt({0, places[1].start + 1}), village);
        QVERIFY(!world.model.entityAt({0, 0}).isValid());
    }
};

QTEST_GUILESS_MAIN(EntitiesModelTest)
#include "tst_entitiesmodel.moc"
