// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace muster::domain {

/// What the administrator may set about how the fleet is judged.
struct Rules
{
    /// A GPU whose mean utilisation over the window is below this is idle.
    double gpuIdleBelowPercent = 80.0;
    /// A CPU whose mean utilisation over the window is below this is idle.
    double cpuIdleBelowPercent = 30.0;
    std::chrono::milliseconds idleWindow{300'000};
    /// The log says "busy" again once a mean is this far above its limit, or after a whole window of being busy.
    double hysteresisPercent = 5.0;
    /// Running is: heard within this many of its own intervals …
    int livenessIntervals = 3;
    /// … and never less than this.
    std::chrono::milliseconds minimumLiveness{90'000};
    /// Regular expressions (ECMAScript, whole id) of workers that are kept but neither counted nor shown.
    std::vector<std::string> hiddenWorkers;

    friend bool operator==(const Rules &, const Rules &) = default;
};

} // namespace muster::domain
