// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/heldbytes.h"

namespace muster::ingest {
namespace {

using namespace domain;

/// What a list holds besides what its entries hold.
template <typename Entry>
std::size_t entryBytes(const std::vector<Entry> &list)
{
    return list.size() * sizeof(Entry);
}

std::size_t textBytes(const std::vector<std::string> &texts)
{
    std::size_t bytes = entryBytes(texts);
    for (const std::string &text : texts) {
        bytes += text.size();
    }
    return bytes;
}

std::size_t textBytes(const std::optional<std::vector<std::string>> &texts)
{
    return texts ? textBytes(*texts) : 0;
}

std::size_t statsBytes(const MachineStats &stats)
{
    return entryBytes(stats.cpuUtilization) + entryBytes(stats.cpuTemperature) + entryBytes(stats.gpus);
}

std::size_t gpuBytes(const GpuDetails &gpu)
{
    std::size_t bytes = gpu.uuid.size() + gpu.name.size() + gpu.parent.size() + textBytes(gpu.throttle);
    bytes += entryBytes(gpu.processes);
    for (const GpuProcess &process : gpu.processes) {
        bytes += process.user.size();
    }
    return bytes;
}

std::size_t detailsBytes(const MachineDetails &details)
{
    std::size_t bytes = sizeof details + details.bootId.size() + details.os.size() + details.cpuModel.size();
    bytes += entryBytes(details.gpus);
    for (const GpuDetails &gpu : details.gpus) {
        bytes += gpuBytes(gpu);
    }
    return bytes;
}

} // namespace

std::size_t heldBytes(const Report &report)
{
    return sizeof(Message) + report.worker.size() + report.task.size() + report.queue.size() + textBytes(report.queues)
           + textBytes(report.tags) + (report.stats ? statsBytes(*report.stats) : 0)
           + (report.details.isKnown() ? detailsBytes(report.details.get()) : 0);
}

} // namespace muster::ingest
