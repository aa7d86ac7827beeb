// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace muster::ingest {

/// How often each of many may do something: a bucket of tokens for each, that fills up again. Bounded: who was seen
/// longest ago makes room, and begins with a full bucket when it comes again.
class Allowances final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Rate
    {
        /// What comes back in a second.
        double perSecond = 1;
        /// What may be used at once.
        double atOnce = 1;
    };

    /// As many are remembered. At about 200 bytes each, 13 MB.
    static constexpr std::size_t mostKnown = 65'536;

    explicit Allowances(Rate rate, std::size_t most = mostKnown);
    Allowances(const Allowances &) = delete;
    Allowances &operator=(const Allowances &) = delete;

    /// Uses one. Nothing when there was one; otherwise how long it takes until there is.
    std::optional<std::chrono::seconds> use(std::string_view who, Time now);

    /// How many are remembered.
    std::size_t known() const { return m_buckets.size(); }

private:
    struct Bucket
    {
        std::string who;
        double tokens = 0;
        Time filled{};
    };
    using Buckets = std::list<Bucket>;

    Bucket &bucketOf(std::string_view who, Time now);

    const Rate m_rate;
    const std::size_t m_most;
    /// Who was seen last in front.
    Buckets m_buckets;
    /// The keys are views into the buckets.
    std::unordered_map<std::string_view, Buckets::iterator> m_places;
};

} // namespace muster::ingest
