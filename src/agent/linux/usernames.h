// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <functional>
#include <string>
#include <sys/types.h>
#include <unordered_map>

namespace muster::agent {

/// Users' names, each asked for once in a while only: where a directory service does not answer, that takes seconds.
class UserNames final
{
public:
    /// The name, or what to say instead; that is kept as well.
    using LookUp = std::function<std::string(uid_t)>;

    static constexpr std::chrono::minutes kept{10};
    static constexpr std::size_t mostNames = 1'000;

    explicit UserNames(LookUp lookUp);

    std::string nameOf(uid_t user, SteadyTime now);

private:
    struct Entry
    {
        std::string name;
        SteadyTime since;
    };

    LookUp m_lookUp;
    std::unordered_map<uid_t, Entry> m_names;
};

} // namespace muster::agent
