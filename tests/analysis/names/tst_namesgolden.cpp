// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/articleanalysis.h"

#include "tests/analysis/names/golden.h"

#include <QSet>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using domain::EntityType;

namespace {

QStringList surfaces(const domain::Derived &derived, EntityType type)
{
    QStringList texts;
    for (const domain::EntityMentions &entity : derived.entities) {
        for (const domain::Mention &mention : entity.mentions) {
            if (entity.type == type)
                texts.append(QString(mention.text).remove(u' '));
        }
    }
    return texts;
}

QStringList posts(const domain::Derived &derived, const QStringList &wanted)
{
    QStringList texts;
    for (const domain::EntityMentions &entity : derived.entities) {
        for (const domain::Post &post : entity.posts) {
            QString told = entity.name + u'|' + post.text;
            for (const domain::Mention &mention : entity.mentions) {
                if (wanted.contains(mention.text + u'|' + post.text))
                    told = mention.text + u'|' + post.text;
            }
            texts.append(told);
        }
    }
    return texts;
}

/// How much of what is to be read was read, and how much of what was read is right; what is optional counts for neither.
struct Tally {
    qsizetype right = 0;
    qsizetype wanted = 0;
    qsizetype found = 0;

    void add(const QString &where, const QStringList &golden, const QStringList &read, const QStringList &optional)
    {
        const QSet<QString> wantedSet(golden.begin(), golden.end());
        QSet<QString> foundSet(read.begin(), read.end());
        foundSet.subtract(QSet<QString>(optional.begin(), optional.end()).subtract(wantedSet));
        right += (wantedSet & foundSet).size();
        wanted += wantedSet.size();
        found += foundSet.size();
        for (const QString &missed : wantedSet - foundSet)
            qInfo().noquote() << "-" << where << missed;
        for (const QString &extra : foundSet - wantedSet)
            qInfo().noquote() << "+" << where << extra;
    }

    [[nodiscard]] double f1() const { return wanted + found == 0 ? 1.0 : 2.0 * double(right) / double(wanted + found); }
};

struct Goals {
    double persons, posts, bodies, places, districts;
};

} // namespace

class TestNamesGolden final : public QObject
{
    Q_OBJECT

    static void score(const QString &file, const Goals &goals)
    {
        const auto golden = readGoldenNames(QStringLiteral(BAOLAN_TESTS "/analysis/names/golden/") + file);
        QVERIFY(golden.size() >= 20);
        Tally persons, postPairs, bodies, places, districts;
        for (const GoldenNames &wanted : golden) {
            const domain::Derived derived = analysis::analyseArticle(wanted.article, {{}, wanted.region, {}});
            persons.add(wanted.name, wanted.persons, surfaces(derived, EntityType::Person), wanted.optionalPersons);
            postPairs.add(wanted.name, wanted.posts, posts(derived, wanted.posts), {});
            bodies.add(wanted.name, wanted.bodies, surfaces(derived, EntityType::Organisation),
                       wanted.optionalBodies + wanted.places + wanted.optionalPlaces);
            places.add(wanted.name, wanted.places, surfaces(derived, EntityType::Place),
                       wanted.optionalPlaces + wanted.bodies + wanted.optionalBodies);
            QStringList about;
            for (const domain::ArticleDistrict &district : derived.districts) {
                const QString shortName = district.code == u"110199" ? u"经开区"_s : district.name;
                if (district.about)
                    about.append(shortName);
            }
            districts.add(wanted.name, wanted.districts, about, wanted.optionalDistricts);
        }
        qInfo("%s: F1 of persons %.3f (%lld), posts %.3f (%lld), organisations %.3f (%lld), places %.3f (%lld), "
              "districts %.3f (%lld)",
              qPrintable(file), persons.f1(), persons.wanted, postPairs.f1(), postPairs.wanted, bodies.f1(),
              bodies.wanted, places.f1(), places.wanted, districts.f1(), districts.wanted);
        QVERIFY(persons.f1() >= goals.persons);
        QVERIFY(postPairs.f1() >= goals.posts);
        QVERIFY(bodies.f1() >= goals.bodies);
        QVERIFY(places.f1() >= goals.places);
        QVERIFY(districts.f1() >= goals.districts);
    }

private Q_SLOTS:
    void readsSeen() { score(u"seen.txt"_s, {0.97, 0.94, 0.94, 0.90, 0.93}); }
    void readsUnseen() { score(u"unseen.txt"_s, {0.90, 0.80, 0.78, 0.72, 0.85}); }

    /// Whatever is read stands in the article as it says.
    void offsetsMapBack()
    {
        for (const QString &file : {u"seen.txt"_s, u"unseen.txt"_s}) {
            for (const GoldenNames &golden :
                 readGoldenNames(QStringLiteral(BAOLAN_TESTS "/analysis/names/golden/") + file)) {
                // Whole, and cut at any place: halves of names and of brackets must do no harm.
                checkRanges(golden.article, golden.region);
                for (qsizetype cut = 1; cut < 40; cut += 3) {
                    domain::Article half = golden.article;
                    for (QString &paragraph : half.paragraphs)
                        paragraph =
                            paragraph.sliced(std::min(cut, paragraph.size()))
                                .chopped(std::min<qsizetype>(cut / 2, std::max<qsizetype>(0, paragraph.size() - cut)));
                    checkRanges(half, {});
                }
            }
        }
    }

    /// Width of marks and digits changes nothing in what is read.
    void widthMakesNoDifference()
    {
        for (const GoldenNames &golden :
             readGoldenNames(QStringLiteral(BAOLAN_TESTS "/analysis/names/golden/seen.txt"))) {
            domain::Article wide = golden.article;
            for (QString &paragraph : wide.paragraphs)
                paragraph.replace(u',', u'，').replace(u'(', u'（').replace(u')', u'）').replace(u':', u'：');
            const domain::Derived narrowRead = analysis::analyseArticle(golden.article, {{}, golden.region, {}});
            const domain::Derived wideRead = analysis::analyseArticle(wide, {{}, golden.region, {}});
            QCOMPARE(surfaces(wideRead, EntityType::Person), surfaces(narrowRead, EntityType::Person));
            QCOMPARE(wideRead.districts, narrowRead.districts);
        }
    }

private:
    static void checkRange(const domain::Article &article, const domain::TextRange &range, const QString &text)
    {
        const QString part = article.text(range.part);
        QVERIFY(range.start >= 0 && range.start < range.end && range.end <= part.size());
        QCOMPARE(part.sliced(range.start, range.length()), text);
    }

    static void checkRanges(const domain::Article &article, const QString &region)
    {
        const domain::Derived derived = analysis::analyseArticle(article, {{}, region, {}});
        for (const domain::EntityMentions &entity : derived.entities) {
            QVERIFY(!entity.name.isEmpty());
            QVERIFY(!entity.mentions.empty());
            for (const domain::Mention &mention : entity.mentions)
                checkRange(article, mention.range, mention.text);
            for (const domain::Post &post : entity.posts)
                checkRange(article, post.range, post.text);
        }
        for (const domain::Event &event : derived.events)
            checkRange(article, event.range, event.summary);
    }
};

QTEST_APPLESS_MAIN(TestNamesGolden)
#include "tst_namesgolden.moc"
