// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace muster::reporter {

/// Told one sentence for whoever watches the program.
using Say = std::function<void(std::string_view)>;

} // namespace muster::reporter
