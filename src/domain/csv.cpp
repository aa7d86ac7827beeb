// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

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

} // namespace muster::domain
