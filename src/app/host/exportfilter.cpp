// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/exportfilter.h"

#include <algorithm>

namespace muster::app {

bool ExportFilter::takesGroup(const std::string &category, const std::string &groupName) const
{
    return group.empty() || group == groupName || group == category + ':' + groupName;
}

bool ExportFilter::takesMetric(const std::string &name) const
{
    return metrics.empty() || std::ranges::find(metrics, name) != metrics.end();
}

} // namespace muster::app
