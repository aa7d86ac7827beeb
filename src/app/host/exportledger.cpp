// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/export.h"
#include "storage/seriesreader.h"

#include <algorithm>

namespace muster::app {

using namespace domain;
using history::LedgerState;

namespace {

constexpr std::chrono::hours usualSpan{24 * 30};

/// The last 30 days where nothing else is asked for.
history::Period periodOf(const ExportJob &job)
{
    const Timestamp to = std::min(job.filter.range.to, job.now);
    const Timestamp from = job.filter.range.from == storage::TimeRange{}.from ? to - usualSpan : job.filter.range.from;
    return {std::min(from, to), to};
}

void writeIntervals(TableWriter &table, const std::string &worker, const Cell &gpu, const history::Intervals &intervals)
{
    for (const auto &[period, state] : intervals) {
        table.row({worker, gpu, std::string{name(state)}, formatRfc3339(period.from), formatRfc3339(period.to)});
    }
}

void exportIntervals(const ExportJob &job)
{
    const auto table = makeTableWriter(job.format, job.out, {"worker", "gpu", "state", "from", "to"});
    const std::string &worker = job.filter.worker;
    history::WorkerLedger ledger;
    job.reader.atOneInstant([&] { ledger = storage::SeriesReader{job.reader}.workerLedger(worker, periodOf(job)); });
    if (!job.filter.gpu) {
        writeIntervals(*table, worker, {}, ledger.worker);
    }
    for (std::size_t gpu = 0; gpu < ledger.gpus.size(); ++gpu) {
        if (!job.filter.gpu || *job.filter.gpu == gpu) {
            writeIntervals(*table, worker, static_cast<std::int64_t>(gpu), ledger.gpus[gpu]);
        }
    }
    table->end();
}

std::vector<std::string> timeColumns()
{
    std::vector<std::string> columns{"scope", "category", "group", "from", "to"};
    for (const char *resource : {"workers", "gpus"}) {
        forEachMetric<LedgerState>([&](LedgerState state) {
            columns.push_back(std::string{resource} + '_' + std::string{name(state)} + "_hours");
        });
        columns.push_back(std::string{resource} + "_coverage");
    }
    return columns;
}

void appendTimes(std::vector<Cell> &cells, const history::LedgerTimes &times)
{
    constexpr int decimals = 6;
    forEachMetric<LedgerState>([&](LedgerState state) {
        const std::chrono::duration<double, std::ratio<3600>> hours = times[state];
        cells.emplace_back(Number{Reading{hours.count()}, decimals});
    });
    const bool wasThere = times.provisioned().count() > 0;
    cells.emplace_back(wasThere ? Cell{Number{Reading{times.coverage()}, 4}} : Cell{});
}

const char *scopeOf(const Subject &subject)
{
    if (subject.category.empty() && subject.group.empty()) {
        return "total";
    }
    return subject.group.empty() ? "category" : "group";
}

bool takesSubject(const ExportFilter &filter, const Subject &subject)
{
    return filter.group.empty() || (subject.group.empty() && subject.category == filter.group)
           || (!subject.group.empty() && filter.takesGroup(subject.category, subject.group));
}

void exportTimes(const ExportJob &job)
{
    const auto table = makeTableWriter(job.format, job.out, timeColumns());
    storage::SeriesReader reader{job.reader};
    for (const Subject &subject : job.reader.subjects()) {
        if (!takesSubject(job.filter, subject)) {
            continue;
        }
        storage::LedgerAnswer answer;
        job.reader.atOneInstant([&] { answer = reader.ledger(history::Subject::ofGroup(subject), periodOf(job)); });
        std::vector<Cell> cells{std::string{scopeOf(subject)}, textCell(subject.category), textCell(subject.group),
                                formatRfc3339(answer.period.from), formatRfc3339(answer.period.to)};
        appendTimes(cells, answer.workers);
        appendTimes(cells, answer.gpus);
        table->row(cells);
    }
    table->end();
}

} // namespace

std::optional<std::string> exportLedger(const ExportJob &job)
{
    if (job.filter.worker.empty() && job.filter.gpu) {
        return "--gpu needs the --worker that it is in";
    }
    job.filter.worker.empty() ? exportTimes(job) : exportIntervals(job);
    return std::nullopt;
}

} // namespace muster::app
