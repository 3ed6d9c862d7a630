// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"
#include "models/text/han.h"
#include "models/text/ngrams.h"
#include "tests/analysis/goldenpages.h"
#include "tests/analysis/mannerpages.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace baolan;
using namespace baolan::tests;
using namespace Qt::StringLiterals;

namespace {

/// What must not change: heads and paragraphs, without blanks and in one width.
QStringList outline(const domain::Page &page)
{
    QStringList lines;
    for (const domain::Article &article : page.articles) {
        lines.push_back(u"= "_s + text::squeezed(article.kicker) + u" | "_s + text::squeezed(article.headline) +
                        u" | "_s + text::squeezed(article.subheadline));
        for (const domain::Byline &one : article.byline)
            lines.push_back(u"by "_s + one.role + u' ' + one.name);
        for (const QString &paragraph : article.paragraphs)
            lines.push_back(text::squeezed(paragraph));
    }
    return lines;
}

QStringList outline(const QString &text) { return outline(analysis::analysePage(pageText(text))); }

QString fullWidth(QString text)
{
    for (QChar &unit : text) {
        if (QStringView(u",;:?!()").contains(unit))
            unit = QChar(unit.unicode() + 0xfee0);
    }
    return text;
}

QString halfWidth(QString text)
{
    for (QChar &unit : text) {
        if (QStringView(u"，；：？！（）").contains(unit))
            unit = QChar(unit.unicode() - 0xfee0);
    }
    return text;
}

QString withLines(const QString &text, auto &&change)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        change(line);
    return lines.join(u'\n');
}

QString replaced(QString text, const QString &pattern, const QString &by)
{
    return text.replace(QRegularExpression(pattern, QRegularExpression::MultilineOption), by);
}

/// Tears each long paragraph once, between two Han characters of a pair that cannot be taken for a sentence's end.
QString torn(const QString &text, quint32 seed)
{
    QRandomGenerator random(seed);
    return withLines(text, [&](QString &line) {
        constexpr qsizetype longEnough = 130;
        constexpr qsizetype margin = 60;
        if (line.size() < longEnough || line.startsWith(u'#'))
            return;
        for (int attempt = 0; attempt < 30; ++attempt) {
            const qsizetype at = random.bounded(margin, int(line.size() - margin / 2));
            const auto isWord = [&](qsizetype i) { return text::isHan(line[i]); };
            if (isWord(at - 2) && isWord(at - 1) && isWord(at) && isWord(at + 1) && isWord(at + 2)) {
                line.insert(at, u"\n\n"_s);
                return;
            }
        }
    });
}

bool isMarked(const QString &text)
{
    return text.contains(QRegularExpression(u"^#"_s, QRegularExpression::MultilineOption));
}
/// No line is longer than a column is wide: lines are no paragraphs.
bool isWrapped(const QString &text)
{
    constexpr qsizetype widest = 45;
    return std::ranges::all_of(text.split(u'\n'), [](const QString &line) { return line.size() <= widest; });
}
bool hasGaps(const QString &text) { return text.contains(u"\n\n"_s) && !text.contains(u"上一篇"_s); }

} // namespace

/// Golden pages set another way are read the same.
class MutationsTest final : public QObject
{
    Q_OBJECT

    static void pages()
    {
        QTest::addColumn<QString>("text");
        for (const QString &name : goldenNames())
            QTest::newRow(qPrintable(name)) << goldenPage(name).text;
        for (const QString &name : mannerNames()) {
            if (const MannerPage page = mannerPage(name); page.html.isEmpty())
                QTest::newRow(qPrintable(u"manner "_s + name)) << page.text;
        }
        for (const domain::PageText &page : corpusPages())
            QTest::newRow(qPrintable(page.file)) << page.text;
    }

private Q_SLOTS:
    void width_data() { pages(); }
    void width()
    {
        QFETCH(QString, text);
        QCOMPARE(outline(fullWidth(text)), outline(text));
        QCOMPARE(outline(halfWidth(text)), outline(text));
    }

    void blankLines_data() { pages(); }
    void blankLines()
    {
        QFETCH(QString, text);
        QCOMPARE(outline(replaced(text, u"\\n\\n"_s, u"\n\n\n\n"_s)), outline(text));
        QCOMPARE(outline(u"\n\n"_s + text + u"\n\n\n"_s), outline(text));
    }

    void trailingBlanks_data() { pages(); }
    void trailingBlanks()
    {
        QFETCH(QString, text);
        QCOMPARE(outline(withLines(text, [](QString &line) { line += u"  　"_s; })), outline(text));
    }

    void deeperMarks_data() { pages(); }
    void deeperMarks()
    {
        QFETCH(QString, text);
        if (!isMarked(text))
            return;
        QCOMPARE(outline(replaced(text, u"^#"_s, u"##"_s)), outline(text));
    }

    void rulesBetween_data() { pages(); }
    void rulesBetween()
    {
        QFETCH(QString, text);
        if (!isMarked(text))
            return;
        QCOMPARE(outline(replaced(text, u"\\n\\n(#+ )"_s, u"\n\n---\n\n\\1"_s)), outline(text));
        QCOMPARE(outline(replaced(text, u"\\n\\n(#+ )"_s, u"\n\n![](images/1.jpg)\n\n\\1"_s)), outline(text));
    }

    void indentation_data() { pages(); }
    void indentation()
    {
        QFETCH(QString, text);
        if (text.contains(u"　　"_s) || isWrapped(text))
            return;
        QCOMPARE(outline(replaced(text, u"^(?=[^#\\s])"_s, u"　　"_s)), outline(text));
    }

    void columnBreaks_data() { pages(); }
    void columnBreaks()
    {
        QFETCH(QString, text);
        if (!hasGaps(text) || text.contains(u"　　"_s))
            return;
        for (const quint32 seed : {1U, 2U, 3U}) {
            const QString mutated = torn(text, seed);
            QCOMPARE(outline(mutated), outline(text));
        }
    }
};

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
