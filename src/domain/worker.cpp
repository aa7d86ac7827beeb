// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/worker.h"

#include <array>

namespace muster::domain {

std::string_view name(Liveness liveness)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Liveness::Count_)> names{"running", "lost",
                                                                                                    "gone"};
    return names[static_cast<std::size_t>(liveness)];
}

std::string_view name(Activity activity)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Activity::Count_)> names{"unknown", "idle",
                                                                                                    "busy"};
    return names[static_cast<std::size_t>(activity)];
}

} // namespace muster::domain
