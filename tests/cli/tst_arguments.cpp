// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::cli;

class ArgumentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("output");
        QTest::addColumn<bool>("force");
        QTest::addColumn<QStringList>("positionals");
        QTest::newRow("nothing") << QStringList{} << QString() << false << QStringList{};
        QTest::newRow("long") << QStringList{u"--output"_s, u"x"_s, u"a"_s} << u"x"_s << false << QStringList{u"a"_s};
        QTest::newRow("equals") << QStringList{u"--output=x=y"_s} << u"x=y"_s << false << QStringList{};
        QTest::newRow("empty value") << QStringList{u"--output="_s, u"a"_s} << u""_s << false << QStringList{u"a"_s};
        QTest::newRow("letter") << QStringList{u"-o"_s, u"x"_s} << u"x"_s << false << QStringList{};
        QTest::newRow("glued") << QStringList{u"-ox"_s} << u"x"_s << false << QStringList{};
        QTest::newRow("cluster") << QStringList{u"-fo"_s, u"x"_s} << u"x"_s << true << QStringList{};
        QTest::newRow("value like an option")
            << QStringList{u"--output"_s, u"--force"_s} << u"--force"_s << false << QStringList{};
        QTest::newRow("the last one wins")
            << QStringList{u"-o"_s, u"x"_s, u"-o"_s, u"y"_s} << u"y"_s << false << QStringList{};
        QTest::newRow("after --") << QStringList{u"a"_s, u"--"_s, u"--force"_s, u"-"_s} << QString() << false
                                  << QStringList{u"a"_s, u"--force"_s, u"-"_s};
        QTest::newRow("stdin") << QStringList{u"-"_s} << QString() << false << QStringList{u"-"_s};
        QTest::newRow("Chinese") << QStringList{u"第4版"_s, u"-o"_s, u"报"_s} << u"报"_s << false
                                 << QStringList{u"第4版"_s};
    }

    void understands()
    {
        QFETCH(QStringList, words);
        const auto arguments = Arguments::parse(words, options());
        QVERIFY2(arguments, arguments ? "" : qPrintable(arguments.error()));
        QTEST(arguments->value(u"output"_s), "output");
        QTEST(arguments->has(u"force"_s), "force");
        QTEST(arguments->positionals(), "positionals");
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown") << QStringList{u"--ouput"_s, u"x"_s}
                                 << u"There is no option “--ouput” here. Did you mean “--output”?"_s;
        QTest::newRow("begun") << QStringList{u"--for"_s}
                               << u"There is no option “--for” here. Did you mean “--force”?"_s;
        QTest::newRow("far from all") << QStringList{u"--zzzzzz"_s} << u"There is no option “--zzzzzz” here."_s;
        QTest::newRow("letter") << QStringList{u"-x"_s} << u"There is no option “-x” here."_s;
        QTest::newRow("letter in a cluster") << QStringList{u"-fx"_s} << u"There is no option “-x” here."_s;
        QTest::newRow("no value") << QStringList{u"--output"_s} << u"--output needs a value: FILE."_s;
        QTest::newRow("a value too much") << QStringList{u"--force=yes"_s} << u"--force takes no value."_s;
        QTest::newRow("not a choice")
            << QStringList{u"--format"_s, u"jsn"_s}
            << u"“jsn” is no value for --format, which takes: json, jsonl. Did you mean “json”?"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        const auto arguments = Arguments::parse(words, options());
        QVERIFY(!arguments);
        QTEST(arguments.error(), "said");
    }

    void counts()
    {
        const auto count = [](const QString &value) {
            return Arguments::parse({u"--limit"_s, value}, options())->count(u"limit"_s);
        };
        QCOMPARE(count(u"0"_s).value().value(), 0);
        QCOMPARE(count(u"1000000"_s).value().value(), 1000000);
        QCOMPARE(count(u"-1"_s).error(), u"--limit needs a whole number, not “-1”."_s);
        QVERIFY(!count(u"ten"_s));
        QVERIFY(!count(u"99999999999999999999"_s));
        QVERIFY(!count(u""_s));
        QVERIFY(!Arguments::parse({}, options())->count(u"limit"_s).value());
    }

private:
    static std::span<const Option> options()
    {
        static const std::array known{
            Option{u"output"_s, u"FILE"_s, {}, u'o', {}}, Option{u"force"_s, {}, {}, u'f', {}},
            Option{u"format"_s, u"FORMAT"_s, {}, {}, {u"json"_s, u"jsonl"_s}}, Option{u"limit"_s, u"N"_s, {}, {}, {}}};
        return known;
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
