// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/ledger.h"

#include "fuzz/sealing.h"

using namespace muster;
using namespace muster::history;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr auto midnight = domain::fromUnixMilliseconds(1'793'577'600'000);
    if (const auto read = unpackLedger(fuzz::withChecksum(data, size), midnight)) {
        fuzz::require(unpackLedger(packLedger(*read, midnight), midnight).has_value(),
                      "what was read can be read again");
    }
    return 0;
}
