// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace muster::storage {

/// Bytes of a page of a new store. In pages of 4 KiB a third of the room would be lost behind an hour's samples.
inline constexpr std::size_t pageBytes = 8'192;

/// SQLite puts a new row behind the last one, or onto a new page if the page at hand has no room. The order in which
/// rows with bodies of these sizes leave the least room unused, as their indices.
std::vector<std::size_t> orderForPages(std::span<const std::size_t> bodySizes);

} // namespace muster::storage
