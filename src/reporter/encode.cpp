// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/encode.h"

#include "reporter/jsonwriter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace muster::reporter {
namespace {

using domain::CpuMetric;
using domain::GpuMetric;
using domain::HostMetric;
using domain::MetricInfo;
using domain::Reading;

/// Keys of machine_stats, in the order of the enumerations.
constexpr std::array<std::string_view, domain::HostReadings::size> hostKeys{
    "memory_used", "memory_free", "disk_free_home", "disk_read", "disk_write", "network_rx", "network_tx"};
constexpr std::array<std::string_view, domain::GpuReadings::size> gpuKeys{
    "gpu_usage", "gpu_temperature", "gpu_memory_used", "gpu_memory_free", "gpu_fraction"};

/// To the metric's step, then to four decimals: short on the wire, and read back as the same step.
Reading rounded(const MetricInfo &metric, Reading reading)
{
    constexpr double decimals = 10'000.0;
    const Reading step = reading.isKnown() ? domain::quantized(metric, reading.value()) : reading;
    return step.isKnown() ? Reading{std::round(step.value() * decimals) / decimals} : step;
}

void appendReading(std::string &out, Reading reading)
{
    if (reading.isKnown()) {
        appendNumber(out, reading.value());
    } else {
        out += "null";
    }
}

void writeReadings(ObjectWriter &object, std::string_view key, CpuMetric metric, const std::vector<Reading> &readings)
{
    if (readings.empty()) {
        return;
    }
    std::string &out = object.key(key);
    appendList(out, readings, [&](Reading reading) { appendReading(out, rounded(info(metric), reading)); });
}

void writeGpus(ObjectWriter &object, const std::vector<domain::GpuReadings> &gpus)
{
    if (gpus.empty()) {
        return;
    }
    domain::forEachMetric<GpuMetric>([&](GpuMetric metric) {
        const auto isKnown = [metric](const domain::GpuReadings &gpu) { return gpu[metric].isKnown(); };
        // The usage list is always there: its length says how many GPUs there are, whatever could be read of them.
        if (metric != GpuMetric::Utilization && std::ranges::none_of(gpus, isKnown)) {
            return;
        }
        std::string &out = object.key(gpuKeys[static_cast<std::size_t>(metric)]);
        appendList(out, gpus,
                   [&](const domain::GpuReadings &gpu) { appendReading(out, rounded(info(metric), gpu[metric])); });
    });
}

void appendStats(std::string &out, const domain::MachineStats &stats)
{
    ObjectWriter object{out};
    writeReadings(object, "cpu_usage", CpuMetric::Utilization, stats.cpuUtilization);
    writeReadings(object, "cpu_temperature", CpuMetric::Temperature, stats.cpuTemperature);
    domain::forEachMetric<HostMetric>([&](HostMetric metric) {
        if (const Reading reading = rounded(info(metric), stats.host[metric]); reading.isKnown()) {
            appendNumber(object.key(hostKeys[static_cast<std::size_t>(metric)]), reading.value());
        }
    });
    writeGpus(object, stats.gpus);
}

/// What Muster adds to the report; ClearML ignores it.
void writeExtension(ObjectWriter &object, const domain::Report &report)
{
    if (report.knowsTask && !report.interval) {
        return;
    }
    ObjectWriter extension{object.key("muster")};
    if (!report.knowsTask) {
        extension.key("knows_task") += "false";
    }
    if (report.interval) {
        appendNumber(extension.key("interval_ms"), std::int64_t{report.interval->count()});
    }
}

void writeText(ObjectWriter &object, std::string_view key, const std::string &text)
{
    if (!text.empty()) {
        appendText(object.key(key), text);
    }
}

void writeCapacity(ObjectWriter &object, const domain::CapacityReport &report)
{
    ObjectWriter properties{object.key("properties")};
    const auto write = [&properties](std::string_view key, Reading reading) {
        if (reading.isKnown()) {
            appendNumber(properties.key(key), reading.value());
        }
    };
    write("max_workers", report.maxWorkers);
    write("max_gpus", report.maxGpus);
    write("max_cpus", report.maxCpus);
}

template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

std::string statusReportJson(const domain::Report &report)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("worker"), report.worker);
        appendNumber(object.key("timestamp"), domain::toUnixMilliseconds(report.timestamp));
        object.key("machine_stats");
        if (report.stats) {
            appendStats(out, *report.stats);
        } else {
            out += "null";
        }
        writeText(object, "task", report.task);
        writeText(object, "queue", report.queue);
        if (report.queues) {
            appendTexts(object.key("queues"), *report.queues);
        }
        if (report.tags) {
            appendTexts(object.key("tags"), *report.tags);
        }
        writeExtension(object, report);
    }
    return out;
}

std::string registrationJson(const domain::Registration &registration)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("worker"), registration.worker);
        appendTexts(object.key("queues"), registration.queues);
        appendNumber(object.key("timeout"), std::int64_t{registration.timeout.count()});
    }
    return out;
}

std::string unregistrationJson(const domain::Unregistration &unregistration)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("worker"), unregistration.worker);
    }
    return out;
}

std::string capacityReportJson(const domain::CapacityReport &report)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("worker"), report.worker);
        object.key("partial") += report.partial ? "true" : "false";
        appendText(object.key("key"), report.key);
        appendNumber(object.key("timestamp"), domain::toUnixMilliseconds(report.timestamp));
        appendNumber(object.key("timeout"), std::chrono::duration<double>{report.timeout}.count());
        appendTexts(object.key("resource_groups"), report.resourceGroups);
        writeCapacity(object, report);
    }
    return out;
}

std::string capacityRemovalJson(const domain::CapacityRemoval &removal)
{
    std::string out;
    {
        ObjectWriter object{out};
        appendText(object.key("key"), removal.key);
        writeText(object, "worker", removal.worker);
    }
    return out;
}

Call toCall(const domain::Message &message)
{
    const Overloaded encode{
        [](const domain::Report &said) {
            return Call{"workers.status_report", statusReportJson(said)};
        },
        [](const domain::Registration &said) {
            return Call{"workers.register", registrationJson(said)};
        },
        [](const domain::Unregistration &said) {
            return Call{"workers.unregister", unregistrationJson(said)};
        },
        [](const domain::CapacityReport &said) {
            return Call{"workers.cluster_report", capacityReportJson(said)};
        },
        [](const domain::CapacityRemoval &said) {
            return Call{"workers.cluster_unregister", capacityRemovalJson(said)};
        },
    };
    return std::visit(encode, message);
}

Call toBatch(std::span<const std::string> statusReports)
{
    Call call{"workers.status_report_batch", {}};
    for (const std::string &report : statusReports) {
        call.body.append(report).append("\n");
    }
    return call;
}

} // namespace muster::reporter
