// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <filesystem>

namespace muster::agent {

/// Which machine this is, since which start, and what it is made of. None of that changes while we run, so it is read
/// once.
class IdentityProbe final : public Probe
{
public:
    explicit IdentityProbe(const std::filesystem::path &root);
    void sample(domain::MachineStats &stats, SteadyTime now) override;
    void describe(domain::MachineDetails &details) override;

private:
    std::string m_bootId;
    std::string m_os;
    std::string m_cpuModel;
};

} // namespace muster::agent
