// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace muster::history {

/// Marks are the whole numbers of at most seven significant bits, counted from zero in both directions: 0, 1, … 127,
/// 128, 130, … Two neighbours are at most 1/64 apart.
/// The number of the last mark that is not above the value, and of the first that is not below it.
std::int64_t markAtMost(std::int64_t value);
std::int64_t markAtLeast(std::int64_t value);
/// The value of a mark, modulo 2^64.
std::int64_t valueOfMark(std::int64_t mark);

} // namespace muster::history
