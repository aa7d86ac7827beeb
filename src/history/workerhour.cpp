// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/workerhour.h"

#include "history/cellsof.h"

namespace muster::history {

using namespace domain;

namespace {

/// Cells are made of the reports as they came, so that they depend on nothing outside their step.
void addCells(WorkerHour &made, const Report &report, Timestamp start)
{
    const auto slot = static_cast<std::size_t>((report.timestamp - start) / stepOf(Tier::FiveMinutes));
    visitFigures(report, [&](SeriesId series, const Cell &cell) {
        add(made.fiveMinutes.at(series, slot), cell);
        add(made.hours.at(series, 0), cell);
    });
    visitGpus(report, [&](SeriesId series, const Cell &cell) { add(made.hours.at(series, 0), cell); });
}

/// The first instant of the hour at or after the time.
std::size_t instantFrom(Timestamp start, Timestamp time)
{
    const auto step = stepOf(Tier::HalfMinutes);
    return static_cast<std::size_t>((time - start + step - std::chrono::milliseconds{1}) / step);
}

/// The worker stands in the summary of each instant of the period, which lies within the hour.
void addInstants(GroupHour &group, Timestamp start, Period period, const Worker &worker)
{
    const std::size_t end = instantFrom(start, period.to);
    for (std::size_t i = instantFrom(start, period.from); i < end; ++i) {
        add(group.summaries[i], worker);
    }
}

} // namespace

WorkerHour makeWorkerHour(std::span<const Report> reports, std::span<const Timestamp> goodbyes, std::int64_t hour,
                          const Rules &rules, GroupHour &group)
{
    WorkerHour made;
    const Period period = hourAt(hour);
    for (const Report &report : reports) {
        if (report.stats && report.timestamp >= period.from && report.timestamp < period.to) {
            addCells(made, report, period.from);
        }
    }
    made.fiveMinutes.coarsen();
    made.hours.coarsen();
    replay(reports, goodbyes, period, rules, [&](Period span, const Worker &worker) {
        append(made.ledger, span, worker);
        addInstants(group, period.from, span, worker);
    });
    add(group, period.from, made.ledger);
    return made;
}

} // namespace muster::history
