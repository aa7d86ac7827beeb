// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nvmldetails.h"

#include "agent/platform.h"

#include <algorithm>
#include <array>

namespace muster::agent {
namespace {

using domain::GpuDetails;
using domain::Reading;

/// NVML_DEVICE_NAME_V2_BUFFER_SIZE and NVML_DEVICE_UUID_V2_BUFFER_SIZE.
constexpr std::size_t textBytes = 96;
constexpr unsigned long long unknownMemory = ~0ULL;

struct Reason
{
    unsigned long long bit;
    const char *word;
};
/// nvmlClocksEventReasons, but for the idle GPU's, whose clocks nobody misses.
constexpr std::array reasons{
    Reason{0x002, "app_clocks"},  Reason{0x004, "sw_power_cap"},   Reason{0x008, "hw_slowdown"},
    Reason{0x010, "sync_boost"},  Reason{0x020, "sw_thermal"},     Reason{0x040, "hw_thermal"},
    Reason{0x080, "power_brake"}, Reason{0x100, "display_clocks"},
};

template <typename Function>
std::string textOf(const Function &function, nvml::Device device)
{
    std::array<char, textBytes> text{};
    if (ask(function, device, text.data(), static_cast<unsigned int>(text.size())) != nvml::Success) {
        return {};
    }
    text.back() = '\0';
    return text.data();
}

template <typename Function>
Reading wattsOf(const Function &function, nvml::Device device)
{
    constexpr double milliwattsPerWatt = 1000.0;
    unsigned int milliwatts = 0;
    return ask(function, device, &milliwatts) == nvml::Success ? Reading{milliwatts / milliwattsPerWatt} : Reading{};
}

std::vector<std::string> throttleOf(const NvmlLibrary &library, nvml::Device device)
{
    unsigned long long bits = 0;
    std::vector<std::string> words;
    if (ask(library.throttle, device, &bits) != nvml::Success) {
        return words;
    }
    for (const Reason &reason : reasons) {
        if (bits & reason.bit) {
            words.emplace_back(reason.word);
        }
    }
    return words;
}

std::optional<std::uint64_t> eccErrors(const NvmlLibrary &library, nvml::Device device, int errors)
{
    /// Above it JSON's numbers lose count; a broken driver says so.
    constexpr unsigned long long mostCounted = 9'007'199'254'740'991;
    unsigned long long count = 0;
    const bool isKnown = ask(library.eccErrors, device, errors, nvml::volatileCounter, &count) == nvml::Success;
    return isKnown && count <= mostCounted ? std::optional<std::uint64_t>{count} : std::nullopt;
}

std::vector<domain::GpuProcess> processesOf(const NvmlLibrary &library, nvml::Device device)
{
    constexpr double bytesPerMebibyte = 1024.0 * 1024.0;
    constexpr unsigned int room = 256;
    // So that a driver of longer entries writes nothing beyond it.
    std::vector<nvml::Process> processes(room * nvml::longestProcessBytes / sizeof(nvml::Process) + 1);
    unsigned int count = room;
    if (ask(library.processes, device, &count, processes.data()) != nvml::Success) {
        return {};
    }
    processes.resize(std::min(count, room));
    std::ranges::sort(processes, std::ranges::greater{}, &nvml::Process::memory);
    processes.resize(std::min<std::size_t>(processes.size(), mostGpuProcesses));
    std::vector<domain::GpuProcess> result;
    for (const nvml::Process &process : processes) {
        const bool isKnown = process.memory != unknownMemory;
        result.push_back({process.pid, userOfProcess(process.pid),
                          isKnown ? Reading{static_cast<double>(process.memory) / bytesPerMebibyte} : Reading{}});
    }
    return result;
}

/// What is said of slices and of whole GPUs alike.
GpuDetails commonDetails(const NvmlLibrary &library, nvml::Device device)
{
    GpuDetails details;
    details.uuid = nvmlUuid(library, device);
    details.name = textOf(library.name, device);
    details.eccCorrected = eccErrors(library, device, nvml::correctedErrors);
    details.eccUncorrected = eccErrors(library, device, nvml::uncorrectedErrors);
    details.processes = processesOf(library, device);
    return details;
}

} // namespace

std::string nvmlUuid(const NvmlLibrary &library, nvml::Device device)
{
    return textOf(library.uuid, device);
}

GpuDetails nvmlDetails(const NvmlLibrary &library, nvml::Device device)
{
    GpuDetails details = commonDetails(library, device);
    details.power = wattsOf(library.power, device);
    details.powerLimit = wattsOf(library.powerLimit, device);
    details.throttle = throttleOf(library, device);
    return details;
}

GpuDetails nvmlSliceDetails(const NvmlLibrary &library, nvml::Device slice, nvml::Device parent)
{
    GpuDetails details = commonDetails(library, slice);
    details.parent = nvmlUuid(library, parent);
    details.throttle = throttleOf(library, parent);
    return details;
}

} // namespace muster::agent
