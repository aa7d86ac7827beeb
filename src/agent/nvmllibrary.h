// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace muster::agent {

/// NVIDIA's management library, as far as we use it, declared here so that nothing of NVIDIA's is needed to build.
namespace nvml {

using Device = void *;

/// nvmlReturn_t; every function gives one.
enum Result : int { Success = 0, Uninitialized = 1, NotSupported = 3, GpuIsLost = 15 };

/// nvmlUtilization_t: percent over the driver's last sampling period.
struct Utilization
{
    unsigned int gpu = 0;
    unsigned int memory = 0;
};

/// nvmlMemory_t: bytes.
struct Memory
{
    unsigned long long total = 0;
    unsigned long long free = 0;
    unsigned long long used = 0;
};

/// NVML_TEMPERATURE_GPU
inline constexpr int gpuSensor = 0;

} // namespace nvml

/// The library's functions, so that a test can be the library.
struct NvmlLibrary
{
    std::function<int()> init;
    std::function<int()> shutdown;
    std::function<int(unsigned int *count)> deviceCount;
    std::function<int(unsigned int index, nvml::Device *device)> deviceByIndex;
    std::function<int(nvml::Device, nvml::Utilization *)> utilization;
    std::function<int(nvml::Device, nvml::Memory *)> memory;
    std::function<int(nvml::Device, int sensor, unsigned int *celsius)> temperature;
};

/// Opens the library by file name; nothing when it isn't there, or lacks a function. It stays open for good.
std::optional<NvmlLibrary> loadNvml(const std::string &file);

} // namespace muster::agent
