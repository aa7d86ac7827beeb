// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace muster::domain {

/// The nearest whole number, halves away from zero: std::llround without the call, of which a report needs a hundred.
/// For values that fit into 63 bits.
constexpr std::int64_t roundedToWhole(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    // Exact: a fraction has no more digits than its number.
    const double rest = value - static_cast<double>(whole);
    return whole + (rest >= 0.5 ? 1 : 0) - (rest <= -0.5 ? 1 : 0);
}

} // namespace muster::domain
