// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/collector.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

// What Collector tells a window, and how often.
namespace muster::collector {

using namespace domain;

std::chrono::milliseconds publishPause(std::chrono::milliseconds interval, std::size_t workers)
{
    constexpr std::int64_t large = 10'000;
    constexpr std::int64_t slower = 4;
    return interval + (slower - 1) * interval * std::min(static_cast<std::int64_t>(workers), large) / large;
}

void Collector::publish(Timestamp now)
{
    if (m_options.publish && m_handover->isConsumed) {
        m_handover->read = {};
        tell(m_isWhole ? m_fleet->takeChanges(now) : m_told, now);
    }
}

void Collector::tell(Changes changes, Timestamp now)
{
    if (!m_options.publish) {
        return;
    }
    m_handover->isConsumed = false;
    m_told.time = changes.time;
    m_told.categories = changes.categories;
    m_told.total = changes.total;
    // In front: who was shown again meanwhile stands behind, and that holds.
    const std::vector<Worker> farewells = std::exchange(m_unpublishedFarewells, {});
    changes.workers.insert(changes.workers.begin(), farewells.begin(), farewells.end());
    changes.events = std::exchange(m_unpublishedEvents, {});
    changes.hasMoreEvents = std::exchange(m_hasMoreEvents, false);
    changes.rollups = std::exchange(m_unpublishedRollups, {});
    m_options.publish(std::move(changes), status(now), [handover = m_handover](Changes read) {
        handover->read = std::move(read);
        handover->isConsumed = true;
    });
}

/// As long as somebody was refused lately.
std::string Collector::overfullProblem(Timestamp now) const
{
    constexpr std::chrono::minutes lately{5};
    if (!m_overfull || now - *m_overfull > lately) {
        return {};
    }
    return "the fleet is full: new workers are refused beyond " + std::to_string(m_mostWorkers)
           + "; forget those who are lost, or raise it with: musterd setting listener.workers NUMBER";
}

CollectorStatus Collector::status(Timestamp now)
{
    CollectorStatus status;
    status.reportsPerSecond = m_meter.reportsPerSecond(Clock::now());
    status.reportsTotal = m_meter.reportsTotal();
    status.ackP50 = m_meter.percentile(0.50);
    status.ackP99 = m_meter.percentile(0.99);
    status.historyBytes = m_store->fileSize();
    status.historyAge = m_oldest ? now - *m_oldest : std::chrono::milliseconds{0};
    status.isCatchingUp = !m_isWhole;
    const std::array problems{m_problem, m_store->problem(), m_historian ? m_historian->problem() : std::string{},
                              m_damage, overfullProblem(now)};
    const auto first = std::ranges::find_if_not(problems, &std::string::empty);
    status.problem = first == problems.end() ? std::string{} : *first;
    return status;
}

} // namespace muster::collector
