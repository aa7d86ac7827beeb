// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace muster::storage {

/// A packed body as it is stored: one byte that tells how, then the bytes, compressed where that is shorter.
std::string compressed(std::string_view body);

/// Nothing when the bytes are damaged, or claim to be larger than any body of ours.
std::optional<std::string> decompressed(std::string_view bytes);

} // namespace muster::storage
