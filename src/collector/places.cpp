// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/places.h"

#include "domain/workername.h"

namespace muster::collector {

using namespace domain;

namespace {

Subject placeById(const std::string &worker)
{
    const WorkerName name = nameFromId(worker, [](std::string_view) { return false; });
    return {name.category, name.group};
}

} // namespace

Places::Places(const std::vector<Worker> &workers)
{
    for (const Worker &worker : workers) {
        if (Subject place{worker.name.category, worker.name.group}; place != placeById(worker.id)) {
            m_given.emplace(worker.id, std::move(place));
        }
    }
}

Subject Places::of(const std::string &worker) const
{
    const auto given = m_given.find(worker);
    return given == m_given.end() ? placeById(worker) : given->second;
}

} // namespace muster::collector
