// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/reportcolumns.h"

#include "domain/seal.h"
#include "history/reportpacker.h"
#include "history/reportunpacker.h"

#include <type_traits>

namespace muster::history {

using namespace domain;

namespace {

constexpr std::uint8_t version = 1;

// One description of the columns serves both ways: a codec is a packer or an unpacker, and moves one field of all items
// at once.

/// What `find` finds in each item, for the items that have it.
template <typename Part, typename Items, typename Find>
std::vector<Part *> collect(Items &items, Find find)
{
    std::vector<Part *> parts;
    parts.reserve(items.size());
    for (auto &item : items) {
        if (Part *part = find(item)) {
            parts.push_back(part);
        }
    }
    return parts;
}

/// A metric of the host, or of one GPU. Used and free memory hardly ever add up to anything new, so their sum is packed
/// in place of the free.
template <typename Metric, typename Codec, typename Items>
void metrics(Codec &codec, const Items &items)
{
    forEachMetric<Metric>([&](Metric metric) {
        codec.readings(
            info(metric), items, [metric](auto &readings) -> decltype(auto) { return readings[metric]; },
            [metric](const auto &readings) {
                return metric == Metric::MemoryFree ? readings[Metric::MemoryUsed] : Reading{};
            });
    });
}

/// Packs a list of each machine, its first entries as one column (or more), then the second ones, and so on:
/// `pack(entries)`. Machines with shorter lists have no cells in the later columns.
template <typename Codec, typename Machines, typename List, typename Pack>
void lists(Codec &codec, Machines machines, List list, Pack pack)
{
    codec.column(
        machines, [&](auto *machine) -> auto & { return machine->*list; });
    for (std::size_t k = 0; codec.ok(); ++k) {
        std::erase_if(machines, [&](const auto *machine) { return (machine->*list).size() <= k; });
        if (machines.empty()) {
            return;
        }
        using Entry = std::remove_reference_t<decltype((machines[0]->*list)[k])>;
        pack(collect<Entry>(machines, [&](auto *machine) { return &(machine->*list)[k]; }));
    }
}

template <typename Codec, typename Machines>
void machinesOf(Codec &codec, const Machines &machines)
{
    using Machine = std::remove_pointer_t<typename Machines::value_type>;
    using Host = std::remove_reference_t<decltype((std::declval<Machine &>().host))>;
    metrics<HostMetric>(codec, collect<Host>(machines, [](auto *machine) { return &machine->host; }));
    const auto cpus = [&](CpuMetric metric) {
        return [&codec, metric](const auto &entries) {
            codec.readings(
                info(metric), entries, [](auto &reading) -> auto & { return reading; },
                [](const auto &) { return Reading{}; });
        };
    };
    lists(codec, machines, &MachineStats::cpuUtilization, cpus(CpuMetric::Utilization));
    lists(codec, machines, &MachineStats::cpuTemperature, cpus(CpuMetric::Temperature));
    lists(codec, machines, &MachineStats::gpus, [&](const auto &gpus) { metrics<GpuMetric>(codec, gpus); });
}

template <typename Codec, typename Reports>
void columnsOf(Codec &codec, Reports &reports)
{
    codec.column(reports, &Report::timestamp);
    codec.column(reports, &Report::stats);
    codec.column(reports, &Report::task);
    codec.column(reports, &Report::queue);
    codec.column(reports, &Report::knowsTask);
    codec.column(reports, &Report::queues);
    codec.column(reports, &Report::tags);
    codec.column(reports, &Report::interval);
    using Machine = std::remove_reference_t<decltype((*reports[0].stats))>;
    machinesOf(codec, collect<Machine>(reports, [](auto &report) { return report.stats ? &*report.stats : nullptr; }));
}

} // namespace

std::string packReports(std::span<const Report> reports)
{
    ReportPacker packer;
    columnsOf(packer, reports);
    return sealed(packer.block(version, reports.size()));
}

std::optional<std::vector<Report>> unpackReports(std::string_view bytes, const std::string &worker)
{
    const auto body = unsealed(bytes, version);
    if (!body) {
        return std::nullopt;
    }
    ReportUnpacker unpacker{*body};
    std::vector<Report> reports = unpacker.begin(worker);
    columnsOf(unpacker, reports);
    return unpacker.isComplete() ? std::optional{std::move(reports)} : std::nullopt;
}

std::size_t blockLength(std::span<const Report> reports)
{
    std::size_t bytes = 0;
    std::size_t length = 0;
    for (const Report &report : reports) {
        bytes += unpackedBytes(report);
        if (bytes > maxUnpackedBytes && length > 0) {
            break;
        }
        ++length;
    }
    return length;
}

} // namespace muster::history
