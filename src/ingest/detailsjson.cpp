// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/detailsjson.h"

namespace muster::ingest {
namespace json = boost::json;
namespace {

json::value numberOrNull(domain::Reading reading)
{
    return reading.isKnown() ? json::value(reading.value()) : json::value(nullptr);
}

template <typename Number>
json::value numberOrNull(std::optional<Number> number)
{
    return number ? json::value(*number) : json::value(nullptr);
}

json::value toJson(const domain::GpuDetails &gpu)
{
    json::array processes;
    for (const domain::GpuProcess &process : gpu.processes) {
        processes.push_back(
            {{"pid", process.pid}, {"user", textOrNull(process.user)}, {"memory", numberOrNull(process.memory)}});
    }
    return {
        {"uuid", textOrNull(gpu.uuid)},
        {"name", textOrNull(gpu.name)},
        {"mig", textOrNull(gpu.parent)},
        {"power", numberOrNull(gpu.power)},
        {"power_limit", numberOrNull(gpu.powerLimit)},
        {"throttle", json::array(gpu.throttle.begin(), gpu.throttle.end())},
        {"ecc_corrected", numberOrNull(gpu.eccCorrected)},
        {"ecc_uncorrected", numberOrNull(gpu.eccUncorrected)},
        {"xid", numberOrNull(gpu.xid)},
        {"processes", std::move(processes)},
    };
}

} // namespace

json::value textOrNull(std::string_view text)
{
    return text.empty() ? json::value(nullptr) : json::value(text);
}

json::value detailsJson(const domain::Details &details)
{
    if (!details.isKnown()) {
        return nullptr;
    }
    json::array gpus;
    for (const domain::GpuDetails &gpu : details->gpus) {
        gpus.push_back(toJson(gpu));
    }
    return {
        {"boot_id", textOrNull(details->bootId)},
        {"os", textOrNull(details->os)},
        {"cpu_model", textOrNull(details->cpuModel)},
        {"home_disk_total", numberOrNull(details->homeDiskTotal)},
        {"home_disk_free", numberOrNull(details->homeDiskFree)},
        {"gpus", std::move(gpus)},
    };
}

json::value conflictJson(const std::optional<domain::Conflict> &conflict)
{
    if (!conflict) {
        return nullptr;
    }
    json::array speakers;
    for (const domain::Speaker &speaker : conflict->speakers) {
        speakers.push_back({{"ip", textOrNull(speaker.origin.address())}, {"boot_id", textOrNull(speaker.bootId)}});
    }
    return {{"since", domain::formatRfc3339(conflict->since)}, {"machines", std::move(speakers)}};
}

} // namespace muster::ingest
