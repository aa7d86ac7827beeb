// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace muster::domain {

/// SHA-256 of a certificate, by which people compare it.
using Fingerprint = std::array<unsigned char, 32>;

/// "SHA256:AB:CD…".
std::string toString(const Fingerprint &fingerprint);

/// Reads what toString() writes and what other tools write: colons may be missing, as may "SHA256:", and letters be
/// small.
std::optional<Fingerprint> parseFingerprint(std::string_view text);

} // namespace muster::domain
