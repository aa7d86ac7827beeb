// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster::app {

/// Lets this process have as many connections open as the system allows it at most; a shell's usual 1,024 are few for a
/// fleet. Does nothing where there is no such limit.
void raiseDescriptorLimit();

} // namespace muster::app
