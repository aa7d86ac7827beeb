// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include <array>

namespace muster::domain {

std::string_view name(EventKind kind)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(EventKind::Count_)> names{
        "registered", "unregistered", "idle", "busy", "conflict"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name(EventReason reason)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(EventReason::Count_)> names{
        "", "returned", "unregistered by the worker", "lost", "expired", "forgotten", "ended"};
    return names[static_cast<std::size_t>(reason)];
}

} // namespace muster::domain
