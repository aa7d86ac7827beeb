// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/export.h"

#include <algorithm>
#include <functional>
#include <set>

namespace muster::app {

using namespace domain;

namespace {

struct SampleColumn
{
    std::string name;
    std::function<Cell(const Report &)> cell;
};

/// As many decimals as the metric's stored step has.
int decimalsOf(const MetricInfo &metric)
{
    int decimals = 0;
    for (int scale = 1; scale < metric.stepsPerUnit; scale *= 10) {
        ++decimals;
    }
    return decimals;
}

/// A column that is unknown for a report without figures.
SampleColumn figure(std::string name, std::function<Cell(const MachineStats &)> cell)
{
    return {std::move(name),
            [cell = std::move(cell)](const Report &report) { return report.stats ? cell(*report.stats) : Cell{}; }};
}

NumberList gpuList(const MachineStats &stats, GpuMetric metric)
{
    NumberList list{{}, decimalsOf(info(metric))};
    for (const GpuReadings &gpu : stats.gpus) {
        list.values.push_back(gpu[metric]);
    }
    return list;
}

std::vector<SampleColumn> sampleColumns(const ExportFilter &filter)
{
    std::vector<SampleColumn> columns{
        {"task", [](const Report &report) { return report.task.empty() ? Cell{} : Cell{report.task}; }},
        {"queue", [](const Report &report) { return report.queue.empty() ? Cell{} : Cell{report.queue}; }},
        figure("cpu_count",
               [](const auto &stats) { return Cell{static_cast<std::int64_t>(stats.cpuUtilization.size())}; }),
        figure("gpu_count", [](const auto &stats) { return Cell{static_cast<std::int64_t>(stats.gpus.size())}; }),
        figure("cpu_load_percent", [](const auto &stats) { return Cell{Number{cpuLoad(stats)}}; }),
        figure("gpu_utilization_percent", [](const auto &stats) { return Cell{Number{gpuUtilization(stats)}}; }),
        figure("ram_total_mib", [](const auto &stats) { return Cell{Number{memoryTotal(stats)}}; }),
    };
    forEachMetric<HostMetric>([&](HostMetric metric) {
        columns.push_back(figure(std::string{info(metric).key}, [=](const auto &stats) {
            return Cell{Number{stats.host[metric], decimalsOf(info(metric))}};
        }));
    });
    columns.push_back(
        figure("cpu_load_percent_list", [](const auto &stats) { return Cell{NumberList{stats.cpuUtilization}}; }));
    columns.push_back(figure("cpu_temperature_celsius_list",
                             [](const auto &stats) { return Cell{NumberList{stats.cpuTemperature}}; }));
    forEachMetric<GpuMetric>([&](GpuMetric metric) {
        columns.push_back(figure(std::string{info(metric).key} + "_list",
                                 [=](const auto &stats) { return Cell{gpuList(stats, metric)}; }));
    });
    std::erase_if(columns, [&](const SampleColumn &column) { return !filter.takesMetric(column.name); });
    return columns;
}

/// Agents send a second report without figures in the second in which a task starts or ends: together they are one
/// sample.
bool isNoticeOf(const Report &report, const Report &figures)
{
    return !report.stats && figures.stats && report.worker == figures.worker && report.timestamp == figures.timestamp;
}

/// The report with what the notice of its second says.
Report merged(Report report, const Report &notice)
{
    report.task = notice.task;
    report.queue = notice.queue;
    return report;
}

/// The workers of a group, where only one group is asked for.
std::function<bool(const std::string &)> groupMembership(const ExportJob &job)
{
    if (job.filter.group.empty()) {
        return [](const std::string &) { return true; };
    }
    Fleet fleet{storage::rulesFrom(job.reader.settings())};
    restorePresent(job, fleet);
    std::set<std::string> members;
    for (const Worker &worker : fleet.workers()) {
        if (job.filter.takesGroup(worker.name.category, worker.name.group)) {
            members.insert(worker.id);
        }
    }
    return [members = std::move(members)](const std::string &id) { return members.contains(id); };
}

} // namespace

std::optional<std::string> exportSamples(const ExportJob &job)
{
    const auto columns = sampleColumns(job.filter);
    if (columns.empty()) {
        return "no column of samples has a name given with --metric; see docs/export.md";
    }
    std::vector<std::string> names{"worker", "timestamp"};
    std::ranges::transform(columns, std::back_inserter(names), &SampleColumn::name);
    const auto table = makeTableWriter(job.format, job.out, std::move(names));
    const auto isMember = groupMembership(job);
    const auto write = [&](const Report &report) {
        if (!isMember(report.worker)) {
            return;
        }
        std::vector<Cell> cells{report.worker, formatRfc3339(report.timestamp)};
        std::ranges::transform(columns, std::back_inserter(cells),
                               [&](const auto &column) { return column.cell(report); });
        table->row(cells);
    };
    std::optional<Report> held;
    const auto take = [&](const Report &report) {
        if (held && isNoticeOf(report, *held)) {
            held = merged(std::move(*held), report);
            return;
        }
        if (held) {
            write(*held);
        }
        held = report;
    };
    if (job.filter.worker.empty()) {
        job.reader.history().forEachReport(job.filter.range, take);
    } else {
        std::ranges::for_each(job.reader.history().reports(job.filter.range, job.filter.worker), take);
    }
    if (held) {
        write(*held);
    }
    table->end();
    return std::nullopt;
}

} // namespace muster::app
