// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace muster::app {

/// Lets this process have as many connections open as the system allows it at most; a shell's usual 1,024 are few for a
/// fleet. Answers how many descriptors it may have, as far as there is a limit.
std::size_t raiseDescriptorLimit();

} // namespace muster::app
