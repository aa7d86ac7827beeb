// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worker.h"

#include <boost/json/value.hpp>

namespace muster::ingest {

/// As a status report tells them; null where nothing is known.
boost::json::value detailsJson(const domain::Details &details);
/// Null where there is none.
boost::json::value conflictJson(const std::optional<domain::Conflict> &conflict);
boost::json::value textOrNull(std::string_view text);

} // namespace muster::ingest
