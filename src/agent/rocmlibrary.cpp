// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rocmlibrary.h"

#include "agent/sharedlibrary.h"

namespace muster::agent {

std::optional<RocmLibrary> loadRocm(const std::string &file)
{
    SharedLibrary library{file};
    if (!library.isOpen()) {
        return {};
    }
    RocmLibrary rocm;
    const bool isComplete = library.find({"rsmi_init"}, rocm.init) && library.find({"rsmi_shut_down"}, rocm.shutdown)
                            && library.find({"rsmi_num_monitor_devices"}, rocm.deviceCount)
                            && library.find({"rsmi_dev_busy_percent_get"}, rocm.busy)
                            && library.find({"rsmi_dev_memory_total_get"}, rocm.memoryTotal)
                            && library.find({"rsmi_dev_memory_usage_get"}, rocm.memoryUsed)
                            && library.find({"rsmi_dev_temp_metric_get"}, rocm.temperature);
    if (!isComplete) {
        library.close();
        return {};
    }
    library.find({"rsmi_dev_power_ave_get"}, rocm.power);
    library.find({"rsmi_dev_power_cap_get"}, rocm.powerLimit);
    library.find({"rsmi_dev_name_get"}, rocm.name);
    library.find({"rsmi_dev_unique_id_get"}, rocm.uniqueId);
    return rocm;
}

} // namespace muster::agent
