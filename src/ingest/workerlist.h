// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worker.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster::ingest {

/// The data of `workers.get_all` as JSON, in ClearML's shape, with Muster's own view of each worker in "muster":
/// those that are not gone, were heard at or after `since` (receiver's clock), and are meant by the pattern.
std::string workerListJson(const std::vector<domain::Worker> &workers, domain::Timestamp since,
                           std::string_view pattern);

} // namespace muster::ingest
