// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace muster::agent {

/// NVIDIA's management library, as far as we use it, declared here so that nothing of NVIDIA's is needed to build.
namespace nvml {

using Device = void *;
using EventSet = void *;

/// nvmlReturn_t; every function gives one.
enum Result : int {
    Success = 0,
    Uninitialized = 1,
    NotSupported = 3,
    NotFound = 6,
    InsufficientSize = 7,
    Timeout = 10,
    GpuIsLost = 15
};

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

/// nvmlProcessInfo_v2_t, of nvmlDeviceGetComputeRunningProcesses_v2 and, but for early drivers 535, _v3.
struct Process
{
    unsigned int pid = 0;
    /// Bytes; all ones when that is not known.
    unsigned long long memory = 0;
    unsigned int gpuInstance = 0;
    unsigned int computeInstance = 0;
};

/// What nvmlDeviceGetComputeRunningProcesses_v3 of early drivers 535 wrote for each process.
inline constexpr std::size_t longestProcessBytes = 32;

/// nvmlEventData_t.
struct Event
{
    Device device = nullptr;
    unsigned long long type = 0;
    unsigned long long data = 0;
    unsigned int gpuInstance = 0;
    unsigned int computeInstance = 0;
};

/// NVML_TEMPERATURE_GPU
inline constexpr int gpuSensor = 0;
/// NVML_MEMORY_ERROR_TYPE_CORRECTED, …_UNCORRECTED, and NVML_VOLATILE_ECC: since the driver was loaded.
inline constexpr int correctedErrors = 0;
inline constexpr int uncorrectedErrors = 1;
inline constexpr int volatileCounter = 0;
/// NVML_DEVICE_MIG_ENABLE
inline constexpr unsigned int migEnabled = 1;
/// nvmlEventTypeXidCriticalError
inline constexpr unsigned long long xidEvent = 8;

} // namespace nvml

/// The library's functions, so that a test can be the library. Those from `uuid` on are empty where it lacks them.
struct NvmlLibrary
{
    std::function<int()> init;
    std::function<int()> shutdown;
    std::function<int(unsigned int *count)> deviceCount;
    std::function<int(unsigned int index, nvml::Device *device)> deviceByIndex;
    std::function<int(nvml::Device, nvml::Utilization *)> utilization;
    std::function<int(nvml::Device, nvml::Memory *)> memory;
    std::function<int(nvml::Device, int sensor, unsigned int *celsius)> temperature;

    std::function<int(nvml::Device, char *text, unsigned int size)> uuid;
    std::function<int(nvml::Device, char *text, unsigned int size)> name;
    std::function<int(nvml::Device, unsigned int *milliwatts)> power;
    std::function<int(nvml::Device, unsigned int *milliwatts)> powerLimit;
    std::function<int(nvml::Device, unsigned long long *reasons)> throttle;
    std::function<int(nvml::Device, int errors, int counter, unsigned long long *count)> eccErrors;
    std::function<int(nvml::Device, unsigned int *current, unsigned int *pending)> migMode;
    std::function<int(nvml::Device, unsigned int *count)> mostSlices;
    std::function<int(nvml::Device, unsigned int index, nvml::Device *slice)> sliceByIndex;
    std::function<int(nvml::Device, unsigned int *count, nvml::Process *)> processes;
    std::function<int(nvml::EventSet *)> createEventSet;
    std::function<int(nvml::EventSet)> freeEventSet;
    std::function<int(nvml::Device, unsigned long long types, nvml::EventSet)> registerEvents;
    std::function<int(nvml::EventSet, nvml::Event *, unsigned int milliseconds)> waitForEvent;
};

/// What a function of the library says; a function that it lacks is not supported.
template <typename... Parameters, typename... Arguments>
int ask(const std::function<int(Parameters...)> &function, Arguments... arguments)
{
    return function ? function(arguments...) : nvml::NotSupported;
}

/// Opens the library by file name; nothing when it isn't there, or lacks a function that is not optional. It stays open
/// for good.
std::optional<NvmlLibrary> loadNvml(const std::string &file);

} // namespace muster::agent
