// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/tally.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace muster::sim {
namespace {

std::string milliseconds(std::chrono::microseconds latency)
{
    std::array<char, 32> text;
    const double value = std::chrono::duration<double, std::milli>{latency}.count();
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 1).ptr;
    return std::string{text.data(), end} + " ms";
}

} // namespace

void Tally::addAcknowledged(std::size_t reports, std::chrono::microseconds latency)
{
    m_acknowledged += reports;
    if (m_latencies.size() < mostLatencies) {
        m_latencies.push_back(latency);
    }
}

std::string Tally::takeLine()
{
    std::string line = "sent " + std::to_string(m_sent) + ", acknowledged " + std::to_string(m_acknowledged)
                       + ", rejected " + std::to_string(m_rejected);
    if (!m_latencies.empty()) {
        std::ranges::sort(m_latencies);
        const auto percentile = [this](std::size_t percent) {
            return milliseconds(m_latencies[(m_latencies.size() - 1) * percent / 100]);
        };
        line += ", ack p50 " + percentile(50) + ", p99 " + percentile(99);
        m_latencies.clear();
    }
    return line;
}

} // namespace muster::sim
