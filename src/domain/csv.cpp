// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include <charconv>
#include <cmath>
#include <iterator>

namespace muster::domain {

namespace {

bool beginsFormula(char c)
{
    return std::string_view{"=+-@\t\r"}.find(c) != std::string_view::npos;
}

/// Where a program that takes these for separators begins a cell, in spite of quotes in the middle of its own.
bool endsCell(char c)
{
    return std::string_view{";\t\r\n"}.find(c) != std::string_view::npos;
}

} // namespace

std::string disarmed(std::string_view text)
{
    std::string harmless;
    harmless.reserve(text.size() + 4);
    char before = '\n';
    for (const char c : text) {
        if (endsCell(before) && beginsFormula(c)) {
            harmless += '\'';
        }
        harmless += c;
        before = c;
    }
    return harmless;
}

void appendCsvCell(std::string &out, std::string_view text)
{
    const bool isPlain =
        text.empty() || (!beginsFormula(text.front()) && text.find_first_of(";\t\r\n,\"") == text.npos);
    if (isPlain) {
        out += text;
        return;
    }
    const std::string harmless = disarmed(text);
    if (harmless.find_first_of(",\"\r\n") == std::string::npos) {
        out += harmless;
        return;
    }
    out += '"';
    for (const char c : harmless) {
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
