// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every article, here for all golden ones: the other width changes nothing of what is read,
// and every mention stands where it says.
#include "models/analysis/common/parts.h"
#include "models/analysis/facts/contacts.h"
#include "models/analysis/facts/dates.h"
#include "models/analysis/facts/documents.h"
#include "models/analysis/facts/figures.h"

#include "tests/analysis/facts/golden.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

namespace {

struct Reading {
    QStringList dates;
    QStringList figures;
    QStringList titles;
};

/// What was read, without where and with what characters it is printed.
Reading readingOf(const domain::Article &article, const domain::DateInterval &page)
{
    const analysis::Parts parts = analysis::partsOf(article);
    Reading reading;
    const auto dates = analysis::readDates(parts, page);
    for (const domain::DateMention &date : dates)
        reading.dates.append(domain::shown(date.interval) + u' ' + date.rule);
    for (const domain::Figure &figure : analysis::readFigures(parts, dates)) {
        reading.figures.append(u"%1 %2 %3 %4"_s.arg(figure.value)
                                   .arg(figure.valueMax.value_or(0))
                                   .arg(analysis::foldedUnits(figure.unit), domain::key(figure.bound)));
    }
    for (const auto &found : {analysis::readDocuments(parts), analysis::readContacts(parts)}) {
        for (const domain::EntityMentions &entity : found)
            reading.titles.append(analysis::foldedUnits(entity.name));
    }
    return reading;
}

void compare(const Reading &actual, const Reading &expected)
{
    QCOMPARE(actual.dates, expected.dates);
    QCOMPARE(actual.figures, expected.figures);
    QCOMPARE(actual.titles, expected.titles);
}

/// Digits, letters and marks in the width of Chinese characters.
QString wide(QString text)
{
    for (QChar &unit : text) {
        if (unit > u' ' && unit <= u'~')
            unit = QChar(char16_t(unit.unicode() - u'!' + 0xFF01));
    }
    return text;
}

domain::Article mapped(domain::Article article, QString (*change)(QString))
{
    article.headline = change(article.headline);
    for (QString &paragraph : article.paragraphs)
        paragraph = change(paragraph);
    return article;
}

} // namespace

class TestFactsProperties final : public QObject
{
    Q_OBJECT

    static void articles()
    {
        QTest::addColumn<domain::Article>("article");
        QTest::addColumn<domain::DateInterval>("page");
        for (const char *file : {"seen.txt", "unseen.txt", "held.txt"}) {
            const auto golden =
                readGolden(QStringLiteral(BAOLAN_TESTS "/analysis/facts/golden/") + QLatin1StringView(file));
            for (const GoldenArticle &article : golden)
                QTest::newRow(qPrintable(article.name)) << article.article << article.page;
        }
    }

private Q_SLOTS:
    void otherWidth_data() { articles(); }
    void otherWidth()
    {
        QFETCH(domain::Article, article);
        QFETCH(domain::DateInterval, page);
        compare(readingOf(mapped(article, wide), page), readingOf(article, page));
    }

    void mentionsStandWhereTheySay_data() { articles(); }
    void mentionsStandWhereTheySay()
    {
        QFETCH(domain::Article, article);
        QFETCH(domain::DateInterval, page);
        const analysis::Parts parts = analysis::partsOf(article);
        const auto check = [&](const domain::TextRange &range, const QString &text) {
            QVERIFY(range.start < range.end);
            QCOMPARE(article.text(range.part).sliced(range.start, range.length()), text);
        };
        const auto dates = analysis::readDates(parts, page);
        for (const domain::DateMention &date : dates)
            check(date.range, date.text);
        for (const domain::Figure &figure : analysis::readFigures(parts, dates))
            check(figure.range, figure.text);
        for (const auto &found : {analysis::readDocuments(parts), analysis::readContacts(parts)}) {
            for (const domain::EntityMentions &entity : found) {
                for (const domain::Mention &mention : entity.mentions)
                    check(mention.range, mention.text);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFactsProperties)
#include "tst_factsproperties.moc"
