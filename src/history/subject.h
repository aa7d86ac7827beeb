// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

#include <string>

namespace muster::history {

/// Whom history is about: one worker by its id, or else a group, a category or the total.
struct Subject
{
    std::string worker;
    domain::Subject group;

    static Subject ofWorker(std::string id) { return {std::move(id), {}}; }
    static Subject ofGroup(domain::Subject group) { return {{}, std::move(group)}; }
    bool isWorker() const { return !worker.empty(); }
    friend auto operator<=>(const Subject &, const Subject &) = default;
};

} // namespace muster::history
