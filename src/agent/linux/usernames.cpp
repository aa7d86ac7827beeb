// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/usernames.h"

namespace muster::agent {

UserNames::UserNames(LookUp lookUp, std::chrono::milliseconds patience)
    : m_lookUp(std::move(lookUp)),
      m_question(patience)
{
}

std::string UserNames::nameOf(uid_t user, SteadyTime now)
{
    auto known = m_names.find(user);
    if (known == m_names.end() || now - known->second.since >= kept) {
        if (auto found = m_question.ask([lookUp = m_lookUp, user] { return Found{user, lookUp(user)}; })) {
            keep(*std::move(found), now);
        }
        known = m_names.find(user);
    }
    return known == m_names.end() || known->second.name.empty() ? "uid " + std::to_string(user) : known->second.name;
}

void UserNames::keep(Found found, SteadyTime now)
{
    if (!m_names.contains(found.user) && m_names.size() >= mostNames) {
        m_names.clear();
    }
    m_names.insert_or_assign(found.user, Entry{std::move(found.name), now});
}

} // namespace muster::agent
