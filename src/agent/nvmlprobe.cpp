// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nvmlprobe.h"

#include <algorithm>

namespace muster::agent {
namespace {

/// More than any machine has; a driver that says so is broken.
constexpr unsigned int mostGpus = 256;

} // namespace

NvmlProbe::NvmlProbe(NvmlLibrary library)
    : m_library(std::move(library))
{
}

NvmlProbe::~NvmlProbe()
{
    close();
}

void NvmlProbe::sample(domain::MachineStats &stats, SteadyTime now)
{
    if (open(now)) {
        unsigned int count = 0;
        if (m_library.deviceCount(&count) == nvml::Success) {
            m_count = std::min(count, mostGpus);
        } else {
            close();
        }
    }
    for (unsigned int index = 0; index < m_count; ++index) {
        stats.gpus.push_back(m_isOpen ? readGpu(index) : domain::GpuReadings{});
    }
}

bool NvmlProbe::open(SteadyTime now)
{
    if (!m_isOpen && (!m_lastTry || now - *m_lastTry >= retryInterval)) {
        m_lastTry = now;
        m_isOpen = m_library.init() == nvml::Success;
    }
    return m_isOpen;
}

void NvmlProbe::close()
{
    if (m_isOpen) {
        m_library.shutdown();
        m_isOpen = false;
    }
}

domain::GpuReadings NvmlProbe::readGpu(unsigned int index)
{
    using domain::GpuMetric;
    using domain::Reading;
    constexpr double bytesPerMebibyte = 1024.0 * 1024.0;

    domain::GpuReadings readings;
    nvml::Device device = nullptr;
    if (m_library.deviceByIndex(index, &device) != nvml::Success) {
        return readings;
    }
    if (nvml::Utilization utilization; m_library.utilization(device, &utilization) == nvml::Success) {
        readings[GpuMetric::Utilization] = Reading{static_cast<double>(utilization.gpu)};
    }
    if (unsigned int celsius = 0; m_library.temperature(device, nvml::gpuSensor, &celsius) == nvml::Success) {
        readings[GpuMetric::Temperature] = Reading{static_cast<double>(celsius)};
    }
    if (nvml::Memory memory; m_library.memory(device, &memory) == nvml::Success) {
        readings[GpuMetric::MemoryUsed] = Reading{static_cast<double>(memory.used) / bytesPerMebibyte};
        readings[GpuMetric::MemoryFree] = Reading{static_cast<double>(memory.free) / bytesPerMebibyte};
    }
    return readings;
}

} // namespace muster::agent
