// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/xidwatch.h"

#include "agent/nvmldetails.h"

#include <utility>

namespace muster::agent {

XidWatch::XidWatch(const NvmlLibrary &library)
    : m_library(library)
{
}

void XidWatch::open(unsigned int gpus)
{
    if (m_events || ask(m_library.createEventSet, &m_events) != nvml::Success) {
        return;
    }
    for (unsigned int index = 0; index < gpus; ++index) {
        if (nvml::Device device = nullptr; m_library.deviceByIndex(index, &device) == nvml::Success) {
            m_uuids[device] = nvmlUuid(m_library, device);
            ask(m_library.registerEvents, device, nvml::xidEvent, m_events);
        }
    }
}

void XidWatch::close()
{
    if (m_events) {
        ask(m_library.freeEventSet, std::exchange(m_events, nullptr));
    }
}

void XidWatch::listen()
{
    // A GPU that fails again and again is heard of again the next time.
    constexpr int mostEvents = 100;
    nvml::Event event;
    for (int i = 0; m_events && i < mostEvents && ask(m_library.waitForEvent, m_events, &event, 0U) == nvml::Success;
         ++i) {
        if (event.type & nvml::xidEvent) {
            m_newest[m_uuids[event.device]] = static_cast<std::uint32_t>(event.data);
        }
    }
}

std::optional<std::uint32_t> XidWatch::newestOf(const std::string &gpuUuid) const
{
    const auto found = m_newest.find(gpuUuid);
    return found == m_newest.end() ? std::nullopt : std::optional{found->second};
}

} // namespace muster::agent
