// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/pattern.h"

namespace muster::access {
namespace {

/// Bytes of the character that begins there.
std::size_t characterSize(std::string_view text)
{
    std::size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0U) == 0x80U) {
        ++size;
    }
    return size;
}

} // namespace

/// A star first takes nothing, and one character more whenever the rest does not fit: only the last star has to be
/// tried again, so hostile patterns take no longer than the product of the two lengths.
bool matches(std::string_view pattern, std::string_view text)
{
    if (pattern.empty()) {
        return true;
    }
    std::string_view afterStar;
    std::string_view afterTaken;
    bool hasStar = false;
    while (!text.empty()) {
        if (!pattern.empty() && pattern.front() == '*') {
            hasStar = true;
            pattern.remove_prefix(1);
            afterStar = pattern;
            afterTaken = text;
        } else if (!pattern.empty() && (pattern.front() == '?' || pattern.front() == text.front())) {
            text.remove_prefix(pattern.front() == '?' ? characterSize(text) : 1);
            pattern.remove_prefix(1);
        } else if (hasStar) {
            afterTaken.remove_prefix(characterSize(afterTaken));
            text = afterTaken;
            pattern = afterStar;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*') == std::string_view::npos;
}

} // namespace muster::access
