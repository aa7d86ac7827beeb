// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <filesystem>

namespace muster::agent {

/// How much of the home volume is free for its user, in percent of what that user could ever have.
class HomeDiskProbe final : public Probe
{
public:
    explicit HomeDiskProbe(std::filesystem::path home);
    void sample(domain::MachineStats &stats, SteadyTime now) override;

private:
    std::filesystem::path m_home;
};

} // namespace muster::agent
