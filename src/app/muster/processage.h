// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace muster::app {

/// How long ago this process began, in steps of the kernel's clock tick, usually 10 ms; where the platform does not
/// tell, since the program was loaded.
std::chrono::milliseconds processAge();

} // namespace muster::app
