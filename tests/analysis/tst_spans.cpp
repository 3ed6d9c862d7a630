// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pageanalysis.h"
#include "models/text/han.h"
#include "tests/analysis/goldenpages.h"

#include <QRandomGenerator>
#include <QTest>

using namespace baolan;
using namespace baolan::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array headParts{domain::part::Series, domain::part::Subheadline, domain::part::Kicker,
                               domain::part::Headline};

/// Every stretch of the map holds the same characters on both sides.
void checkSpans(const domain::Page &page, const domain::Article &article)
{
    for (const domain::Span &span : article.spans.spans()) {
        const QString text = article.text(span.part);
        QVERIFY(span.start >= 0 && span.start + span.length <= text.size());
        QVERIFY(span.page >= 0 && span.page + span.length <= page.source.text.size());
        QCOMPARE(QStringView(text).sliced(span.start, span.length),
                 QStringView(page.source.text).sliced(span.page, span.length));
    }
}

/// Every character of the article but a headline's line ends comes from the page, and maps there and back.
void checkRoundTrip(const domain::Page &page, const domain::Article &article)
{
    std::vector<int> parts(headParts.begin(), headParts.end());
    for (int i = 0; i < int(article.paragraphs.size()); ++i)
        parts.push_back(i);
    for (const int part : parts) {
        const QString text = article.text(part);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text::isBlank(text[i]))
                continue;
            const auto there = article.spans.toPage(domain::PartOffset{part, i});
            QVERIFY(there);
            QCOMPARE(page.source.text[*there], text[i]);
            const auto back = article.spans.toArticle(*there);
            QVERIFY(back);
            QCOMPARE(article.text(back->part)[back->offset], text[i]);
        }
    }
}

void checkRanges(const domain::Article &article)
{
    for (const domain::Repair &repair : article.repairs) {
        QVERIFY(repair.offset >= 0 && repair.offset <= article.text(repair.part).size());
        QVERIFY(repair.confidence > 0 && repair.confidence <= 1);
        QVERIFY(!repair.reason.isEmpty());
    }
    for (const domain::Suspect &suspect : article.suspects) {
        QVERIFY(suspect.range.start >= 0 && suspect.range.start < suspect.range.end);
        QVERIFY(suspect.range.end <= article.text(suspect.range.part).size());
        QVERIFY(suspect.confidence > 0 && suspect.confidence <= 1);
    }
}

/// Nothing of the page is lost: each character that shows is furniture, in an article, in a credit, or a mark of the
/// text format.
void checkCover(const domain::Page &page)
{
    const QString &text = page.source.text;
    std::vector<bool> covered(std::size_t(text.size()), false);
    const auto cover = [&](qsizetype start, qsizetype length) { std::fill_n(covered.begin() + start, length, true); };
    for (const domain::Furniture &line : page.furniture) {
        QCOMPARE(line.text, text.sliced(line.range.start, line.range.length()));
        cover(line.range.start, line.range.length());
    }
    for (const domain::Article &article : page.articles) {
        for (const domain::Span &span : article.spans.spans())
            cover(span.page, span.length);
        for (const QString &credit : article.credits) {
            for (qsizetype at = text.indexOf(credit); at >= 0; at = text.indexOf(credit, at + 1))
                cover(at, credit.size());
        }
    }
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QStringView line = text::stripped(QStringView(text).sliced(start, end - start));
        const bool image = line.startsWith(u"![") || line.startsWith(u"<img");
        for (qsizetype i = start; i < end && !image; ++i) {
            const bool mark = QStringView(u"#*>-_=＃—─━~").contains(text[i]);
            QVERIFY2(covered[std::size_t(i)] || mark || text::isBlank(text[i]),
                     qPrintable(u"lost: "_s + line.toString()));
        }
        start = end + 1;
    }
}

void checkPage(const domain::PageText &source)
{
    const domain::Page page = analysis::analysePage(source);
    QCOMPARE(page.source, source);
    QVERIFY(page == analysis::analysePage(source));
    checkCover(page);
    int order = 0;
    for (const domain::Article &article : page.articles) {
        QCOMPARE(article.order, order++);
        checkSpans(page, article);
        checkRoundTrip(page, article);
        checkRanges(article);
    }
}

} // namespace

/// What holds for every page, however odd.
class SpansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenPages_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : goldenNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void goldenPages()
    {
        QFETCH(QString, name);
        checkPage(goldenPage(name));
    }

    void realPages()
    {
        const std::vector<domain::PageText> pages = corpusPages();
        if (pages.empty())
            QSKIP("the real pages are not beside this checkout");
        for (const domain::PageText &page : pages)
            checkPage(page);
    }

    void emptyPages()
    {
        for (const QString &text : {u""_s, u"\n\n"_s, u"   \n　　\n"_s, u"#\n**\n---\n![](x.png)\n>"_s}) {
            const domain::Page page = analysis::analysePage(pageText(text));
            QVERIFY(page.articles.empty());
            checkPage(pageText(text));
        }
    }

    /// Pages of one thing only, long enough to make any recursion or second loop felt.
    void monsters()
    {
        for (const QString &piece :
             {u"（甲）"_s, u"“"_s, u"”"_s, u"标题\n\n"_s, u"# 标题\n"_s, u"本报讯（记者 "_s, u"记者 王冰 "_s, u"。\n"_s,
              u"甲，\n\n"_s, u"标题\n\n正文到这里为止，一句也不多。\n\n"_s, u"第04版"_s, u"2018年"_s, u"上一篇 "_s,
              u"　"_s, u"断在半路的一段话，没有写完就没有了下文\n\n"_s}) {
            const domain::Page page = analysis::analysePage(pageText(piece.repeated(20000)));
            QVERIFY(page.articles.size() <= 20000);
        }
    }

    /// Lines thrown together at random, from pieces that rules look for.
    void garbage()
    {
        const QStringList pieces{u"# "_s,
                                 u"本报讯（记者 "_s,
                                 u"王冰"_s,
                                 u"）"_s,
                                 u"。"_s,
                                 u"，"_s,
                                 u"“"_s,
                                 u"”"_s,
                                 u"摄"_s,
                                 u"文/图 "_s,
                                 u"□"_s,
                                 u"\n"_s,
                                 u"\n\n"_s,
                                 u"　　"_s,
                                 u"2018年7月16日"_s,
                                 u"第04版"_s,
                                 u"上一篇"_s,
                                 u"下转第3版"_s,
                                 u"系列报道（四）"_s,
                                 u"总工会"_s,
                                 u"近日"_s,
                                 u"——"_s,
                                 u" "_s,
                                 u"1."_s,
                                 u"**"_s,
                                 u"and"_s,
                                 u"\U0002A6D6"_s,
                                 QString(QChar(0xfffd)),
                                 QString(QChar(0xe123)),
                                 u"职工们"_s,
                                 u"："_s,
                                 u"("_s,
                                 u")"_s,
                                 u"12351"_s,
                                 u"/"_s,
                                 u"·"_s};
        QRandomGenerator random(20261121);
        for (int page = 0; page < 400; ++page) {
            QString text;
            const int length = random.bounded(1, 200);
            for (int i = 0; i < length; ++i)
                text += pieces[random.bounded(pieces.size())];
            checkPage(pageText(text));
            if (QTest::currentTestFailed())
                qWarning().noquote() << text;
        }
    }
};

QTEST_GUILESS_MAIN(SpansTest)
#include "tst_spans.moc"
