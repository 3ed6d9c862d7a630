// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace baolan::bench {

/// Wall and processor time since it was made.
class Watch final
{
public:
    Watch();
    [[nodiscard]] double wall() const;      ///< seconds
    [[nodiscard]] double processor() const; ///< seconds of all threads of this process

private:
    double m_wall, m_processor;
};

/// What another program took.
struct Spent {
    double wall = 0, processor = 0; ///< seconds
    double peak = 0;                ///< megabytes
    int exitCode = -1;              ///< -1: it could not be started
    QByteArray output;
};
[[nodiscard]] Spent run(const QStringList &command, const QStringList &environment = {});
[[nodiscard]] bool isInstalled(const QString &program);

[[nodiscard]] double percentile(std::vector<double> values, double share);
[[nodiscard]] double peakMegabytes();
void forgetPeak(); ///< the peak counts from now on

/// Numbers as `./dev bench` compares them, and all of them as JSON in the end.
class Numbers final
{
public:
    explicit Numbers(QByteArray prefix) : m_prefix(std::move(prefix)) {}
    void add(const QByteArray &what, double number, const char *unit);
    /// "p50" and "p95" of milliseconds.
    void addSpread(const QByteArray &what, const std::vector<double> &milliseconds);
    [[nodiscard]] double value(const QByteArray &what) const;
    void writeJson(const QString &path, const QByteArray &machine) const;

private:
    struct Number {
        QByteArray what;
        double number;
        const char *unit;
    };
    QByteArray m_prefix;
    std::vector<Number> m_numbers;
};

/// Processor, cores, load.
[[nodiscard]] QByteArray machine();

} // namespace baolan::bench
