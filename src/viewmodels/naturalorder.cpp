// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/naturalorder.h"

#include <algorithm>

namespace muster::viewmodels {

namespace {

constexpr bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Takes the number at the front of the text away and returns its digits without leading zeros.
std::string_view takeNumber(std::string_view &text)
{
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

} // namespace

std::weak_ordering naturalOrder(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view left = takeNumber(a);
            const std::string_view right = takeNumber(b);
            if (left.size() != right.size()) {
                return left.size() <=> right.size();
            }
            if (const auto order = left <=> right; order != 0) {
                return order;
            }
            continue;
        }
        if (a.front() != b.front()) {
            return static_cast<unsigned char>(a.front()) <=> static_cast<unsigned char>(b.front());
        }
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.size() <=> b.size();
}

} // namespace muster::viewmodels
