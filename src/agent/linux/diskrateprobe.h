// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"
#include "agent/ratemeter.h"

#include <filesystem>

namespace muster::agent {

/// What is read from and written to all physical disks, in MiB/s, from /proc/diskstats. Partitions, loop devices, RAID
/// and device mapper would count the same bytes twice and are left out.
class DiskRateProbe final : public Probe
{
public:
    explicit DiskRateProbe(std::filesystem::path root);
    void sample(domain::MachineStats &stats, SteadyTime now) override;

private:
    std::filesystem::path m_root;
    RateMeter m_read;
    RateMeter m_write;
};

} // namespace muster::agent
