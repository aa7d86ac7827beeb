// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"
#include "fuzz/sealing.h"

using namespace muster;
using namespace muster::domain;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (const auto read = unpackWorker(fuzz::withChecksum(data, size))) {
        fuzz::require(unpackWorker(packWorker(*read)) == read, "a worker comes back as it was");
    }
    return 0;
}
