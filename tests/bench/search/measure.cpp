// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/measure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace baolan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] double clockSeconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

[[nodiscard]] double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[nodiscard]] QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] QByteArray line(const QByteArray &text, const QByteArray &beginning)
{
    for (const QByteArray &candidate : text.split('\n')) {
        if (candidate.startsWith(beginning))
            return candidate.sliced(candidate.indexOf(':') + 1).trimmed();
    }
    return {};
}

} // namespace

Watch::Watch() : m_wall(clockSeconds(CLOCK_MONOTONIC)), m_processor(clockSeconds(CLOCK_PROCESS_CPUTIME_ID)) {}
double Watch::wall() const { return clockSeconds(CLOCK_MONOTONIC) - m_wall; }
double Watch::processor() const { return clockSeconds(CLOCK_PROCESS_CPUTIME_ID) - m_processor; }

// Not QProcess: only wait4() tells what one child took.
Spent run(const QStringList &command, const QStringList &environment)
{
    std::vector<QByteArray> bytes;
    for (const QString &word : (environment.isEmpty() ? QStringList() : QStringList{u"env"_s} + environment) + command)
        bytes.push_back(word.toLocal8Bit());
    std::vector<char *> words;
    for (QByteArray &word : bytes)
        words.push_back(word.data());
    words.push_back(nullptr);
    QTemporaryFile output;
    if (!output.open())
        return {};
    const int target = output.handle();
    const double start = clockSeconds(CLOCK_MONOTONIC);
    const pid_t child = vfork();
    if (child == 0) {
        dup2(target, STDOUT_FILENO);
        execvp(words.front(), words.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return {};
    Spent spent{clockSeconds(CLOCK_MONOTONIC) - start,
                seconds(usage.ru_utime) + seconds(usage.ru_stime),
                static_cast<double>(usage.ru_maxrss) / 1024,
                WIFEXITED(status) ? WEXITSTATUS(status) : -1,
                {}};
    output.seek(0);
    spent.output = output.readAll();
    return spent;
}

bool isInstalled(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    return values[std::min(at, values.size() - 1)];
}

double peakMegabytes()
{
    return line(contents(u"/proc/self/status"_s), "VmHWM").chopped(3).trimmed().toDouble() / 1024;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void Numbers::add(const QByteArray &what, double number, const char *unit)
{
    m_numbers.push_back({what, number, unit});
    std::printf("%s%s\t%.*f\t%s\n", m_prefix.constData(), what.constData(), number < 10 ? 3 : 1, number, unit);
    std::fflush(stdout);
}

void Numbers::addSpread(const QByteArray &what, const std::vector<double> &milliseconds)
{
    add(what + ", p50", percentile(milliseconds, 0.5), "ms");
    add(what + ", p95", percentile(milliseconds, 0.95), "ms");
}

double Numbers::value(const QByteArray &what) const
{
    const auto found = std::ranges::find(m_numbers, what, &Number::what);
    return found == m_numbers.end() ? 0 : found->number;
}

void Numbers::writeJson(const QString &path, const QByteArray &machine) const
{
    QJsonArray numbers;
    for (const Number &number : m_numbers)
        numbers.append(QJsonObject{{u"what"_s, QString::fromUtf8(number.what)},
                                   {u"number"_s, number.number},
                                   {u"unit"_s, QString::fromUtf8(number.unit)}});
    const QJsonObject all{{u"machine"_s, QString::fromUtf8(machine)},
                          {u"corpus"_s, QString::fromUtf8(m_prefix).trimmed()},
                          {u"numbers"_s, numbers}};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray machine()
{
    return line(contents(u"/proc/cpuinfo"_s), "model name") + ", " +
           QByteArray::number(std::thread::hardware_concurrency()) + " cores, load " +
           contents(u"/proc/loadavg"_s).split(' ').value(0);
}

} // namespace baolan::bench
