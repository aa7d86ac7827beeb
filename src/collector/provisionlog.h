// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace muster::collector {

/// Knows what was last written of what is provisioned, so that only changes are.
class ProvisionLog final
{
public:
    using Provisions = std::map<std::string, domain::Provision>;

    /// What differs from the last call. A category of which nobody speaks any more is one with unknown figures.
    std::vector<std::pair<std::string, domain::Provision>> changes(Provisions now);
    /// What was said to have changed was not written: everything is news again.
    void forget() { m_last.clear(); }

private:
    Provisions m_last;
};

} // namespace muster::collector
