// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"

#include <map>
#include <optional>
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
    /// What was said to have changed was not written: everything is news again, also that nobody speaks of a category.
    void forget();
    /// Somebody spoke of the category before the start.
    void remember(const std::string &category) { m_last.try_emplace(category); }

private:
    /// Nothing where it is not known what was written.
    std::map<std::string, std::optional<domain::Provision>> m_last;
};

} // namespace muster::collector
