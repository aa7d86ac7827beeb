// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/cputemperatureprobe.h"

#include "agent/linux/kernelfile.h"

#include <algorithm>
#include <array>

namespace muster::agent {
namespace {

/// Drivers of processors: Intel, AMD (two generations), ARM boards.
constexpr std::array<std::string_view, 4> hwmonNames{"coretemp", "k10temp", "zenpower", "cpu_thermal"};
constexpr std::array<std::string_view, 3> zoneTypes{"x86_pkg_temp", "cpu-thermal", "cpu_thermal"};

template <typename Names>
std::vector<std::filesystem::path> sensors(const std::filesystem::path &folder, std::string_view nameFile,
                                           std::string_view valueFile, const Names &names)
{
    std::vector<std::filesystem::path> found;
    for (const std::filesystem::path &entry : entries(folder)) {
        if (std::ranges::find(names, readLine(entry / nameFile)) != names.end()) {
            found.push_back(entry / valueFile);
        }
    }
    return found;
}

} // namespace

CpuTemperatureProbe::CpuTemperatureProbe(const std::filesystem::path &root)
    : m_sensors(sensors(root / "sys/class/hwmon", "name", "temp1_input", hwmonNames))
{
    if (m_sensors.empty()) {
        m_sensors = sensors(root / "sys/class/thermal", "type", "temp", zoneTypes);
    }
}

void CpuTemperatureProbe::sample(domain::MachineStats &stats, SteadyTime)
{
    constexpr double millidegreesPerDegree = 1000.0;
    for (const std::filesystem::path &sensor : m_sensors) {
        const auto millidegrees = wholeNumber(readLine(sensor));
        // Zero is what a sensor says that has nothing to say.
        stats.cpuTemperature.push_back(
            millidegrees.value_or(0) == 0
                ? domain::Reading{}
                : domain::Reading{static_cast<double>(*millidegrees) / millidegreesPerDegree});
    }
}

} // namespace muster::agent
