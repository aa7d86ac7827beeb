// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/networkrateprobe.h"

#include "agent/linux/kernelfile.h"

#include <algorithm>

namespace muster::agent {
namespace {

struct Device
{
    std::string name;
    std::uint64_t received = 0;
    std::uint64_t sent = 0;
};

/// Reads "  eth0: 74832358 1622 …"; the blank after the colon may be missing.
std::optional<Device> deviceIn(std::string_view line)
{
    constexpr std::size_t receivedField = 0;
    constexpr std::size_t sentField = 8;
    const std::size_t colon = line.rfind(':');
    if (colon == std::string_view::npos) {
        return {};
    }
    const std::vector<std::string_view> names = words(line.substr(0, colon));
    const std::vector<std::string_view> fields = words(line.substr(colon + 1));
    if (names.size() != 1 || fields.size() <= sentField) {
        return {};
    }
    const auto received = wholeNumber(fields[receivedField]);
    const auto sent = wholeNumber(fields[sentField]);
    if (!received || !sent) {
        return {};
    }
    return Device{std::string{names.front()}, *received, *sent};
}

} // namespace

NetworkRateProbe::NetworkRateProbe(std::filesystem::path root)
    : m_root(std::move(root))
{
}

void NetworkRateProbe::sample(domain::MachineStats &stats, SteadyTime now)
{
    std::vector<Device> devices;
    for (const std::string &line : readLines(m_root / "proc/net/dev")) {
        if (std::optional<Device> device = deviceIn(line); device && device->name != "lo") {
            devices.push_back(*std::move(device));
        }
    }
    const auto isVirtual = [this](const Device &device) {
        std::error_code error;
        return !std::filesystem::exists(m_root / "sys/class/net" / device.name / "device", error);
    };
    if (!std::ranges::all_of(devices, isVirtual)) {
        std::erase_if(devices, isVirtual);
    }
    RateMeter::Counters received;
    RateMeter::Counters sent;
    for (const Device &device : devices) {
        received[device.name] = device.received;
        sent[device.name] = device.sent;
    }
    stats.host[domain::HostMetric::NetworkRx] = m_received.update(std::move(received), now);
    stats.host[domain::HostMetric::NetworkTx] = m_sent.update(std::move(sent), now);
}

} // namespace muster::agent
