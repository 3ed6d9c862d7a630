// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/baolanctl.h"
#include "tests/cli/pages.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using tests::Ended;

/// The analysis without a library, as a process.
class AnalyseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<tests::Baolanctl>(); }

    void aPageIsInterchange()
    {
        m_program->write(u"04.txt"_s, tests::bridgePage());
        const Ended ended = run({u"analyse"_s, u"04.txt"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.isEmpty(), ended.err.constData());
        const QJsonObject document = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(document["format"_L1].toString(), u"baolan-archive"_s);
        const QJsonObject page = document["pages"_L1][0].toObject();
        QCOMPARE(page["date"_L1]["earliest"_L1].toString(), u"2023-09-12"_s);
        QCOMPARE(page["articles"_L1].toArray().size(), 2);
        const QJsonObject article = page["articles"_L1][0].toObject();
        QCOMPARE(texts(article, "dates"_L1), QStringList{u"昨天"_s});
        QCOMPARE(article["dates"_L1][0]["from"_L1].toString(), u"2023-09-11"_s);
        QVERIFY(!article["figures"_L1].toArray().isEmpty());
        QVERIFY(!QFileInfo::exists(m_program->libraryPath()));
    }

    void whatItPrintsCanBeImported()
    {
        m_program->write(u"04.txt"_s, tests::bridgePage());
        const Ended ended = run({u"analyse"_s, u"04.txt"_s});
        m_program->write(u"page.json"_s, ended.out);
        QCOMPARE(run({u"import"_s, u"page.json"_s}).code, 0);
        const Ended exported = run({u"export"_s});
        const auto articles = [](const QByteArray &json) {
            return QJsonDocument::fromJson(json)["pages"_L1][0]["articles"_L1].toArray();
        };
        QCOMPARE(articles(exported.out)[0]["dates"_L1], articles(ended.out)[0]["dates"_L1]);
        // Read anew as they stand, the same is found.
        const Ended again = run({u"analyse"_s, u"page.json"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(articles(again.out)[0]["figures"_L1], articles(ended.out)[0]["figures"_L1]);
    }

    void theUsersDateWins()
    {
        m_program->write(u"04.txt"_s, tests::bridgePage());
        const Ended ended = run({u"analyse"_s, u"--date"_s, u"2020-05-02"_s, u"04.txt"_s});
        const QJsonObject page = QJsonDocument::fromJson(ended.out)["pages"_L1][0].toObject();
        QCOMPARE(page["date"_L1]["source"_L1].toString(), u"user"_s);
        QCOMPARE(page["articles"_L1][0]["dates"_L1][0]["from"_L1].toString(), u"2020-05-01"_s);
    }

    void linesAnswerInOrder()
    {
        const QByteArray lines = "去年9月，全镇有商铺452家。\n\n举报电话：010-69746543。\r\n他昨天到了";
        const Ended ended = run({u"analyse"_s, u"--lines"_s, u"--date"_s, u"2023-09-12"_s, u"-"_s}, lines);
        QCOMPARE(ended.code, 0);
        const QList<QJsonObject> answers = objects(ended.out);
        QCOMPARE(answers.size(), 4);
        QCOMPARE(answers[0]["paragraphs"_L1].toArray(), (QJsonArray{u"去年9月，全镇有商铺452家。"_s}));
        QCOMPARE(answers[0]["dates"_L1][0]["from"_L1].toString(), u"2022-09-01"_s);
        QCOMPARE(answers[0]["figures"_L1][0]["value"_L1].toInt(), 452);
        QCOMPARE(answers[1]["paragraphs"_L1].toArray(), QJsonArray{QString()});
        QCOMPARE(answers[2]["entities"_L1][0]["name"_L1].toString(), u"010-69746543"_s);
        QVERIFY(answers[2]["entities"_L1][0]["id"_L1].toString().startsWith(u"c-"));
        QCOMPARE(answers[3]["dates"_L1][0]["from"_L1].toString(), u"2023-09-11"_s);
    }

    void offsetsAreCodePoints()
    {
        const Ended ended = run({u"analyse"_s, u"--lines"_s, u"-"_s}, "𠮷镇2022年9月1日开市\n");
        const QJsonObject date = objects(ended.out).value(0)["dates"_L1][0].toObject();
        QCOMPARE(date["text"_L1].toString(), u"2022年9月1日"_s);
        QCOMPARE(date["start"_L1].toInt(), 2);
        QCOMPARE(date["end"_L1].toInt(), 11);
    }

    void linesInAnotherEncoding()
    {
        const QByteArray gbk = QByteArray::fromHex("c8a5c4ea39d4c2"); // 去年9月
        const Ended ended = run({u"analyse"_s, u"--lines"_s, u"--encoding"_s, u"GBK"_s, u"-"_s}, gbk);
        QCOMPARE(objects(ended.out).value(0)["paragraphs"_L1][0].toString(), u"去年9月"_s);
    }

    void noLinesNoAnswers()
    {
        const Ended ended = run({u"analyse"_s, u"--lines"_s, u"-"_s}, "");
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.isEmpty());
    }

    void aLineForEachArticle()
    {
        const Ended ended = run({u"analyse"_s, u"--format"_s, u"jsonl"_s, u"-"_s}, tests::bridgePage());
        QCOMPARE(ended.code, 0);
        QCOMPARE(objects(ended.out).size(), 2);
    }

    void whatIsWrongIsSaid()
    {
        m_program->write(u"04.txt"_s, tests::bridgePage());
        const Ended missing = run({u"analyse"_s, u"nowhere.txt"_s, u"04.txt"_s});
        QCOMPARE(missing.code, 3);
        QVERIFY2(missing.err.contains("nowhere.txt"), missing.err.constData());
        QCOMPARE(QJsonDocument::fromJson(missing.out)["pages"_L1].toArray().size(), 1);
        QCOMPARE(run({u"analyse"_s, u"--lines"_s, u"nowhere.txt"_s}).code, 3);
        QCOMPARE(run({u"analyse"_s}).code, 2);
        QCOMPARE(run({u"analyse"_s, u"--date"_s, u"soon"_s, u"04.txt"_s}).code, 2);
        QCOMPARE(run({u"analyse"_s, u"--lines"_s, u"--encoding"_s, u"none such"_s, u"04.txt"_s}).code, 3);
    }

    void aLibraryIsBroughtUpToDate()
    {
        m_program->write(u"04.txt"_s, tests::bridgePage());
        QByteArray page = run({u"analyse"_s, u"04.txt"_s}).out;
        const qsizetype at = page.indexOf("\"analysis\": ") + 12;
        page.replace(at, page.indexOf(',', at) - at, "1");
        m_program->write(u"old.json"_s, page);
        QCOMPARE(run({u"import"_s, u"old.json"_s}).code, 0);
        QCOMPARE(QJsonDocument::fromJson(run({u"info"_s, u"--json"_s}).out)["stale_pages"_L1].toInt(), 1);
        const Ended stale = run({u"check"_s});
        QCOMPARE(stale.code, 1);
        QVERIFY2(stale.out.contains("baolanctl reanalyse"), stale.out.constData());
        const Ended done = run({u"reanalyse"_s});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.out, QByteArray("Read 1 page with 2 articles anew.\n"));
        QCOMPARE(run({u"check"_s}).code, 0);
        QCOMPARE(run({u"reanalyse"_s}).out, QByteArray("All pages are up to date.\n"));
        const Ended all = run({u"reanalyse"_s, u"--all"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(all.out)["pages"_L1].toInt(), 1);
        QCOMPARE(run({u"reanalyse"_s, u"--library"_s, u"none.baolan"_s}).code, 4);
    }

private:
    Ended run(const QStringList &words, const QByteArray &input = {}) const { return m_program->run(words, input); }

    static QList<QJsonObject> objects(const QByteArray &lines)
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : lines.trimmed().split('\n'))
            objects.append(QJsonDocument::fromJson(line).object());
        return objects;
    }

    static QStringList texts(const QJsonObject &article, QLatin1StringView list)
    {
        QStringList texts;
        for (const QJsonValue &entry : article[list].toArray())
            texts += entry["text"_L1].toString();
        return texts;
    }

    std::unique_ptr<tests::Baolanctl> m_program;
};

QTEST_GUILESS_MAIN(AnalyseTest)
#include "tst_analyse.moc"
