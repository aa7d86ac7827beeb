// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace muster::agent {

/// Length and checksum before each record.
inline constexpr std::size_t recordHeaderBytes = 8;
/// A record that claims to be longer is damaged.
inline constexpr std::size_t longestRecordBytes = 1024 * 1024;

/// The record as it is written.
std::string framed(std::string_view record);

/// The next record of a stream; nothing at its end, and where a record is torn or damaged.
std::optional<std::string> readRecord(std::istream &stream);

} // namespace muster::agent
