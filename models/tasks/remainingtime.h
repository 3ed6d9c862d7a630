// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>
#include <deque>
#include <optional>

namespace baolan::tasks {

/// Tells how long work will still take, from how it went in the last half minute. A value; it does not look at a clock.
class RemainingTime final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    void add(Time now, qint64 done);
    /// Nothing while there is too little to go by: fewer than two seconds of work, or none that got on.
    [[nodiscard]] std::optional<std::chrono::seconds> until(qint64 total) const;

private:
    struct Sample {
        Time time;
        qint64 done = 0;
    };
    std::deque<Sample> m_samples;
};

} // namespace baolan::tasks
