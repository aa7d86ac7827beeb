// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/usernames.h"

namespace muster::agent {

UserNames::UserNames(LookUp lookUp)
    : m_lookUp(std::move(lookUp))
{
}

std::string UserNames::nameOf(uid_t user, SteadyTime now)
{
    const auto known = m_names.find(user);
    if (known != m_names.end() && now - known->second.since < kept) {
        return known->second.name;
    }
    if (known == m_names.end() && m_names.size() >= mostNames) {
        m_names.clear();
    }
    std::string name = m_lookUp(user);
    m_names.insert_or_assign(user, Entry{name, now});
    return name;
}

} // namespace muster::agent
