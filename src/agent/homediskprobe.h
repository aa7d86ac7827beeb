// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <filesystem>

namespace muster::agent {

/// How much of the home volume is free for its user, in percent of what that user could ever have, and in bytes.
class HomeDiskProbe final : public Probe
{
public:
    explicit HomeDiskProbe(std::filesystem::path home);
    void sample(domain::MachineStats &stats, SteadyTime now) override;
    void describe(domain::MachineDetails &details) override;

private:
    std::filesystem::path m_home;
    /// MiB, of the last sample.
    domain::Reading m_total;
    domain::Reading m_free;
};

} // namespace muster::agent
