// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <string>
#include <string_view>

namespace muster::domain {

/// Text from the network with an apostrophe in front of whatever a spreadsheet would take for a formula (it starts with
/// = + - @, tab or carriage return), at its beginning and wherever a program with other separators begins a cell.
std::string disarmed(std::string_view text);
/// One cell of a CSV file (RFC 4180), disarmed, and quoted where it must be.
std::string csvCell(std::string_view text);
/// Appends the same.
void appendCsvCell(std::string &out, std::string_view text);

/// The shortest text of the value, rounded to so many decimals, whatever the locale.
std::string plainNumber(double value, int decimals);
/// The same, and nothing where it is unknown.
std::string csvCell(Reading value, int decimals = 2);

} // namespace muster::domain
