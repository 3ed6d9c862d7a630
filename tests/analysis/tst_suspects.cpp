// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suspects.h"

#include <QTest>

using namespace baolan;
using domain::SuspectKind;
using namespace Qt::StringLiterals;

class SuspectsTest final : public QObject
{
    Q_OBJECT

    static QStringList found(const QStringList &paragraphs)
    {
        domain::Article article;
        article.paragraphs = paragraphs;
        QStringList list;
        for (const domain::Suspect &suspect : analysis::suspectsOf(article))
            list.push_back(domain::key(suspect.kind) + u": "_s +
                           article.text(suspect.range.part).sliced(suspect.range.start, suspect.range.length()));
        return list;
    }

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("suspect");
        QTest::newRow("stray word") << u"在企业 and 学校之间"_s << u"stray latin: and"_s;
        QTest::newRow("surplus quote") << u"开展“三种精神”进基层”活动。"_s << u"unbalanced quotes: ”"_s;
        QTest::newRow("missing close") << u"他说：“来吧。大家笑了。"_s << u"unbalanced quotes: “"_s;
        QTest::newRow("replaced bytes") << u"他来自\uFFFD\uFFFD村"_s << u"replaced byte: \uFFFD\uFFFD"_s;
        QTest::newRow("box") << u"随时可以调□参数。"_s << u"missing character: □"_s;
        QTest::newRow("empty brackets") << u"电话（）全天开通。"_s << u"missing character: （）"_s;
        QTest::newRow("two marks") << u"来了，，走了。"_s << u"missing character: ，，"_s;
        QTest::newRow("private use") << u"他姓\uE123，住村东。"_s << u"odd character: \uE123"_s;
        QTest::newRow("twice") << u"我们的我们的目标"_s << u"repetition: 我们的我们的"_s;
    }
    void faults()
    {
        QFETCH(QString, text);
        QFETCH(QString, suspect);
        QCOMPARE(found({text}), QStringList{suspect});
    }

    void noFaults()
    {
        for (const QString &text : {u"全长5km的河道上"_s, u"下载app后"_s, u"邮箱是abc@def.com，欢迎来信"_s,
                                    u"“甲”和‘乙’。"_s, u"研究研究再说"_s, u"乘坐Jack的车"_s, u"一天天好起来。"_s})
            QCOMPARE(found({text}), QStringList());
    }

    void quotationOverParagraphs()
    {
        QCOMPARE(found({u"“第一段。"_s, u"“第二段。”"_s}), QStringList());
        QCOMPARE(found({u"“第一段。"_s, u"他说完了。"_s}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(SuspectsTest)
#include "tst_suspects.moc"
