// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/contacts.h"
#include "models/analysis/facts/dates.h"
#include "models/analysis/facts/documents.h"
#include "models/analysis/facts/figures.h"

#include "tests/analysis/facts/golden.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

namespace {

/// How much of what is to be read was read, and how much of what was read is right.
struct Tally {
    int right = 0;
    int wanted = 0;
    int found = 0;
    bool quiet = false;

    void add(const QString &where, const QStringList &golden, const QStringList &read)
    {
        const QSet<QString> wantedSet(golden.begin(), golden.end());
        const QSet<QString> foundSet(read.begin(), read.end());
        right += static_cast<int>((wantedSet & foundSet).size());
        wanted += static_cast<int>(wantedSet.size());
        found += static_cast<int>(foundSet.size());
        if (quiet)
            return;
        for (const QString &missed : wantedSet - foundSet)
            qInfo().noquote() << "-" << where << missed;
        for (const QString &extra : foundSet - wantedSet)
            qInfo().noquote() << "+" << where << extra;
    }

    [[nodiscard]] double f1() const { return wanted + found == 0 ? 1.0 : 2.0 * right / (wanted + found); }
};

QString shownDay(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u"-"_s; }

QString shownAmount(const domain::Figure &figure)
{
    const QString value = QString::number(figure.value, 'g', 15);
    return value + (figure.valueMax ? u".."_s + QString::number(*figure.valueMax, 'g', 15) : QString()) + u' ' +
           figure.unit;
}

QStringList surfaces(const std::vector<domain::EntityMentions> &entities)
{
    QStringList texts;
    for (const domain::EntityMentions &entity : entities) {
        for (const domain::Mention &mention : entity.mentions)
            texts.append(mention.text);
    }
    return texts;
}

} // namespace

class TestFactsGolden final : public QObject
{
    Q_OBJECT

    static void checkRange(const domain::TextRange &range, const QString &text, const domain::Article &article)
    {
        QCOMPARE(article.text(range.part).sliced(range.start, range.length()), text);
    }

    static void score(const QString &file, double dateGoal, double figureGoal, double restGoal, bool quiet = false)
    {
        const auto golden = readGolden(QStringLiteral(BAOLAN_TESTS "/analysis/facts/golden/") + file);
        QVERIFY(golden.size() >= 10);
        Tally dates{.quiet = quiet};
        Tally figures{.quiet = quiet};
        Tally rest{.quiet = quiet};
        for (const GoldenArticle &wanted : golden) {
            const analysis::Parts parts = analysis::partsOf(wanted.article);
            const auto mentions = analysis::readDates(parts, wanted.page);
            QStringList found;
            for (const domain::DateMention &date : mentions) {
                checkRange(date.range, date.text, wanted.article);
                if (!wanted.optionalDates.contains(date.text))
                    found.append(date.text + u' ' + shownDay(date.interval.earliest) + u' ' +
                                 shownDay(date.interval.latest));
            }
            dates.add(wanted.name, wanted.dates, found);
            found.clear();
            for (const domain::Figure &figure : analysis::readFigures(parts, mentions)) {
                checkRange(figure.range, figure.text, wanted.article);
                if (const QString amount = shownAmount(figure); !wanted.optionalFigures.contains(amount))
                    found.append(amount);
            }
            figures.add(wanted.name, wanted.figures, found);
            QStringList contacts = surfaces(analysis::readContacts(parts));
            contacts.removeIf([&](const QString &text) { return wanted.optionalFigures.contains(text); });
            rest.add(wanted.name, wanted.documents + wanted.contacts,
                     surfaces(analysis::readDocuments(parts)) + contacts);
        }
        qInfo("%s: dates with their days F1 %.3f of %d, figures F1 %.3f of %d, titles and contacts F1 %.3f of %d",
              qPrintable(file), dates.f1(), dates.wanted, figures.f1(), figures.wanted, rest.f1(), rest.wanted);
        QVERIFY(dates.f1() >= dateGoal);
        QVERIFY(figures.f1() >= figureGoal);
        QVERIFY(rest.f1() >= restGoal);
    }

private Q_SLOTS:
    void readsSeen() { score(u"seen.txt"_s, 0.98, 0.98, 0.98); }
    void readsUnseen() { score(u"unseen.txt"_s, 0.95, 0.95, 0.98); }
    /// Its errors are not shown: rules must not be made for them.
    void readsHeld() { score(u"held.txt"_s, 0.95, 0.95, 0.95, true); }
};

QTEST_APPLESS_MAIN(TestFactsGolden)
#include "tst_factsgolden.moc"
