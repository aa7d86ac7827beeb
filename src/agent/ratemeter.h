// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace muster::agent {

/// Turns ever-growing byte counters, one a device, into one rate over all devices.
class RateMeter final
{
public:
    using Counters = std::map<std::string, std::uint64_t, std::less<>>;

    /// MiB/s since the sample before. Unknown for the first sample, after a counter went backwards, and with no device;
    /// a device that came or went in between is left out.
    domain::Reading update(Counters counters, SteadyTime now);

private:
    Counters m_counters;
    std::optional<SteadyTime> m_time;
};

} // namespace muster::agent
