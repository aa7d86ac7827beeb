// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/sealing.h"
#include "history/rollupblock.h"

using namespace muster;
using namespace muster::history;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t slots = 12;
    const std::string bytes = fuzz::withChecksum(data, size);
    if (const auto read = unpackBlock(bytes, slots)) {
        fuzz::require(unpackBlock(bytes, slots, {}).has_value(), "what can be read can be passed over");
        fuzz::require(unpackBlock(packBlock(*read), slots).has_value(), "what was read can be read again");
    }
    return 0;
}
