// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

#include <string>
#include <vector>

namespace muster::test {

/// A running worker with figures: `id` is "category:group:name".
domain::Worker worker(const std::string &id, int gpus, int cpus);

/// The worker with every GPU and CPU idle, or silent.
domain::Worker idle(domain::Worker worker);
domain::Worker lost(domain::Worker worker);
domain::Worker gone(domain::Worker worker);

/// The Changes after which a window shows exactly these workers, summaries of every level included.
domain::Changes changesOf(std::vector<domain::Worker> workers, domain::Timestamp time);

} // namespace muster::test
