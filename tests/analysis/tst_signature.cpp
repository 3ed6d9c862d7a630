// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lead.h"
#include "models/analysis/names.h"
#include "models/analysis/signature.h"

#include <QTest>

using namespace baolan;
using namespace baolan::analysis;
using namespace Qt::StringLiterals;

namespace {

QString shown(const std::vector<domain::Byline> &people)
{
    QStringList list;
    for (const domain::Byline &one : people)
        list.push_back(one.role + u' ' + one.name);
    return list.join(u", "_s);
}

} // namespace

class SignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        for (const QString &name :
             {u"王冰"_s, u"周美玉"_s, u"欧阳振华"_s, u"上官云"_s, u"阿依古丽·买买提"_s, u"陳思齊"_s})
            QVERIFY2(isName(name), qPrintable(name));
        for (const QString &name : {u"王"_s, u"的确"_s, u"周美玉们好"_s, u"A座"_s, u""_s})
            QVERIFY2(!isName(name), qPrintable(name));
        QCOMPARE(splitNames(u"马超陈曦王路曼"), (std::vector<QStringView>{u"马超", u"陈曦", u"王路曼"}));
        QCOMPARE(splitNames(u"周晓舟柳依依"), (std::vector<QStringView>{u"周晓舟", u"柳依依"}));
        QCOMPARE(splitNames(u"欧阳振华"), (std::vector<QStringView>{u"欧阳振华"}));
        QVERIFY(splitNames(u"天气预报").empty());
    }

    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("people");
        const auto row = [](const QString &line, const QString &people) {
            QTest::newRow(qPrintable(line)) << line << people;
        };
        row(u"□本报记者 马超 陈曦"_s, u"记者 马超, 记者 陈曦"_s);
        row(u"记者 王 冰 通讯员 李四光"_s, u"记者 王冰, 通讯员 李四光"_s);
        row(u"本报记者 曹文 通讯员 杨树 摄影报道"_s, u"摄影 曹文, 摄影 杨树"_s);
        row(u"通讯员 刘晓 摄"_s, u"摄影 刘晓"_s);
        row(u"王路遥摄"_s, u"摄影 王路遥"_s);
        row(u"（何思源 摄）"_s, u"摄影 何思源"_s);
        row(u"摄影/高原"_s, u"摄影 高原"_s);
        row(u"本报记者 祁雪 文/摄"_s, u"记者 祁雪, 摄影 祁雪"_s);
        row(u"文/杜鹃 图/欧阳晴"_s, u" 杜鹃, 摄影 欧阳晴"_s);
        row(u"杜鹃/文 高原/图"_s, u" 杜鹃, 摄影 高原"_s);
        row(u"记者 高原 摄影 杜鹃"_s, u"记者 高原, 摄影 杜鹃"_s);
        row(u"本报记者 高原、杜鹃 实习生 汤圆"_s, u"记者 高原, 记者 杜鹃, 实习生 汤圆"_s);
        row(u"本報記者 陳思齊 攝"_s, u"摄影 陳思齊"_s);
        row(u"新华社发（高原 摄）"_s, u"摄影 高原"_s);
        row(u"市总工会供图"_s, u""_s);
        row(u"□ 温子青"_s, u"作者 温子青"_s);
    }
    void lines()
    {
        QFETCH(QString, line);
        QFETCH(QString, people);
        const Signature signature = signatureOf(line);
        QVERIFY(signature.found);
        QCOMPARE(shown(signature.people), people);
    }

    void noSignatures()
    {
        for (const QString &line :
             {u"记者节里话初心"_s, u"通讯员培训班开课"_s, u"摄影展开幕"_s, u"王冰"_s, u"文化广场"_s,
              u"图书馆周末开放"_s, u"本报记者从市总工会获悉"_s, u"近日，记者来到车间。"_s, u"记者"_s, u""_s})
            QVERIFY2(!isSignature(line), qPrintable(line));
    }

    void leads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lead");
        QTest::addColumn<QString>("people");
        const auto row = [](const QString &text, Lead lead, const QString &people) {
            QTest::newRow(qPrintable(text)) << text << int(lead) << people;
        };
        row(u"本报讯(记者周美)因为下雨"_s, Lead::Dateline, u"记者 周美"_s);
        row(u"本报讯（记者 崔欣 通讯员 张慕）近日"_s, Lead::Dateline, u"记者 崔欣, 通讯员 张慕"_s);
        row(u"本报讯 记者高原 昨天"_s, Lead::Dateline, u"记者 高原"_s);
        row(u"本报北京7月16日电（记者 高原、杜鹃）"_s, Lead::Dateline, u"记者 高原, 记者 杜鹃"_s);
        row(u"【本報訊】記者林靜宜報道：城東"_s, Lead::Dateline, u"記者 林靜宜"_s);
        row(u"本报讯 全国会议昨天"_s, Lead::Dateline, u""_s);
        row(u"近日，园里的花开了"_s, Lead::Temporal, u""_s);
        row(u"9月7日，园里的花开了"_s, Lead::Temporal, u""_s);
        row(u"本报通讯员队伍里有一位老人"_s, Lead::None, u""_s);
        row(u"本报记者在供电公司看到"_s, Lead::None, u""_s);
        row(u"2023年，全区"_s, Lead::None, u""_s);
    }
    void leads()
    {
        QFETCH(QString, text);
        QFETCH(int, lead);
        QFETCH(QString, people);
        QCOMPARE(int(leadOf(text)), lead);
        QCOMPARE(shown(lineByline(text)), people);
    }

    void closings()
    {
        QCOMPARE(shown(closingByline(u"花开了。（记者 高原）")), u"记者 高原"_s);
        QCOMPARE(shown(closingByline(u"花开了。（高原 杜鹃）")), u"作者 高原, 作者 杜鹃"_s);
        QVERIFY(closingByline(u"花开了（杜鹃）").empty());
        QVERIFY(closingByline(u"花开了。（共三亩）").empty());
    }

    void gluedCredits()
    {
        const QString text = u"更优质的服务。王路遥 摄"_s;
        const GluedCredit credit = gluedCreditOf(text);
        QCOMPARE(text.sliced(credit.start), u"王路遥 摄"_s);
        QCOMPARE(shown(credit.signature.people), u"摄影 王路遥"_s);
        QCOMPARE(gluedCreditOf(u"服务更好。（高原 摄）").start, 5);
        QCOMPARE(gluedCreditOf(u"他爱好广泛。旅行和摄影").start, -1);
        QCOMPARE(gluedCreditOf(u"没有标点的一行 高原 摄").start, -1);
        QCOMPARE(gluedCreditOf(u"服务更好。记者高原").start, -1);
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
