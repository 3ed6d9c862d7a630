// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/articleanalysis.h"

#include "tests/analysis/names/goldenscore.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using domain::EntityType;

namespace {

struct Goals {
    double persons, posts, bodies, places, districts;
};

} // namespace

class TestNamesGolden final : public QObject
{
    Q_OBJECT

    static void check(const QString &file, bool showsErrors, const Goals &goals)
    {
        const auto golden = readGoldenNames(QStringLiteral(BAOLAN_TESTS "/analysis/names/golden/") + file);
        QVERIFY(golden.size() >= 20);
        NamesScore score;
        for (const GoldenNames &wanted : golden)
            score.add(wanted);
        qInfo().noquote() << score.line(file);
        for (const NamesTally *tally : {&score.persons, &score.posts, &score.bodies, &score.places, &score.districts}) {
            for (const QString &error : showsErrors ? tally->errors : QStringList())
                qInfo().noquote() << error;
        }
        QVERIFY(score.persons.f1() >= goals.persons);
        QVERIFY(score.posts.f1() >= goals.posts);
        QVERIFY(score.bodies.f1() >= goals.bodies);
        QVERIFY(score.places.f1() >= goals.places);
        QVERIFY(score.districts.f1() >= goals.districts);
    }

private Q_SLOTS:
    void readsSeen() { check(u"seen.txt"_s, true, {0.97, 0.94, 0.94, 0.88, 0.93}); }
    void readsUnseen() { check(u"unseen.txt"_s, false, {0.93, 0.84, 0.83, 0.78, 0.85}); }

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

    /// Width of marks, digits and letters changes nothing in what is read.
    void widthMakesNoDifference()
    {
        for (const GoldenNames &golden : readGoldenNames(goldenFile(u"seen.txt"_s))) {
            domain::Article wide = golden.article;
            wide.headline = widened(wide.headline);
            for (QString &paragraph : wide.paragraphs)
                paragraph = widened(paragraph);
            checkSame(golden, wide);
        }
    }

    /// Nor does it matter whether sentences are set as one paragraph or each as one of its own.
    void paragraphsMakeNoDifference()
    {
        for (const GoldenNames &golden : readGoldenNames(goldenFile(u"seen.txt"_s))) {
            domain::Article split = golden.article;
            split.paragraphs.clear();
            for (const QString &paragraph : golden.article.paragraphs) {
                qsizetype from = 0;
                for (qsizetype end = paragraph.indexOf(u"。"_s); end >= 0; end = paragraph.indexOf(u"。"_s, end + 1)) {
                    const QString sentence = paragraph.sliced(from, end + 1 - from);
                    if (sentence.count(u'“') != sentence.count(u'”') || sentence.count(u'(') != sentence.count(u')'))
                        continue;
                    split.paragraphs.append(sentence);
                    from = end + 1;
                }
                if (from < paragraph.size())
                    split.paragraphs.append(paragraph.sliced(from));
            }
            checkSame(golden, split);
        }
    }

private:
    static QString goldenFile(const QString &name)
    {
        return QStringLiteral(BAOLAN_TESTS "/analysis/names/golden/") + name;
    }

    static QString widened(QString text)
    {
        for (QChar &unit : text) {
            if (unit > u' ' && unit < u'\x7f')
                unit = QChar(unit.unicode() + 0xfee0);
        }
        return text;
    }

    static QString narrowed(QString text)
    {
        for (QChar &unit : text) {
            if (unit > u'\xff00' && unit < u'\xff5f')
                unit = QChar(unit.unicode() - 0xfee0);
        }
        return text;
    }

    /// The same names of each kind as in the golden article.
    static void checkSame(const GoldenNames &golden, const domain::Article &other)
    {
        const domain::Derived asWritten = analysis::analyseArticle(golden.article, {{}, golden.region, {}});
        const domain::Derived changed = analysis::analyseArticle(other, {{}, golden.region, {}});
        for (const EntityType type : {EntityType::Person, EntityType::Organisation, EntityType::Place}) {
            const auto names = [type](const domain::Derived &derived) {
                QStringList texts;
                for (const QString &text : surfaceForms(derived, type))
                    texts.append(narrowed(text));
                texts.sort();
                return texts;
            };
            QVERIFY2(names(changed) == names(asWritten), qPrintable(golden.name));
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
