// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmltokens.h"
#include "models/reading/source.h"

#include <QStringConverter>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::reading;
using baolan::domain::ErrorKind;
using baolan::domain::LineRole;
using baolan::domain::PageText;

namespace {

const QString first = u"本报讯（记者 甲乙丙）河畔的灯一盏一盏亮了起来，人们走出家门，沿着新修的步道走了很远。"_s;
const QString second = u"“灯亮了，路就短了。”住在桥头的老人说。他每天傍晚都来走一走，已经走了三年。"_s;

PageText pageOf(const QString &html)
{
    const auto page = readBytes(u"a.htm"_s, html.toUtf8(), {});
    if (!page)
        qFatal("no page: %s", qPrintable(page.error().detail));
    if (page->lineRoles.size() != static_cast<std::size_t>(page->text.count(u'\n') + 1))
        qFatal("%zu roles for %lld lines", page->lineRoles.size(), static_cast<long long>(page->text.count(u'\n') + 1));
    return *page;
}

QStringList linesOf(const PageText &page, LineRole role)
{
    QStringList lines;
    const QStringList all = page.text.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (page.lineRoles[static_cast<std::size_t>(i)] == role && !all[i].isEmpty())
            lines += all[i];
    }
    return lines;
}

QString body() { return u"<p>　　"_s + first + u"</p>\n<p>　　"_s + second + u"</p>"_s; }

} // namespace

class TestHtmlPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The usual page of a digital newspaper, set in nested tables, as many systems write it.
    void tablesWithFounderElements()
    {
        const PageText page =
            pageOf(u"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; "
                   u"charset=utf-8\"><title>河畔日报</title>"
                   "<style>.x{color:red}</style><script>var a='<p>no text</p>';</script></head><body>"
                   "<!--enpproperty "
                   "<founder-date>2018-07-16</founder-date><founder-title>河畔的灯亮了</founder-title>/enpproperty-->"
                   "<table><tr><td><table><tr><td>2018年7月16日 星期一</td><td><a href='x'>上一期</a> <a "
                   "href='y'>下一期</a></td></tr></table>"
                   "<td>第04版:工会<td><a href=n>上一版</a> <a href=n>下一版</a></tr></table>"
                   "<table><tr><td><ul><li><a href=1>河畔的灯亮了</a><li><a href=2>山上的花开了一片又一片</a></ul></td>"
                   "<td><table><tr><td align=center><a>上一篇</a>&nbsp;<a>下一篇</a> <a>放大</a> <a>缩小</a> "
                   "<a>默认</a></td></tr>"
                   "<tr><td class=font02>步道修好的第一个晚上</td></tr>"
                   "<tr><td class=font01 "
                   "style='font-size:23px'><strong><founder-title>河畔的灯亮了</founder-title></strong></td></tr>"
                   "<tr><td class=font02>沿河十二里不再摸黑</td></tr>"
                   "<tr><td class=font02><founder-author>本报记者 甲乙丙</founder-author></td></tr></table>"
                   "<table><tr><td><img src=a.jpg width=400></td></tr><tr><td>灯下散步的人们。丁戊 摄</td></tr></table>"
                   "<div id=ozoom><founder-content>"_s +
                   body() +
                   u"</founder-content></div></td></tr></table>"
                   "<div>河畔日报社版权所有 未经授权不得转载 某ICP备00000000号</div></body></html>"_s);
        QCOMPARE(linesOf(page, LineRole::Headline), QStringList{u"河畔的灯亮了"_s});
        QCOMPARE(linesOf(page, LineRole::Kicker), QStringList{u"步道修好的第一个晚上"_s});
        QCOMPARE(linesOf(page, LineRole::Subheadline), QStringList{u"沿河十二里不再摸黑"_s});
        QCOMPARE(linesOf(page, LineRole::Byline), QStringList{u"本报记者 甲乙丙"_s});
        QCOMPARE(linesOf(page, LineRole::Caption), QStringList{u"灯下散步的人们。丁戊 摄"_s});
        QCOMPARE(linesOf(page, LineRole::Body), QStringList({first, second}));
        QCOMPARE(linesOf(page, LineRole::Masthead), QStringList({u"2018年7月16日 星期一"_s, u"第04版:工会"_s}));
        const QStringList navigation = linesOf(page, LineRole::Navigation);
        QVERIFY(navigation.contains(u"山上的花开了一片又一片"_s));
        QVERIFY(navigation.contains(u"上一篇 下一篇 放大 缩小 默认"_s));
        QVERIFY(!page.text.contains(u"no text"));
        QVERIFY(!page.text.contains(u"color"));
    }

    /// A page of newer make: semantic elements, classes with spelled-out or pinyin names.
    void semanticElements()
    {
        const PageText page = pageOf(
            u"<!DOCTYPE "
            u"html><html><head><title>河畔的灯亮了-河畔日报</title></head><body><header><nav><a>首页</a><a>要闻</a></"
            u"nav></header>"
            "<main><article><div class='article-meta'>2018-07-16 第A04版</div><h4 "
            "class='yinti'>步道修好的第一个晚上</h4><h1>河畔的灯亮了</h1>"
            "<h3 class=\"subTitle\">沿河十二里不再摸黑</h3><p class='author'>甲乙丙</p><div class='article-content'>"_s +
            body() +
            u"<figure><img src=a><figcaption>灯下散步的人们</figcaption></figure></div></article></main>"
            "<aside><h2>相关新闻</h2><p>山上的花开了一片又一片，看花的人来了一批又一批。</p></aside><footer>版权所有</footer></body></html>"_s);
        QCOMPARE(linesOf(page, LineRole::Headline), QStringList{u"河畔的灯亮了"_s});
        QCOMPARE(linesOf(page, LineRole::Kicker), QStringList{u"步道修好的第一个晚上"_s});
        QCOMPARE(linesOf(page, LineRole::Subheadline), QStringList{u"沿河十二里不再摸黑"_s});
        QCOMPARE(linesOf(page, LineRole::Byline), QStringList{u"甲乙丙"_s});
        QCOMPARE(linesOf(page, LineRole::Body), QStringList({first, second}));
        QCOMPARE(linesOf(page, LineRole::Caption), QStringList{u"灯下散步的人们"_s});
        QCOMPARE(linesOf(page, LineRole::Masthead), QStringList{u"2018-07-16 第A04版"_s});
    }

    /// Nothing but sizes and places to go by, paragraphs parted by line breaks, no end tags.
    void noHelpFromNames()
    {
        const PageText page = pageOf(
            u"<body><table><tr><td><a href=1>山上的花</a><br><a href=2>河畔的灯亮了</a><tr><td>"
            "<font size=3>步道修好的第一个晚上</font><p><font size=6><b>河畔的灯<br>亮了</b></font><p><font size=2>　　"_s +
            first + u"<BR>&nbsp;&nbsp;&nbsp; "_s + second + u"</font></table>"_s);
        QCOMPARE(linesOf(page, LineRole::Headline), QStringList{u"河畔的灯 亮了"_s});
        QCOMPARE(linesOf(page, LineRole::Kicker), QStringList{u"步道修好的第一个晚上"_s});
        QCOMPARE(linesOf(page, LineRole::Body), QStringList({first, second}));
        QVERIFY(page.text.contains(first + u"\n\n"_s + second));
    }

    void commentsFenceTheText()
    {
        const PageText page = pageOf(u"<title>河畔的灯亮了</title><div>河畔的灯亮了</div><div>来源：河畔日报</"
                                     u"div><div><!--enpcontent-->灯亮了。<!--/enpcontent--></div>"
                                     "<div>山上的花开了一片又一片，看花的人来了一批又一批，这里的字比正文多。</div>"_s);
        QCOMPARE(linesOf(page, LineRole::Headline), QStringList{u"河畔的灯亮了"_s});
        QCOMPARE(linesOf(page, LineRole::Body), QStringList{u"灯亮了。"_s});
        QCOMPARE(linesOf(page, LineRole::Masthead), QStringList{u"来源：河畔日报"_s});
    }

    void hiddenThingsAreDropped()
    {
        const PageText page =
            pageOf(u"<div style='display: none'>看不见甲</div><div hidden>看不见乙</div><input value=看不见丙>"
                   "<textarea>看不见丁</textarea><noscript>看不见戊</noscript><template><p>看不见己</template>"
                   "<span style=\"VISIBILITY:HIDDEN\">看不见庚</span><img alt=看不见辛><!-- 看不见壬 -->"_s +
                   body());
        QVERIFY2(!page.text.contains(u"看不见"), qPrintable(page.text));
        QCOMPARE(linesOf(page, LineRole::Body), QStringList({first, second}));
    }

    void blanks()
    {
        const PageText page = pageOf(u"<div id=ozoom><p>\n  灯亮\n  了，  A\n  B&nbsp;&nbsp;C　丁\t戊  \n</p></div>"_s);
        QCOMPARE(page.text, u"灯亮了， A B C　丁 戊"_s);
    }

    void entities_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("named") << u"&lt;&amp;&gt;&quot;&middot;&ldquo;&mdash;&hellip;"_s << u"<&>\"·“—…"_s;
        QTest::newRow("numbers") << u"&#28783;&#x4EAE;&#X4eae;&#131072;"_s << u"灯亮亮\U00020000"_s;
        QTest::newRow("no semicolon") << u"a&ampb&#28783 &nbspx"_s << u"a&b灯 \u00a0x"_s;
        QTest::newRow("Windows numbers") << u"&#147;&#150;"_s << u"“–"_s;
        QTest::newRow("impossible") << u"&#0;&#xD800;&#99999999999;&#x110000;"_s << u"\ufffd\ufffd\ufffd\ufffd"_s;
        QTest::newRow("none") << u"a&b;&;&#;&#x;& &unknown;&"_s << u"a&b;&;&#;&#x;& &unknown;&"_s;
    }
    void entities()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(decodeEntities(html), text);
    }

    void attributes()
    {
        const QStringView tag = u" class=\"a b\" ID='x' data=1 hidden src=a.jpg style = \"q\" /";
        QCOMPARE(attribute(tag, u"class"), u"a b");
        QCOMPARE(attribute(tag, u"id"), u"x");
        QCOMPARE(attribute(tag, u"style"), u"q");
        QCOMPARE(attribute(tag, u"src"), u"a.jpg");
        QVERIFY(hasAttribute(tag, u"hidden"));
        QVERIFY(attribute(tag, u"none").isNull());
    }

    void encodings_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("used");
        QTest::newRow("GBK as it says") << u"gb2312"_s << u"GB18030"_s;
        QTest::newRow("GBK, says UTF-8") << u"utf-8"_s << u"GB18030"_s;
        QTest::newRow("UTF-8, says GBK") << u"gbk"_s << u"UTF-8"_s;
        QTest::newRow("Big5") << u"big5"_s << u"Big5"_s;
        QTest::newRow("says nonsense") << u"x-none"_s << u"GB18030"_s;
        QTest::newRow("says nothing") << QString() << u"GB18030"_s;
    }
    void encodings()
    {
        QFETCH(QString, declared);
        QFETCH(QString, used);
        const QString text = used == u"Big5" ? u"河畔的燈亮了，人們走出家門。沿著新修的步道走了很遠。"_s : first;
        const QString html = u"<html><head><meta charset=\""_s + declared + u"\"></head><body><div id=ozoom><p>"_s +
                             text + u"</p></div></body></html>"_s;
        QStringEncoder encoder(used);
        const auto page = readBytes(u"a.html"_s, QByteArray(encoder.encode(html)), {});
        QVERIFY(page);
        QCOMPARE(page->encoding, used);
        QCOMPARE(page->text, text);
    }

    void toldByItsBytesToo()
    {
        const auto page =
            readBytes(u"a.txt"_s, u"\n<!DOCTYPE html><html><body><p>灯亮了。</p></body></html>"_s.toUtf8(), {});
        QVERIFY(page);
        QVERIFY(!page->lineRoles.empty());
    }

    void nothingToRead()
    {
        const auto page = readBytes(u"a.htm"_s, "<html><script>x</script></html>", {});
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Empty);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("deep") << QByteArray("<div>").repeated(100'000) + "x";
        QTest::newRow("deep and closed") << QByteArray("<b>").repeated(50'000) + "x" +
                                                QByteArray("</b>").repeated(60'000);
        QTest::newRow("open comments") << QByteArray("<!--x>").repeated(50'000);
        QTest::newRow("open scripts") << QByteArray("<script>x").repeated(50'000);
        QTest::newRow("open styles and scripts") << QByteArray("<style><script>").repeated(30'000) + "x";
        QTest::newRow("no end of tag") << QByteArray("<a ").repeated(50'000);
        QTest::newRow("quotes") << QByteArray("<a =\">x").repeated(20'000);
        QTest::newRow("ampersands") << QByteArray("&").repeated(100'000);
        QTest::newRow("only brackets") << QByteArray("<>").repeated(50'000);
        QTest::newRow("cells") << QByteArray("<td>x").repeated(20'000);
        QTest::newRow("tables") << QByteArray("<table><tr><td>x").repeated(20'000);
        QTest::newRow("lists") << QByteArray("<ul><li>x").repeated(20'000);
        QTest::newRow("titles") << QByteArray("<title>x</title>").repeated(20'000) + "<p>x";
        QTest::newRow("end tags") << QByteArray("</p></div></table></body></html>").repeated(10'000) + "x";
        QTest::newRow("cut in a tag") << QByteArray("x<div class=\"a");
        QTest::newRow("cut in an entity") << QByteArray("x&#");
        QTest::newRow("line breaks") << QByteArray("x<br>").repeated(50'000);
    }
    void hostile()
    {
        QFETCH(QByteArray, html);
        const auto page = readBytes(u"a.htm"_s, html, {});
        if (page)
            QCOMPARE(page->lineRoles.size(), static_cast<std::size_t>(page->text.count(u'\n') + 1));
        else
            QCOMPARE(page.error().kind, ErrorKind::Empty);
    }
};

QTEST_APPLESS_MAIN(TestHtmlPage)
#include "tst_htmlpage.moc"
