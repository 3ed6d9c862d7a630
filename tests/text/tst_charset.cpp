// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/charset.h"

#include "models/text/utf.h"
#include "tests/text/chinesetext.h"

#include <QStringConverter>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;
using baolan::domain::ErrorKind;
using baolan::test::ChineseText;

namespace {

/// Encodes by other means than the code under test; characters the encoding lacks are left out.
QByteArray encoded(const QString &text, const QString &encoding)
{
    if (encoding.startsWith(u"UTF-16")) {
        QByteArray bytes;
        for (const QChar unit : text) {
            const char high = static_cast<char>(unit.row());
            const char low = static_cast<char>(unit.cell());
            bytes += encoding.endsWith(u"BE") ? high : low;
            bytes += encoding.endsWith(u"BE") ? low : high;
        }
        return bytes;
    }
    QStringEncoder encoder(encoding, QStringEncoder::Flag::Stateless);
    return encoder.encode(text);
}

QString encodable(const QString &text, const QString &encoding)
{
    QString kept;
    for (const QChar unit : text) {
        QStringEncoder encoder(encoding, QStringEncoder::Flag::Stateless);
        const QByteArray bytes = encoder.encode(QString(unit));
        if (!encoder.hasError() && !bytes.isEmpty() && bytes != "?" && bytes != "\x1a")
            kept += unit;
    }
    return kept;
}

} // namespace

class TestCharset final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEncodingsApart_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("everyday");
        QTest::addColumn<int>("rare");
        for (const int rare : {0, 10, 40}) {
            for (const QString &encoding : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"GB18030"_s}) {
                QTest::addRow("%s simplified, %d rare", qPrintable(encoding), rare)
                    << encoding << baolan::test::simplified.toString() << rare;
                QTest::addRow("%s traditional, %d rare", qPrintable(encoding), rare)
                    << encoding << baolan::test::traditional.toString() << rare;
            }
            QTest::addRow("Big5, %d rare", rare) << u"Big5"_s << baolan::test::traditional.toString() << rare;
        }
    }
    void tellsEncodingsApart()
    {
        QFETCH(QString, encoding);
        QFETCH(QString, everyday);
        QFETCH(int, rare);
        ChineseText source(42);
        for (int round = 0; round < 200; ++round) {
            QString text = source.make(230, everyday, rare);
            if (encoding == u"Big5")
                text = encodable(text, encoding);
            const QByteArray bytes = encoded(text, encoding);
            const auto decoded = decode(bytes);
            QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail));
            QCOMPARE(decoded->encoding, encoding);
            QCOMPARE(decoded->text, text);
            QCOMPARE(decoded->replaced, 0);
            QCOMPARE(detectEncoding(bytes), encoding);
        }
    }

    void byteOrderMarks_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8") << QByteArray("\xef\xbb\xbf") << u"UTF-8"_s;
        QTest::newRow("UTF-16LE") << QByteArray("\xff\xfe") << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff") << u"UTF-16BE"_s;
        QTest::newRow("GB18030") << QByteArray("\x84\x31\x95\x33") << u"GB18030"_s;
    }
    void byteOrderMarks()
    {
        QFETCH(QByteArray, mark);
        QFETCH(QString, encoding);
        for (const QString &asked : {QString(), encoding}) {
            const auto decoded = decode(mark + encoded(u"灯亮了"_s, encoding), asked);
            QVERIFY(decoded);
            QCOMPARE(decoded->text, u"灯亮了"_s);
            QCOMPARE(decoded->encoding, encoding);
        }
    }

    void overrideByName()
    {
        const QByteArray bytes = encoded(u"河畔的灯"_s, u"GB18030"_s);
        for (const QString &name : {u"gbk"_s, u"GB2312"_s, u"gb18030"_s, u"CP936"_s, u"x-gbk"_s}) {
            const auto decoded = decode(bytes, name);
            QVERIFY(decoded);
            QCOMPARE(decoded->text, u"河畔的灯"_s);
            QCOMPARE(decoded->encoding, u"GB18030"_s);
        }
        const auto japanese = decode("\x93\xfa\x96\x7b", u"Shift_JIS"_s);
        QVERIFY(japanese);
        QCOMPARE(japanese->text, u"日本"_s);
        QCOMPARE(decode(bytes, u"no such thing"_s).error().kind, ErrorKind::BadEncoding);
        QCOMPARE(canonicalEncoding(u"utf8"), u"UTF-8"_s);
        QCOMPARE(canonicalEncoding(u"big5-hkscs"), u"Big5"_s);
        QCOMPARE(canonicalEncoding(u""), QString());
        QCOMPARE(canonicalEncoding(u"\"; drop"), QString());
        for (const QString &name : encodings())
            QCOMPARE(canonicalEncoding(name), name);
    }

    void hongKongSupplement()
    {
        const auto decoded = decode("\x8b\xbc\xa4\xa4\xa4\xe5", u"Big5-HKSCS"_s); // a character only the supplement has
        QVERIFY(decoded);
        QCOMPARE(decoded->replaced, 0);
        QVERIFY(decoded->text.endsWith(u"中文"));
    }

    void fourByteCharacters()
    {
        const QString text = u"\U00020000㐀中文，这是一行字。"_s.repeated(20);
        const auto decoded = decode(encoded(text, u"GB18030"_s));
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"GB18030"_s);
        QCOMPARE(decoded->text, text);
    }

    void brokenSequences_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("replaced");
        QTest::addColumn<qint64>("first");
        const QByteArray good("河畔");
        QTest::newRow("cut short") << good + QByteArray("\xe6\xb2") << u"河畔\ufffd"_s << qint64(1) << qint64(6);
        QTest::newRow("overlong") << good + QByteArray("\xc0\xaf") << u"河畔\ufffd\ufffd"_s << qint64(2) << qint64(6);
        QTest::newRow("overlong three") << good + QByteArray("\xe0\x9f") << u"河畔\ufffd\ufffd"_s << qint64(2)
                                        << qint64(6);
        QTest::newRow("surrogate") << good + QByteArray("\xed\xa0") << u"河畔\ufffd\ufffd"_s << qint64(2) << qint64(6);
        QTest::newRow("beyond Unicode") << good + QByteArray("\xf4\x90") << u"河畔\ufffd\ufffd"_s << qint64(2)
                                        << qint64(6);
        QTest::newRow("stray continuation") << QByteArray("\x80") + good << u"\ufffd河畔"_s << qint64(1) << qint64(0);
        QTest::newRow("cut four") << good + QByteArray("\xf0\xa0\x80") << u"河畔\ufffd"_s << qint64(1) << qint64(6);
        QTest::newRow("cut four, more text")
            << QByteArray("\xf0\xa0\x80") + good << u"\ufffd河畔"_s << qint64(1) << qint64(0);
        QTest::newRow("after eight letters")
            << QByteArray("abcdefgh\xff") + good << u"abcdefgh\ufffd河畔"_s << qint64(1) << qint64(8);
        QTest::newRow("behind a mark") << QByteArray("\xef\xbb\xbf\xff") + good << u"\ufffd河畔"_s << qint64(1)
                                       << qint64(3);
    }
    void brokenSequences()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(qint64, replaced);
        QFETCH(qint64, first);
        const auto decoded = decode(bytes, u"UTF-8"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->replaced, replaced);
        QCOMPARE(decoded->firstReplaced, first);
    }

    void agreesWithQtOnAnyBytes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = QString(u"河畔a\U00020000é"_s).toUtf8().repeated(3);
            for (int hit = 0; hit < 4; ++hit)
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(1, 256));
            bool plain = false;
            const Decoded decoded = decodeUtf8(bytes, plain);
            QStringDecoder qt(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString expected = qt.decode(bytes);
            QCOMPARE(decoded.replaced > 0, qt.hasError() || expected.contains(QChar(0xfffd)));
            if (decoded.replaced == 0)
                QCOMPARE(decoded.text, expected);
        }
    }

    void brokenUtf8StaysUtf8()
    {
        QByteArray bytes = baolan::test::simplified.toUtf8();
        bytes[300] = '\xff';
        const auto decoded = decode(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        QVERIFY(decoded->replaced >= 1 && decoded->replaced <= 3);
        QVERIFY(decoded->firstReplaced >= 298 && decoded->firstReplaced <= 300);
    }

    void brokenUtf16()
    {
        QByteArray bytes = encoded(baolan::test::simplified.toString(), u"UTF-16LE"_s);
        bytes[41] = '\xd8';
        bytes += 'x';
        const auto decoded = decode(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"UTF-16LE"_s);
        QCOMPARE(decoded->replaced, 2);
        QCOMPARE(decoded->firstReplaced, 40);
    }

    void brokenDoubleBytes_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("everyday");
        QTest::newRow("GB18030") << u"GB18030"_s << baolan::test::simplified.toString();
        QTest::newRow("Big5") << u"Big5"_s << baolan::test::traditional.toString();
    }
    void brokenDoubleBytes()
    {
        QFETCH(QString, encoding);
        QFETCH(QString, everyday);
        QByteArray bytes = encoded(everyday, encoding);
        bytes.insert(100, '\xff');
        bytes += '\xb0';
        const auto decoded = decode(bytes);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(decoded->replaced, 2);
        QCOMPARE(decoded->firstReplaced, 100);
        QCOMPARE(decoded->text.count(QChar(0xfffd)), 2);
    }

    void notText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise;
        QRandomGenerator random(3);
        for (int i = 0; i < 4000; ++i)
            noise += static_cast<char>(random.bounded(256));
        QTest::newRow("noise") << noise;
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + noise;
        QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04 text").repeated(50);
        QTest::newRow("high bytes") << QByteArray(500, '\xff');
    }
    void notText()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decode(bytes);
        if (decoded) // nothing but NUL is text without a character
            QCOMPARE(decoded->text, QString());
        else
            QCOMPARE(decoded.error().kind, ErrorKind::BadEncoding);
    }

    void namesTheByte()
    {
        const QByteArray bytes = QByteArray("河畔的灯亮了").repeated(5) + QByteArray(30, '\xff');
        const auto decoded = decode(bytes, u"UTF-8"_s);
        QVERIFY(!decoded);
        QVERIFY2(decoded.error().detail.contains(u"byte 90"), qPrintable(decoded.error().detail));
    }

    void wrongEncodingIsRefused()
    {
        const QByteArray bytes = encoded(baolan::test::simplified.toString(), u"GB18030"_s);
        QCOMPARE(decode(bytes, u"UTF-8"_s).error().kind, ErrorKind::BadEncoding);
    }

    void linesAndHygiene_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("all line ends") << u"a\r\nb\rc\nd\u2028e\u2029f\u0085g\vh\fi"_s
                                       << u"a\nb\nc\nd\ne\nf\ng\nh\ni"_s;
        QTest::newRow("blank lines stay") << u"a\r\n\r\nb\r\r\n"_s << u"a\n\nb\n\n"_s;
        QTest::newRow("marks inside go") << u"a\ufeffb\ufffec\uffff"_s << u"abc"_s;
        QTest::newRow("NUL goes") << QString(u"a") + QChar(0) + u'b' << u"ab"_s;
        QTest::newRow("the rest stays") << u"## 河\t畔 \u3000\u00a0\u200b\u202e□"_s
                                        << u"## 河\t畔 \u3000\u00a0\u200b\u202e□"_s;
    }
    void linesAndHygiene()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString text = before;
        unifyLines(text);
        QCOMPARE(text, after);
    }

    void asciiWithStrayBytes()
    {
        QCOMPARE(detectEncoding("plain text of letters only\n"), u"UTF-8"_s);
        // Letters in pairs look like Han characters of UTF-16; a page of markup with few characters must not be taken for it.
        const QByteArray markup =
            QByteArray("<div class=\"item\"><span title=\"part\">text</span></div>\n").repeated(40);
        QCOMPARE(detectEncoding(markup + encoded(u"要闻"_s, u"GB18030"_s)), u"GB18030"_s);
        QCOMPARE(detectEncoding(markup + QByteArray(1, '\0')), u"UTF-8"_s);
        QCOMPARE(detectEncoding(encoded(u"only letters, no Chinese at all"_s, u"UTF-16LE"_s)), u"UTF-16LE"_s);
        QCOMPARE(detectEncoding(""), u"UTF-8"_s);
    }
};

QTEST_APPLESS_MAIN(TestCharset)
#include "tst_charset.moc"
