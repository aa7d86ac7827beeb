// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metrics.h"

namespace muster::domain {

/// What a capacity report counts is no metric of a machine; thousandths are finer than any autoscaler counts.
inline constexpr MetricInfo capacityFigure{"capacity", Unit::Fraction, 1000.0, 1e9};

} // namespace muster::domain
