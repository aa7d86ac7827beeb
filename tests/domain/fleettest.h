// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "support/printing.h"
#include "support/reports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muster::test {

/// A fleet, and short words to tell it things and to ask what it says then.
class FleetTest : public testing::Test
{
protected:
    domain::Fleet fleet{domain::Rules{}};

    /// Heard the moment that its sender's clock says.
    void hear(const domain::Report &report) { fleet.apply(report, report.timestamp); }
    void hear(const domain::Report &report, domain::Timestamp receivedAt) { fleet.apply(report, receivedAt); }
    void hearCapacity(const domain::CapacityReport &report) { fleet.apply(report, report.timestamp); }

    domain::Worker worker(const std::string &id) const { return workerIn(fleet, id); }
    static domain::Worker workerIn(const domain::Fleet &fleet, const std::string &id)
    {
        for (domain::Worker &worker : fleet.workers()) {
            if (worker.id == id) {
                return worker;
            }
        }
        ADD_FAILURE() << "there is no worker " << id;
        return {};
    }
    /// "category/group/name"
    std::string place(const std::string &id) const
    {
        const auto [category, group, name] = worker(id).name;
        return category + '/' + group + '/' + name;
    }
    std::string liveness(const std::string &id) const { return std::string{name(worker(id).liveness)}; }
    std::string activity(const std::string &id) const { return std::string{name(worker(id).activity)}; }

    /// The new events, each as "seconds-since-start worker kind (reason) detail".
    std::vector<std::string> news()
    {
        std::vector<std::string> lines;
        for (const domain::Event &event : fleet.takeEvents()) {
            const auto second = std::chrono::duration_cast<std::chrono::seconds>(event.time - start).count();
            std::string line = std::to_string(second) + ' ' + event.worker + ' ' + std::string{name(event.kind)};
            line += event.reason == domain::EventReason::None ? "" : " (" + std::string{name(event.reason)} + ')';
            line += event.detail.empty() ? "" : ' ' + event.detail;
            lines.push_back(std::move(line));
        }
        return lines;
    }

    domain::Summary total(domain::Timestamp now) { return fleet.takeChanges(now).total; }
    domain::Summary category(const std::string &name, domain::Timestamp now)
    {
        for (const domain::CategorySummary &category : fleet.takeChanges(now).categories) {
            if (category.category == name) {
                return category.summary;
            }
        }
        ADD_FAILURE() << "there is no category " << name;
        return {};
    }
};

/// A capacity report of `worker`, one minute valid.
inline domain::CapacityReport share(std::string worker, std::string key, domain::Timestamp time, double workers)
{
    domain::CapacityReport report;
    report.worker = std::move(worker);
    report.partial = true;
    report.key = std::move(key);
    report.timestamp = time;
    report.timeout = 60s;
    report.maxWorkers = domain::Reading{workers};
    return report;
}

inline domain::CapacityReport whole(std::string key, domain::Timestamp time, double workers)
{
    domain::CapacityReport report = share({}, std::move(key), time, workers);
    report.partial = false;
    return report;
}

} // namespace muster::test
