// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nvmllibrary.h"

#include "agent/sharedlibrary.h"

namespace muster::agent {
namespace {

void findOptional(const SharedLibrary &library, NvmlLibrary &nvml)
{
    library.find({"nvmlDeviceGetUUID"}, nvml.uuid);
    library.find({"nvmlDeviceGetName"}, nvml.name);
    library.find({"nvmlDeviceGetPowerUsage"}, nvml.power);
    library.find({"nvmlDeviceGetEnforcedPowerLimit"}, nvml.powerLimit);
    // Renamed with driver 535.
    library.find({"nvmlDeviceGetCurrentClocksEventReasons", "nvmlDeviceGetCurrentClocksThrottleReasons"},
                 nvml.throttle);
    library.find({"nvmlDeviceGetTotalEccErrors"}, nvml.eccErrors);
    library.find({"nvmlDeviceGetMigMode"}, nvml.migMode);
    library.find({"nvmlDeviceGetMaxMigDeviceCount"}, nvml.mostSlices);
    library.find({"nvmlDeviceGetMigDeviceHandleByIndex"}, nvml.sliceByIndex);
    // The third of the first drivers 535 wrote longer entries.
    library.find({"nvmlDeviceGetComputeRunningProcesses_v2", "nvmlDeviceGetComputeRunningProcesses_v3"},
                 nvml.processes);
    library.find({"nvmlEventSetCreate"}, nvml.createEventSet);
    library.find({"nvmlEventSetFree"}, nvml.freeEventSet);
    library.find({"nvmlDeviceRegisterEvents"}, nvml.registerEvents);
    // The first writes only the beginning of an event.
    library.find({"nvmlEventSetWait_v2", "nvmlEventSetWait"}, nvml.waitForEvent);
}

} // namespace

std::optional<NvmlLibrary> loadNvml(const std::string &file)
{
    SharedLibrary library{file};
    if (!library.isOpen()) {
        return {};
    }
    NvmlLibrary nvml;
    const bool isComplete = library.find({"nvmlInit_v2"}, nvml.init) && library.find({"nvmlShutdown"}, nvml.shutdown)
                            && library.find({"nvmlDeviceGetCount_v2"}, nvml.deviceCount)
                            && library.find({"nvmlDeviceGetHandleByIndex_v2"}, nvml.deviceByIndex)
                            && library.find({"nvmlDeviceGetUtilizationRates"}, nvml.utilization)
                            && library.find({"nvmlDeviceGetMemoryInfo"}, nvml.memory)
                            && library.find({"nvmlDeviceGetTemperature"}, nvml.temperature);
    if (!isComplete) {
        library.close();
        return {};
    }
    findOptional(library, nvml);
    return nvml;
}

} // namespace muster::agent
