// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nvmlprobe.h"

#include "agent/nvmldetails.h"

#include <algorithm>

namespace muster::agent {
namespace {

/// More than any machine has, and than any GPU can be cut into; a driver that says so is broken.
constexpr unsigned int mostGpus = 256;
constexpr unsigned int mostSlices = 64;

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
    if (open(now) && !listUnits()) {
        close();
    }
    for (const Unit &unit : m_units) {
        stats.gpus.push_back(read(unit));
    }
}

void NvmlProbe::describe(domain::MachineDetails &details)
{
    m_errors.listen();
    for (const Unit &unit : m_units) {
        details.gpus.push_back(detailsOf(unit));
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
        m_errors.close();
        m_library.shutdown();
        m_isOpen = false;
    }
    for (Unit &unit : m_units) {
        unit.device = unit.parent = nullptr;
    }
}

bool NvmlProbe::listUnits()
{
    unsigned int count = 0;
    if (m_library.deviceCount(&count) != nvml::Success) {
        return false;
    }
    count = std::min(count, mostGpus);
    m_units.clear();
    for (unsigned int index = 0; index < count; ++index) {
        addUnits(index);
    }
    m_errors.open(count);
    return true;
}

void NvmlProbe::addUnits(unsigned int index)
{
    nvml::Device gpu = nullptr;
    if (m_library.deviceByIndex(index, &gpu) != nvml::Success) {
        m_units.push_back({nullptr, nullptr, index});
        return;
    }
    unsigned int mode = 0;
    unsigned int pending = 0;
    unsigned int slices = 0;
    const bool isCut = ask(m_library.migMode, gpu, &mode, &pending) == nvml::Success && mode == nvml::migEnabled
                       && ask(m_library.mostSlices, gpu, &slices) == nvml::Success;
    const std::size_t before = m_units.size();
    for (unsigned int i = 0; isCut && i < std::min(slices, mostSlices); ++i) {
        if (nvml::Device slice = nullptr; ask(m_library.sliceByIndex, gpu, i, &slice) == nvml::Success) {
            m_units.push_back({slice, gpu, index});
        }
    }
    if (m_units.size() == before) {
        m_units.push_back({gpu, nullptr, index});
    }
}

domain::GpuReadings NvmlProbe::read(const Unit &unit) const
{
    using domain::GpuMetric;
    using domain::Reading;
    constexpr double bytesPerMebibyte = 1024.0 * 1024.0;

    domain::GpuReadings readings;
    if (!unit.device) {
        return readings;
    }
    if (nvml::Utilization utilization; m_library.utilization(unit.device, &utilization) == nvml::Success) {
        readings[GpuMetric::Utilization] = Reading{static_cast<double>(utilization.gpu)};
    }
    // A slice is as warm as the GPU.
    const nvml::Device warm = unit.parent ? unit.parent : unit.device;
    if (unsigned int celsius = 0; m_library.temperature(warm, nvml::gpuSensor, &celsius) == nvml::Success) {
        readings[GpuMetric::Temperature] = Reading{static_cast<double>(celsius)};
    }
    if (nvml::Memory memory; m_library.memory(unit.device, &memory) == nvml::Success) {
        readings[GpuMetric::MemoryUsed] = Reading{static_cast<double>(memory.used) / bytesPerMebibyte};
        readings[GpuMetric::MemoryFree] = Reading{static_cast<double>(memory.free) / bytesPerMebibyte};
    }
    return readings;
}

domain::GpuDetails NvmlProbe::detailsOf(const Unit &unit)
{
    domain::GpuDetails details;
    if (unit.device) {
        details =
            unit.parent ? nvmlSliceDetails(m_library, unit.device, unit.parent) : nvmlDetails(m_library, unit.device);
    }
    std::string &uuid = m_uuids[unit.index];
    if (const std::string &said = unit.parent ? details.parent : details.uuid; !said.empty()) {
        uuid = said;
    }
    if (!unit.parent) {
        details.uuid = uuid;
    }
    details.xid = m_errors.newestOf(uuid);
    return details;
}

} // namespace muster::agent
