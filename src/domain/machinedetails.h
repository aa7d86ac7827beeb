// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metrics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muster::domain {

/// Power in watts, and sizes in MiB that no metric measures.
inline constexpr MetricInfo powerFigure{"power", Unit::Watts, 10.0, 1e6};
inline constexpr MetricInfo sizeFigure{"size", Unit::Mebibytes, 1.0, 1e12};

/// One process that has memory of a GPU.
struct GpuProcess
{
    std::uint32_t pid = 0;
    /// Whose it is; empty where that is not known.
    std::string user{};
    /// MiB.
    Reading memory{};

    friend bool operator==(const GpuProcess &, const GpuProcess &) = default;
};

/// What a GPU, or a MIG slice of one, is, and what it says of itself besides its metrics. Texts are from the network.
struct GpuDetails
{
    std::string uuid{};
    std::string name{};
    /// Of a MIG slice: the UUID of the GPU that it is part of. Otherwise empty.
    std::string parent{};
    /// Watts.
    Reading power{};
    Reading powerLimit{};
    /// Why its clocks are held down now, in words such as "hw_thermal".
    std::vector<std::string> throttle{};
    /// Memory errors since the machine's start.
    std::optional<std::uint64_t> eccCorrected{};
    std::optional<std::uint64_t> eccUncorrected{};
    /// The number of the newest critical error since the reporter's start; nothing when there was none.
    std::optional<std::uint32_t> xid{};
    std::vector<GpuProcess> processes{};

    friend bool operator==(const GpuDetails &, const GpuDetails &) = default;
};

/// What a machine is, and what of it is worth seeing now but not worth a history. Empty and unknown are one.
struct MachineDetails
{
    /// Another after each start of the machine, and another on every machine.
    std::string bootId{};
    std::string os{};
    std::string cpuModel{};
    /// MiB.
    Reading homeDiskTotal{};
    Reading homeDiskFree{};
    /// In the order of MachineStats::gpus, which may be longer or shorter.
    std::vector<GpuDetails> gpus{};

    friend bool operator==(const MachineDetails &, const MachineDetails &) = default;
};

} // namespace muster::domain
