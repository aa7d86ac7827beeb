// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/exportfilter.h"
#include "app/host/table.h"
#include "domain/fleet.h"

#include <ostream>

namespace muster::app {

/// What `musterd export KIND` writes; see docs/export.md for the columns.
struct ExportJob
{
    storage::Reader &reader;
    const ExportFilter &filter;
    Format format = Format::Csv;
    std::ostream &out;
    domain::Timestamp now{};
};

/// Brings an empty fleet to the present, as a collector of this store shows it at `job.now`.
void restorePresent(const ExportJob &job, domain::Fleet &fleet);

/// Each answers why it can't, if so.
std::optional<std::string> exportFleet(const ExportJob &job);
std::optional<std::string> exportWorkers(const ExportJob &job);
std::optional<std::string> exportEvents(const ExportJob &job);
std::optional<std::string> exportSamples(const ExportJob &job);
std::optional<std::string> exportHistory(const ExportJob &job);
std::optional<std::string> exportLedger(const ExportJob &job);

} // namespace muster::app
