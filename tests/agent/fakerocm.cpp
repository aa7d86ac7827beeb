// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for AMD's library, to prove that its functions are found by their true names. One GPU, without a sensor at
// its edge.
#include <cstdint>
#include <cstdio>

extern "C" {

int rsmi_init(std::uint64_t)
{
    return 0;
}

int rsmi_shut_down()
{
    return 0;
}

int rsmi_num_monitor_devices(std::uint32_t *count)
{
    *count = 1;
    return 0;
}

int rsmi_dev_busy_percent_get(std::uint32_t, std::uint32_t *percent)
{
    *percent = 64;
    return 0;
}

int rsmi_dev_memory_total_get(std::uint32_t, int kind, std::uint64_t *bytes)
{
    *bytes = 192ULL << 30;
    return kind;
}

int rsmi_dev_memory_usage_get(std::uint32_t, int kind, std::uint64_t *bytes)
{
    *bytes = 2ULL << 30;
    return kind;
}

int rsmi_dev_temp_metric_get(std::uint32_t, std::uint32_t sensor, int metric, std::int64_t *millidegrees)
{
    *millidegrees = 47'000;
    return sensor == 1 && metric == 0 ? 0 : 2;
}

int rsmi_dev_power_ave_get(std::uint32_t, std::uint32_t, std::uint64_t *microwatts)
{
    *microwatts = 305'500'000;
    return 0;
}

int rsmi_dev_name_get(std::uint32_t, char *text, std::size_t size)
{
    std::snprintf(text, size, "Fake MI300X");
    return 0;
}

int rsmi_dev_unique_id_get(std::uint32_t, std::uint64_t *id)
{
    *id = 0xabc123;
    return 0;
}
}
