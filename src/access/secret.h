// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace muster::access {

/// 256 bits: a digest, a key, or what a token is made of.
using Secret = std::array<unsigned char, 32>;

/// Nothing when the system gives no random numbers.
std::optional<Secret> randomSecret();

Secret sha256(std::string_view text);
Secret hmacSha256(std::string_view text, const Secret &key);

/// Whether they are the same, in a time that does not tell where they differ.
bool areSame(const Secret &a, const Secret &b);

std::string_view bytesOf(const Secret &secret);
/// 64 lower-case digits.
std::string toHex(const Secret &secret);
/// Nothing if it is not that.
std::optional<Secret> secretFromHex(std::string_view text);

} // namespace muster::access
