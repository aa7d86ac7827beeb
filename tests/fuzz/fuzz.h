// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// What each target defines: does with the bytes what Muster would, and ends the program where it would be wrong to go
/// on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace muster::fuzz {

inline std::string_view toText(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// Ends the program unless `holds`, which the sentence tells.
inline void require(bool holds, const char *sentence)
{
    if (!holds) {
        std::fprintf(stderr, "it does not hold that %s\n", sentence);
        std::abort();
    }
}

} // namespace muster::fuzz
