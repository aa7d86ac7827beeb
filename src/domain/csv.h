// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace muster::domain {

/// One cell of a CSV file (RFC 4180): quoted where it must be. Text from the network that a spreadsheet would
/// take for a formula (it starts with = + - @, tab or carriage return) gets an apostrophe in front.
std::string csvCell(std::string_view text);
/// Appends the same.
void appendCsvCell(std::string &out, std::string_view text);

} // namespace muster::domain
