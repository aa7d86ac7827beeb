// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the reports of the fleet that bench_dataset stores in the line protocol, hour by hour, for another database to
// take.
#include "bench/datasetoptions.h"

#include <array>
#include <charconv>
#include <iostream>

using namespace muster;

namespace {

void appendNumber(std::string &text, double value)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    text.append(digits.data(), end);
}

/// One line: the figures that are known; nothing without any.
template <typename Metric>
void appendLine(std::string &text, const std::string &head, const domain::Readings<Metric> &readings,
                const std::string &end)
{
    std::string fields;
    domain::forEachMetric<Metric>([&](Metric metric) {
        if (readings[metric].isKnown()) {
            fields.append(fields.empty() ? " " : ",").append(domain::info(metric).key).append("=");
            appendNumber(fields, readings[metric].value());
        }
    });
    text += fields.empty() ? "" : head + fields + end;
}

std::string linesOf(const domain::Report &report, const std::string &labels)
{
    const std::string end = ' ' + std::to_string(domain::toUnixMilliseconds(report.timestamp)) + '\n';
    std::string text;
    appendLine(text, "host" + labels, report.stats->host, end);
    if (const domain::Reading load = domain::cpuLoad(*report.stats); load.isKnown()) {
        text += "host" + labels + " cpu_load_percent=";
        appendNumber(text, load.value());
        text += end;
    }
    for (std::size_t gpu = 0; gpu < report.stats->gpus.size(); ++gpu) {
        appendLine(text, "gpu" + labels + ",gpu=" + std::to_string(gpu), report.stats->gpus[gpu], end);
    }
    return text;
}

} // namespace

int main(int argc, char *argv[])
{
    const bench::Wish wish = bench::readWish(argc, argv);
    const dataset::Dataset fleet{wish.options};
    const history::Period hours = fleet.period();
    for (auto hour = history::hourOf(hours.from); hour < history::hourOf(hours.to); ++hour) {
        for (std::size_t i = 0; i < fleet.size(); ++i) {
            const auto group = fleet.group(i);
            const std::string worker = fleet.worker(i);
            const std::string labels = ",category=" + group.category + ",group=" + group.group
                                       + ",worker=" + worker.substr(worker.rfind(':') + 1);
            for (const domain::Report &report : fleet.reports(i, history::hourAt(hour))) {
                std::cout << linesOf(report, labels);
            }
        }
    }
    return 0;
}
