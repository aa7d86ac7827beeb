// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/export.h"
#include "storage/rolluptable.h"

#include <algorithm>
#include <functional>
#include <map>

namespace muster::app {

using namespace domain;

namespace {

/// Summaries of one subject that fall into one step, added up.
class Bucket final
{
public:
    void take(const Summary &summary)
    {
        add(m_sum, summary);
        ++m_rows;
    }

    /// A count's mean over the summaries of the bucket.
    Cell meanOf(int sum) const { return Cell{Number{Reading{static_cast<double>(sum) / m_rows}}}; }
    const Summary &sum() const { return m_sum; }

private:
    Summary m_sum;
    int m_rows = 0;
};

/// Buckets by the start of their step.
using Buckets = std::map<Timestamp, Bucket>;

/// A column of history and how it is read from a bucket.
struct Column
{
    std::string name;
    std::function<Cell(const Bucket &)> cell;
};

/// Counts are a matter of groups; one worker has only figures.
std::vector<Column> countColumns()
{
    std::vector<Column> columns;
    forEachMetric<Resource>([&](Resource resource) {
        const std::string prefix{name(resource)};
        columns.push_back({prefix + "_running", [=](const auto &b) { return b.meanOf(b.sum()[resource].running); }});
        columns.push_back(
            {prefix + "_provisioned", [=](const auto &b) { return b.meanOf(b.sum()[resource].provisioned); }});
        columns.push_back({prefix + "_idle", [=](const auto &b) { return b.meanOf(b.sum()[resource].idle); }});
    });
    return columns;
}

void appendFigureColumns(std::vector<Column> &columns)
{
    forEachMetric<SummaryMetric>([&](SummaryMetric metric) {
        const std::string key{info(metric).key};
        columns.push_back({key, [=](const Bucket &bucket) { return Cell{Number{mean(bucket.sum(), metric)}}; }});
        columns.push_back({key + "_coverage", [=](const Bucket &bucket) {
                               const Sum &sum = bucket.sum()[metric];
                               return sum.total > 0 ? Cell{Number{Reading{coverage(sum)}, 4}} : Cell{};
                           }});
    });
}

bool takesSubject(const ExportFilter &filter, const Subject &subject)
{
    if (filter.group.empty()) {
        return subject == Subject{};
    }
    const bool isCategory = subject.group.empty() && subject.category == filter.group;
    return isCategory || (!subject.group.empty() && filter.takesGroup(subject.category, subject.group));
}

Timestamp stepOf(const ExportJob &job, Timestamp time)
{
    const std::chrono::milliseconds step = std::max(job.filter.step, std::chrono::seconds{storage::rollupStep});
    return Timestamp{time.time_since_epoch() / step * step};
}

Buckets bucketsOf(const ExportJob &job, const Subject &subject)
{
    Buckets buckets;
    for (const RollupRow &row : job.reader.rollups(subject, job.filter.range)) {
        buckets[stepOf(job, row.time)].take(row.summary);
    }
    return buckets;
}

/// One worker's history is made from its samples.
Buckets bucketsOfWorker(const ExportJob &job)
{
    Buckets buckets;
    job.reader.forEachReport(job.filter.range, [&](const Report &report) {
        if (report.worker == job.filter.worker && report.stats) {
            Worker worker;
            worker.stats = *report.stats;
            Summary summary;
            add(summary, worker);
            buckets[stepOf(job, report.timestamp)].take(summary);
        }
    });
    return buckets;
}

Cell textCell(const std::string &text)
{
    return text.empty() ? Cell{} : Cell{text};
}

void write(TableWriter &table, const Buckets &buckets, const std::vector<Cell> &subject,
           const std::vector<Column> &columns)
{
    for (const auto &[time, bucket] : buckets) {
        std::vector<Cell> cells{formatRfc3339(time)};
        std::ranges::copy(subject, std::back_inserter(cells));
        std::ranges::transform(columns, std::back_inserter(cells),
                               [&bucket = bucket](const Column &column) { return column.cell(bucket); });
        table.row(cells);
    }
}

} // namespace

std::optional<std::string> exportHistory(const ExportJob &job)
{
    const bool ofWorker = !job.filter.worker.empty();
    std::vector<Column> columns = ofWorker ? std::vector<Column>{} : countColumns();
    appendFigureColumns(columns);
    std::erase_if(columns, [&](const Column &column) { return !job.filter.takesMetric(column.name); });
    if (columns.empty()) {
        return "no column of history has a name given with --metric; see docs/export.md";
    }
    std::vector<std::string> names = ofWorker ? std::vector<std::string>{"timestamp", "worker"}
                                              : std::vector<std::string>{"timestamp", "category", "group"};
    std::ranges::transform(columns, std::back_inserter(names), &Column::name);
    const auto table = makeTableWriter(job.format, job.out, std::move(names));
    if (ofWorker) {
        write(*table, bucketsOfWorker(job), {job.filter.worker}, columns);
    } else {
        for (const Subject &subject : job.reader.subjects()) {
            if (takesSubject(job.filter, subject)) {
                write(*table, bucketsOf(job, subject), {textCell(subject.category), textCell(subject.group)}, columns);
            }
        }
    }
    table->end();
    return std::nullopt;
}

} // namespace muster::app
