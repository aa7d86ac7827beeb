// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/export.h"

#include "collector/restore.h"

#include <algorithm>
#include <array>

namespace muster::app {

using namespace domain;

namespace {

Cell timeCell(const std::optional<Timestamp> &time)
{
    return time ? Cell{formatRfc3339(*time)} : Cell{};
}

Number megabits(Reading mebibytesPerSecond)
{
    constexpr int decimals = 3;
    return {mebibytesPerSecond.isKnown() ? Reading{mebibytesPerSecond.value() * megabitsPerMebibyte} : Reading{},
            decimals};
}

/// Of all its GPUs, where all are known.
Reading gpuPower(const Worker &worker)
{
    Reading sum = worker.details->gpus.empty() ? Reading{} : Reading{0.0};
    for (const GpuDetails &gpu : worker.details->gpus) {
        sum = sum + gpu.power;
    }
    return sum;
}

Cell skewCell(const Worker &worker)
{
    return worker.lastReport ? Cell{Number{Reading{std::chrono::duration<double>{worker.skew}.count()}}} : Cell{};
}

/// Columns of workers, in order: the one place that knows them.
struct WorkerColumn
{
    const char *name;
    Cell (*cell)(const Worker &);
};

constexpr std::array workerColumns{
    WorkerColumn{"worker", [](const Worker &w) { return Cell{w.id}; }},
    WorkerColumn{"category", [](const Worker &w) { return Cell{w.name.category}; }},
    WorkerColumn{"group", [](const Worker &w) { return Cell{w.name.group}; }},
    WorkerColumn{"name", [](const Worker &w) { return Cell{w.name.name}; }},
    WorkerColumn{"state", [](const Worker &w) { return Cell{std::string{name(w.liveness)}}; }},
    WorkerColumn{"activity", [](const Worker &w) { return Cell{std::string{name(w.activity)}}; }},
    WorkerColumn{"last_report", [](const Worker &w) { return timeCell(w.lastReport); }},
    WorkerColumn{"task", [](const Worker &w) { return textCell(w.task); }},
    WorkerColumn{"cpu_count",
                 [](const Worker &w) {
                     return w.lastStats ? Cell{static_cast<std::int64_t>(w.stats.cpuUtilization.size())} : Cell{};
                 }},
    WorkerColumn{
        "gpu_count",
        [](const Worker &w) { return w.lastStats ? Cell{static_cast<std::int64_t>(w.stats.gpus.size())} : Cell{}; }},
    WorkerColumn{"cpu_load_percent", [](const Worker &w) { return Cell{Number{cpuLoad(w.stats)}}; }},
    WorkerColumn{"gpu_utilization_percent", [](const Worker &w) { return Cell{Number{gpuUtilization(w.stats)}}; }},
    WorkerColumn{"ram_total_mib", [](const Worker &w) { return Cell{Number{memoryTotal(w.stats)}}; }},
    WorkerColumn{"ram_free_mib", [](const Worker &w) { return Cell{Number{w.stats.host[HostMetric::MemoryFree]}}; }},
    WorkerColumn{"gpu_ram_total_mib", [](const Worker &w) { return Cell{Number{gpuMemoryTotal(w.stats)}}; }},
    WorkerColumn{"disk_free_home_percent",
                 [](const Worker &w) { return Cell{Number{w.stats.host[HostMetric::DiskFreeHome]}}; }},
    WorkerColumn{"network_tx_mbps",
                 [](const Worker &w) { return Cell{megabits(w.stats.host[HostMetric::NetworkTx])}; }},
    WorkerColumn{"network_rx_mbps",
                 [](const Worker &w) { return Cell{megabits(w.stats.host[HostMetric::NetworkRx])}; }},
    WorkerColumn{"address", [](const Worker &w) { return textCell(w.origin.address()); }},
    WorkerColumn{"agent", [](const Worker &w) { return textCell(w.origin.agent()); }},
    WorkerColumn{"boot_id", [](const Worker &w) { return textCell(w.details->bootId); }},
    WorkerColumn{"os", [](const Worker &w) { return textCell(w.details->os); }},
    WorkerColumn{"cpu_model", [](const Worker &w) { return textCell(w.details->cpuModel); }},
    WorkerColumn{"home_disk_total_mib", [](const Worker &w) { return Cell{Number{w.details->homeDiskTotal}}; }},
    WorkerColumn{"home_disk_free_mib", [](const Worker &w) { return Cell{Number{w.details->homeDiskFree}}; }},
    WorkerColumn{"gpu_power_w", [](const Worker &w) { return Cell{Number{gpuPower(w)}}; }},
    WorkerColumn{"clock_behind_s", skewCell},
    WorkerColumn{"conflict", [](const Worker &w) { return textCell(w.conflict ? speakersLine(*w.conflict) : ""); }},
};

std::vector<std::string> countColumns()
{
    std::vector<std::string> columns;
    forEachMetric<Resource>([&](Resource resource) {
        for (const char *what : {"_running", "_provisioned", "_idle"}) {
            columns.push_back(std::string{name(resource)} + what);
        }
    });
    return columns;
}

std::vector<Cell> countCells(const Summary &summary)
{
    std::vector<Cell> cells;
    for (const ResourceCounts &counts : summary.counts) {
        for (const int number : {counts.running, counts.provisioned, counts.idle}) {
            cells.emplace_back(std::int64_t{number});
        }
    }
    return cells;
}

} // namespace

void restorePresent(const ExportJob &job, Fleet &fleet)
{
    job.reader.atOneInstant([&] { collector::restoreFleet(job.reader, fleet); });
    fleet.tick(job.now);
}

std::optional<std::string> exportFleet(const ExportJob &job)
{
    Fleet fleet{storage::rulesFrom(job.reader.settings())};
    restorePresent(job, fleet);
    const Changes present = fleet.takeChanges(job.now);
    std::vector<std::string> columns{"scope", "category"};
    std::ranges::move(countColumns(), std::back_inserter(columns));
    const auto table = makeTableWriter(job.format, job.out, std::move(columns));
    const auto write = [&](const char *scope, Cell category, const Summary &summary) {
        std::vector<Cell> cells{std::string{scope}, std::move(category)};
        std::ranges::move(countCells(summary), std::back_inserter(cells));
        table->row(cells);
    };
    write("total", {}, present.total);
    for (const CategorySummary &category : present.categories) {
        write("category", category.category, category.summary);
    }
    table->end();
    return std::nullopt;
}

std::optional<std::string> exportWorkers(const ExportJob &job)
{
    Fleet fleet{storage::rulesFrom(job.reader.settings())};
    restorePresent(job, fleet);
    std::vector<std::string> columns;
    std::ranges::transform(workerColumns, std::back_inserter(columns), &WorkerColumn::name);
    const auto table = makeTableWriter(job.format, job.out, std::move(columns));
    std::vector<Worker> workers = fleet.visibleWorkers();
    std::ranges::sort(workers, {}, [](const Worker &worker) { return std::tie(worker.name, worker.id); });
    for (const Worker &worker : workers) {
        if (job.filter.takesWorker(worker.id) && job.filter.takesGroup(worker.name.category, worker.name.group)) {
            std::vector<Cell> cells;
            std::ranges::transform(workerColumns, std::back_inserter(cells),
                                   [&](const WorkerColumn &column) { return column.cell(worker); });
            table->row(cells);
        }
    }
    table->end();
    return std::nullopt;
}

std::optional<std::string> exportEvents(const ExportJob &job)
{
    const auto table =
        makeTableWriter(job.format, job.out, {"time", "worker", "category", "group", "event", "reason", "detail"});
    job.reader.forEachEvent(job.filter.range, [&](const Event &event) {
        if (job.filter.takesWorker(event.worker) && job.filter.takesGroup(event.category, event.group)) {
            table->row({formatRfc3339(event.time), event.worker, event.category, event.group,
                        std::string{name(event.kind)}, textCell(std::string{name(event.reason)}),
                        textCell(event.detail)});
        }
    });
    table->end();
    return std::nullopt;
}

} // namespace muster::app
