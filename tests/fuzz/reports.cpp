// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/sealing.h"
#include "history/reportcolumns.h"

using namespace muster;
using namespace muster::history;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (const auto read = unpackReports(fuzz::withChecksum(data, size), "w")) {
        fuzz::require(unpackReports(packReports(*read), "w") == read, "reports come back as they were");
    }
    return 0;
}
