// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string_view>

namespace muster::viewmodels {

/// Orders names as people count: "node-9" before "node-10". Bytes elsewhere, so it is the same in every locale.
/// Names that differ only in leading zeros are equivalent.
std::weak_ordering naturalOrder(std::string_view a, std::string_view b);

} // namespace muster::viewmodels
