// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary.h"

#include <QString>

namespace muster::widgets {

/// "Workers", "GPUs", "CPUs".
QString resourceTitle(domain::Resource resource);

/// "146 of 160 running (91 %), 6 idle (4 %), 14 missing, 2 lost": for tool tips and screen readers. Idle is a
/// share of what runs.
QString countsInWords(const domain::ResourceCounts &counts);

/// The part in percent of the whole: "91 %"; "–" of nothing.
QString shareText(int part, int whole);

/// Whether there is anything to count: without, a figure shows "–".
bool hasAny(const domain::ResourceCounts &counts);

} // namespace muster::widgets
