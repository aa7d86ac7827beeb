// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventfilter.h"

namespace muster::viewmodels {

domain::Timestamp EventPeriod::begin(domain::Timestamp now) const
{
    return span ? now - *span : from.value_or(domain::Timestamp::min());
}

} // namespace muster::viewmodels
