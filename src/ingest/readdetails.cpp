// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readdetails.h"

#include "ingest/limits.h"

#include <limits>

namespace muster::ingest {
namespace {

using namespace domain;

/// The largest whole number that JSON's numbers tell from its neighbours.
constexpr double mostCounted = 9'007'199'254'740'991;

template <typename Number>
std::optional<Number> wholeNumber(FieldReader &fields, std::string_view key, double most)
{
    const auto number = fields.number(key, {0.0, most});
    return number ? std::optional{static_cast<Number>(*number)} : std::nullopt;
}

std::optional<std::uint32_t> number32(FieldReader &fields, std::string_view key)
{
    return wholeNumber<std::uint32_t>(fields, key, std::numeric_limits<std::uint32_t>::max());
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
    gpu.eccCorrected = wholeNumber<std::uint64_t>(fields, "ecc_corrected", mostCounted);
    gpu.eccUncorrected = wholeNumber<std::uint64_t>(fields, "ecc_uncorrected", mostCounted);
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
