// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for NVIDIA's library, to prove that its functions are found by their true names, and that structures have
// its layout: they are written here as NVIDIA's header has them. One GPU, of an older driver.
#include <cstdio>
#include <unistd.h>

extern "C" {

struct nvmlProcessInfo_v2_t
{
    unsigned int pid;
    unsigned long long usedGpuMemory;
    unsigned int gpuInstanceId;
    unsigned int computeInstanceId;
};

/// Of the first drivers 535, for nvmlDeviceGetComputeRunningProcesses_v3.
struct nvmlProcessInfo_t
{
    unsigned int pid;
    unsigned long long usedGpuMemory;
    unsigned int gpuInstanceId;
    unsigned int computeInstanceId;
    unsigned long long usedGpuCcProtectedMemory;
};

struct nvmlEventData_t
{
    void *device;
    unsigned long long eventType;
    unsigned long long eventData;
    unsigned int gpuInstanceId;
    unsigned int computeInstanceId;
};

int nvmlInit_v2()
{
    return 0;
}

int nvmlShutdown()
{
    return 0;
}

int nvmlDeviceGetCount_v2(unsigned int *count)
{
    *count = 1;
    return 0;
}

int nvmlDeviceGetHandleByIndex_v2(unsigned int, void **device)
{
    static int gpu = 0;
    *device = &gpu;
    return 0;
}

int nvmlDeviceGetUtilizationRates(void *, unsigned int utilization[2])
{
    utilization[0] = 73;
    utilization[1] = 12;
    return 0;
}

int nvmlDeviceGetMemoryInfo(void *, unsigned long long totalFreeUsed[3])
{
    totalFreeUsed[0] = 80ULL << 30;
    totalFreeUsed[1] = 60ULL << 30;
    totalFreeUsed[2] = 20ULL << 30;
    return 0;
}

int nvmlDeviceGetTemperature(void *, int, unsigned int *celsius)
{
    *celsius = 41;
    return 0;
}

int nvmlDeviceGetUUID(void *, char *text, unsigned int size)
{
    std::snprintf(text, size, "GPU-fake");
    return 0;
}

int nvmlDeviceGetName(void *, char *text, unsigned int size)
{
    std::snprintf(text, size, "Fake H100");
    return 0;
}

int nvmlDeviceGetPowerUsage(void *, unsigned int *milliwatts)
{
    *milliwatts = 412'500;
    return 0;
}

int nvmlDeviceGetEnforcedPowerLimit(void *, unsigned int *milliwatts)
{
    *milliwatts = 700'000;
    return 0;
}

int nvmlDeviceGetCurrentClocksThrottleReasons(void *, unsigned long long *reasons)
{
    *reasons = 0x45;
    return 0;
}

int nvmlDeviceGetTotalEccErrors(void *, int errors, int, unsigned long long *count)
{
    *count = errors == 0 ? 12 : 3;
    return 0;
}

int nvmlDeviceGetComputeRunningProcesses_v2(void *, unsigned int *count, nvmlProcessInfo_v2_t *processes)
{
    *count = 2;
    processes[0] = {4'000'000'000, ~0ULL, 0, 0};
    processes[1] = {static_cast<unsigned int>(getpid()), 3ULL << 30, 0, 0};
    return 0;
}

int nvmlDeviceGetComputeRunningProcesses_v3(void *, unsigned int *count, nvmlProcessInfo_t *processes)
{
    *count = 2;
    processes[0] = {1, 1, 0, 0, 1};
    processes[1] = {2, 2, 0, 0, 2};
    return 0;
}

int nvmlEventSetCreate(void **set)
{
    static int events = 0;
    *set = &events;
    return 0;
}

int nvmlEventSetFree(void *)
{
    return 0;
}

int nvmlDeviceRegisterEvents(void *, unsigned long long, void *)
{
    return 0;
}

int nvmlEventSetWait_v2(void *, nvmlEventData_t *event, unsigned int)
{
    static int told = 0;
    void *gpu = nullptr;
    nvmlDeviceGetHandleByIndex_v2(0, &gpu);
    *event = {gpu, 8, 79, ~0U, ~0U};
    return told++ == 0 ? 0 : 10;
}
}
