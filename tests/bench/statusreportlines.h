// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace muster::bench {

/// The figures of statusReportBody() in the line protocol: a line for the machine and one for each of its GPUs.
inline std::string statusReportLines(const std::string &group, const std::string &name, long long timestamp)
{
    const std::string labels = ",category=bench,group=" + group + ",worker=" + name;
    const std::string end = ' ' + std::to_string(timestamp) + '\n';
    std::string lines =
        "host" + labels
        + " cpu_usage=53.79,disk_free_home=75.5,disk_read=0.099,disk_write=49.647,memory_free=23319.798,"
          "memory_used=558.105,network_rx=0.125,network_tx=0.25"
        + end;
    for (int gpu = 0; gpu < 8; ++gpu) {
        lines += "gpu" + labels + ",gpu=" + std::to_string(gpu) + " fraction=1,memory_free="
                 + std::to_string(80'559 - gpu) + ",memory_used=" + std::to_string(1'000 + gpu)
                 + ",temperature=" + std::to_string(30 + gpu) + ",usage=" + std::to_string(10 + gpu) + end;
    }
    return lines;
}

} // namespace muster::bench
