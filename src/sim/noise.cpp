// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/noise.h"

#include <string_view>

namespace muster::sim {

std::string Noise::id() const
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr int digitsInWord = 16;
    std::string id;
    for (const std::uint64_t word : {m_bits, of(Topic::Name).m_bits}) {
        for (int i = 0; i < digitsInWord; ++i) {
            id += digits[(word >> (4 * i)) & 15];
        }
    }
    return id;
}

} // namespace muster::sim
