// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"
#include "agent/ratemeter.h"

#include <filesystem>

namespace muster::agent {

/// What comes in and goes out over all physical network devices, in MiB/s, from /proc/net/dev. Bridges, bonds and
/// tunnels would count the same bytes twice; they count only where no device is physical, as in a container.
class NetworkRateProbe final : public Probe
{
public:
    explicit NetworkRateProbe(std::filesystem::path root);
    void sample(domain::MachineStats &stats, SteadyTime now) override;

private:
    std::filesystem::path m_root;
    RateMeter m_received;
    RateMeter m_sent;
};

} // namespace muster::agent
