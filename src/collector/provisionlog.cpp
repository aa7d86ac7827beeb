// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/provisionlog.h"

namespace muster::collector {

using namespace domain;

std::vector<std::pair<std::string, Provision>> ProvisionLog::changes(Provisions now)
{
    for (const auto &[category, provision] : m_last) {
        // That nobody speaks of it any more is said once.
        if (provision != Provision{}) {
            now.try_emplace(category);
        }
    }
    std::vector<std::pair<std::string, Provision>> changed;
    for (const auto &[category, provision] : now) {
        const auto last = m_last.find(category);
        if (last == m_last.end() || last->second != provision) {
            changed.emplace_back(category, provision);
        }
    }
    m_last.clear();
    m_last.insert(now.begin(), now.end());
    return changed;
}

void ProvisionLog::forget()
{
    for (auto &[category, provision] : m_last) {
        provision.reset();
    }
}

} // namespace muster::collector
