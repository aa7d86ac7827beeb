// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/seenreports.h"

#include <algorithm>

namespace muster::collector {

using namespace domain;

namespace {

using std::chrono::hours;

std::int64_t hourOf(Timestamp time)
{
    return std::chrono::floor<hours>(time).time_since_epoch().count();
}

} // namespace

bool SeenReports::contains(const Report &report, storage::Reader &reader, const std::vector<Heard> &pending)
{
    const std::int64_t index = hourOf(report.timestamp);
    Hour *known = find(index);
    const Hour &hour = known ? *known : load(index, reader, pending);
    const auto worker = hour.seen.find(report.worker);
    return worker != hour.seen.end() && worker->second.contains({report.timestamp, report.stats.has_value()});
}

void SeenReports::insert(const Report &report)
{
    if (Hour *hour = find(hourOf(report.timestamp))) {
        hour->seen[report.worker].insert({report.timestamp, report.stats.has_value()});
    }
}

SeenReports::Hour *SeenReports::find(std::int64_t index)
{
    const auto found = std::ranges::find(m_hours, index, &Hour::index);
    return found == m_hours.end() ? nullptr : &*found;
}

SeenReports::Hour &SeenReports::load(std::int64_t index, storage::Reader &reader, const std::vector<Heard> &pending)
{
    if (m_hours.size() >= hoursRemembered) {
        m_hours.pop_front();
    }
    m_hours.push_back({index, {}});
    const Timestamp from{hours{index}};
    reader.forEachReport({from, from + hours{1}}, [this](const Report &report) { insert(report); });
    for (const Heard &heard : pending) {
        if (const auto *report = std::get_if<Report>(&heard.message)) {
            insert(*report);
        }
    }
    return m_hours.back();
}

} // namespace muster::collector
