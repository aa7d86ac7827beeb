// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rocmprobe.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace muster::agent {
namespace {

using domain::GpuMetric;
using domain::Reading;

/// More than any machine has.
constexpr std::uint32_t mostGpus = 256;
constexpr int success = RocmLibrary::success;

template <typename Function>
Reading wattsOf(const Function &function, std::uint32_t gpu)
{
    constexpr double microwattsPerWatt = 1e6;
    std::uint64_t microwatts = 0;
    return function && function(gpu, 0, &microwatts) == success
               ? Reading{static_cast<double>(microwatts) / microwattsPerWatt}
               : Reading{};
}

Reading temperatureOf(const RocmLibrary &library, std::uint32_t gpu)
{
    constexpr double millidegreesPerDegree = 1000.0;
    for (const std::uint32_t sensor : {RocmLibrary::edgeSensor, RocmLibrary::junctionSensor}) {
        std::int64_t millidegrees = 0;
        if (library.temperature(gpu, sensor, RocmLibrary::current, &millidegrees) == success && millidegrees > 0) {
            return Reading{static_cast<double>(millidegrees) / millidegreesPerDegree};
        }
    }
    return {};
}

} // namespace

RocmProbe::RocmProbe(RocmLibrary library)
    : m_library(std::move(library)),
      m_isOpen(m_library.init(0) == success)
{
    if (std::uint32_t count = 0; m_isOpen && m_library.deviceCount(&count) == success) {
        m_count = std::min(count, mostGpus);
    }
}

RocmProbe::~RocmProbe()
{
    if (m_isOpen) {
        m_library.shutdown();
    }
}

void RocmProbe::sample(domain::MachineStats &stats, SteadyTime)
{
    for (std::uint32_t gpu = 0; gpu < m_count; ++gpu) {
        stats.gpus.push_back(read(gpu));
    }
}

void RocmProbe::describe(domain::MachineDetails &details)
{
    for (std::uint32_t gpu = 0; gpu < m_count; ++gpu) {
        details.gpus.push_back(detailsOf(gpu));
    }
}

domain::GpuReadings RocmProbe::read(std::uint32_t gpu) const
{
    constexpr double bytesPerMebibyte = 1024.0 * 1024.0;
    domain::GpuReadings readings;
    if (std::uint32_t percent = 0; m_library.busy(gpu, &percent) == success) {
        readings[GpuMetric::Utilization] = Reading{static_cast<double>(percent)};
    }
    readings[GpuMetric::Temperature] = temperatureOf(m_library, gpu);
    std::uint64_t total = 0;
    std::uint64_t used = 0;
    if (m_library.memoryTotal(gpu, RocmLibrary::videoMemory, &total) == success
        && m_library.memoryUsed(gpu, RocmLibrary::videoMemory, &used) == success && used <= total) {
        readings[GpuMetric::MemoryUsed] = Reading{static_cast<double>(used) / bytesPerMebibyte};
        readings[GpuMetric::MemoryFree] = Reading{static_cast<double>(total - used) / bytesPerMebibyte};
    }
    return readings;
}

domain::GpuDetails RocmProbe::detailsOf(std::uint32_t gpu) const
{
    domain::GpuDetails details;
    if (std::array<char, 128> name{}; m_library.name && m_library.name(gpu, name.data(), name.size() - 1) == success) {
        details.name = name.data();
    }
    if (std::uint64_t id = 0; m_library.uniqueId && m_library.uniqueId(gpu, &id) == success && id != 0) {
        std::array<char, 16> digits{};
        details.uuid = "GPU-" + std::string{digits.data(), std::to_chars(digits.begin(), digits.end(), id, 16).ptr};
    }
    details.power = wattsOf(m_library.power, gpu);
    details.powerLimit = wattsOf(m_library.powerLimit, gpu);
    return details;
}

} // namespace muster::agent
