// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"
#include "models/reading/source.h"
#include "models/text/ngrams.h"
#include "tests/analysis/goldenpages.h"
#include "tests/analysis/mannerpages.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace baolan;
using namespace baolan::tests;
using namespace Qt::StringLiterals;

namespace {

/// What was expected, what was said, and how much of it is the same.
struct Tally {
    int hits = 0;
    int expected = 0;
    int said = 0;

    void add(const QStringList &gold, const QStringList &found)
    {
        const QSet<QString> left(gold.begin(), gold.end());
        const QSet<QString> right(found.begin(), found.end());
        hits += int((left & right).size());
        expected += int(left.size());
        said += int(right.size());
    }
    void add(const Tally &other)
    {
        hits += other.hits;
        expected += other.expected;
        said += other.said;
    }
    [[nodiscard]] double f1() const { return expected + said == 0 ? 1 : 2.0 * hits / (expected + said); }
};

enum Aspect : std::uint8_t { Items, Headlines, Kickers, Paragraphs, Bylines, Furniture, AspectCount };
constexpr std::array<const char *, AspectCount> aspectNames{"item",      "headline", "kicker",
                                                            "paragraph", "byline",   "furniture"};
using Score = std::array<Tally, AspectCount>;

QSet<QString> grams(const QString &text)
{
    constexpr qsizetype length = 5;
    QSet<QString> set;
    for (qsizetype i = 0; i < qMax(qsizetype(1), text.size() - length + 1); ++i)
        set.insert(text.mid(i, length));
    return set;
}

double likeness(const QString &left, const QString &right)
{
    const QSet<QString> a = grams(left);
    const QSet<QString> b = grams(right);
    const qsizetype both = (a & b).size();
    return double(both) / double(a.size() + b.size() - both);
}

QString textOf(const ExpectedItem &item)
{
    return item.kicker + item.headline + item.subheadline + item.paragraphs.join(QString());
}

ExpectedItem itemOf(const domain::Article &article)
{
    ExpectedItem item{
        text::squeezed(article.kicker), text::squeezed(article.headline), text::squeezed(article.subheadline), {}, {}};
    for (const domain::Byline &one : article.byline)
        item.byline.push_back(roleClass(one.role) + u' ' + one.name);
    for (const QString &paragraph : article.paragraphs)
        item.paragraphs.push_back(text::squeezed(paragraph));
    return item;
}

QStringList listOf(const QString &text) { return text.isEmpty() ? QStringList() : QStringList{text}; }

/// Pairs the items of both by their text, the best pairs first, and counts what each of the aspects has right.
class Scorer
{
public:
    Scorer(const MannerPage &page, const domain::Page &read) : m_expected(page.items)
    {
        for (const domain::Article &article : read.articles)
            m_found.push_back(itemOf(article));
        QStringList furniture;
        for (const domain::Furniture &line : read.furniture)
            furniture.push_back(text::squeezed(line.text));
        m_score[Furniture].add(page.furniture, furniture);
    }

    Score score()
    {
        m_score[Items].expected = int(m_expected.size());
        m_score[Items].said = int(m_found.size());
        std::vector<bool> used(m_found.size());
        for (const ExpectedItem &item : m_expected) {
            std::size_t best = m_found.size();
            double most = 0.2;
            for (std::size_t i = 0; i < m_found.size(); ++i) {
                if (const double alike = used[i] ? 0 : likeness(textOf(item), textOf(m_found[i])); alike > most) {
                    best = i;
                    most = alike;
                }
            }
            if (best < m_found.size())
                used[best] = true;
            m_score[Items].hits += most >= 0.9;
            compare(item, best < m_found.size() ? m_found[best] : ExpectedItem());
        }
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (!used[i])
                m_score[Paragraphs].add({}, m_found[i].paragraphs);
        }
        return m_score;
    }

private:
    void compare(const ExpectedItem &item, const ExpectedItem &found)
    {
        m_score[Headlines].add(listOf(item.headline), listOf(found.headline));
        m_score[Kickers].add(listOf(item.kicker), listOf(found.kicker));
        m_score[Paragraphs].add(item.paragraphs, found.paragraphs);
        m_score[Bylines].add(item.byline, found.byline);
    }

    const std::vector<ExpectedItem> &m_expected;
    std::vector<ExpectedItem> m_found;
    Score m_score;
};

Score scoreOf(const QString &name)
{
    const MannerPage page = mannerPage(name);
    if (page.html.isEmpty())
        return Scorer(page, analysis::analysePage(pageText(page.text))).score();
    const auto text = reading::readBytes(name + u".html"_s, page.html, {});
    return Scorer(page, text ? analysis::analysePage(*text) : domain::Page()).score();
}

Score sumOf(const QStringList &names)
{
    Score sum;
    for (const QString &name : names) {
        const Score one = scoreOf(name);
        for (std::size_t aspect = 0; aspect < AspectCount; ++aspect)
            sum[aspect].add(one[aspect]);
    }
    return sum;
}

QString shown(const Score &score)
{
    QString text;
    for (std::size_t aspect = 0; aspect < AspectCount; ++aspect)
        text += u" %1 %2"_s.arg(QLatin1StringView(aspectNames[aspect])).arg(score[aspect].f1(), 0, 'f', 3);
    return text;
}

QStringList heldNames()
{
    return QString::fromUtf8(bytesOf(QStringLiteral(BAOLAN_TESTS "/analysis/manners/held.txt")))
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// How well pages in many manners are read, aspect by aspect, held from below.
class MannersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough()
    {
        QVERIFY(mannerNames().size() >= 24);
        QVERIFY(heldNames().size() * 3 >= mannerNames().size());
        for (const QString &name : heldNames())
            QVERIFY2(mannerNames().contains(name), qPrintable(name));
    }

    void studiedPages()
    {
        QStringList names = mannerNames();
        for (const QString &held : heldNames())
            names.removeAll(held);
        atLeast(sumOf(names), {0.97, 0.97, 0.92, 0.97, 0.97, 0.97});
    }

    void heldPages() { atLeast(sumOf(heldNames()), {0.95, 0.90, 0.75, 0.95, 0.92, 0.97}); }

private:
    static void atLeast(const Score &score, const std::array<double, AspectCount> &least)
    {
        qInfo("%s", qPrintable(shown(score)));
        for (std::size_t aspect = 0; aspect < AspectCount; ++aspect)
            QVERIFY2(score[aspect].f1() >= least[aspect], aspectNames[aspect]);
    }
};

QTEST_GUILESS_MAIN(MannersTest)
#include "tst_manners.moc"
