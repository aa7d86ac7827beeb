// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary.h"

#include <QString>

namespace muster::widgets {

/// "Workers", "GPUs", "CPUs".
QString resourceTitle(domain::Resource resource);

/// "146 of 160 running, 6 idle, 2 lost": for tool tips and screen readers.
QString countsInWords(const domain::ResourceCounts &counts);

/// Whether there is anything to count: without, a figure shows "–".
bool hasAny(const domain::ResourceCounts &counts);

} // namespace muster::widgets
