// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nvmllibrary.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace muster::agent {

/// The newest critical error (XID) of each NVIDIA GPU since the agent's start. Where the driver tells of none, there
/// are none.
class XidWatch final
{
public:
    explicit XidWatch(const NvmlLibrary &library);

    /// Between these two the driver is open; errors that were heard stay.
    void open(unsigned int gpus);
    void close();

    /// Takes what has happened, without waiting.
    void listen();
    std::optional<std::uint32_t> newestOf(const std::string &gpuUuid) const;

private:
    const NvmlLibrary &m_library;
    nvml::EventSet m_events = nullptr;
    /// A GPU that is lost can't say its UUID any more.
    std::map<nvml::Device, std::string> m_uuids;
    std::map<std::string, std::uint32_t, std::less<>> m_newest;
};

} // namespace muster::agent
