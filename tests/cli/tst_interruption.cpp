// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/baolanctl.h"
#include "tests/cli/pages.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace baolan;
using tests::Baolanctl;
using tests::Ended;

/// SIGINT and SIGTERM in the middle of the work: what was done is kept, the rest is done by the next run.
class InterruptionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsStopAndGoOn_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("code");
        QTest::newRow("SIGINT") << SIGINT << 130;
        QTest::newRow("SIGTERM") << SIGTERM << 143;
    }

    void importsStopAndGoOn()
    {
        QFETCH(int, signal);
        QFETCH(int, code);
        const Baolanctl program;
        constexpr int pages = 3000;
        for (int i = 0; i < pages; ++i)
            program.write(u"pages/%1.txt"_s.arg(i), tests::bridgePage().replace("四百", QByteArray::number(i)));
        QProcess process;
        program.start(process, {u"import"_s, u"pages"_s, u"--json"_s});
        // Wherever the signal comes, even after the end, nothing may be lost; mostly it comes in the middle.
        QTRY_VERIFY(QFileInfo::exists(program.libraryPath()) || process.state() == QProcess::NotRunning);
        QTest::qWait(150);
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const auto first = QJsonDocument::fromJson(process.readAllStandardOutput());
        if (process.exitCode() != 0)
            QCOMPARE(process.exitCode(), code);
        QCOMPARE(program.run({u"check"_s}).code, 0);

        const Ended rest = program.run({u"import"_s, u"pages"_s, u"--json"_s});
        QCOMPARE(rest.code, 0);
        const auto second = QJsonDocument::fromJson(rest.out);
        QCOMPARE(first["pages"_L1].toInt() + second["pages"_L1].toInt(), pages);
        QCOMPARE(QJsonDocument::fromJson(program.run({u"info"_s, u"--json"_s}).out)["pages"_L1].toInt(), pages);
    }

    void progressIsForTerminalsOnly()
    {
        const Baolanctl program;
        for (int i = 0; i < 2000; ++i)
            program.write(u"pages/%1.txt"_s.arg(i), tests::bridgePage().replace("四百", QByteArray::number(i)));
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        QProcess process;
        process.setStandardErrorFile(QString::fromLocal8Bit(::ptsname(terminal)));
        program.start(process, {u"import"_s, u"pages"_s, u"-l"_s, u"a.baolan"_s});
        QByteArray shown;
        char some[4096];
        while (!process.waitForFinished(20)) {
            for (ssize_t size = 0; (size = ::read(terminal, some, sizeof some)) > 0;)
                shown.append(some, size);
        }
        for (ssize_t size = 0; (size = ::read(terminal, some, sizeof some)) > 0;)
            shown.append(some, size);
        ::close(terminal);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(shown.contains("\r\x1b[Kimporting "), shown.constData());
        QVERIFY2(shown.endsWith("\r\x1b[K"), shown.constData());
        QVERIFY(program.run({u"import"_s, u"pages"_s, u"-l"_s, u"b.baolan"_s}).err == "Made the library b.baolan.\n");
    }

    void exportsLeaveNoHalfFile()
    {
        const Baolanctl program;
        for (int i = 0; i < 300; ++i)
            program.write(u"pages/%1.txt"_s.arg(i), tests::bridgePage().replace("四百", QByteArray::number(i)));
        QCOMPARE(program.run({u"import"_s, u"pages"_s, u"-q"_s}).code, 0);
        for (int wait = 0; wait < 60; wait += 10) {
            QProcess process;
            program.start(process, {u"export"_s, u"--force"_s, u"-o"_s, u"out.json"_s});
            QVERIFY(process.waitForStarted());
            QTest::qSleep(wait);
            process.terminate();
            QVERIFY(process.waitForFinished());
            const QByteArray file = Baolanctl::read(program.path(u"out.json"_s));
            QVERIFY(file.isEmpty() || QJsonDocument::fromJson(file).isObject());
        }
    }
};

QTEST_GUILESS_MAIN(InterruptionTest)
#include "tst_interruption.moc"
