// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/export.h"
#include "storage/seriesreader.h"

#include <algorithm>
#include <functional>

namespace muster::app {

using namespace domain;
using history::SeriesId;
using history::Tier;

namespace {

/// A column of history and how it is made of a step's cell.
struct Column
{
    std::string name;
    std::size_t series = 0;
    std::function<Cell(const history::Cell &)> cell;
};

bool isCount(const history::SeriesInfo &info)
{
    return info.unit == Unit::Count;
}

void appendColumns(std::vector<Column> &columns, std::size_t index, SeriesId series)
{
    const history::SeriesInfo info = history::info(series);
    const double steps = info.stepsPerUnit;
    columns.push_back({info.name, index, [=](const history::Cell &cell) { return Cell{Number{mean(cell, steps)}}; }});
    if (isCount(info)) {
        return;
    }
    columns.push_back({info.name + "_coverage", index, [](const history::Cell &cell) {
                           return cell.total > 0 ? Cell{Number{
                                      Reading{static_cast<double>(cell.count) / static_cast<double>(cell.total)}, 4}}
                                                 : Cell{};
                       }});
    columns.push_back(
        {info.name + "_min", index, [=](const history::Cell &cell) { return Cell{Number{least(cell, steps)}}; }});
    columns.push_back(
        {info.name + "_max", index, [=](const history::Cell &cell) { return Cell{Number{most(cell, steps)}}; }});
}

std::vector<SeriesId> seriesFor(const ExportFilter &filter)
{
    if (filter.gpu) {
        return history::gpuSeries(*filter.gpu);
    }
    return filter.worker.empty() ? history::groupSeries() : history::workerSeries();
}

bool takesSubject(const ExportFilter &filter, const Subject &subject)
{
    if (filter.group.empty()) {
        return subject == Subject{};
    }
    const bool isCategory = subject.group.empty() && subject.category == filter.group;
    return isCategory || (!subject.group.empty() && filter.takesGroup(subject.category, subject.group));
}

/// What was asked for, or else everything that the store may have.
history::Period periodFor(const ExportJob &job, std::chrono::milliseconds step)
{
    const auto rows = job.reader.oldest().value_or(job.now);
    const auto reports = job.reader.history().oldestReport().value_or(job.now);
    const Timestamp oldest = std::min(rows, reports);
    const Timestamp from = std::max(job.filter.range.from, oldest);
    return {from, std::max(from, std::min(job.filter.range.to, job.now + step))};
}

void write(TableWriter &table, const history::SparseSeries &series, const std::vector<Cell> &subject,
           const std::vector<Column> &columns)
{
    for (const auto &[time, cells] : series) {
        std::vector<Cell> row{formatRfc3339(time)};
        std::ranges::copy(subject, std::back_inserter(row));
        std::ranges::transform(columns, std::back_inserter(row),
                               [&](const Column &column) { return column.cell(cells[column.series]); });
        table.row(row);
    }
}

} // namespace

std::optional<std::string> exportHistory(const ExportJob &job)
{
    const ExportFilter &filter = job.filter;
    if (filter.gpu && filter.worker.empty()) {
        return "--gpu needs the --worker that it is in";
    }
    const std::vector<SeriesId> series = seriesFor(filter);
    std::vector<Column> columns;
    for (std::size_t i = 0; i < series.size(); ++i) {
        appendColumns(columns, i, series[i]);
    }
    std::erase_if(columns, [&](const Column &column) { return !filter.takesMetric(column.name); });
    if (columns.empty()) {
        return "no column of history has a name given with --metric; see docs/export.md";
    }
    const bool ofWorker = !filter.worker.empty();
    std::vector<std::string> names = ofWorker ? std::vector<std::string>{"timestamp", "worker"}
                                              : std::vector<std::string>{"timestamp", "category", "group"};
    std::ranges::transform(columns, std::back_inserter(names), &Column::name);
    const auto table = makeTableWriter(job.format, job.out, std::move(names));

    const auto step = std::max<std::chrono::milliseconds>(filter.step, history::stepOf(Tier::HalfMinutes));
    const history::Period period = periodFor(job, step);
    storage::SeriesReader reader{job.reader};
    const auto writeSubject = [&](history::Subject subject, const std::vector<Cell> &cells) {
        const history::SeriesQuery query{.subject = std::move(subject), .series = series, .period = period};
        history::SparseSeries answer;
        job.reader.atOneInstant([&] { answer = reader.readSteps(query, step); });
        write(*table, answer, cells, columns);
    };
    if (ofWorker) {
        writeSubject(history::Subject::ofWorker(filter.worker), {filter.worker});
    }
    for (const Subject &subject : ofWorker ? std::vector<Subject>{} : job.reader.subjects()) {
        if (takesSubject(filter, subject)) {
            writeSubject(history::Subject::ofGroup(subject), {textCell(subject.category), textCell(subject.group)});
        }
    }
    table->end();
    return std::nullopt;
}

} // namespace muster::app
