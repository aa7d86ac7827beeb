// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <variant>
#include <vector>

namespace muster::app {

/// Up to this many decimals are printed, without trailing zeros.
struct Number
{
    domain::Reading value;
    int decimals = 2;
};

/// One value per device; each may be unknown.
struct NumberList
{
    std::vector<domain::Reading> values;
    int decimals = 2;
};

/// Nothing is unknown: null in JSON, an empty cell in CSV.
using Cell = std::variant<std::monostate, std::int64_t, Number, NumberList, std::string>;

/// Writes rows as they come; never holds more than one.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    virtual void row(const std::vector<Cell> &cells) = 0;
    /// To be called once after the last row.
    virtual void end() = 0;
};

/// A text, or unknown where it is empty.
Cell textCell(const std::string &text);

enum class Format { Csv, Json };

/// CSV: RFC 4180 with a header, texts guarded against formulas, lists joined by semicolons.
/// JSON: an array of objects.
std::unique_ptr<TableWriter> makeTableWriter(Format format, std::ostream &out, std::vector<std::string> columns);

} // namespace muster::app
