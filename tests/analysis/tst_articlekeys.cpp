// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"

#include <QSet>
#include <QTest>

using namespace baolan;
using namespace Qt::StringLiterals;

class ArticleKeysTest final : public QObject
{
    Q_OBJECT

    static domain::Article article(const QString &headline, const QStringList &paragraphs, const QString &key = {})
    {
        domain::Article one;
        one.headline = headline;
        one.paragraphs = paragraphs;
        one.key = key;
        return one;
    }
    static domain::Page page(std::vector<domain::Article> articles)
    {
        domain::Page one;
        one.source.file = u"2023/04.txt"_s;
        one.articles = std::move(articles);
        return one;
    }

private Q_SLOTS:
    void newKeysAreStableAndDifferent()
    {
        domain::Page first = page({article(u"甲"_s, {u"一"_s}), article(u"甲"_s, {u"一"_s}), article(u"乙"_s, {})});
        domain::Page second = first;
        analysis::inheritKeys(first, {});
        analysis::inheritKeys(second, {});
        QSet<QString> keys;
        for (std::size_t i = 0; i < first.articles.size(); ++i) {
            QCOMPARE(first.articles[i].key, second.articles[i].key);
            keys.insert(first.articles[i].key);
        }
        QCOMPARE(keys.size(), 3);
        QVERIFY(!keys.contains(QString()));
    }

    void sameTextBeforeSameHeadline()
    {
        const std::vector<domain::Article> before{article(u"甲"_s, {u"旧文"_s}, u"a"_s),
                                                  article(u"甲"_s, {u"新文"_s}, u"b"_s)};
        domain::Page now = page({article(u"甲"_s, {u"新 文"_s}), article(u"甲"_s, {u"改过的文"_s})});
        analysis::inheritKeys(now, before);
        QCOMPARE(now.articles[0].key, u"b"_s);
        QCOMPARE(now.articles[1].key, u"a"_s);
    }

    void overlapGoesToTheBest()
    {
        const QString text = u"公交四十一路从今天起在早高峰增加六个班次，首班车时间提前到五点二十分。"_s;
        const std::vector<domain::Article> before{article(u"旧题"_s, {text}, u"a"_s)};
        domain::Page now = page({article(u"别的"_s, {u"社区食堂的三十二道菜全部可以点半份，老人点菜的花样多了。"_s}),
                                 article(u"新题"_s, {text + u"沿线中学调整到校时间。"_s})});
        analysis::inheritKeys(now, before);
        QCOMPARE(now.articles[1].key, u"a"_s);
        QVERIFY(now.articles[0].key != u"a"_s);
    }

    void takenKeysAreLeftAlone()
    {
        domain::Page free = page({article(u"甲"_s, {u"一"_s})});
        analysis::inheritKeys(free, {});
        domain::Page other = page({article(u"甲"_s, {u"一"_s})});
        analysis::inheritKeys(other, {}, [&](const QString &key) { return key == free.articles[0].key; });
        QVERIFY(other.articles[0].key != free.articles[0].key);
    }
};

QTEST_GUILESS_MAIN(ArticleKeysTest)
#include "tst_articlekeys.moc"
