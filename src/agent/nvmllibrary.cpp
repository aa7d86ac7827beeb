// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nvmllibrary.h"

#include <dlfcn.h>

namespace muster::agent {
namespace {

template <typename Result, typename... Arguments>
bool find(void *library, const char *symbol, std::function<Result(Arguments...)> &function)
{
    void *address = dlsym(library, symbol);
    if (!address) {
        return false;
    }
    function = reinterpret_cast<Result (*)(Arguments...)>(address);
    return true;
}

} // namespace

std::optional<NvmlLibrary> loadNvml(const std::string &file)
{
    void *library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        return {};
    }
    NvmlLibrary nvml;
    const bool isComplete = find(library, "nvmlInit_v2", nvml.init) && find(library, "nvmlShutdown", nvml.shutdown)
                            && find(library, "nvmlDeviceGetCount_v2", nvml.deviceCount)
                            && find(library, "nvmlDeviceGetHandleByIndex_v2", nvml.deviceByIndex)
                            && find(library, "nvmlDeviceGetUtilizationRates", nvml.utilization)
                            && find(library, "nvmlDeviceGetMemoryInfo", nvml.memory)
                            && find(library, "nvmlDeviceGetTemperature", nvml.temperature);
    if (!isComplete) {
        dlclose(library);
        return {};
    }
    return nvml;
}

} // namespace muster::agent
