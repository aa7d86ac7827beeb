// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace muster::bench {

/// A status report of a machine with eight GPUs as a ClearML agent sends it: 881 bytes.
inline std::string statusReportBody(const std::string &worker, long long timestamp)
{
    std::string body =
        R"({"machine_stats": {"cpu_usage": [53.79], "disk_free_home": 75.5, "gpu_fraction": [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, )"
        R"(1.0, 1.0], "gpu_memory_free": [80559.0, 80558.0, 80557.0, 80556.0, 80555.0, 80554.0, 80553.0, 80552.0], )"
        R"("gpu_memory_used": [1000.0, 1001.0, 1002.0, 1003.0, 1004.0, 1005.0, 1006.0, 1007.0], "gpu_temperature": [30.0, )"
        R"(31.0, 32.0, 33.0, 34.0, 35.0, 36.0, 37.0], "gpu_usage": [10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0], )"
        R"("disk_read": 0.099, "disk_write": 49.647, "memory_free": 23319.798, "memory_used": 558.105, "network_rx": 0.125, )"
        R"("network_tx": 0.25}, "timestamp": )"
        + std::to_string(timestamp) + R"(, "worker": ")" + worker
        + R"(", "tags": null, "is_daemon": true, "task": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "queue": )"
          R"("fffffffffffffffffffffffffffffff1", "queues": ["fffffffffffffffffffffffffffffff1"]})";
    constexpr std::size_t size = 881;
    if (body.size() < size) {
        body.insert(body.size() - 1, size - body.size(), ' ');
    }
    return body;
}

} // namespace muster::bench
