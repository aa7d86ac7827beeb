// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/gate.h"
#include "domain/report.h"

#include <optional>
#include <string>

namespace muster::ingest {

/// Why somebody with this grant may not say that; nothing when they may. What speaks for one worker is judged by its
/// id; what speaks for a whole category by "category:", so that a pattern for some of its groups does not do.
std::optional<std::string> refuse(const domain::Message &message, const access::Grant &grant);

} // namespace muster::ingest
