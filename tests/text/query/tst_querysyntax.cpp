// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/querylanguage.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::text;

namespace {

/// A letter for each character, by the name of its style.
class Letters final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Letters(const KSyntaxHighlighting::Definition &definition) { setDefinition(definition); }

    QString of(const QString &query)
    {
        m_letters = QString(query.size(), u'.');
        highlightLine(query, {});
        return m_letters;
    }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString name = format.name();
        const QChar letter = name == "Blank"_L1 ? u'.' : name == "Fault"_L1 ? u'!' : name.front();
        for (int i = offset; i < offset + length; ++i)
            m_letters[i] = letter;
    }

    QString m_letters;
};

QString parsedLetters(const QString &query)
{
    constexpr std::array<char16_t, 7> letters{u'W', u'P', u'F', u'O', u'V', u'B', u'!'};
    QString result(query.size(), u'.');
    for (const QueryToken &token : parse(query, QDate(2024, 5, 15)).tokens) {
        for (qsizetype i = token.start; i < token.end; ++i)
            result[i] = QChar(letters.at(std::size_t(token.kind)));
    }
    return result;
}

} // namespace

/// The definition for KSyntaxHighlighting colours what the parser reads.
class TestQuerySyntax final : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;
    QTemporaryDir m_folder;

    KSyntaxHighlighting::Definition definition() { return m_repository.definitionForName(u"Baolan query"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"syntax"_s));
        QVERIFY(QFile::copy(QStringLiteral(BAOLAN_SOURCE "/resources/syntax/baolan-query.xml"),
                            m_folder.filePath(u"syntax/baolan-query.xml"_s)));
        m_repository.addCustomSearchPath(m_folder.path());
        QVERIFY(definition().isValid());
    }

    void coloursWhatTheParserReads_data()
    {
        QTest::addColumn<QString>("query");
        for (const char16_t *query : {u"工会　调解",
                                      u"工会 OR 调解 或 仲裁",
                                      u"工会 AND ＯＲAB NOT 体育",
                                      u"工会 -体育 －(甲 乙)",
                                      u"甲-乙 4+N",
                                      u"\"集体 协商\" 甲",
                                      u"“集体 协商” 「甲 乙」 『丙』",
                                      u"\"他说\"\"好\"\"\" 甲",
                                      u"全国“五一”奖章",
                                      u"\"调解 工资\"~10 “甲 乙”～５",
                                      u"title:工会 标题：“工会 法”",
                                      u"TITLE:工会",
                                      u"title:\"甲 乙\"~3 乙",
                                      u"title:(甲 OR \"乙 丙\") 丁",
                                      u"区:(昌平 (平谷 OR \"顺 义\")) 丁",
                                      u"人物:李明 tag:\"核 实\" 甲",
                                      u"date:2023-01..2023-06 on:04-13",
                                      u"figure:万元>100 length:＞800",
                                      u"autor:李明 12:30",
                                      u"title: 工会 (date:)",
                                      u"has:figures is:unread saved:名称"})
            QTest::newRow(qPrintable(QString(query))) << QString(query);
    }
    void coloursWhatTheParserReads()
    {
        QFETCH(QString, query);
        Letters letters(definition());
        QCOMPARE(letters.of(query), parsedLetters(query));
    }

    void knowsEveryField()
    {
        Letters letters(definition());
        for (const SearchField field : searchFields()) {
            for (const QString &name : fieldNames(field)) {
                if (!name.isEmpty())
                    QCOMPARE(letters.of(name + u":甲"_s), QString(name.size() + 1, u'F') + u'V');
            }
        }
    }

    /// As text on the ground of a theme, by the contrast that can be read.
    void everyStyleCanBeRead_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(KSyntaxHighlighting::Repository::LightTheme);
        QTest::newRow("dark") << int(KSyntaxHighlighting::Repository::DarkTheme);
    }
    void everyStyleCanBeRead()
    {
        QFETCH(int, theme);
        const auto chosen = m_repository.defaultTheme(KSyntaxHighlighting::Repository::DefaultTheme(theme));
        const auto light = [](QRgb rgb) {
            const auto channel = [](int value) {
                const double part = value / 255.0;
                return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * channel(qRed(rgb)) + 0.7152 * channel(qGreen(rgb)) + 0.0722 * channel(qBlue(rgb));
        };
        const QRgb paper = chosen.editorColor(KSyntaxHighlighting::Theme::BackgroundColor);
        for (const auto &format : definition().formats()) {
            const double ground =
                light(format.hasBackgroundColor(chosen) ? format.backgroundColor(chosen).rgb() : paper);
            const double text = light(format.textColor(chosen).rgb());
            const double contrast = (std::max(text, ground) + 0.05) / (std::min(text, ground) + 0.05);
            QVERIFY2(contrast >= 4.5, qPrintable(u"%1: %2"_s.arg(format.name()).arg(contrast)));
        }
    }

    void hostileLinesEnd()
    {
        Letters letters(definition());
        for (const QString &line : {QString(20'000, u'"'), QString(20'000, u'('), QString(20'000, u'-'),
                                    u"title:("_s.repeated(3'000), u"「"_s.repeated(20'000)})
            QCOMPARE(letters.of(line).size(), line.size());
    }
};

QTEST_GUILESS_MAIN(TestQuerySyntax)
#include "tst_querysyntax.moc"
