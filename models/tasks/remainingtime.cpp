// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/remainingtime.h"

namespace baolan::tasks {

using namespace std::chrono_literals;

namespace {

constexpr auto window = 30s;
constexpr auto leastWork = 2s;
constexpr auto spacing = 250ms; // closer samples say nothing new

} // namespace

void RemainingTime::add(Time now, qint64 done)
{
    // The last sample is moved on until it is worth keeping.
    if (m_samples.size() >= 2 && now - m_samples[m_samples.size() - 2].time < spacing)
        m_samples.back() = {now, done};
    else
        m_samples.push_back({now, done});
    while (m_samples.size() > 2 && now - m_samples.front().time > window)
        m_samples.pop_front();
}

std::optional<std::chrono::seconds> RemainingTime::until(qint64 total) const
{
    if (m_samples.size() < 2)
        return std::nullopt;
    const Sample &first = m_samples.front();
    const Sample &last = m_samples.back();
    const std::chrono::duration<double> elapsed = last.time - first.time;
    const auto done = static_cast<double>(last.done - first.done);
    if (last.done >= total)
        return 0s;
    if (elapsed < leastWork || done <= 0)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(elapsed * (static_cast<double>(total - last.done) / done));
}

} // namespace baolan::tasks
