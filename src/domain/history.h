// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

#include <functional>
#include <vector>

namespace muster::domain {

/// Asks for one subject's history in [from, to), oldest first; `answer` is called once, on the asker's thread.
using AskHistory = std::function<void(Subject subject, Timestamp from, Timestamp to,
                                      std::function<void(std::vector<RollupRow>)> answer)>;

} // namespace muster::domain
