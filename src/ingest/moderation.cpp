// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/moderation.h"

namespace muster::ingest {

namespace {

/// So often it is judged anew how many requests there are.
constexpr std::chrono::milliseconds period{250};
constexpr std::size_t periodsPerSecond = std::chrono::seconds{1} / period;

} // namespace

void Moderation::asked(Client &client, Clock::time_point now)
{
    beginPeriod(now);
    ++m_requests;
    const bool isFirst = client.m_answered == Clock::time_point{};
    client.m_atOnce = !isFirst && now - client.m_answered <= atOnce ? client.m_atOnce + 1 : 0;
    if (client.m_atOnce >= timesInARow) {
        // It is not counted any further.
        client.m_atOnce = timesInARow;
        hurry(now);
    }
}

std::chrono::milliseconds Moderation::pause(Clock::time_point now)
{
    beginPeriod(now);
    return m_isTrickle && now >= m_hurriedUntil ? rest : std::chrono::milliseconds{0};
}

void Moderation::beginPeriod(Clock::time_point now)
{
    if (now < m_periodEnd) {
        return;
    }
    // A period that ended long ago says nothing of now.
    const bool isTheLast = now - m_periodEnd < period;
    m_isTrickle =
        isTheLast && m_requests >= leastPerSecond / periodsPerSecond && m_requests <= mostPerSecond / periodsPerSecond;
    m_requests = 0;
    m_periodEnd = now + period;
}

} // namespace muster::ingest
