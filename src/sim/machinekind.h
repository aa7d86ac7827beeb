// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace muster::sim {

/// How a category tells what is provisioned for it.
enum class Capacity { None, Partial, Whole };
enum class CpuList { Average, PerCore };
enum class Supply { Fixed, Autoscaled };
enum class Hours { Always, Office };

/// One kind of machine; each kind is a category.
struct MachineKind
{
    std::string_view category;
    std::array<std::string_view, 3> groups;
    /// Before the machine's number.
    std::string_view namePrefix;
    std::size_t gpus;
    double gpuMemoryMib;
    std::size_t cores;
    double memoryMib;
    CpuList cpuList;
    Capacity capacity;
    Supply supply;
    Hours hours;
};

std::span<const MachineKind> machineKinds();

} // namespace muster::sim
