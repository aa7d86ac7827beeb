// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace muster::access {

/// Whether a pattern means the text: `*` stands for any number of characters, `?` for one (of UTF-8), everything else
/// for itself. An empty pattern means every text.
bool matches(std::string_view pattern, std::string_view text);

} // namespace muster::access
