// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger/tagger.h"

#include "models/analysis/tagger/model.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using analysis::NameType;
using analysis::Tagged;
using analysis::Tagger;

/// The tagger with the model that is shipped.
class TaggerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(BAOLAN_SOURCE "/resources/models/ner.crf"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        m_bytes = file.readAll();
        auto tagger = Tagger::load(m_bytes);
        QVERIFY2(tagger, tagger ? "" : qPrintable(tagger.error().detail));
        m_tagger = *std::move(tagger);
    }

    /// The card speaks of the file that lies beside it, not of one trained before.
    void cardTellsOfThisModel()
    {
        QFile file(QStringLiteral(BAOLAN_SOURCE "/resources/models/ner.md"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QString card = QString::fromUtf8(file.readAll());
        const auto told = [&card](const QString &what) {
            const QRegularExpression line(u"^\\| %1 \\| `?([0-9a-f]+)`? \\|$"_s.arg(what),
                                          QRegularExpression::MultilineOption);
            return line.match(card).captured(1);
        };
        const auto model = analysis::tagging::readModel(m_bytes);
        QVERIFY(model);
        const auto votes = model->votes.rows().size() - analysis::tagging::Scores::readBehind;
        QCOMPARE(told(u"bytes"_s), QString::number(m_bytes.size()));
        QCOMPARE(told(u"SHA-256"_s),
                 QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(told(u"rows"_s), QString::number(votes / analysis::tagging::labelCount));
    }

    void findsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("byline") << u"本报讯（记者林晓岚）昨天上午，松江区总工会举办了职工运动会。"_s
                                << QStringList{u"P林晓岚"_s, u"O松江区总工会"_s};
        QTest::newRow("role") << u"房山区人民法院院长许志远在会上表示，将继续推进改革。"_s
                              << QStringList{u"O房山区人民法院"_s, u"P许志远"_s};
        QTest::newRow("places") << u"列车从济南开往青岛，途经潍坊。"_s
                                << QStringList{u"L济南"_s, u"L青岛"_s, u"L潍坊"_s};
        QTest::newRow("foreign") << u"法国总统马克龙昨天抵达柏林。"_s
                                 << QStringList{u"L法国"_s, u"P马克龙"_s, u"L柏林"_s};
        QTest::newRow("none") << u"要加强安全生产，提高服务质量，让大家满意。"_s << QStringList();
        QTest::newRow("empty") << QString() << QStringList();
    }
    void findsNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(namesIn(text), expected);
    }

    void traditionalCharactersAreRead()
    {
        QCOMPARE(namesIn(u"記者陳國華從廣州報道，廣東省總工會昨天舉行座談會。"_s),
                 (QStringList{u"P陳國華"_s, u"L廣州"_s, u"O廣東省總工會"_s}));
    }

    void widthsDoNotMatter()
    {
        const QString half = u"本报讯(记者林晓岚)9月8日,松江区总工会主席王建平看望了职工。"_s;
        const QString full = u"本报讯（记者林晓岚）９月８日，松江区总工会主席王建平看望了职工。"_s;
        QCOMPARE(m_tagger->tag(half), m_tagger->tag(full));
        QVERIFY(m_tagger->tag(half).size() >= 3);
    }

    void otherDigitsDoNotMatter()
    {
        const QString text = u"3月15日，王建平等28人在济南参加了培训。"_s;
        QCOMPARE(m_tagger->tag(text), m_tagger->tag(QString(text).replace(u"15"_s, u"27"_s).replace(u"28"_s, u"46"_s)));
    }

    void sentencesDoNotTouchEachOther()
    {
        const QString first = u"王建平昨天从济南来到松江区总工会。"_s;
        const QString second = u"记者许志远在青岛报道！"_s;
        std::vector<Tagged> both = m_tagger->tag(first);
        for (Tagged name : m_tagger->tag(second)) {
            name.start += first.size();
            name.end += first.size();
            both.push_back(name);
        }
        QCOMPARE(m_tagger->tag(first + second), both);
    }

    void rangesAreInOrderAndWithinTheText()
    {
        QString text = u"王建平和𠮷田修一在东京见面。\n\n 记者 王建平 许志远\t摄\n"_s;
        text += u"王建平、许志远、"_s.repeated(200);
        text += QChar(0xD842); // halves of a pair, each alone
        text += u'王';
        text += QChar(0xDFB7);
        qsizetype last = 0;
        for (const Tagged &name : m_tagger->tag(text)) {
            QVERIFY(name.start >= last);
            QVERIFY(name.end > name.start);
            QVERIFY(name.end <= text.size());
            QVERIFY(name.score >= 0.5F && name.score <= 1.0F);
            QVERIFY(!(text[name.start].isLowSurrogate() && name.start > 0 && text[name.start - 1].isHighSurrogate()));
            last = name.end;
        }
        QVERIFY(last > 1000); // also in a sentence longer than any
    }

    void clearNamesScoreHigher()
    {
        const auto clear = m_tagger->tag(u"本报讯（记者王建平）"_s);
        QCOMPARE(clear.size(), std::size_t(1));
        QVERIFY(clear.front().score > 0.9F);
    }

    void theModelIsCompiledIn()
    {
        const auto shipped = Tagger::shipped();
        QVERIFY(shipped);
        const QString text = u"本报讯（记者林晓岚）昨天上午，松江区总工会举办了职工运动会。"_s;
        QCOMPARE(shipped->tag(text), m_tagger->tag(text));
    }

    void damagedModelsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other") << QByteArray("SQLite format 3");
        QTest::newRow("signature only") << QByteArray("BLNER001");
        QTest::newRow("cut short") << m_bytes.chopped(1);
        QTest::newRow("half") << m_bytes.first(m_bytes.size() / 2);
        QTest::newRow("too long") << m_bytes + '\0';
    }
    void damagedModelsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!Tagger::load(bytes));
    }

    void flippedBytesDoNoHarm()
    {
        const QString text = u"本报讯（记者林晓岚）昨天上午，松江区总工会在济南举办了职工运动会，许志远夺冠。"_s;
        const qsizetype step = m_bytes.size() / 40;
        for (qsizetype at = 8; at < m_bytes.size(); at += step) {
            QByteArray bytes = m_bytes;
            bytes[at] = char(bytes[at] ^ 0x55);
            if (const auto tagger = Tagger::load(bytes))
                (void)tagger->tag(text);
        }
    }

private:
    [[nodiscard]] QStringList namesIn(const QString &text) const
    {
        QStringList names;
        for (const Tagged &name : m_tagger->tag(text))
            names += u"PLO"_s.at(int(name.type)) + text.sliced(name.start, name.end - name.start);
        return names;
    }

    QByteArray m_bytes;
    std::optional<Tagger> m_tagger;
};

QTEST_GUILESS_MAIN(TaggerTest)
#include "tst_tagger.moc"
