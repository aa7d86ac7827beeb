// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/heldbytes.h"
#include "ingest/limits.h"
#include "ingest/messages.h"
#include "ingest/parseobject.h"
#include "ingest/readdetails.h"

#include <algorithm>

namespace muster::ingest {
namespace {

using namespace domain;

struct HostField
{
    std::string_view key;
    HostMetric metric;
};

constexpr HostField hostFields[] = {
    {"memory_used", HostMetric::MemoryUsed},      {"memory_free", HostMetric::MemoryFree},
    {"disk_free_home", HostMetric::DiskFreeHome}, {"disk_read", HostMetric::DiskRead},
    {"disk_write", HostMetric::DiskWrite},        {"network_rx", HostMetric::NetworkRx},
    {"network_tx", HostMetric::NetworkTx},
};

struct CpuField
{
    std::string_view key;
    CpuMetric metric;
    std::vector<Reading> MachineStats::*list;
};

constexpr CpuField cpuFields[] = {
    {"cpu_usage", CpuMetric::Utilization, &MachineStats::cpuUtilization},
    {"cpu_temperature", CpuMetric::Temperature, &MachineStats::cpuTemperature},
};

struct GpuField
{
    std::string_view key;
    GpuMetric metric;
};

constexpr GpuField gpuFields[] = {
    {"gpu_usage", GpuMetric::Utilization},      {"gpu_temperature", GpuMetric::Temperature},
    {"gpu_memory_used", GpuMetric::MemoryUsed}, {"gpu_memory_free", GpuMetric::MemoryFree},
    {"gpu_fraction", GpuMetric::Fraction},
};

/// Nothing that runs is at 0 °C: agents say so when they could not read the sensor.
Reading believed(const MetricInfo &metric, std::optional<double> value)
{
    const bool isMissing = !value || (metric.unit == Unit::Celsius && *value == 0.0);
    return isMissing ? Reading{} : quantized(metric, *value);
}

std::optional<MachineStats> readStats(FieldReader &fields)
{
    if (fields.isEmpty()) {
        return std::nullopt;
    }
    MachineStats stats;
    for (const HostField &field : hostFields) {
        stats.host[field.metric] = believed(info(field.metric), fields.reading(field.key));
    }
    for (const CpuField &field : cpuFields) {
        const ReadingList values = fields.readings(field.key, limits::cpus);
        std::vector<Reading> &cpus = stats.*field.list;
        cpus.resize(values.size());
        values.forEach([&](std::size_t i, auto value) { cpus[i] = believed(info(field.metric), value); });
    }
    for (const GpuField &field : gpuFields) {
        const ReadingList values = fields.readings(field.key, limits::gpus);
        // The longest list says how many GPUs there are.
        stats.gpus.resize(std::max(stats.gpus.size(), values.size()));
        values.forEach(
            [&](std::size_t i, auto value) { stats.gpus[i][field.metric] = believed(info(field.metric), value); });
    }
    return stats;
}

/// What only Muster's own reporters say; ClearML servers skip it.
void readExtension(FieldReader &fields, Report &report)
{
    constexpr Range range{static_cast<double>(limits::shortestInterval.count()),
                          static_cast<double>(limits::longestInterval.count())};
    report.knowsTask = fields.flag("knows_task").value_or(true);
    if (const auto interval = fields.number("interval_ms", range)) {
        report.interval = std::chrono::milliseconds{static_cast<std::int64_t>(*interval)};
    }
    report.details = readDetails(fields);
}

Report readReport(FieldReader &fields, Timestamp receivedAt)
{
    Report report;
    report.worker = fields.name("worker");
    report.timestamp = fields.timestamp("timestamp", receivedAt);
    if (auto stats = fields.object("machine_stats")) {
        report.stats = readStats(*stats);
    }
    report.task = fields.nameOrEmpty("task");
    report.queue = fields.nameOrEmpty("queue");
    report.queues = fields.names("queues", TextRule::NoControlCharacters);
    report.tags = fields.names("tags", TextRule::AnyCharacter);
    if (auto extension = fields.object("muster")) {
        readExtension(*extension, report);
    }
    return report;
}

Error lineError(std::size_t line, Error error)
{
    error.message.insert(0, "line " + std::to_string(line) + ": ");
    return error;
}

Error tooMuchHeld()
{
    constexpr std::size_t mebibyte = 1024 * 1024;
    return {"the reports up to here take more than " + std::to_string(limits::batchHeldBytes / mebibyte)
                + " MiB once they are read; send fewer in one batch",
            Error::Kind::TooMuch};
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::string_view takeLine(std::string_view &lines)
{
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    return line;
}

} // namespace

Result<Report> parseStatusReport(std::string_view json, Timestamp receivedAt)
{
    return parseObject(json, [receivedAt](FieldReader &fields) { return readReport(fields, receivedAt); });
}

Result<std::vector<Message>> parseStatusReportBatch(std::string_view lines, Timestamp receivedAt)
{
    std::vector<Message> reports;
    std::size_t held = 0;
    for (std::size_t number = 1; !lines.empty(); ++number) {
        const std::string_view line = takeLine(lines);
        if (isBlank(line)) {
            continue;
        }
        if (reports.size() == limits::batchReports) {
            return Error{"expected at most " + std::to_string(limits::batchReports) + " reports in one batch"};
        }
        auto report = parseStatusReport(line, receivedAt);
        if (!report) {
            return lineError(number, report.error());
        }
        held += heldBytes(*report);
        if (held > limits::batchHeldBytes) {
            return lineError(number, tooMuchHeld());
        }
        reports.emplace_back(*std::move(report));
    }
    return reports;
}

std::size_t lineOfReport(std::string_view lines, std::size_t index)
{
    std::size_t number = 0;
    for (std::size_t reports = 0; reports <= index; ++number) {
        reports += isBlank(takeLine(lines)) ? 0 : 1;
    }
    return number;
}

} // namespace muster::ingest
