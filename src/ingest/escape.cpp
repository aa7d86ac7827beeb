// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/escape.h"

#include "ingest/limits.h"

namespace muster::ingest {

std::string escaped(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const char c : text.substr(0, limits::logTextBytes)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f && c != '\\') {
            result += c;
        } else {
            result += "\\x";
            result += digits[byte >> 4];
            result += digits[byte & 15];
        }
    }
    if (text.size() > limits::logTextBytes) {
        result += "...";
    }
    return result;
}

} // namespace muster::ingest
