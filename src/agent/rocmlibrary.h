// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace muster::agent {

/// AMD's management library (ROCm SMI), as far as we use it, declared here so that nothing of AMD's is needed to build.
/// Each function gives an rsmi_status_t, 0 when it went well. GPUs go by index.
struct RocmLibrary
{
    static constexpr int success = 0;
    /// RSMI_MEM_TYPE_VRAM
    static constexpr int videoMemory = 0;
    /// RSMI_TEMP_TYPE_EDGE, and RSMI_TEMP_TYPE_JUNCTION where a GPU has no sensor at its edge.
    static constexpr std::uint32_t edgeSensor = 0;
    static constexpr std::uint32_t junctionSensor = 1;
    /// RSMI_TEMP_CURRENT
    static constexpr int current = 0;

    std::function<int(std::uint64_t flags)> init;
    std::function<int()> shutdown;
    std::function<int(std::uint32_t *count)> deviceCount;
    std::function<int(std::uint32_t, std::uint32_t *percent)> busy;
    std::function<int(std::uint32_t, int kind, std::uint64_t *bytes)> memoryTotal;
    std::function<int(std::uint32_t, int kind, std::uint64_t *bytes)> memoryUsed;
    std::function<int(std::uint32_t, std::uint32_t sensor, int metric, std::int64_t *millidegrees)> temperature;
    /// Optional from here on.
    std::function<int(std::uint32_t, std::uint32_t sensor, std::uint64_t *microwatts)> power;
    std::function<int(std::uint32_t, std::uint32_t sensor, std::uint64_t *microwatts)> powerLimit;
    std::function<int(std::uint32_t, char *text, std::size_t size)> name;
    std::function<int(std::uint32_t, std::uint64_t *id)> uniqueId;
};

/// Opens the library by file name; nothing when it isn't there, or lacks a function that is not optional. It stays open
/// for good.
std::optional<RocmLibrary> loadRocm(const std::string &file);

} // namespace muster::agent
