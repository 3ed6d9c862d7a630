// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linestyler.h"

#include <KSyntaxHighlighting/Repository>

#include <QFile>
#include <QTest>

using namespace baolan::ui;
using namespace Qt::Literals::StringLiterals;

class LineStylerTest final : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository repository;

    static QString named(QStringView line, const std::vector<LineStyler::Run> &runs)
    {
        QStringList names;
        for (const LineStyler::Run &run : runs)
            names << u"%1[%2]"_s.arg(run.format.name(), line.mid(run.start, run.length));
        return names.join(u' ');
    }

    QString styled(const QString &line)
    {
        LineStyler styler(repository);
        return named(line, styler.style(line));
    }

    static QString folder() { return QStringLiteral(BAOLAN_TESTS "/reader/syntax/"); }

    QString dump(const QString &text)
    {
        LineStyler styler(repository);
        QString result;
        for (const QString &line : text.split(u'\n'))
            result += line + u"\n    "_s + named(line, styler.style(line)) + u'\n';
        return result;
    }

    static QString contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        LineStyler::addDefinition(repository);
        QVERIFY(repository.definitionForName(u"Chinese newspaper page"_s).isValid());
    }

    void everyRuleSpeaks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &line, const QString &expected) {
            QTest::newRow(name) << line << expected;
        };
        row("masthead with date", u"晨报 2022年3月18日 星期五"_s, u"Masthead[晨报 2022年3月18日 星期五]"_s);
        row("page label", u"第04版 乡村"_s, u"Masthead[第04版 乡村]"_s);
        row("editor", u"责任编辑:林晓禾"_s, u"Masthead[责任编辑:林晓禾]"_s);
        row("headline", u"## 柳树湾的“板凳课堂”"_s, u"Headline[## 柳树湾的“板凳课堂”]"_s);
        row("kicker", u"送岗进村 就业到家"_s, u"Kicker[送岗进村 就业到家]"_s);
        row("byline", u"□本报记者 林晓禾 通讯员 方知夏"_s, u"Byline[□本报记者 林晓禾 通讯员 方知夏]"_s);
        row("credit line", u"本报记者 石磊 摄影报道"_s, u"Credit[本报记者 石磊 摄影报道]"_s);
        row("credit at the end", u"大家都说好。石磊 摄"_s, u"Credit[石磊 摄]"_s);
        row("dateline", u"本报讯(记者林晓禾)三月的柳树湾,梨花开了。"_s, u"Byline[本报讯(记者林晓禾)]"_s);
        row("dateline, wide", u"本报讯\uff08实习记者林晓禾\uff09梨花开了\uff0c真好。"_s,
            u"Byline[本报讯\uff08实习记者林晓禾\uff09]"_s);
        row("day", u"会议于2022年3月18日举行。"_s, u"Date[2022年3月18日]"_s);
        row("month of this year", u"今年9月,梨熟了。"_s, u"Date[今年9月]"_s);
        row("wide digits", u"会议于\uff12\uff10\uff12\uff12年举行。"_s, u"Date[\uff12\uff10\uff12\uff12年]"_s);
        row("Chinese numerals", u"会议于二〇二二年三月举行。"_s, u"Date[二〇二二年三月]"_s);
        row("figure", u"全村共有果农1240人。"_s, u"Figure[1240人]"_s);
        row("about", u"收入50余万元,真好。"_s, u"Figure[50余万元]"_s);
        row("percent", u"增长18.5%。"_s, u"Figure[18.5%]"_s);
        row("hotline", u"拨打12316热线,就有人答。"_s, u"Hotline[12316]"_s);
        row("not a hotline", u"发放12316元,就有人谢。"_s, u"Figure[12316元]"_s);
        row("mail", u"发至a.b@example.org。"_s, u"Hotline[a.b@example.org]"_s);
        row("quotation", u"他说:“先看芽。”真的。"_s, u"Quotation[“先看芽。”]"_s);
        row("document in a quotation", u"他说:“看《手册》吧。”真的。"_s,
            u"Quotation[“看] Document[《手册》] Quotation[吧。”]"_s);
        row("open document", u"出台了《果树栽培"_s.leftJustified(60, u'好'),
            u"Document["_s + u"出台了《果树栽培"_s.leftJustified(60, u'好').mid(3) + u']');
        row("plain", u"三月的柳树湾,梨花开得正好。"_s, QString());
        row("blank", u""_s, QString());
    }
    void everyRuleSpeaks()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(styled(line), expected);
    }

    void openQuotationsEndWithTheirLine()
    {
        LineStyler styler(repository);
        const QString torn = u"他说:“先看芽,再下剪,一年"_s;
        QCOMPARE(named(torn, styler.style(torn)), u"Quotation[“先看芽,再下剪,一年]"_s);
        const QString next = u"三月的柳树湾,梨花开得正好。"_s;
        QVERIFY(styler.style(next).empty());
    }

    void hostileLinesEnd()
    {
        LineStyler styler(repository);
        for (const QString &line : {QString(20'000, u'“'), QString(20'000, u'《'), QString(20'000, u'1'),
                                    QString(20'000, u' '), u"记者"_s.repeated(10'000)})
            (void)styler.style(line);
    }

    void golden_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"marked", "unmarked", "saved"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void golden()
    {
        QFETCH(QString, name);
        const QString page = contents(folder() + name + u".txt"_s);
        QVERIFY(!page.isEmpty());
        const QString got = dump(page);
        const QString path = folder() + name + u".styles"_s;
        if (qEnvironmentVariableIsSet("BAOLAN_UPDATE_GOLDEN")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(got.toUtf8());
        }
        QVERIFY2(QFile::exists(path), "missing; make it with the target update-syntax-golden and look at it");
        QCOMPARE(got, contents(path));
    }
};

QTEST_MAIN(LineStylerTest)
#include "tst_linestyler.moc"
