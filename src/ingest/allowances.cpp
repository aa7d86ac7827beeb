// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/allowances.h"

#include <algorithm>
#include <cmath>

namespace muster::ingest {

Allowances::Allowances(Rate rate, std::size_t most)
    : m_rate(rate),
      m_most(most)
{
}

std::optional<std::chrono::seconds> Allowances::use(std::string_view who, Time now)
{
    Bucket &bucket = bucketOf(who, now);
    const std::chrono::duration<double> passed = now - bucket.filled;
    bucket.tokens = std::min(m_rate.atOnce, bucket.tokens + passed.count() * m_rate.perSecond);
    bucket.filled = now;
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return std::nullopt;
    }
    return std::chrono::seconds{static_cast<std::int64_t>(std::ceil((1 - bucket.tokens) / m_rate.perSecond))};
}

Allowances::Bucket &Allowances::bucketOf(std::string_view who, Time now)
{
    if (const auto place = m_places.find(who); place != m_places.end()) {
        m_buckets.splice(m_buckets.begin(), m_buckets, place->second);
        return m_buckets.front();
    }
    if (m_buckets.size() >= m_most) {
        m_places.erase(m_buckets.back().who);
        m_buckets.pop_back();
    }
    m_buckets.push_front({std::string{who}, m_rate.atOnce, now});
    m_places.emplace(m_buckets.front().who, m_buckets.begin());
    return m_buckets.front();
}

} // namespace muster::ingest
