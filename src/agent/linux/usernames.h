// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"
#include "agent/slowquestion.h"

#include <string>
#include <sys/types.h>
#include <unordered_map>

namespace muster::agent {

/// Users' names, each asked for once in a while only. While a directory service does not answer, the names that are
/// known stay, and the others are numbers.
class UserNames final
{
public:
    /// The name; empty for a user without one. May take as long as it likes.
    using LookUp = std::function<std::string(uid_t)>;

    static constexpr std::chrono::minutes kept{10};
    static constexpr std::size_t mostNames = 1'000;

    explicit UserNames(LookUp lookUp, std::chrono::milliseconds patience = usualPatience);

    /// The name, or "uid 1234".
    std::string nameOf(uid_t user, SteadyTime now);

private:
    struct Found
    {
        uid_t user;
        std::string name;
    };
    struct Entry
    {
        std::string name;
        SteadyTime since;
    };

    void keep(Found found, SteadyTime now);

    LookUp m_lookUp;
    SlowQuestion<Found> m_question;
    std::unordered_map<uid_t, Entry> m_names;
};

} // namespace muster::agent
