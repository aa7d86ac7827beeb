// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

namespace muster::domain {

std::string csvCell(std::string_view text)
{
    const bool formula = !text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos;
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    std::string cell;
    cell.reserve(text.size() + 4);
    if (quoted) {
        cell += '"';
    }
    if (formula) {
        cell += '\'';
    }
    for (const char c : text) {
        if (c == '"') {
            cell += '"';
        }
        cell += c;
    }
    if (quoted) {
        cell += '"';
    }
    return cell;
}

} // namespace muster::domain
