// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include <charconv>
#include <cmath>
#include <iterator>

namespace muster::domain {

void appendCsvCell(std::string &out, std::string_view text)
{
    const bool formula = !text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos;
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted) {
        out += '"';
    }
    if (formula) {
        out += '\'';
    }
    if (!quoted) {
        out += text;
        return;
    }
    for (const char c : text) {
        if (c == '"') {
            out += '"';
        }
        out += c;
    }
    out += '"';
}

std::string csvCell(std::string_view text)
{
    std::string cell;
    cell.reserve(text.size() + 4);
    appendCsvCell(cell, text);
    return cell;
}

std::string plainNumber(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    char text[32];
    const auto end = std::to_chars(std::begin(text), std::end(text), rounded == 0.0 ? 0.0 : rounded).ptr;
    return {text, end};
}

std::string csvCell(Reading value, int decimals)
{
    return value.isKnown() ? plainNumber(value.value(), decimals) : std::string{};
}

} // namespace muster::domain
