// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for NVIDIA's library, to prove that its functions are found by their true names. One GPU.
extern "C" {

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
}
