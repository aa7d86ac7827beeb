// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/backoff.h"

#include <algorithm>

namespace muster::reporter {

Backoff::Backoff(Limits limits, std::uint32_t seed)
    : m_limits(limits),
      m_wait(limits.first),
      m_random(seed)
{
}

std::chrono::milliseconds Backoff::next(std::optional<std::chrono::seconds> retryAfter)
{
    std::uniform_int_distribution<std::int64_t> jitter{m_wait.count() / 2, m_wait.count()};
    const std::chrono::milliseconds wait{jitter(m_random)};
    m_wait = std::min(m_wait * 2, m_limits.longest);
    return retryAfter ? std::max<std::chrono::milliseconds>(wait, *retryAfter) : wait;
}

void Backoff::reset()
{
    m_wait = m_limits.first;
}

} // namespace muster::reporter
