// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::cli;

/// What is written about the commands in other places says neither less nor more than the commands themselves.
class ManualTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_manual = read("/resources/man/baolanctl.1"_L1);
        m_completion = read("/resources/completions/baolanctl"_L1);
        QVERIFY(!m_manual.isEmpty());
        QVERIFY(!m_completion.isEmpty());
    }

    void everyOptionIsInTheManual_data() { commandRows(); }
    void everyOptionIsInTheManual()
    {
        QFETCH(int, index);
        const Commands commands = allCommands();
        const QString section = manualOf(commands[static_cast<std::size_t>(index)]->name());
        QVERIFY(!section.isEmpty());
        const QStringList shared =
            QStringList{u"export"_s, u"search"_s}.contains(commands[static_cast<std::size_t>(index)]->name())
                ? scope()
                : QStringList();
        for (const Option &option : commands[static_cast<std::size_t>(index)]->options()) {
            if (shared.contains(option.name)) // told under list
                continue;
            QVERIFY2(section.contains("Fl -"_L1 + option.name), qPrintable(option.name));
            if (!option.letter.isNull())
                QVERIFY2(section.contains("Fl "_L1 + option.letter + " , Fl -"_L1 + option.name),
                         qPrintable(option.name));
            for (const QString &choice : option.choices)
                QVERIFY2(section.contains(choice), qPrintable(choice));
        }
    }

    void theManualNamesNoOtherOption_data() { commandRows(); }
    void theManualNamesNoOtherOption()
    {
        QFETCH(int, index);
        const Commands commands = allCommands();
        const Command &command = *commands[static_cast<std::size_t>(index)];
        QStringList known;
        for (const Option &option : command.options())
            known += option.name;
        static const QRegularExpression shape(u"\\bFl -([a-z-]+)"_s);
        for (const auto &match : shape.globalMatch(manualOf(command.name()))) {
            if (match.captured(1) != "format"_L1)
                QVERIFY2(known.contains(match.captured(1)), qPrintable(match.captured(1)));
        }
    }

    void theCompletionKnowsEveryOption_data() { commandRows(); }
    void theCompletionKnowsEveryOption()
    {
        QFETCH(int, index);
        const Commands commands = allCommands();
        const Command &command = *commands[static_cast<std::size_t>(index)];
        static const QRegularExpression row(u"^\\s+([a-z |]+)\\) echo \"([^\"]*)\""_s,
                                            QRegularExpression::MultilineOption);
        QStringList completed;
        for (const auto &match : row.globalMatch(m_completion)) {
            if (match.captured(1).split(u" | "_s).contains(command.name()))
                completed =
                    QString(match.captured(2)).replace("$scope"_L1, "--"_L1 + scope().join(" --"_L1)).split(u' ');
        }
        completed.removeAll(u"$common"_s);
        QStringList known;
        for (const Option &option : command.options())
            known += "--"_L1 + option.name;
        completed.sort();
        known.sort();
        QCOMPARE(completed, known);
        QVERIFY(m_completion.contains(QRegularExpression(u"commands='[^']*\\b%1\\b"_s.arg(command.name()))));
    }

    void everyExitCodeIsInTheManual()
    {
        for (const ExitCode code : {ExitCode::Ok, ExitCode::Nothing, ExitCode::Usage, ExitCode::SomeFailed,
                                    ExitCode::Library, ExitCode::Output, ExitCode::Interrupted, ExitCode::Terminated})
            QVERIFY(m_manual.contains(QRegularExpression(u"\\n\\.It (?:130 , )?%1\\b"_s.arg(static_cast<int>(code)))));
    }

    void helpFitsTheTerminal()
    {
        const Commands commands = allCommands();
        QStringList texts{overview(commands)};
        for (const auto &command : commands)
            texts += usage(*command);
        for (const QString &text : texts) {
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }

    void noOptionIsThereTwice()
    {
        for (const auto &command : allCommands()) {
            QStringList seen;
            std::vector<Option> options = command->options();
            const std::vector<Option> common = commonOptions();
            options.insert(options.end(), common.begin(), common.end());
            for (const Option &option : options) {
                QVERIFY2(!seen.contains(option.name), qPrintable(command->name() + u' ' + option.name));
                QVERIFY2(option.letter.isNull() || !seen.contains(QString(option.letter)),
                         qPrintable(command->name() + u' ' + option.letter));
                seen += {option.name, QString(option.letter)};
                QVERIFY(!option.help.isEmpty());
            }
        }
    }

private:
    static QString read(QLatin1StringView path)
    {
        QFile file(QStringLiteral(BAOLAN_SOURCE) + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QStringList scope()
    {
        return {u"publication"_s, u"from"_s, u"to"_s, u"undated"_s, u"issue-id"_s, u"page-id"_s};
    }

    static void commandRows()
    {
        QTest::addColumn<int>("index");
        const Commands commands = allCommands();
        for (std::size_t i = 0; i < commands.size(); ++i)
            QTest::newRow(qPrintable(commands[i]->name())) << static_cast<int>(i);
    }

    /// The section of a command, up to the next one.
    [[nodiscard]] QString manualOf(const QString &command) const
    {
        const qsizetype start = m_manual.indexOf("\n.Ss "_L1 + command + u' ');
        if (start < 0)
            return {};
        const qsizetype end = m_manual.indexOf(QRegularExpression(u"\\n\\.S[sh] "_s), start + 4);
        return m_manual.sliced(start, end - start);
    }

    QString m_manual;
    QString m_completion;
};

QTEST_GUILESS_MAIN(ManualTest)
#include "tst_manual.moc"
