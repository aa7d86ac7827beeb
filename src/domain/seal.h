// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"

#include <optional>

namespace muster::domain {

/// What is packed begins with the byte of its version and ends with its CRC-32, which this appends.
std::string sealed(ByteWriter &&writer);
/// The bytes between version and checksum, where both are right.
std::optional<std::string_view> unsealed(std::string_view bytes, std::uint8_t version);

} // namespace muster::domain
