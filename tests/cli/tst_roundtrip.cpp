// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/baolanctl.h"
#include "tests/cli/pages.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using tests::Baolanctl;
using tests::Ended;

/// What is exported and imported into an empty library gives the same export, but for the time in it.
class RoundTripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<Baolanctl>(); }

    void pagesComeBack_data()
    {
        QTest::addColumn<QStringList>("import");
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"json"_s, u"jsonl"_s}) {
            QTest::addRow("a page, %s", qPrintable(format)) << QStringList{u"page.txt"_s} << format;
            QTest::addRow("the sample, %s", qPrintable(format)) << QStringList{u"--sample"_s} << format;
            QTest::addRow("every value, %s", qPrintable(format))
                << QStringList{QStringLiteral(BAOLAN_TESTS "/exporting/golden/full.json")} << format;
            if (const QString corpus = sharedFolder(u"corpus"_s); !corpus.isEmpty())
                QTest::addRow("the corpus, %s", qPrintable(format)) << QStringList{corpus} << format;
        }
    }

    void pagesComeBack()
    {
        QFETCH(QStringList, import);
        QFETCH(QString, format);
        m_program->write(u"page.txt"_s, tests::bridgePage());
        const Ended imported = run(QStringList{u"import"_s, u"-l"_s, u"a.baolan"_s} + import);
        QVERIFY2(imported.code == 0, imported.err.constData());
        const QByteArray first = exported(u"a.baolan"_s, format);
        QVERIFY(first.size() > 500);

        const QString file = m_program->write("first."_L1 + format, first);
        const Ended again = run({u"import"_s, u"-l"_s, u"b.baolan"_s, file});
        QVERIFY2(again.code == 0, again.err.constData());
        compare(exported(u"b.baolan"_s, format), first);
        QCOMPARE(run({u"check"_s, u"-l"_s, u"b.baolan"_s}).code, 0);
    }

    void everyValueOfAHandMadeFileComesBack()
    {
        const QByteArray golden = Baolanctl::read(QStringLiteral(BAOLAN_TESTS "/exporting/golden/full.json"));
        const Ended imported =
            run({u"import"_s, u"-l"_s, u"a.baolan"_s, QStringLiteral(BAOLAN_TESTS "/exporting/golden/full.json")});
        QVERIFY2(imported.code == 0, imported.err.constData());
        const auto before = QJsonDocument::fromJson(golden).object();
        const auto after = QJsonDocument::fromJson(exported(u"a.baolan"_s, u"json"_s)).object();
        const auto page = [](const QJsonObject &document) { return document["pages"_L1].toArray().first().toObject(); };
        for (const QString &key : page(before).keys()) {
            if (key != "articles"_L1)
                QCOMPARE(page(after).value(key), page(before).value(key));
        }
        const QJsonArray articles = page(before)["articles"_L1].toArray();
        QCOMPARE(page(after)["articles"_L1].toArray().size(), articles.size());
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const auto was = articles[i].toObject();
            const auto is = page(after)["articles"_L1][i].toObject();
            for (const QString &key : was.keys())
                QVERIFY2(is.value(key) == was.value(key),
                         qPrintable(key + u": "_s + text(is.value(key)) + u"\nwas: "_s + text(was.value(key))));
        }
    }

    void exportsAreTheSameTwice()
    {
        (void)run({u"import"_s, u"-l"_s, u"a.baolan"_s, u"--sample"_s});
        compare(exported(u"a.baolan"_s, u"json"_s), exported(u"a.baolan"_s, u"json"_s));
    }

    void partsAreExported()
    {
        m_program->write(u"page.txt"_s, tests::bridgePage());
        (void)run({u"import"_s, u"-l"_s, u"a.baolan"_s, u"page.txt"_s});
        const Ended ids = run({u"list"_s, u"-l"_s, u"a.baolan"_s, u"--filter"_s, u"图书馆"_s, u"--ids"_s});
        QCOMPARE(ids.out.count('\n'), 1);
        const Ended some = m_program->run({u"export"_s, u"-l"_s, u"a.baolan"_s, u"-"_s}, ids.out);
        QCOMPARE(some.code, 0);
        const auto pages = QJsonDocument::fromJson(some.out)["pages"_L1].toArray();
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0]["articles"_L1].toArray().size(), 1);

        const Ended none = run({u"export"_s, u"-l"_s, u"a.baolan"_s, u"--from"_s, u"2030"_s});
        QCOMPARE(none.code, 1);
        QVERIFY(QJsonDocument::fromJson(none.out)["pages"_L1].toArray().isEmpty());
    }

    /// Not a table of phrases: the figures that the real pages have to reach, by the tool that scores them.
    void theRealPagesReachTheirScores()
    {
        const QString corpus = sharedFolder(u"corpus"_s);
        const QString tool = sharedFolder(u"tools"_s) + "/score.py"_L1;
        if (corpus.isEmpty() || !QFile::exists(tool))
            QSKIP("the real pages are not here");
        (void)run({u"import"_s, u"-l"_s, u"a.baolan"_s, corpus});
        const QString file = m_program->write(u"corpus.json"_s, exported(u"a.baolan"_s, u"json"_s));
        QProcess python;
        python.start(u"python3"_s, {tool, file, sharedFolder(u"gold"_s), u"--json"_s});
        if (!python.waitForStarted())
            QSKIP("python3 is not here");
        QVERIFY(python.waitForFinished());
        const auto scores = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        QVERIFY2(!scores.isEmpty(), python.readAllStandardError().constData());
        for (const auto &[aspect, least] :
             {std::pair{"item"_L1, 0.97}, std::pair{"headline"_L1, 0.97}, std::pair{"kicker"_L1, 0.9},
              std::pair{"paragraph"_L1, 0.97}, std::pair{"byline"_L1, 0.97}, std::pair{"furniture"_L1, 0.95}}) {
            const double score = scores[aspect]["f1"_L1].toDouble();
            QVERIFY2(score >= least, qPrintable(u"%1: %2"_s.arg(aspect).arg(score)));
        }
    }

private:
    Ended run(const QStringList &words) const { return m_program->run(words); }

    [[nodiscard]] QByteArray exported(const QString &library, const QString &format) const
    {
        const Ended ended = run({u"export"_s, u"-l"_s, library, u"--format"_s, format});
        if (ended.code != 0)
            qWarning("export: %d, %s", ended.code, ended.err.constData());
        return ended.out;
    }

    static QString text(const QJsonValue &value)
    {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    }

    /// Beside the checkout, or one level further up where it is one of several.
    static QString sharedFolder(const QString &name)
    {
        for (const char *shared : {BAOLAN_SOURCE "/../shared/", BAOLAN_SOURCE "/../../shared/"}) {
            const QString folder = QDir::cleanPath(QString::fromLocal8Bit(shared) + name);
            if (QDir(folder).exists())
                return folder;
        }
        return {};
    }

    static void compare(QByteArray actual, QByteArray expected)
    {
        for (QByteArray *bytes : {&actual, &expected}) {
            const qsizetype at = bytes->first(std::min<qsizetype>(200, bytes->size())).indexOf("\"exported\": \"");
            if (at >= 0)
                bytes->replace(at + 13, 20, "TIME");
        }
        qsizetype same = 0;
        while (same < actual.size() && same < expected.size() && actual[same] == expected[same])
            ++same;
        const qsizetype start = std::max<qsizetype>(0, same - 150);
        QVERIFY2(actual == expected, ("differ at " + QByteArray::number(same) + "\n" + expected.mid(start, 300) +
                                      "\nnow\n" + actual.mid(start, 300))
                                         .constData());
    }

    std::unique_ptr<Baolanctl> m_program;
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
