// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/units.h"

namespace muster::viewmodels {

namespace {

Units &chosen()
{
    static Units units;
    return units;
}

} // namespace

const Units &units()
{
    return chosen();
}

void setUnits(const Units &units)
{
    chosen() = units;
}

} // namespace muster::viewmodels
