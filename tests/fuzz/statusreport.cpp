// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"
#include "fuzz/fuzz.h"
#include "history/reportcolumns.h"
#include "ingest/messages.h"

#include <utility>

using namespace muster;
using namespace muster::domain;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto report = ingest::parseStatusReport(fuzz::toText(data, size), domain::Timestamp::max());
    if (!report) {
        fuzz::require(!report.error().message.empty(), "a refusal says why");
        return 0;
    }
    Worker worker;
    worker.details = std::exchange(report->details, {});
    fuzz::require(unpackWorker(packWorker(worker)) == worker, "what is taken in of a machine is kept with its worker");
    const std::vector<Heard> heard{{*report, {}}};
    fuzz::require(unpackMessages(packMessages(heard)) == heard, "what is taken in is kept in the journal");
    const std::vector<Report> reports{*report, *report};
    fuzz::require(history::unpackReports(history::packReports(reports), report->worker) == reports,
                  "what is taken in is kept in columns");
    return 0;
}
