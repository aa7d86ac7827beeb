// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"
#include "fuzz/sealing.h"

#include <algorithm>

using namespace muster;
using namespace muster::domain;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes = fuzz::withChecksum(data, size);
    std::ptrdiff_t reports = 0;
    const bool isVisited = forEachPackedReport(bytes, [&](const PackedReport &packed) {
        ++reports;
        if (const auto report = unpackReport(packed.body)) {
            fuzz::require(report->worker == packed.worker && report->timestamp == packed.timestamp,
                          "a report's head is the report's");
        }
    });
    if (const auto read = unpackMessages(bytes)) {
        fuzz::require(unpackMessages(packMessages(*read)) == read, "messages come back as they were");
        const auto isReport = [](const Heard &heard) { return std::holds_alternative<Report>(heard.message); };
        fuzz::require(isVisited && std::ranges::count_if(*read, isReport) == reports, "every report is visited");
    }
    return 0;
}
