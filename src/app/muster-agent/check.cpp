// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "agent/spool.h"
#include "reporter/outcome.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <iomanip>
#include <iostream>
#include <sstream>
#include <thread>

namespace muster::app {
namespace {

using domain::GpuMetric;
using domain::HostMetric;
using domain::Reading;

constexpr int allWell = 0;
constexpr int somethingWrong = 1;
/// Changes nothing, and is answered only to who may report.
constexpr std::string_view question = "workers.get_runtime_properties";

void line(std::string_view what, const std::string &value)
{
    std::cout << "  " << std::left << std::setw(18) << what << reporter::printable(value) << '\n';
}

std::string told(Reading reading, std::string_view unit)
{
    if (!reading.isKnown()) {
        return "unknown";
    }
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << reading.value() << ' ' << unit;
    return text.str();
}

std::string told(const std::string &text)
{
    return text.empty() ? "unknown" : text;
}

void printSettings(const Options &options)
{
    std::cout << "Settings\n";
    for (const Setting &setting : settings()) {
        if (const auto given = options.given.find(setting.name); given != options.given.end()) {
            line(setting.name, given->second.value + "  (" + given->second.source + ")");
        }
    }
    line("worker is", options.worker);
    line("token", options.given.contains(tokenName) || options.given.contains("token-file") ? "given" : "none");
}

void printHost(const domain::MachineStats &stats, const domain::MachineDetails &details)
{
    std::cout << "\nThis machine\n";
    line("system", told(details.os));
    line("boot id", told(details.bootId));
    line("CPU", told(details.cpuModel));
    line("CPUs", std::to_string(stats.cpuUtilization.size()) + ", busy " + told(domain::cpuLoad(stats), "%"));
    line("CPU temperature", told(domain::cpuTemperature(stats), "°C"));
    line("memory used", told(stats.host[HostMetric::MemoryUsed], "MiB"));
    line("memory free", told(stats.host[HostMetric::MemoryFree], "MiB"));
    line("home disk", told(details.homeDiskFree, "MiB free of ") + told(details.homeDiskTotal, "MiB"));
    line("disks", "read " + told(stats.host[HostMetric::DiskRead], "MiB/s") + ", write "
                      + told(stats.host[HostMetric::DiskWrite], "MiB/s"));
    line("network", "in " + told(stats.host[HostMetric::NetworkRx], "MiB/s") + ", out "
                        + told(stats.host[HostMetric::NetworkTx], "MiB/s"));
}

void printGpu(const domain::GpuReadings &readings, const domain::GpuDetails &gpu, std::size_t index)
{
    line("GPU " + std::to_string(index), told(gpu.name) + ", " + told(gpu.uuid));
    line("", "busy " + told(readings[GpuMetric::Utilization], "%") + ", " + told(readings[GpuMetric::Temperature], "°C")
                 + ", memory used " + told(readings[GpuMetric::MemoryUsed], "MiB") + ", free "
                 + told(readings[GpuMetric::MemoryFree], "MiB") + ", power " + told(gpu.power, "W"));
    line("", std::to_string(gpu.processes.size()) + " processes"
                 + (gpu.xid ? ", critical error (XID) " + std::to_string(*gpu.xid) : ""));
}

void printGpus(const domain::MachineStats &stats, const domain::MachineDetails &details)
{
    if (stats.gpus.empty()) {
        line("GPUs", "none: neither libnvidia-ml.so.1 nor librocm_smi64.so tells of any");
    }
    for (std::size_t i = 0; i < stats.gpus.size(); ++i) {
        printGpu(stats.gpus[i], i < details.gpus.size() ? details.gpus[i] : domain::GpuDetails{}, i);
    }
}

void printMachine(agent::Probes probes)
{
    domain::MachineStats stats;
    domain::MachineDetails details;
    // Rates need two samples.
    for (int i = 0; i < 2; ++i) {
        std::this_thread::sleep_for(std::chrono::seconds{i});
        stats = {};
        for (const auto &probe : probes) {
            probe->sample(stats, std::chrono::steady_clock::now());
        }
    }
    for (const auto &probe : probes) {
        probe->describe(details);
    }
    printHost(stats, details);
    printGpus(stats, details);
}

bool printSpool(const Options &options)
{
    std::cout << "\nSpool\n";
    line("folder", options.spoolFolder.string());
    const std::optional<agent::SpoolState> state = agent::lookAtSpool(options.spoolFolder);
    if (!state) {
        line("state", "it can't be written; name another folder with --spool");
        return false;
    }
    line("holds", std::to_string(state->bytes) + " bytes of at most " + std::to_string(options.spoolBytes));
    line("state", state->isInUse ? "an agent uses it" : "no agent uses it");
    return true;
}

bool printCollector(boost::asio::io_context &io, const Options &options, reporter::Client &client)
{
    std::cout << "\nCollector\n";
    line("address", reporter::authority(options.target));
    const reporter::Call call{question, "{}"};
    auto answer = boost::asio::co_spawn(io, client.attempt(call), boost::asio::use_future);
    io.run();
    const reporter::Outcome outcome = answer.get();
    line("asked", std::string{question} + ", which changes nothing");
    line("answer", outcome.isAcknowledged() ? "accepted" : outcome.problem);
    return outcome.isAcknowledged();
}

} // namespace

int check(boost::asio::io_context &io, const Options &options, reporter::Client &client, agent::Probes probes)
{
    printSettings(options);
    printMachine(std::move(probes));
    const bool isSpoolUsable = printSpool(options);
    const bool isAccepted = printCollector(io, options, client);
    return isSpoolUsable && isAccepted ? allWell : somethingWrong;
}

} // namespace muster::app
