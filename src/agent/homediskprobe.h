// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"
#include "agent/slowquestion.h"

#include <filesystem>

namespace muster::agent {

/// In MiB.
struct DiskSpace
{
    /// Without what is reserved for the administrator.
    domain::Reading total;
    domain::Reading free;
};

/// Unknown where the volume does not say it. Where its server is gone, this may never return.
DiskSpace spaceOf(const std::filesystem::path &folder);

/// How much of the home volume is free for its user, in percent of what that user could ever have, and in bytes.
class HomeDiskProbe final : public Probe
{
public:
    /// So old may an answer be while no new one comes; then it is unknown.
    static constexpr std::chrono::minutes kept{1};

    explicit HomeDiskProbe(std::function<DiskSpace()> space, std::chrono::milliseconds patience = usualPatience);
    void sample(domain::MachineStats &stats, SteadyTime now) override;
    void describe(domain::MachineDetails &details) override;

private:
    std::function<DiskSpace()> m_askSpace;
    SlowQuestion<DiskSpace> m_question;
    DiskSpace m_space;
    SteadyTime m_answeredAt;
};

} // namespace muster::agent
