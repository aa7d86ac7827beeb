// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readdetails.h"

#include "ingest/limits.h"

#include <limits>

namespace muster::ingest {
namespace {

using namespace domain;

/// The largest whole number that JSON's numbers tell from its neighbours.
constexpr double mostCounted = 9'007'199'254'740'991;

std::optional<std::uint32_t> number32(FieldReader &fields, std::string_view key)
{
    const auto number = fields.number(key, {0.0, std::numeric_limits<std::uint32_t>::max()});
    return number ? std::optional{static_cast<std::uint32_t>(*number)} : std::nullopt;
}

/// Unknown where nothing can have been counted that often: a counter gone astray is no reason to refuse the report.
std::optional<std::uint64_t> counter(FieldReader &fields, std::string_view key)
{
    const auto number = fields.reading(key);
    const bool isPossible = number && *number >= 0.0 && *number <= mostCounted;
    return isPossible ? std::optional{static_cast<std::uint64_t>(*number)} : std::nullopt;
}

Reading figure(FieldReader &fields, std::string_view key, const MetricInfo &metric)
{
    const auto value = fields.reading(key);
    return value ? quantized(metric, *value) : Reading{};
}

GpuProcess readProcess(FieldReader &fields)
{
    return {number32(fields, "pid").value_or(0), fields.nameOrEmpty("user"), figure(fields, "memory", sizeFigure)};
}

GpuDetails readGpu(FieldReader &fields)
{
    GpuDetails gpu;
    gpu.uuid = fields.nameOrEmpty("uuid");
    gpu.name = fields.nameOrEmpty("name");
    gpu.parent = fields.nameOrEmpty("mig");
    gpu.power = figure(fields, "power", powerFigure);
    gpu.powerLimit = figure(fields, "power_limit", powerFigure);
    gpu.throttle = fields.names("throttle", TextRule::NoControlCharacters, limits::throttleReasons)
                       .value_or(std::vector<std::string>{});
    gpu.eccCorrected = counter(fields, "ecc_corrected");
    gpu.eccUncorrected = counter(fields, "ecc_uncorrected");
    gpu.xid = number32(fields, "xid");
    gpu.processes = fields.objects("processes", limits::processes, readProcess);
    return gpu;
}

} // namespace

Details readDetails(FieldReader &extension)
{
    MachineDetails machine;
    machine.bootId = extension.nameOrEmpty("boot_id");
    machine.os = extension.nameOrEmpty("os");
    machine.cpuModel = extension.nameOrEmpty("cpu_model");
    machine.homeDiskTotal = figure(extension, "home_disk_total", sizeFigure);
    machine.homeDiskFree = figure(extension, "home_disk_free", sizeFigure);
    machine.gpus = extension.objects("gpus", limits::gpus, readGpu);
    return Details{std::move(machine)};
}

} // namespace muster::ingest
